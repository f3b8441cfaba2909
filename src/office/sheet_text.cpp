#include "office/sheet_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "office/xml_tags.hpp"

namespace naskah::office {

namespace {

/// What follows <calcPr> in CT_Workbook (ECMA-376 part 1, 18.2.27).
constexpr std::array<std::string_view, 9> after_calc = {"oleSize",        "customWorkbookViews", "pivotCaches",
                                                        "smartTagPr",     "smartTagTypes",       "webPublishing",
                                                        "fileRecoveryPr", "webPublishObjects",   "extLst"};

int number_of(const std::optional<TagAttribute>& attribute, int otherwise) {
    int number = otherwise;
    if (attribute) std::from_chars(attribute->value.data(), attribute->value.data() + attribute->value.size(), number);
    return number;
}

bool is_true(const std::optional<TagAttribute>& attribute) {
    return attribute && (attribute->value == "1" || attribute->value == "true");
}

std::string without(std::string_view tag, std::string_view attribute) {
    const std::optional<TagAttribute> found = attribute_of(tag, attribute);
    if (!found) return std::string(tag);
    return std::string(tag.substr(0, found->begin)) + std::string(tag.substr(found->end));
}

/// A start tag of an element that has content.
std::string opened(std::string tag) {
    if (!tag.ends_with("/>")) return tag;
    tag.resize(tag.find_last_not_of(" \t\r\n", tag.size() - 3) + 1);
    return tag + ">";
}

bool says_other_encoding(std::string_view xml) {
    const std::string_view declaration = xml.substr(0, xml.find("?>"));
    const std::optional<TagAttribute> encoding = declaration.starts_with("<?xml") ? attribute_of(declaration, "encoding") : std::nullopt;
    return encoding && encoding->value != "UTF-8" && encoding->value != "utf-8";
}

}  // namespace

std::optional<SheetText> SheetText::read(std::string xml) {
    SheetText sheet;
    sheet.xml_ = std::move(xml);
    if (says_other_encoding(sheet.xml_) || !sheet.scan()) return std::nullopt;
    return sheet;
}

bool SheetText::scan() {
    bool broken = false, in_data = false;
    Row* row = nullptr;
    Cell* cell = nullptr;
    int row_number = 0;
    for (std::size_t at = 0;;) {
        const std::optional<XmlTag> found = next_tag(xml_, at, broken);
        if (!found) return !broken && row == nullptr && cell == nullptr;
        const XmlTag& one = *found;
        at = one.end;
        const std::string_view name = one.local_name(), whole = tag(one.begin, one.end);
        if (name == "sheetData") {
            in_data = !one.closing && !one.empty;
        } else if (!in_data) {
            if (name != "col" || one.closing) continue;
            const std::optional<TagAttribute> style = attribute_of(whole, "style");
            columns_.push_back({number_of(attribute_of(whole, "min"), 0), number_of(attribute_of(whole, "max"), 0),
                                style ? std::string(style->value) : std::string()});
        } else if (name == "row" && cell == nullptr) {
            if (one.closing) {
                if (row == nullptr) return false;
                row->end = one.end;
                row = nullptr;
                continue;
            }
            const int number = number_of(attribute_of(whole, "r"), row_number + 1);
            if (row != nullptr || number <= row_number || number > last_row) return false;
            row_number = number;
            row = &rows_[number];
            *row = {one.begin, one.end, one.end, one.empty, true, {}};
            if (one.empty) row = nullptr;
        } else if (name == "c" && row != nullptr) {
            if (one.closing) {
                if (cell == nullptr) return false;
                cell->end = one.end;
                cell = nullptr;
                continue;
            }
            const int before = row->cells.empty() ? 0 : row->cells.back().column;
            const std::optional<TagAttribute> reference = attribute_of(whole, "r");
            const std::optional<CellPosition> place = reference ? parse_cell(reference->value) : std::nullopt;
            const int column = place ? place->column : before + 1;
            if (cell != nullptr || column <= before || column > last_column || (place && place->row != row_number)) return false;
            row->all_named = row->all_named && place.has_value();
            row->cells.push_back({column, one.begin, one.end, one.end, 0, 0, false});
            if (!one.empty) cell = &row->cells.back();
        } else if (name == "f" && cell != nullptr && !one.closing) {
            cell->is_formula = has_formulas_ = true;
            const std::optional<TagAttribute> sort = attribute_of(whole, "t"), area = attribute_of(whole, "ref");
            if (!sort || !area || (sort->value != "array" && sort->value != "dataTable")) continue;
            const std::size_t colon = area->value.find(':');
            const auto first = parse_cell(area->value.substr(0, colon));
            const auto last = colon == std::string_view::npos ? first : parse_cell(area->value.substr(colon + 1));
            if (first && last) filled_areas_.push_back({*first, *last});
        } else if (name == "v" && cell != nullptr) {
            if (!one.closing) cell->value_begin = one.begin;
            if (one.closing || one.empty) cell->value_end = one.end;
        }
    }
}

const SheetText::Cell* SheetText::find(CellPosition wanted) const {
    const auto row = rows_.find(wanted.row);
    if (row == rows_.end()) return nullptr;
    const std::vector<Cell>& cells = row->second.cells;
    const auto found =
        std::lower_bound(cells.begin(), cells.end(), wanted.column, [](const Cell& one, int column) { return one.column < column; });
    return found != cells.end() && found->column == wanted.column ? &*found : nullptr;
}

bool SheetText::is_formula(CellPosition wanted) const {
    const Cell* cell = find(wanted);
    if (cell != nullptr && cell->is_formula) return true;
    return std::any_of(filled_areas_.begin(), filled_areas_.end(), [&](const Area& area) {
        return area.first.row <= wanted.row && wanted.row <= area.last.row && area.first.column <= wanted.column &&
               wanted.column <= area.last.column;
    });
}

bool SheetText::set_number(CellPosition cell, std::string number) {
    const auto row = rows_.find(cell.row);
    if (row == rows_.end() || (find(cell) == nullptr && !row->second.all_named)) return false;
    numbers_[cell.row][cell.column] = std::move(number);
    return true;
}

std::string_view SheetText::prefix_of(std::size_t begin) const {
    bool broken = false;
    const std::optional<XmlTag> found = next_tag(xml_, begin, broken);
    return found ? found->prefix() : std::string_view();
}

std::string SheetText::style_for_new(CellPosition cell) const {
    const Row& row = rows_.at(cell.row);
    const std::string_view whole = tag(row.begin, row.tag_end);
    if (is_true(attribute_of(whole, "customFormat"))) {
        const std::optional<TagAttribute> style = attribute_of(whole, "s");
        return style ? std::string(style->value) : std::string();
    }
    const auto column = std::find_if(columns_.begin(), columns_.end(),
                                     [&](const Columns& one) { return one.first <= cell.column && cell.column <= one.last; });
    return column == columns_.end() ? std::string() : column->style;
}

SheetText::Edit SheetText::edit_of(const Cell& cell, const std::string& number) const {
    const std::string prefix(prefix_of(cell.begin));
    std::string text = opened(without(tag(cell.begin, cell.tag_end), "t"));
    text += "<" + prefix + "v>" + number + "</" + prefix + "v></" + prefix + "c>";
    return {cell.begin, cell.end, std::move(text)};
}

void SheetText::add_new_cells(int number, const Row& row, std::vector<Edit>& edits) const {
    const std::string prefix(prefix_of(row.begin));
    std::map<std::size_t, std::string> added;  // by the place before which it stands
    for (const auto& [column, value] : numbers_.at(number)) {
        if (find({number, column}) != nullptr) continue;
        const auto behind = std::find_if(row.cells.begin(), row.cells.end(), [&](const Cell& one) { return one.column > column; });
        const std::size_t place = behind != row.cells.end() ? behind->begin : row.cells.empty() ? row.tag_end : row.cells.back().end;
        const std::string style = style_for_new({number, column});
        added[place] += "<" + prefix + "c r=\"" + cell_name(number, column) + "\"" + (style.empty() ? "" : " s=\"" + style + "\"") + "><" +
                        prefix + "v>" + value + "</" + prefix + "v></" + prefix + "c>";
    }
    if (added.empty()) return;
    const std::string start = without(tag(row.begin, row.tag_end), "spans");  // only a hint, and maybe no longer true
    if (row.empty) {
        edits.push_back({row.begin, row.end, opened(start) + added.begin()->second + "</" + prefix + "row>"});
        return;
    }
    edits.push_back({row.begin, row.tag_end, start});
    for (auto& [place, text] : added) edits.push_back({place, place, std::move(text)});
}

std::string SheetText::text(FormulaResults results) const {
    std::vector<Edit> edits;
    for (const auto& [number, row] : rows_) {
        const auto wanted = numbers_.find(number);
        if (wanted != numbers_.end()) {
            add_new_cells(number, row, edits);
            for (const auto& [column, value] : wanted->second)
                if (const Cell* cell = find({number, column})) edits.push_back(edit_of(*cell, value));
        }
        if (results == FormulaResults::kept) continue;
        for (const Cell& cell : row.cells) {
            if (!cell.is_formula || cell.value_end == 0) continue;
            edits.push_back({cell.begin, cell.tag_end, without(tag(cell.begin, cell.tag_end), "t")});
            edits.push_back({cell.value_begin, cell.value_end, {}});
        }
    }
    std::stable_sort(edits.begin(), edits.end(), [](const Edit& left, const Edit& right) { return left.begin < right.begin; });
    std::string result;
    std::size_t at = 0;
    for (const Edit& edit : edits) {
        result.append(xml_, at, edit.begin - at).append(edit.text);
        at = edit.end;
    }
    return result.append(xml_, at, std::string::npos);
}

std::optional<std::string> computed_when_opened(std::string xml) {
    if (says_other_encoding(xml)) return std::nullopt;
    bool broken = false;
    int depth = 0;
    std::string prefix;
    for (std::size_t at = 0;;) {
        const std::optional<XmlTag> found = next_tag(xml, at, broken);
        if (!found) return std::nullopt;
        at = found->end;
        if (depth == 0) prefix = found->prefix();
        if (found->closing) --depth;
        const bool follows = std::find(after_calc.begin(), after_calc.end(), found->local_name()) != after_calc.end();
        if (depth == 1 && found->local_name() == "calcPr" && !found->closing) {
            std::string tag = without(std::string_view(xml).substr(found->begin, found->end - found->begin), "fullCalcOnLoad");
            tag.insert(1 + found->name.size(), " fullCalcOnLoad=\"1\"");
            return xml.replace(found->begin, found->end - found->begin, tag);
        }
        if ((depth == 1 && !found->closing && follows) || (depth == 0 && found->closing))
            return xml.insert(found->begin, "<" + prefix + "calcPr fullCalcOnLoad=\"1\"/>");
        if (!found->closing && !found->empty) ++depth;
    }
}

}  // namespace naskah::office
