#include "marking/sheet.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "office/part_xml.hpp"

namespace naskah::marking {

namespace {

using office::append_element;
using office::child_in_order;
using office::child_named;
using office::escaped;
using office::insert_element;
using office::is_true;
using office::local_name;
using office::parse_part;
using office::part_text;
using office::prefixed_attribute;
using office::set_attribute;
using office::set_relationship_id;
using office::text_below;
using workbook::Position;

/// What may follow <legacyDrawing> in CT_Worksheet (ECMA-376 part 1, 18.3.1.99); controls stand in an AlternateContent.
constexpr std::array<std::string_view, 9> after_legacy_drawing = {"legacyDrawingHF", "drawingHF",  "picture", "oleObjects",      "controls",
                                                                  "webPublishItems", "tableParts", "extLst",  "AlternateContent"};
/// What may follow <conditionalFormatting>; behind <hyperlinks> the same but the first two.
constexpr std::array<std::string_view, 22> after_rules = {
    "dataValidations",  "hyperlinks",  "printOptions",  "pageMargins",     "pageSetup",  "headerFooter", "rowBreaks",     "colBreaks",
    "customProperties", "cellWatches", "ignoredErrors", "smartTags",       "drawing",    "drawingHF",    "legacyDrawing", "legacyDrawingHF",
    "picture",          "oleObjects",  "controls",      "webPublishItems", "tableParts", "extLst"};
constexpr std::span<const std::string_view> after_links = std::span(after_rules).subspan(2);
constexpr int beyond_rows = 1'048'577;
constexpr double default_row_points = 15;
constexpr double default_column_characters = 9.14;

/// The digit of Excel's usual default font is 7 pixels wide.
int pixels_of_width(double characters) {
    return static_cast<int>(std::lround(std::clamp(characters, 0.0, 255.0) * 7));
}

bool is_within(Position cell, const workbook::Range& area) {
    return cell.row >= area.first.row && cell.row <= area.last.row && cell.column >= area.first.column && cell.column <= area.last.column;
}

std::string reference(const workbook::Range& area) {
    return area.first == area.last ? workbook::cell_name(area.first) : workbook::range_name(area);
}

/// Gives rows and cells that leave it out the number that they have by their place (ECMA-376 allows that), so that others can be inserted.
std::map<int, pugi::xml_node> number_rows(pugi::xml_node data) {
    std::map<int, pugi::xml_node> rows;
    int next = 1;
    for (pugi::xml_node row : data.children()) {
        if (local_name(row) != "row") continue;
        const int number = std::clamp(row.attribute("r").as_int(next), 1, beyond_rows);
        if (!row.attribute("r")) row.prepend_attribute("r") = number;
        rows.emplace(number - 1, row);
        next = number + 1;
    }
    return rows;
}

void number_cells(pugi::xml_node row, int row_number) {
    int next = 0;
    for (pugi::xml_node cell : row.children()) {
        if (local_name(cell) != "c") continue;
        const std::optional<Position> known = workbook::parse_cell_name(cell.attribute("r").value());
        if (!known) {
            cell.remove_attribute("r");
            cell.prepend_attribute("r") = workbook::cell_name({row_number, next}).c_str();
        }
        next = (known ? known->column : next) + 1;
    }
}

}  // namespace

std::optional<workbook::Range> parse_range(std::string_view text) {
    const std::size_t colon = text.find(':');
    const std::optional<Position> first = workbook::parse_cell_name(text.substr(0, colon));
    const std::optional<Position> last = colon == std::string_view::npos ? first : workbook::parse_cell_name(text.substr(colon + 1));
    if (!first || !last) return std::nullopt;
    return workbook::Range{*first, *last};
}

std::vector<workbook::Range> parse_ranges(std::string_view text) {
    std::vector<workbook::Range> areas;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::optional<workbook::Range> area = parse_range(text.substr(0, end));
        if (!area) return {};
        areas.push_back(*area);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return areas;
}

bool MarkingSheet::load(std::string_view xml) {
    if (!parse_part(document_, xml)) return false;
    sheet_ = document_.document_element();
    data_ = child_named(sheet_, "sheetData");
    rows_ = number_rows(data_);
    for (const pugi::xml_node merge : child_named(sheet_, "mergeCells").children()) {
        if (const auto range = parse_range(merge.attribute("ref").value())) merges_.push_back(*range);
    }
    return true;
}

std::string MarkingSheet::text() const {
    return part_text(document_);
}

Position MarkingSheet::visible(Position cell) const {
    for (const workbook::Range& area : merges_) {
        if (is_within(cell, area)) return area.first;
    }
    return cell;
}

pugi::xml_node MarkingSheet::row(int number) const {
    const auto found = rows_.find(number);
    return found == rows_.end() ? pugi::xml_node() : found->second;
}

pugi::xml_node MarkingSheet::find(Position cell) const {
    const pugi::xml_node own_row = row(cell.row);
    if (!own_row) return {};
    number_cells(own_row, cell.row);
    for (const pugi::xml_node one : own_row.children()) {
        if (local_name(one) == "c" && workbook::parse_cell_name(one.attribute("r").value()) == cell) return one;
    }
    return {};
}

pugi::xml_node MarkingSheet::column(int number) const {
    for (const pugi::xml_node one : child_named(sheet_, "cols").children()) {
        if (one.attribute("min").as_int() <= number + 1 && number + 1 <= one.attribute("max").as_int()) return one;
    }
    return {};
}

int MarkingSheet::style(Position cell) const {
    if (const pugi::xml_node known = find(cell)) return known.attribute("s").as_int();
    const pugi::xml_node own_row = row(cell.row);
    if (is_true(own_row.attribute("customFormat"))) return own_row.attribute("s").as_int();
    return column(cell.column).attribute("style").as_int();
}

pugi::xml_node MarkingSheet::find_or_insert(Position cell) {
    if (const pugi::xml_node known = find(cell)) return known;
    pugi::xml_node own_row = row(cell.row);
    if (!own_row) {
        const auto behind = rows_.upper_bound(cell.row);
        own_row = insert_element(data_, "row", behind == rows_.end() ? pugi::xml_node() : behind->second);
        own_row.append_attribute("r") = cell.row + 1;
        rows_.emplace(cell.row, own_row);
    }
    own_row.remove_attribute("spans");  // only a hint, and maybe no longer true
    pugi::xml_node behind;
    for (const pugi::xml_node one : own_row.children()) {
        const bool is_cell = local_name(one) == "c";
        const std::optional<Position> place = is_cell ? workbook::parse_cell_name(one.attribute("r").value()) : std::nullopt;
        if ((place && place->column > cell.column) || (!is_cell && one.type() == pugi::node_element)) {
            behind = one;
            break;
        }
    }
    pugi::xml_node added = insert_element(own_row, "c", behind);
    added.append_attribute("r") = workbook::cell_name(cell).c_str();
    extend_dimension(cell);
    return added;
}

void MarkingSheet::extend_dimension(Position cell) {
    pugi::xml_attribute reference = child_named(sheet_, "dimension").attribute("ref");
    const std::optional<workbook::Range> known = parse_range(reference.value());
    if (!known) return;
    const workbook::Range grown = {{std::min(known->first.row, cell.row), std::min(known->first.column, cell.column)},
                                   {std::max(known->last.row, cell.row), std::max(known->last.column, cell.column)}};
    if (grown != *known) reference = workbook::range_name(grown).c_str();
}

void MarkingSheet::set_style(Position cell, int style) {
    set_attribute(find_or_insert(cell), "s", std::to_string(style));
}

std::string MarkingSheet::held(Position cell) const {
    const pugi::xml_node known = find(cell);
    const std::string_view type = known.attribute("t").value();
    const std::string start = type.empty() ? ">" : " t=\"" + escaped(type) + "\">";
    if (type == "inlineStr") {
        const std::string text = text_below(child_named(known, "is"));
        return text.empty() ? text : start + "<is><t xml:space=\"preserve\">" + escaped(text) + "</t></is>";
    }
    const std::string value = text_below(child_named(known, "v"));
    return value.empty() ? value : start + "<v>" + escaped(value) + "</v>";
}

void MarkingSheet::add_rule(const workbook::Range& area, const std::string& formula, int look) {
    int last = 0;
    pugi::xml_node before;
    for (const pugi::xml_node part : sheet_.children()) {
        for (const pugi::xml_node rule : part.children()) {
            if (local_name(rule) == "cfRule") last = std::max(last, rule.attribute("priority").as_int());
        }
        if (!before && std::find(after_rules.begin(), after_rules.end(), local_name(part)) != after_rules.end()) before = part;
    }
    pugi::xml_node rules = insert_element(sheet_, "conditionalFormatting", before);
    rules.append_attribute("sqref") = reference(area).c_str();
    pugi::xml_node rule = append_element(rules, "cfRule");
    rule.append_attribute("type") = "expression";
    rule.append_attribute("dxfId") = look;
    rule.append_attribute("priority") = last + 1;
    append_element(rule, "formula").text() = formula.c_str();
}

bool MarkingSheet::remove_rules(std::string_view name) {
    bool removed = false;
    for (pugi::xml_node area = sheet_.first_child(); area;) {
        const pugi::xml_node next = area.next_sibling();
        if (local_name(area) == "conditionalFormatting") {
            for (pugi::xml_node rule = area.first_child(); rule;) {
                const pugi::xml_node behind = rule.next_sibling();
                if (text_below(child_named(rule, "formula")).find(name) != std::string::npos) removed = area.remove_child(rule) || removed;
                rule = behind;
            }
            if (!child_named(area, "cfRule")) sheet_.remove_child(area);
        }
        area = next;
    }
    return removed;
}

void MarkingSheet::add_link(Position cell, const std::string& location, const std::string& tip) {
    pugi::xml_node links = child_in_order(sheet_, "hyperlinks", after_links);
    for (const pugi::xml_node one : links.children()) {
        const std::optional<workbook::Range> area = parse_range(one.attribute("ref").value());
        if (area && is_within(cell, *area)) return;
    }
    pugi::xml_node link = append_element(links, "hyperlink");
    link.append_attribute("ref") = workbook::cell_name(cell).c_str();
    link.append_attribute("location") = location.c_str();
    link.append_attribute("tooltip") = tip.c_str();
}

bool MarkingSheet::remove_links(std::string_view name) {
    bool removed = false;
    pugi::xml_node links = child_named(sheet_, "hyperlinks");
    for (pugi::xml_node link = links.first_child(); link;) {
        const pugi::xml_node next = link.next_sibling();
        const std::string_view location = link.attribute("location").value();
        if (location.find(name) != std::string_view::npos) removed = links.remove_child(link) || removed;
        link = next;
    }
    if (links && !child_named(links, "hyperlink")) sheet_.remove_child(links);
    return removed;
}

int MarkingSheet::column_width(int number) const {
    const pugi::xml_node own = column(number);
    if (is_true(own.attribute("hidden"))) return 0;
    const pugi::xml_node format = child_named(sheet_, "sheetFormatPr");
    return pixels_of_width(own.attribute("width").as_double(format.attribute("defaultColWidth").as_double(default_column_characters)));
}

int MarkingSheet::row_height(int number) const {
    const pugi::xml_node own = row(number);
    if (is_true(own.attribute("hidden"))) return 0;
    const double usual = child_named(sheet_, "sheetFormatPr").attribute("defaultRowHeight").as_double(default_row_points);
    return static_cast<int>(std::lround(std::clamp(own.attribute("ht").as_double(usual), 0.0, 409.5) * 4 / 3));
}

std::string MarkingSheet::legacy_drawing() const {
    return prefixed_attribute(child_named(sheet_, "legacyDrawing"), "id").value();
}

void MarkingSheet::set_legacy_drawing(const std::string& id) {
    if (id.empty()) {
        sheet_.remove_child(child_named(sheet_, "legacyDrawing"));
        return;
    }
    set_relationship_id(child_in_order(sheet_, "legacyDrawing", after_legacy_drawing), id);
}

void MarkingSheet::deselect() {
    for (pugi::xml_node view : child_named(sheet_, "sheetViews").children()) view.remove_attribute("tabSelected");
}

}  // namespace naskah::marking
