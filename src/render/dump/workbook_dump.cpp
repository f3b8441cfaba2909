#include "render/dump/workbook_dump.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

#include "render/dump/shown.hpp"

namespace naskah::render {

namespace {

using namespace naskah::workbook;

/// The shortest decimals that give the number back; whole numbers in full.
std::string show(double number) {
    if (std::abs(number) < 1e15 && std::trunc(number) == number) return std::to_string(static_cast<std::int64_t>(number));
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return error == std::errc() ? std::string(buffer.data(), end) : "?";
}

std::string show_color(std::uint32_t color) {
    return "#" + hexadecimal(color, 3);
}

std::string show(Range range) {
    return range.first == range.last ? cell_name(range.first) : range_name(range);
}

/// The name of an enumeration's value.
template <typename Enumeration, std::size_t count>
std::string name(Enumeration value, const std::array<std::string_view, count>& names) {
    const auto index = static_cast<std::size_t>(value);
    return index < count ? std::string(names[index]) : "?";
}

std::string show(NumberFormat format) {
    static constexpr std::array<std::string_view, 9> names{"general", "text",    "integer", "decimal", "precise",
                                                           "tenths",  "percent", "money",   "date"};
    return name(format, names);
}
std::string show(Horizontal align) {
    static constexpr std::array<std::string_view, 4> names{"automatic", "left", "center", "right"};
    return name(align, names);
}
std::string show(Vertical align) {
    static constexpr std::array<std::string_view, 3> names{"top", "middle", "bottom"};
    return name(align, names);
}
std::string show(ValidationKind kind) {
    static constexpr std::array<std::string_view, 6> names{"list", "whole number", "decimal", "text length", "date", "formula"};
    return name(kind, names);
}
std::string show(ChartKind kind) {
    static constexpr std::array<std::string_view, 6> names{"column", "bar", "line", "pie", "stacked", "dots"};
    return name(kind, names);
}

/// What differs from a plain format, in words.
std::string show(const Format& format) {
    const Format plain;
    std::string text;
    const auto say = [&](bool differs, const std::string& word) {
        if (differs) text += (text.empty() ? "" : " ") + word;
    };
    say(format.number != plain.number, show(format.number));
    say(format.horizontal != plain.horizontal, show(format.horizontal));
    say(format.vertical != plain.vertical, show(format.vertical));
    say(format.bold, "bold");
    say(format.italic, "italic");
    say(format.wrap, "wrap");
    say(format.border, "border");
    say(!format.locked, "unlocked");
    say(format.size != plain.size, std::to_string(format.size) + "pt");
    say(format.indent != plain.indent, "indent " + std::to_string(format.indent));
    say(format.upright, "upright");
    say(format.line_above, "line above");
    if (format.fill) say(true, "fill " + show_color(*format.fill));
    say(format.color != plain.color, "color " + show_color(format.color));
    return text;
}

/// One overload for each kind of value.
struct ValueText {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(bool truth) const { return truth ? " = true" : " = false"; }
    std::string operator()(double number) const { return " = " + show(number); }
    std::string operator()(std::int64_t number) const { return " = " + std::to_string(number); }
    std::string operator()(const std::string& text) const { return " = " + quoted(text); }
    std::string operator()(const Formula& formula) const {
        std::string text = " = =" + formula.text;
        if (const double* number = std::get_if<double>(&formula.value)) text += " -> " + show(*number);
        if (const std::string* words = std::get_if<std::string>(&formula.value)) text += " -> " + quoted(*words);
        return text;
    }
};

std::string show(const Cell& cell, const std::vector<std::string>& formats) {
    std::string line = "  " + cell_name(cell.position);
    if (cell.format >= formats.size()) {
        line += " [no format " + std::to_string(cell.format) + "]";
    } else if (!formats[cell.format].empty()) {
        line += " [" + formats[cell.format] + "]";
    }
    return line + std::visit(ValueText{}, cell.value) + "\n";
}

std::string show_note(const char* what, const std::string& title, const std::string& message) {
    if (title.empty() && message.empty()) return {};
    return std::string(" ") + what + " " + quoted(title) + ": " + quoted(message);
}

std::string show(const Validation& validation) {
    std::string line = "  " + show(validation.kind) + " " + show(validation.range);
    if (validation.kind == ValidationKind::list) line += " from " + validation.list_source;
    if (validation.minimum || validation.maximum) {
        line += " " + (validation.minimum ? show(*validation.minimum) : "") + ".." + (validation.maximum ? show(*validation.maximum) : "");
    }
    if (validation.kind == ValidationKind::formula) line += " when " + validation.formula;
    if (validation.offers_only) line += " offers only";
    line += show_note("input", validation.input_title, validation.input_message);
    return line + show_note("error", validation.error_title, validation.error_message) + "\n";
}

std::string show(const Chart& chart) {
    std::string text = "  " + show(chart.kind) + " chart at " + cell_name(chart.place) + " " + std::to_string(chart.width) + "x" +
                       std::to_string(chart.height) + " " + quoted(chart.title);
    if (!chart.category_title.empty()) text += " categories " + quoted(chart.category_title);
    if (!chart.value_title.empty()) text += " values " + quoted(chart.value_title);
    if (chart.percent_axis) text += " percent";
    if (!chart.value_format.empty()) text += " as " + quoted(chart.value_format);
    text += "\n";
    for (const ChartSeries& series : chart.series) {
        text += "    series " + quoted(series.name) + " of " + quoted(series.sheet) + ": " + show(series.categories) + " -> " +
                show(series.values) + "\n";
    }
    return text;
}

std::string show(const PrintSetup& print) {
    const PrintSetup usual;
    std::string text = print.paper == Paper::f4 ? "F4" : "A4";
    text += print.landscape ? " landscape" : " portrait";
    if (print.scale > 0) {
        text += ", " + std::to_string(print.scale) + "%";
    } else if (!print.one_page_wide) {
        text += ", not fitted";
    }
    if (print.area) text += ", area " + range_name(*print.area);
    for (const int row : print.row_breaks) text += ", page at row " + std::to_string(row + 1);
    for (const int column : print.column_breaks) text += ", page at column " + column_name(column);
    if (print.repeat_first_row >= 0) {
        text += ", repeats rows " + std::to_string(print.repeat_first_row + 1) + ":" + std::to_string(print.repeat_last_row + 1);
    }
    if (print.repeat_last_column >= 0) text += ", repeats columns A:" + column_name(print.repeat_last_column);
    if (print.footer != usual.footer) text += ", footer " + quoted(print.footer);
    return "  print " + text + "\n";
}

std::string show_sizes(const Sheet& sheet) {
    std::string text;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        text += (text.empty() ? "  columns " : ", ") + column_name(static_cast<int>(i)) + " " + show(sheet.columns[i].width);
        if (sheet.columns[i].hidden) text += " hidden";
    }
    if (!text.empty()) text += "\n";
    bool first = true;
    for (const auto& [row, height] : sheet.row_heights) {
        text += (first ? "  rows " : ", ") + std::to_string(row + 1) + " " + show(height);
        first = false;
    }
    if (!first) text += "\n";
    return text;
}

std::string show_heading(const Sheet& sheet) {
    std::string text = "sheet " + quoted(sheet.name);
    if (sheet.visibility == Visibility::hidden) text += " hidden";
    if (sheet.visibility == Visibility::very_hidden) text += " very hidden";
    if (!sheet.has_grid) text += " without grid";
    if (sheet.is_protected) text += " protected";
    if (sheet.tab_color) text += " tab " + show_color(*sheet.tab_color);
    return text + "\n";
}

std::string show(const Sheet& sheet, const std::vector<std::string>& formats) {
    std::string text = show_heading(sheet) + show(sheet.print);
    if (sheet.freeze != Position{}) text += "  freeze " + cell_name(sheet.freeze) + "\n";
    if (sheet.selection) text += "  selection " + cell_name(*sheet.selection) + "\n";
    if (sheet.filter) text += "  filter " + range_name(*sheet.filter) + "\n";
    text += show_sizes(sheet);
    for (const Cell& cell : sheet.cells) text += show(cell, formats);
    for (const Merge& merge : sheet.merges) text += "  merge " + range_name(merge.range) + "\n";
    for (const Validation& validation : sheet.validations) text += show(validation);
    for (const Highlight& highlight : sheet.highlights) {
        text += "  highlight " + show(highlight.range) + " " + (highlight.number ? show(*highlight.number) : show_color(highlight.fill)) +
                " when " + highlight.formula + "\n";
    }
    for (const Link& link : sheet.links)
        text += "  link " + cell_name(link.place) + " -> " + quoted(link.sheet) + " " + cell_name(link.target) + "\n";
    for (const Chart& chart : sheet.charts) text += show(chart);
    return text;
}

}  // namespace

std::string dump(const Workbook& workbook) {
    std::string text = "workbook " + quoted(workbook.title);
    if (!workbook.author.empty()) text += " by " + quoted(workbook.author);
    if (!workbook.subject.empty()) text += " about " + quoted(workbook.subject);
    if (!workbook.created.empty()) text += " created " + workbook.created;
    text += "\n";
    std::vector<std::string> formats;
    for (const Format& format : workbook.formats) formats.push_back(show(format));
    for (const Sheet& sheet : workbook.sheets) text += show(sheet, formats);
    for (const AreaName& name : workbook.names) text += "name " + name.name + " = " + quoted(name.sheet) + " " + show(name.range) + "\n";
    return text;
}

}  // namespace naskah::render
