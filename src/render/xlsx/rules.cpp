#include "render/xlsx/rules.hpp"

#include "render/xlsx/formats.hpp"
#include "workbook/joined_validations.hpp"
#include "workbook/limits.hpp"
#include "workbook/references.hpp"

namespace naskah::xlsx {

namespace {

using workbook::Validation;
using workbook::ValidationKind;

lxw_validation_types validation_type(ValidationKind kind) {
    switch (kind) {
        case ValidationKind::list:  // becomes one in with_lists
        case ValidationKind::formula:
            return LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
        case ValidationKind::whole_number:
            return LXW_VALIDATION_TYPE_INTEGER;
        case ValidationKind::decimal:
            return LXW_VALIDATION_TYPE_DECIMAL;
        case ValidationKind::text_length:
            return LXW_VALIDATION_TYPE_LENGTH;
        case ValidationKind::date:
            return LXW_VALIDATION_TYPE_DATE_NUMBER;
    }
    return LXW_VALIDATION_TYPE_ANY;
}

/// The least that a rule without a lower bound takes. Excel has no rule "any whole number" without bounds.
double least(ValidationKind kind) {
    switch (kind) {
        case ValidationKind::text_length:
            return 0;
        case ValidationKind::date:
            return 1;  // 1 January 1900
        default:
            return -999'999'999'999'999;
    }
}

void set_bounds(lxw_data_validation& target, const Validation& validation) {
    if (validation.minimum && validation.maximum) {
        target.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        target.minimum_number = *validation.minimum;
        target.maximum_number = *validation.maximum;
    } else if (validation.maximum) {
        target.criteria = LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO;
        target.value_number = *validation.maximum;
    } else {
        target.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
        target.value_number = validation.minimum.value_or(least(validation.kind));
    }
}

/// The source as "'Daftar'!$A$1:$A$31": without "$" Excel would move it from cell to cell.
std::string list_formula(const Validation& validation) {
    const std::optional<workbook::SheetRange> source = workbook::parse_sheet_range(validation.list_source);
    if (!source) return validation.list_source;
    return workbook::quoted_sheet_name(source->sheet) + "!" + workbook::range_name(source->range, true);
}

/// Before the source of a list, until `with_lists` takes it away.
constexpr const char* list_mark = "list:";

/// The rule as the first cell of its area has it.
std::string rule_formula(const Validation& validation) {
    std::string formula = "=" + validation.formula;
    const std::string cell = workbook::cell_name(validation.range.first);
    for (std::size_t at = formula.find(workbook::own_cell); at != std::string::npos;
         at = formula.find(workbook::own_cell, at + cell.size()))
        formula.replace(at, workbook::own_cell.size(), cell);
    return formula;
}

void write_validation(lxw_worksheet* target, const Validation& validation) {
    lxw_data_validation rule = {};
    rule.validate = static_cast<std::uint8_t>(validation_type(validation.kind));
    const bool is_list = validation.kind == ValidationKind::list, is_formula = validation.kind == ValidationKind::formula;
    const std::string formula = is_list ? list_mark + list_formula(validation) : is_formula ? rule_formula(validation) : "";
    if (is_list || is_formula) {
        rule.value_formula = text_or_null(formula);
    } else {
        set_bounds(rule, validation);
    }
    if (validation.offers_only) rule.show_error = LXW_VALIDATION_OFF;
    rule.input_title = text_or_null(validation.input_title);
    rule.input_message = text_or_null(validation.input_message);
    rule.error_title = text_or_null(validation.error_title);
    rule.error_message = text_or_null(validation.error_message);
    check(worksheet_data_validation_range(target, row_number(validation.range.first.row), column_number(validation.range.first.column),
                                          row_number(validation.range.last.row), column_number(validation.range.last.column), &rule));
}

}  // namespace

void write_validations(lxw_worksheet* target, const workbook::Sheet& sheet) {
    if (sheet.validations.size() <= workbook::validation_limit) {
        for (const Validation& validation : sheet.validations) write_validation(target, validation);
    } else {
        for (const Validation& validation : workbook::joined_validations(sheet.validations)) write_validation(target, validation);
    }
}

std::string with_lists(std::string xml) {
    constexpr std::string_view custom = "<dataValidation type=\"custom\"", list = "<dataValidation type=\"list\"";
    const std::string marked = std::string("<formula1>") + list_mark;
    for (std::size_t at = xml.find(custom); at != std::string::npos; at = xml.find(custom, at + 1)) {
        const std::size_t formula = xml.find("<formula1>", at);
        if (xml.compare(formula, marked.size(), marked) != 0) continue;
        xml.erase(formula + marked.size() - std::string_view(list_mark).size(), std::string_view(list_mark).size());
        xml.replace(at, custom.size(), list);
    }
    return xml;
}

void write_highlights(lxw_workbook* book, lxw_worksheet* target, const workbook::Sheet& sheet) {
    for (const workbook::Highlight& highlight : sheet.highlights) {
        const std::string formula = "=" + highlight.formula;
        lxw_conditional_format rule = {};
        rule.type = LXW_CONDITIONAL_TYPE_FORMULA;
        rule.value_string = text_or_null(formula);
        rule.format = check(workbook_add_format(book));
        if (highlight.number) {
            if (const char* number = number_format(*highlight.number)) format_set_num_format(rule.format, number);
        }
        if (!highlight.number || highlight.fill != 0) format_set_bg_color(rule.format, color(highlight.fill));
        check(worksheet_conditional_format_range(target, row_number(highlight.range.first.row), column_number(highlight.range.first.column),
                                                 row_number(highlight.range.last.row), column_number(highlight.range.last.column), &rule));
    }
}

}  // namespace naskah::xlsx
