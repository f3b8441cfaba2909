#include "render/docx/text_width.hpp"

#include <array>
#include <cstdint>
#include <numeric>

#include "render/docx/units.hpp"
#include "text/utf8.hpp"

namespace naskah::docx {

using namespace document;

namespace {

/// Advances of Arial from U+0020 to U+007E, in thousandths of the size.
constexpr std::array<std::uint16_t, 95> advances{
    278, 278, 355, 556, 556, 889, 667, 191, 333,  333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667,  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
    556, 222, 222, 500, 222, 833, 556, 556, 556,  556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};
constexpr std::int64_t usual_advance = 556, no_break_space_advance = 278;
/// Bookman is wider than Arial by about an eighth, bold letters by a fifteenth, in hundredths.
constexpr std::int64_t bookman_percent = 113, bold_percent = 107, small_percent = 65;

std::int64_t advance_of(char32_t character) {
    if (character >= U' ' && character <= U'~') return advances[character - U' '];
    if (character == U'\u00A0') return no_break_space_advance;
    if (character == U'\u2060') return 0;
    return usual_advance;
}

Length scaled(std::int64_t thousandths, const TextStyle& style) {
    std::int64_t percent = 100;
    if (style.face.family == Family::bookman) percent = percent * bookman_percent / 100;
    if (style.face.bold) percent = percent * bold_percent / 100;
    if (style.script != Script::normal) percent = percent * small_percent / 100;
    return Length::of_units(style.size.units() * thousandths / 1000 * percent / 100);
}

/// Adds up runs: words and lines go on from one run to the next.
class LineMeasure {
 public:
    void add(std::string_view text, const TextStyle& style) {
        for (std::size_t offset = 0; offset < text.size();) {
            const char32_t character = text::decode_next(text, offset);
            const Length advance = scaled(advance_of(character), style);
            line_ += advance;
            word_ = character == U' ' ? Length() : word_ + advance;
            width_.least = larger(width_.least, word_);
            width_.most = larger(width_.most, line_);
        }
    }
    void end_line() { line_ = word_ = {}; }
    TextWidth width() const { return width_; }

 private:
    TextWidth width_;
    Length line_, word_;
};

void widen(TextWidth& width, const TextWidth& other, Length beside = {}) {
    width.least = larger(width.least, other.least + beside);
    width.most = larger(width.most, other.most + beside);
}

TextWidth width_of_table(const Table& table) {
    TextWidth width;
    for (const Row& row : table.body) {
        TextWidth sum;
        for (const Cell& cell : row.cells) {
            const TextWidth one = width_of(cell.content);
            sum.least += one.least + table.padding_horizontal * 2;
            sum.most += one.most + table.padding_horizontal * 2;
        }
        widen(width, sum);
    }
    return width;
}

TextWidth width_of_block(const Block& block) {
    TextWidth width;
    if (const auto* paragraph = std::get_if<Paragraph>(&block.value)) {
        const Length beside = paragraph->style.left_indent + paragraph->style.right_indent;
        widen(width, width_of(paragraph->content), beside);
        width.most += larger(paragraph->style.first_line_indent, {});
    } else if (const auto* list = std::get_if<List>(&block.value)) {
        for (const ListItem& item : list->items) widen(width, width_of(item.content), list->indent + of_twips(label_column(*list)));
    } else if (const auto* rows = std::get_if<LabelRows>(&block.value)) {
        for (const LabelRow& row : rows->rows)
            widen(width, width_of(row.content), rows->indent + rows->label_width.value_or(width_of(row.label).most) + rows->gap * 3);
    } else if (const auto* table = std::get_if<Table>(&block.value)) {
        widen(width, width_of_table(*table));
    } else if (const auto* image = std::get_if<Image>(&block.value)) {
        widen(width, {image->width, image->width});
    } else if (const auto* group = std::get_if<KeepTogether>(&block.value)) {
        widen(width, width_of(group->content));
    }
    return width;
}

}  // namespace

Length text_width(std::string_view text, const TextStyle& style) {
    LineMeasure measure;
    measure.add(text, style);
    return measure.width().most;
}

TextWidth width_of(const Inlines& inlines) {
    LineMeasure measure;
    for (const Inline& piece : inlines) {
        if (const auto* run = std::get_if<TextRun>(&piece)) {
            measure.add(run->text, run->style);
        } else if (const auto* number = std::get_if<PageNumber>(&piece)) {
            measure.add("99", number->style);
        } else if (const auto* count = std::get_if<PageCount>(&piece)) {
            measure.add("99", count->style);
        } else if (const auto* reference = std::get_if<PageReference>(&piece)) {
            measure.add("99", reference->style);
        } else {
            measure.end_line();
        }
    }
    return measure.width();
}

TextWidth width_of(const Blocks& blocks) {
    TextWidth width;
    for (const Block& block : blocks) widen(width, width_of_block(block));
    return width;
}

int label_column(const List& list) {
    Length widest = list.label_width;
    for (const ListItem& item : list.items) {
        if (!item.label.empty()) widest = larger(widest, width_of(item.label).most + list.label_gap);
    }
    return twips(widest);
}

}  // namespace naskah::docx
