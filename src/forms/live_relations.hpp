// The relations of a form's description (<hubungan>), cell by cell.
#pragma once

#include <cstddef>
#include <map>
#include <utility>
#include <vector>

#include "forms/live_formulas.hpp"
#include "forms/live_table.hpp"
#include "record/value.hpp"
#include "workbook/patterns.hpp"
#include "workbook/template.hpp"

namespace naskah::forms {

/// By the table and the cell, counted from the first one to fill in, that a relation's left side has.
using RelationsByCell = std::multimap<std::pair<std::ptrdiff_t, workbook::Position>, LiveRelation>;

/// Of each unit that has all the cells. What can't be read is told to `lookup`.
RelationsByCell placed_relations(const workbook::Template& description, const record::Record& record, const std::vector<LiveTable>& tables,
                                 workbook::Lookup& lookup);

}  // namespace naskah::forms
