// <ol>, <ul> and <labels>: labels are written out here.
#include "bahasa/capitals.hpp"
#include "bahasa/roman.hpp"
#include "compose/diagnostic_codes.hpp"
#include "compose/markup_blocks.hpp"

namespace naskah::compose {

using document::Alignment;
using document::Inlines;
using document::LabelRow;
using document::LabelRows;
using document::Length;
using document::List;
using document::ListItem;
using document::TextRun;
using document::TextStyle;

namespace {

constexpr int deepest_list = 4;
constexpr int largest_start = 9999;
constexpr std::string_view dash = "–";

enum class Numerals { figures, letters, capital_letters, roman };
/// How the items of an <ol> are numbered: "(a)" is letters between "(" and ")".
struct Numbering {
    Numerals numerals = Numerals::figures;
    std::string_view before, after;
    Length label_width;
};
constexpr Length narrow = Length::of_millimetres(7), wide = Length::of_millimetres(9);
constexpr std::array<Word<Numbering>, 8> numberings{{{"1.", {Numerals::figures, "", ".", narrow}},
                                                     {"a.", {Numerals::letters, "", ".", narrow}},
                                                     {"1)", {Numerals::figures, "", ")", narrow}},
                                                     {"a)", {Numerals::letters, "", ")", narrow}},
                                                     {"(1)", {Numerals::figures, "(", ")", wide}},
                                                     {"(a)", {Numerals::letters, "(", ")", wide}},
                                                     {"I.", {Numerals::roman, "", ".", wide}},
                                                     {"A.", {Numerals::capital_letters, "", ".", narrow}}}};
constexpr std::array<Word<Alignment>, 2> label_alignments{{{"left", Alignment::left}, {"right", Alignment::right}}};

std::string number_label(const Numbering& numbering, int number) {
    const auto written = [&]() -> std::string {
        switch (numbering.numerals) {
            case Numerals::figures:
                break;
            case Numerals::letters:
                if (number > 0) return *bahasa::letter_label(number);
                break;
            case Numerals::capital_letters:
                if (number > 0) return bahasa::to_upper(*bahasa::letter_label(number));
                break;
            case Numerals::roman:
                if (const auto roman = bahasa::roman(number)) return *roman;
                break;
        }
        return std::to_string(number);
    };
    return std::string(numbering.before) + written() + std::string(numbering.after);
}

Inlines one_run(std::string_view text, const TextStyle& style) {
    Inlines inlines;
    if (!text.empty()) inlines.push_back(TextRun{std::string(text), style, {}});
    return inlines;
}

void read_list_attributes(Attributes& attributes, List& list) {
    attributes.length_into(list.indent, "indent");
    attributes.length_into(list.label_width, "label-width");
    attributes.length_into(list.item_space, "space");
    if (const auto alignment = attributes.word("label-align", label_alignments)) list.label_alignment = *alignment;
}

/// An item; `automatic` is the label when it has none of its own, and `used` tells whether it was taken.
ListItem read_item(MarkupReader& reader, const pugi::xml_node& node, Surroundings around, const std::string& automatic, bool& used) {
    std::optional<std::string_view> own_label;
    {
        Attributes attributes(reader, node);
        own_label = attributes.text("label");
        read_content_style(attributes, around);
    }
    used = !own_label;
    ListItem item;
    item.label = one_run(own_label ? *own_label : std::string_view(automatic), around.text);
    item.content = read_content(reader, node, around);
    return item;
}

void read_items(MarkupReader& reader, const pugi::xml_node& node, const Surroundings& around, List& list,
                const std::optional<Numbering>& numbering, int number, const std::string& mark) {
    constexpr std::array<std::string_view, 1> allowed{"li"};
    for_each_element(reader, node, [&](const pugi::xml_node& child) {
        if (child.name() != allowed[0]) return reader.unexpected(child, allowed);
        bool used = false;
        list.items.push_back(read_item(reader, child, around, numbering ? number_label(*numbering, number) : mark, used));
        if (used) ++number;
    });
}

}  // namespace

List read_list(MarkupReader& reader, const pugi::xml_node& node, const Surroundings& outside) {
    Surroundings around = outside;
    List list;
    list.text_style = around.text;
    list.line_height = around.line_height;
    if (++around.list_level > deepest_list) {
        reader.error(node, code::list_too_deep, "daftar bersarang lebih dari " + std::to_string(deepest_list) + " tingkat");
        return list;
    }
    const bool numbered = std::string_view(node.name()) == "ol";
    std::optional<Numbering> numbering;
    int start = 1;
    std::string mark(dash);
    {
        Attributes attributes(reader, node);
        if (numbered) {
            numbering = attributes.word("type", numberings).value_or(numberings[0].meaning);
            attributes.integer_into(start, "start", numbering->numerals == Numerals::figures ? 0 : 1,
                                    numbering->numerals == Numerals::roman ? 3999 : largest_start);
        } else if (const auto label = attributes.text("label")) {
            mark = *label;
        }
        list.label_width = numbering ? numbering->label_width : narrow;
        read_list_attributes(attributes, list);
    }
    read_items(reader, node, around, list, numbering, start, mark);
    return list;
}

LabelRows read_labels(MarkupReader& reader, const pugi::xml_node& node, const Surroundings& outside) {
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
    rows.separator = one_run(separator, outside.text);
    constexpr std::array<std::string_view, 1> allowed{"row"};
    for_each_element(reader, node, [&](const pugi::xml_node& child) {
        if (child.name() != allowed[0]) return reader.unexpected(child, allowed);
        Surroundings around = outside;
        LabelRow row;
        {
            Attributes attributes(reader, child);
            row.label = one_run(attributes.required("label"), around.text);
            read_content_style(attributes, around);
        }
        row.content = read_content(reader, child, around);
        rows.rows.push_back(std::move(row));
    });
    return rows;
}

}  // namespace naskah::compose
