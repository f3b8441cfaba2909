// What of a budget an OPD is likely to tag: a form of kind `penandaan` begins with it.
#pragma once

#include <string>
#include <vector>

#include "kinds/reference_tables.hpp"
#include "pipeline/budget_file.hpp"
#include "record/diagnostic.hpp"
#include "record/value.hpp"
#include "workbook/workbook.hpp"

namespace naskah::pipeline {

/// The budget's rows as a record of kind `penandaan` for `office` (the OPD's name, where the file has several): sub kegiatan that `earlier`
/// taggings have, with what these say of them (indicator, output, target, place); then those in whose name, or rows, a word of the table
/// kata-kunci stands: the whole sub kegiatan, or these rows of it. One item for each source of funds; without an indicator where nothing
/// says which. `changed`: of the budget after its change. A file with several offices of which none is called so is an error N249.
record::Record likely_taggings(const BudgetFile& budget, const std::vector<const record::Record*>& earlier,
                               const kinds::ReferenceTables& references, const std::string& office, bool changed,
                               record::Diagnostics& diagnostics);

/// All sub kegiatan of the office on a sheet of their own (forms/budget_sheet.hpp).
void show_budget(workbook::Workbook& workbook, const BudgetFile& budget, const record::Record& taggings, const std::string& office);

}  // namespace naskah::pipeline
