#include "render/xlsx/chart_values.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

#include "render/xlsx/library.hpp"
#include "workbook/references.hpp"
#include "workbook/shown_value.hpp"

namespace naskah::xlsx {

namespace {

using workbook::Sheet;
using workbook::ShownValue;

bool is_text(const ShownValue& value) {
    return std::holds_alternative<std::string>(value);
}

/// As libxlsxwriter writes numbers.
std::string number_text(double number) {
    std::array<char, 32> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), "%.16G", number);
    return {buffer.data(), static_cast<std::size_t>(length)};
}

void append_escaped(std::string& out, std::string_view text) {
    for (const char letter : text) {
        if (letter == '&') {
            out += "&amp;";
        } else if (letter == '<') {
            out += "&lt;";
        } else if (letter == '>') {
            out += "&gt;";
        } else {
            out += letter;
        }
    }
}

/// The point's text; nothing where there is nothing to show. A text among numbers ("t.a.") has no place on a chart.
std::optional<std::string> point_text(const ShownValue& value, bool texts) {
    if (const double* number = std::get_if<double>(&value)) return texts ? workbook::shortest_number(*number) : number_text(*number);
    if (const std::string* text = std::get_if<std::string>(&value); text != nullptr && texts) return *text;
    return std::nullopt;
}

/// A reference with the values that it has now: what stands in <c:cat> or <c:val>.
std::string reference(const std::string& sheet, const workbook::Range& cells, const std::vector<ShownValue>& values, bool texts) {
    const std::string kind = texts ? "str" : "num";
    std::string out = "<c:" + kind + "Ref><c:f>";
    append_escaped(out, workbook::quoted_sheet_name(sheet) + "!");
    out += cells.first == cells.last ? workbook::cell_name(cells.first, true) : workbook::range_name(cells, true);
    out += "</c:f><c:" + kind + "Cache>";
    if (!texts) out += "<c:formatCode>General</c:formatCode>";
    out += "<c:ptCount val=\"" + std::to_string(values.size()) + "\"/>";
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::optional<std::string> text = point_text(values[i], texts);
        if (!text) continue;
        out += "<c:pt idx=\"" + std::to_string(i) + "\"><c:v>";
        append_escaped(out, *text);
        out += "</c:v></c:pt>";
    }
    return out + "</c:" + kind + "Cache></c:" + kind + "Ref>";
}

/// Replaces what stands in the first element of this name behind `at`, and moves `at` behind it.
void replace_inside(std::string& xml, std::size_t& at, const std::string& name, const std::string& content) {
    const std::size_t tag = xml.find("<" + name + ">", at);
    const std::size_t end = tag == std::string::npos ? tag : xml.find("</" + name + ">", tag);
    if (end == std::string::npos) throw WritingError("grafik tidak dapat dilengkapi dengan nilainya");
    const std::size_t begin = tag + name.size() + 2;
    xml.replace(begin, end - begin, content);
    at = begin + content.size();
}

}  // namespace

std::string with_values(std::string xml, const workbook::Workbook& workbook, const workbook::Chart& chart) {
    std::size_t at = 0;
    for (const workbook::ChartSeries& series : chart.series) {
        const auto source = std::find_if(workbook.sheets.begin(), workbook.sheets.end(),
                                         [&](const Sheet& one) { return workbook::same_sheet_name(one.name, series.sheet); });
        if (source == workbook.sheets.end()) continue;
        const std::vector<ShownValue> categories = workbook::shown_values(*source, series.categories),
                                      values = workbook::shown_values(*source, series.values);
        const bool texts = std::any_of(categories.begin(), categories.end(), is_text);
        replace_inside(xml, at, "c:cat", reference(series.sheet, series.categories, categories, texts));
        replace_inside(xml, at, "c:val", reference(series.sheet, series.values, values, false));
    }
    return xml;
}

}  // namespace naskah::xlsx
