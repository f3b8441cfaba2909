// The faces of one document: characters become codes while pages are written; afterwards each face is embedded with the glyphs used.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "document/length.hpp"
#include "render/pdf/deflate.hpp"
#include "render/pdf/font_program.hpp"
#include "render/pdf/haru.hpp"
#include "render/pdf/packed_subsets.hpp"

namespace naskah::pdf {

/// A face as one document uses it. Codes are the numbers of glyphs in the embedded subset, in order of first use: two bytes each.
class UsedFace {
 public:
    /// Another character to draw for one that the face lacks, or 0.
    using Substitute = std::function<char32_t(char32_t)>;

    UsedFace(const FontProgram& program, std::string resource, HPDF_Dict dictionary, Substitute substitute);

    const std::string& resource() const { return resource_; }  ///< the name that content streams call it by
    HPDF_Dict dictionary() const { return dictionary_; }       ///< what that name stands for

    /// Text as the elements of an array for TJ: strings, and between them the space added at each U+0020.
    std::string shown(std::string_view text, document::Length size, document::Length extra_per_space);
    /// Half of the height of capitals: from the baseline up to a line's visual middle.
    document::Length middle(document::Length size) const;
    /// Characters asked for that can't be drawn, each once, in order.
    const std::vector<char32_t>& missing() const { return missing_; }

    /// Completes the dictionary and adds the subset. Once, after the last text.
    void embed(Haru& haru, Deflater& deflater, SubsetCache& subsets) const;

 private:
    std::uint16_t code(char32_t character);
    std::uint16_t new_code(char32_t character);
    std::string widths(const std::vector<Glyph>& sources) const;
    std::string to_unicode() const;

    const FontProgram* program_;
    std::string resource_;
    HPDF_Dict dictionary_;
    Substitute substitute_;
    std::array<std::uint16_t, 0x180> codes_of_latin_{};  // 0: not used so far
    std::unordered_map<char32_t, std::uint16_t> codes_;
    std::vector<char32_t> characters_{0};  // by code
    std::vector<Glyph> glyphs_{0};         // by code
    std::vector<char32_t> missing_;
};

}  // namespace naskah::pdf
