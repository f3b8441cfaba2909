// The measures of a TrueType face: how wide its characters are, how high its lines.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace naskah::fonts {

class TrueTypeFile;

class TrueTypeFace {
 public:
    /// Nothing when the bytes are not a whole face. The bytes are not kept.
    static std::optional<TrueTypeFace> parse(std::string_view bytes);

    /// In units of the face, or nothing when the face lacks the character.
    std::optional<int> advance(char32_t character) const;

    int units_per_em() const { return units_per_em_; }
    int ascent() const { return ascent_; }    ///< above the baseline, of a line
    int descent() const { return descent_; }  ///< below the baseline, positive
    int line_gap() const { return line_gap_; }
    int underline_offset() const { return underline_offset_; }  ///< from the baseline down to the middle of the stroke
    int underline_thickness() const { return underline_thickness_; }

 private:
    static constexpr std::size_t quick = 0x500;  ///< Latin, Greek and Cyrillic are looked up at once

    explicit TrueTypeFace(const TrueTypeFile& file);
    void add(char32_t character, int advance);

    int units_per_em_ = 1000, ascent_ = 0, descent_ = 0, line_gap_ = 0, underline_offset_ = 0, underline_thickness_ = 0;
    std::array<std::int32_t, quick> quick_advances_{};         ///< -1: the face lacks it
    std::vector<std::pair<char32_t, std::int32_t>> advances_;  ///< of the others, ascending
};

}  // namespace naskah::fonts
