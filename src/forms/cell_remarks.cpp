#include "forms/cell_remarks.hpp"

#include <utility>
#include <vector>

#include "record/building.hpp"
#include "record/fields.hpp"

namespace naskah::forms {

namespace {

/// No kind has a field of this name: it has a space.
std::string remark_name(const std::string& field) {
    return field + " catatan";
}

bool holds(const workbook::Range& range, workbook::Position place) {
    return range.first.row <= place.row && place.row <= range.last.row && range.first.column <= place.column &&
           place.column <= range.last.column;
}

/// The parts of a range around one of its cells.
std::vector<workbook::Range> around(const workbook::Range& range, workbook::Position place) {
    const std::vector<workbook::Range> parts = {{range.first, {place.row - 1, range.last.column}},
                                                {{place.row, range.first.column}, {place.row, place.column - 1}},
                                                {{place.row, place.column + 1}, {place.row, range.last.column}},
                                                {{place.row + 1, range.first.column}, range.last}};
    std::vector<workbook::Range> some;
    for (const workbook::Range& part : parts)
        if (part.first.row <= part.last.row && part.first.column <= part.last.column) some.push_back(part);
    return some;
}

}  // namespace

void set_remark(record::Record& row, const std::string& field, std::string remark) {
    row.set(remark_name(field), record::text(std::move(remark)));
}

std::string remark_on(const record::Record& row, const std::string& field) {
    return record::text_of(row, remark_name(field));
}

void say_at_cell(workbook::Sheet& sheet, workbook::Position place, const std::string& remark) {
    std::vector<workbook::Validation> validations;
    for (workbook::Validation& validation : sheet.validations) {
        if (!holds(validation.range, place)) {
            validations.push_back(std::move(validation));
            continue;
        }
        for (const workbook::Range& part : around(validation.range, place)) {
            validations.push_back(validation);
            validations.back().range = part;
        }
        validation.range = {place, place};
        validation.input_message = remark;
        validations.push_back(std::move(validation));
    }
    sheet.validations = std::move(validations);
}

}  // namespace naskah::forms
