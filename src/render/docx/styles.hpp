// The style sheet: a style looks like the first paragraph that uses it; later ones say only what is different about them.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "document/block.hpp"
#include "render/docx/paragraph_properties.hpp"

namespace naskah::docx {

/// The paragraph styles that a document may have. Those of the regulation's outline stand together, in the order of its levels.
enum class StyleId : std::uint8_t {
    normal,
    heading1,
    heading2,
    heading3,
    heading4,
    heading5,
    heading6,
    bab,
    bagian,
    paragraf,
    pasal,
    ayat,
    rincian1,
    rincian2,
    rincian3,
    rincian4,
    list_paragraph,
    table_text,
    table_head,
    signature,
    header,
    footer,
    caption,
    toc1,
    toc2,
    toc3,
    toc4,
    toc5,
    toc6,
    table_of_figures,
    title,
    diktum
};
inline constexpr std::size_t style_count = static_cast<std::size_t>(StyleId::diktum) + 1;

/// The style of a level of the outline, 1 to 9.
StyleId outline_style(int level);
/// The style of a heading, 1 to 6.
StyleId heading_style(int level);
/// The style of an entry of a table of contents, 1 to 6.
StyleId contents_style(int level);
/// The style's name in the file: "Rincian1".
std::string_view style_key(StyleId id);

struct Style {
    bool used = false;
    ParagraphFormat format;
    document::TextStyle text;
};

class StyleSheet {
 public:
    /// `text` and `line` are those of Normal.
    StyleSheet(const document::TextStyle& text, int line);

    /// The style, which looks like this from its first use on.
    const Style& use(StyleId id, const ParagraphFormat& format, const document::TextStyle& text);
    const Style& operator[](StyleId id) const { return styles_[static_cast<std::size_t>(id)]; }

    /// For each level of the outline the number (w:numId) that paragraphs of its style get by themselves; 0 for none.
    using OutlineNumbers = std::array<int, 9>;
    std::string xml(const OutlineNumbers& numbers, std::string_view language) const;

 private:
    std::array<Style, style_count> styles_;
};

}  // namespace naskah::docx
