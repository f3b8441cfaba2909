#include "compose/markup_blocks.hpp"

#include <algorithm>
#include <utility>

#include "compose/diagnostic_codes.hpp"
#include "compose/limits.hpp"
#include "compose/numbering.hpp"

namespace naskah::compose {

using document::Alignment;
using document::Block;
using document::Blocks;
using document::Length;
using document::OutlineNumber;
using document::Paragraph;
using document::ParagraphStyle;

namespace {

using Reader = void (*)(MarkupReader&, const pugi::xml_node&, const MarkupContext&, Blocks&);

ParagraphStyle paragraph_style(const MarkupContext& around) {
    ParagraphStyle style;
    style.alignment = around.alignment;
    style.line_height = around.line_height;
    style.hyphenate = around.hyphenate && (around.in_cell || around.alignment == Alignment::justify);
    return style;
}

/// The attributes of p and of headings. The text style and what a paragraph takes from around it are changed in `around`.
void read_paragraph_attributes(Attributes& attributes, MarkupContext& around, ParagraphStyle& style) {
    attributes.align_into(around.alignment);
    attributes.line_height_into(around.line_height);
    attributes.font_into(around.text);
    attributes.size_into(around.text);
    attributes.emphasis_into(around.text);
    attributes.color_into(around.text);
    const bool keep_with_next = style.keep_with_next;
    style = paragraph_style(around);
    style.keep_with_next = keep_with_next;
    attributes.length_into(style.first_line_indent, "indent", Attributes::Sign::any);
    attributes.length_into(style.left_indent, "left");
    attributes.length_into(style.right_indent, "right");
    attributes.length_into(style.space_before, "before");
    attributes.length_into(style.space_after, "after");
    attributes.yes_into(style.keep_with_next, "keep-with-next");
    attributes.yes_into(style.keep_lines, "keep-lines");
}

/// number, value, outline and running, which go together.
std::optional<OutlineNumber> read_number(Attributes& attributes) {
    OutlineNumber result;
    const std::optional<std::string_view> pattern = attributes.text("number");
    const std::array rest{attributes.text("value"), attributes.text("outline"), attributes.text("running")};
    if (!pattern) {
        const bool any = std::any_of(rest.begin(), rest.end(), [](const auto& value) { return value.has_value(); });
        if (any) attributes.required("number", "\"value\", \"outline\", dan \"running\" hanya berlaku bersama \"number\"");
        return std::nullopt;
    }
    std::optional<document::NumberFormat> format = parse_number_format(*pattern);
    if (format) {
        result.format = std::move(*format);
    } else {
        attributes.wrong("number", *pattern, "tulis bentuk nomor pertama, yang diakhiri 1, a, A, I, atau Kesatu, misalnya BAB I");
    }
    constexpr const char* together = "\"number\" memerlukan \"value\" dan \"outline\"";
    if (!attributes.required("value", together).empty()) {
        attributes.integer_into(result.value, "value", 1, largest_number(result.format.numerals));
    }
    if (!attributes.required("outline", together).empty()) attributes.integer_into(result.level, "outline", 1, deepest_outline);
    attributes.yes_into(result.running, "running");
    return result;
}

/// The number and the name of a paragraph or heading.
void read_place(MarkupReader& reader, const pugi::xml_node& node, Attributes& attributes, const MarkupContext& around,
                Paragraph& paragraph) {
    paragraph.number = read_number(attributes);
    if (paragraph.number && around.in_furniture) {
        reader.error(node, code::wrong_structure, "nomor tidak boleh di dalam <header> dan <footer>");
    }
    if (paragraph.number && paragraph.number->level == 1) reader.begin_chapter(paragraph.number->value);
    paragraph.anchor = attributes.anchor(around);
}

document::Inlines read_paragraph_content(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around,
                                         const Paragraph& paragraph) {
    const std::string number = paragraph.number ? write_number(paragraph.number->format, paragraph.number->value) : std::string();
    return read_inlines(reader, node, around.text, around, number);
}

/// Whether a sentence ends with a colon, so that what it announces follows.
bool announces(const document::Inlines& content) {
    for (auto piece = content.rbegin(); piece != content.rend(); ++piece) {
        const auto* run = std::get_if<document::TextRun>(&*piece);
        if (run == nullptr) return false;
        const std::size_t last = run->text.find_last_not_of(' ');
        if (last != std::string::npos) return run->text[last] == ':';
    }
    return false;
}

/// A page doesn't end between a sentence and what it announces. Rows of tables stay as they are.
void keep_with_announced(Paragraph& paragraph, const MarkupContext& around) {
    if (!around.in_cell && !around.in_furniture && announces(paragraph.content)) paragraph.style.keep_with_next = true;
}

void read_paragraph(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& outside, Blocks& blocks) {
    MarkupContext around = outside;
    Paragraph paragraph;
    {
        Attributes attributes(reader, node);
        read_paragraph_attributes(attributes, around, paragraph.style);
        read_place(reader, node, attributes, around, paragraph);
    }
    paragraph.content = read_paragraph_content(reader, node, around, paragraph);
    keep_with_announced(paragraph, around);
    blocks.emplace_back().value = std::move(paragraph);
}

void read_heading(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& outside, Blocks& blocks) {
    MarkupContext around = outside;
    around.in_heading = true;
    around.text.face.bold = true;
    Paragraph paragraph;
    paragraph.heading_level = node.name()[1] - '0';
    paragraph.style.keep_with_next = true;
    {
        Attributes attributes(reader, node);
        read_paragraph_attributes(attributes, around, paragraph.style);
        read_place(reader, node, attributes, around, paragraph);
        if (const std::optional<std::string_view> bookmark = attributes.text("bookmark")) {
            paragraph.bookmark = *bookmark == "no" ? std::string() : std::string(*bookmark);
        }
    }
    paragraph.content = read_paragraph_content(reader, node, around, paragraph);
    blocks.emplace_back().value = std::move(paragraph);
}

void read_rule(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext&, Blocks& blocks) {
    document::Rule rule;
    {
        Attributes attributes(reader, node);
        attributes.length_into(rule.thickness, "thickness", Attributes::Sign::positive);
        attributes.length_into(rule.second_thickness, "double", Attributes::Sign::positive);
        if (rule.second_thickness > Length()) rule.gap = Length::of_points(1);
        attributes.length_into(rule.gap, "gap");
        attributes.length_into(rule.space_before, "before");
        attributes.length_into(rule.space_after, "after");
    }
    reader.expect_empty(node);
    blocks.emplace_back().value = rule;
}

void read_space(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext&, Blocks& blocks) {
    document::Spacer spacer;
    {
        Attributes attributes(reader, node);
        if (!attributes.required("height").empty()) attributes.length_into(spacer.height, "height");
    }
    reader.expect_empty(node);
    blocks.emplace_back().value = spacer;
}

void read_page_break(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around, Blocks& blocks) {
    const Attributes none(reader, node);
    if (!around.on_page) {
        reader.error(node, code::wrong_structure, "<pagebreak> hanya boleh langsung di dalam <section>");
    }
    reader.expect_empty(node);
    blocks.emplace_back().value = document::PageBreak{};
}

void read_keep(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& outside, Blocks& blocks) {
    document::KeepTogether kept;
    {
        Attributes attributes(reader, node);
        attributes.yes_into(kept.last_may_stand_beside, "beside");
    }
    MarkupContext around = outside;
    around.on_page = false;
    kept.content = read_blocks(reader, node, around);
    blocks.emplace_back().value = std::move(kept);
}

void add_list(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around, Blocks& blocks) {
    blocks.emplace_back().value = read_list(reader, node, around);
}
void add_labels(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around, Blocks& blocks) {
    blocks.emplace_back().value = read_labels(reader, node, around);
}

constexpr std::string_view caption_element = "caption";

/// The <caption> that a table or picture begins with, taken from the tree.
std::optional<Paragraph> take_caption(MarkupReader& reader, pugi::xml_node node, const MarkupContext& outside, document::CaptionKind kind) {
    pugi::xml_node caption;
    for (pugi::xml_node child = node.first_child(); child && !caption; child = child.next_sibling()) {
        if (child.type() != pugi::node_element) continue;
        if (child.name() != caption_element) return std::nullopt;
        caption = child;
    }
    if (!caption) return std::nullopt;
    MarkupContext around = outside;
    around.on_page = false;
    around.in_heading = true;
    around.alignment = Alignment::center;
    if (around.in_furniture) reader.error(caption, code::wrong_structure, "<caption> tidak boleh di dalam <header> dan <footer>");
    Paragraph paragraph;
    paragraph.style.keep_with_next = kind == document::CaptionKind::table;
    {
        Attributes attributes(reader, caption);
        read_paragraph_attributes(attributes, around, paragraph.style);
    }
    const document::CaptionNumber number = reader.next_caption(caption, kind);
    paragraph.caption = number;
    std::string written = std::string(document::caption_word(kind)) + "\u00a0";
    if (number.chapter > 0) written += std::to_string(number.chapter) + ".";
    written += std::to_string(number.value);
    paragraph.content = read_inlines(reader, caption, around.text, around, written);
    if (paragraph.content.size() > 1) paragraph.content.insert(paragraph.content.begin() + 1, document::TextRun{" ", around.text});
    node.remove_child(caption);
    return paragraph;
}

void add_table(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around, Blocks& blocks) {
    std::optional<Paragraph> caption = take_caption(reader, node, around, document::CaptionKind::table);
    document::Table table = read_table(reader, node, around);
    if (caption) {
        // What refers to the table finds its caption.
        caption->anchor = std::move(table.anchor);
        table.anchor.clear();
        caption->style.space_before += std::exchange(table.space_before, Length());
        blocks.emplace_back().value = std::move(*caption);
    }
    blocks.emplace_back().value = std::move(table);
}
void add_signatures(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around, Blocks& blocks) {
    blocks.emplace_back().value = read_signatures(reader, node, around);
}
/// A picture and what it is called stay on one page.
template <class Picture>
void add_above_caption(Picture picture, Paragraph caption, Blocks& blocks) {
    caption.style.space_after += std::exchange(picture.space_after, Length());
    document::KeepTogether both;
    both.content.emplace_back().value = std::move(picture);
    both.content.emplace_back().value = std::move(caption);
    blocks.emplace_back().value = std::move(both);
}
void add_image(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around, Blocks& blocks) {
    std::optional<Paragraph> caption = take_caption(reader, node, around, document::CaptionKind::figure);
    std::optional<document::Image> image = read_image(reader, node, around);
    if (!image) return;
    if (!caption) {
        blocks.emplace_back().value = std::move(*image);
        return;
    }
    caption->anchor = std::move(image->anchor);
    image->anchor.clear();
    add_above_caption(std::move(*image), std::move(*caption), blocks);
}
void add_chart(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around, Blocks& blocks) {
    std::optional<Paragraph> caption = take_caption(reader, node, around, document::CaptionKind::figure);
    document::ChartPlace chart = read_chart(reader, node, around);
    if (!caption) {
        blocks.emplace_back().value = std::move(chart);
        return;
    }
    caption->anchor = std::move(chart.anchor);
    chart.anchor.clear();
    chart.titled = false;
    add_above_caption(std::move(chart), std::move(*caption), blocks);
}
void add_drawing(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around, Blocks& blocks) {
    if (std::optional<document::Drawing> drawing = read_drawing(reader, node, around)) blocks.push_back(Block{std::move(*drawing)});
}

constexpr std::array<Word<document::CaptionKind>, 2> listed{
    {{"table", document::CaptionKind::table}, {"figure", document::CaptionKind::figure}}};
constexpr int deepest_heading = 6;

void read_contents(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& outside, Blocks& blocks) {
    MarkupContext around = outside;
    document::Contents contents;
    contents.indent = Length::of_millimetres(5);
    contents.hanging = Length::of_millimetres(8);
    {
        Attributes attributes(reader, node);
        if (std::string_view(node.name()) == "contents") {
            attributes.integer_into(contents.depth, "depth", 1, deepest_heading);
        } else if (!attributes.required("kind").empty()) {
            contents.of = attributes.word("kind", listed).value_or(document::CaptionKind::table);
        }
        attributes.length_into(contents.indent, "indent");
        attributes.length_into(contents.hanging, "hanging");
        attributes.length_into(contents.space, "space");
        attributes.length_into(contents.space_before, "before");
        attributes.length_into(contents.space_after, "after");
        attributes.font_into(around.text);
        attributes.size_into(around.text);
        attributes.line_height_into(around.line_height);
    }
    contents.style = around.text;
    contents.line_height = around.line_height;
    reader.expect_empty(node);
    if (!around.on_page) {
        reader.error(node, code::wrong_structure, "<" + std::string(node.name()) + "> hanya boleh langsung di dalam <section>");
        return;
    }
    reader.list_here(node);
    blocks.emplace_back().value = std::move(contents);
}

constexpr std::array<Word<Reader>, 21> block_elements{{{"p", read_paragraph},      {"ol", add_list},         {"ul", add_list},
                                                       {"labels", add_labels},     {"table", add_table},     {"signatures", add_signatures},
                                                       {"img", add_image},         {"drawing", add_drawing}, {"chart", add_chart},
                                                       {"hr", read_rule},          {"keep", read_keep},      {"contents", read_contents},
                                                       {"list-of", read_contents}, {"space", read_space},    {"pagebreak", read_page_break},
                                                       {"h1", read_heading},       {"h2", read_heading},     {"h3", read_heading},
                                                       {"h4", read_heading},       {"h5", read_heading},     {"h6", read_heading}}};

void read_block(MarkupReader& reader, const pugi::xml_node& node, MarkupContext around, Blocks& blocks) {
    if (!reader.may_enter(node, around)) return;
    ++around.depth;
    const std::string_view name = node.name();
    for (const Word<Reader>& element : block_elements) {
        if (element.word == name) return element.meaning(reader, node, around, blocks);
    }
    if (is_inline(name)) {
        reader.error(node, code::loose_text, "<" + std::string(name) + "> harus berada di dalam paragraf", "bungkus dengan <p>…</p>");
        return;
    }
    std::vector<std::string_view> names;
    names.reserve(block_elements.size());
    for (const Word<Reader>& element : block_elements) names.push_back(element.word);
    reader.unexpected(node, names);
}

/// Whether an element holds text and inline elements only. Unknown elements count as blocks, among which they are then told.
bool holds_text_only(const pugi::xml_node& parent) {
    for (const pugi::xml_node& node : parent.children()) {
        if (node.type() == pugi::node_element && !is_inline(node.name())) return false;
    }
    return true;
}

bool holds_text_and_unknown_only(const pugi::xml_node& parent) {
    bool text = false;
    for (const pugi::xml_node& node : parent.children()) {
        text = text || is_visible_text(node) || is_inline(node.name());
        for (const Word<Reader>& element : block_elements) {
            if (element.word == node.name()) return false;
        }
    }
    return text;
}

}  // namespace

void loose_text(MarkupReader& reader, const pugi::xml_node& text) {
    const pugi::xml_node parent = text.parent();
    const std::string name = parent.name();
    reader.error(text, code::loose_text, "<" + name + "> memuat teks lepas", "bungkus teks dengan <p>…</p>");
}

Blocks read_blocks(MarkupReader& reader, const pugi::xml_node& parent, const MarkupContext& around) {
    Blocks blocks;
    for_each_element(reader, parent, [&](const pugi::xml_node& node) { read_block(reader, node, around, blocks); });
    return blocks;
}

Blocks read_content(MarkupReader& reader, const pugi::xml_node& parent, const MarkupContext& outside) {
    MarkupContext around = outside;
    around.on_page = false;
    if (!holds_text_only(parent) && !holds_text_and_unknown_only(parent)) return read_blocks(reader, parent, around);
    Blocks blocks;
    document::Inlines text = read_inlines(reader, parent, around.text, around);
    if (text.empty()) return blocks;
    Paragraph paragraph;
    paragraph.style = paragraph_style(around);
    paragraph.content = std::move(text);
    keep_with_announced(paragraph, around);
    blocks.reserve(1);
    blocks.emplace_back().value = std::move(paragraph);
    return blocks;
}

void read_content_style(Attributes& attributes, MarkupContext& around) {
    attributes.align_into(around.alignment);
    attributes.size_into(around.text);
    attributes.bold_into(around.text);
}

}  // namespace naskah::compose
