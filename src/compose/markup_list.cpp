// <ol>, <ul> and <labels>: labels are written out here.
#include "compose/diagnostic_codes.hpp"
#include "compose/limits.hpp"
#include "compose/markup_blocks.hpp"
#include "compose/numbering.hpp"

namespace naskah::compose {

using document::Alignment;
using document::Inlines;
using document::LabelRow;
using document::LabelRows;
using document::Length;
using document::List;
using document::ListItem;
using document::Numerals;
using document::TextRun;
using document::TextStyle;

namespace {

/// Ayat, and four levels of items in it.
constexpr int deepest_list = 5;
constexpr std::string_view dash = "–";

constexpr Length narrow = Length::of_millimetres(7), wide = Length::of_millimetres(9);
/// How the items of an <ol> may be numbered, and the usual width of such labels.
constexpr std::array<Word<Length>, 8> numberings{
    {{"1.", narrow}, {"a.", narrow}, {"1)", narrow}, {"a)", narrow}, {"(1)", wide}, {"(a)", wide}, {"I.", wide}, {"A.", narrow}}};
constexpr std::array<Word<Alignment>, 2> label_alignments{{{"left", Alignment::left}, {"right", Alignment::right}}};

Inlines one_run(std::string_view text, const TextStyle& style, document::Origin origin) {
    Inlines inlines;
    if (!text.empty()) inlines.push_back(TextRun{std::string(text), style, {}, {}, false, document::Origins(origin)});
    return inlines;
}

void read_list_attributes(Attributes& attributes, List& list) {
    attributes.length_into(list.indent, "indent");
    attributes.length_into(list.label_width, "label-width");
    attributes.length_into(list.item_space, "space");
    if (const auto alignment = attributes.word("label-align", label_alignments)) list.label_alignment = *alignment;
}

/// An item; `automatic` is the label when it has none of its own.
ListItem read_item(MarkupReader& reader, const pugi::xml_node& node, MarkupContext around, const std::string& automatic) {
    ListItem item;
    std::optional<std::string_view> own_label;
    TextStyle label_style;
    {
        Attributes attributes(reader, node);
        own_label = attributes.text("label");
        item.anchor = attributes.anchor(around);
        read_content_style(attributes, around);
        label_style = around.text;
        attributes.yes_into(label_style.face.bold, "label-bold");
    }
    item.counts = !own_label;
    item.label = one_run(own_label ? *own_label : std::string_view(automatic), label_style, reader.origins().of_attribute(node, "label"));
    item.content = read_content(reader, node, around);
    return item;
}

void read_items(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around, List& list, const std::string& mark) {
    constexpr std::array<std::string_view, 1> allowed{"li"};
    int number = list.start;
    for_each_element(reader, node, [&](const pugi::xml_node& child) {
        if (child.name() != allowed[0]) return reader.unexpected(child, allowed);
        list.items.push_back(read_item(reader, child, around, list.format ? write_number(*list.format, number) : mark));
        if (list.items.back().counts) ++number;
    });
}

/// type, start and outline of an <ol>.
void read_numbering(Attributes& attributes, List& list) {
    list.label_width = attributes.word("type", numberings).value_or(numberings[0].meaning);
    list.format = parse_number_format(attributes.text("type").value_or(numberings[0].word));
    if (!list.format) list.format.emplace();  // after an error
    const Numerals numerals = list.format->numerals;
    attributes.integer_into(list.start, "start", numerals == Numerals::figures ? 0 : 1, largest_number(numerals));
    attributes.integer_into(list.outline_level, "outline", 1, deepest_outline);
}

}  // namespace

List read_list(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& outside) {
    MarkupContext around = outside;
    List list;
    list.text_style = around.text;
    list.line_height = around.line_height;
    if (++around.list_level > deepest_list) {
        reader.error(node, code::list_too_deep, "daftar bersarang lebih dari " + std::to_string(deepest_list) + " tingkat");
        return list;
    }
    std::string mark(dash);
    {
        Attributes attributes(reader, node);
        list.label_width = narrow;
        if (std::string_view(node.name()) == "ol") {
            read_numbering(attributes, list);
        } else if (const auto label = attributes.text("label")) {
            mark = *label;
        }
        read_list_attributes(attributes, list);
    }
    read_items(reader, node, around, list, mark);
    return list;
}

LabelRows read_labels(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& outside) {
    LabelRows rows;
    rows.line_height = outside.line_height;
    std::string_view separator = ":";
    {
        Attributes attributes(reader, node);
        attributes.length_into(rows.indent, "indent");
        rows.label_width = attributes.length("label-width", Attributes::Sign::positive);
        separator = attributes.text("separator").value_or(separator);
        attributes.length_into(rows.gap, "gap");
        attributes.length_into(rows.row_space, "space");
    }
    rows.separator = one_run(separator, outside.text, reader.origins().of_attribute(node, "separator"));
    constexpr std::array<std::string_view, 1> allowed{"row"};
    for_each_element(reader, node, [&](const pugi::xml_node& child) {
        if (child.name() != allowed[0]) return reader.unexpected(child, allowed);
        MarkupContext around = outside;
        LabelRow row;
        {
            Attributes attributes(reader, child);
            row.label = one_run(attributes.required("label"), around.text, reader.origins().of_attribute(child, "label"));
            read_content_style(attributes, around);
        }
        row.content = read_content(reader, child, around);
        rows.rows.push_back(std::move(row));
    });
    return rows;
}

}  // namespace naskah::compose
