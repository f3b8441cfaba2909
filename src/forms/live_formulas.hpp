// The formulas of a form's very hidden sheet (forms/live_checks.hpp), in words that Excel and LibreOffice both have.
#pragma once

#include <string>
#include <vector>

#include "workbook/template.hpp"
#include "workbook/workbook.hpp"

namespace naskah::forms {

/// What a cell holds as its reader would take it: numbers that were pasted as text are numbers, blank cells an empty text, dashes "-".
/// `cell`: a formula that refers to it.
std::string held_value(const workbook::Entry& entry, const std::string& cell);

/// Whether the value in the cell `value` keeps the rule of its entry; null: there is none.
std::string keeps_rule(const workbook::Validation* rule, const std::string& value);

/// Two sums of figures that must fit each other.
struct LiveRelation {
    std::vector<std::string> left, right;  ///< cells, or numbers
    bool equal = false;                    ///< they must be the same; else the left one no larger
    int status = 0;                        ///< of its cells when they don't
};
/// That status, or 0; 0 also while one of the cells is blank.
std::string relation_status(const LiveRelation& relation);

/// Refused where a computed cell has another number, or 0.
std::string equality_status(const std::string& value, const std::string& computed);

/// The status of a cell from its value, its rule and its relations. `blank`: what it is while nothing stands in it.
std::string cell_status(const std::string& value, const std::string& keeps, const std::vector<std::string>& relations,
                        const std::string& blank);

}  // namespace naskah::forms
