// What was spent of tagged sub kegiatan, by SIPD's report: a form of kind `realisasi-apbd` begins with it.
#pragma once

#include <string>
#include <vector>

#include "pipeline/budget_file.hpp"
#include "pipeline/spending_file.hpp"
#include "record/diagnostic.hpp"
#include "record/value.hpp"

namespace naskah::pipeline {

/// Whose spending, and until which day.
struct SpendingScope {
    std::string office;  ///< the OPD's name, where the files have several
    int year = 0, semester = 0;
};

/// Of each tagged sub kegiatan and source of funds the spending until the end of June (semester 1) or December, as a record of kind
/// realisasi-apbd that has nothing else. It is added up by account; of an account that is tagged in part the same part, which a remark on
/// the field says (forms/cell_remarks.hpp). How much there is of an account says the DPA, if given; else the details of the tagging do.
/// Warnings: what no tagged row takes (N461), a tagged row that has no spending (N462). Files with several offices of which none is called
/// so are an error N463.
record::Record spent_on_taggings(const std::vector<SpendingFile>& files, const record::Record& tagging, const BudgetFile* budget,
                                 const SpendingScope& scope, record::Diagnostics& diagnostics);

/// Of taggings for a region and year the running budget's, or the changed one's; null: there is none.
const record::Record* tagged_budget(const std::vector<const record::Record*>& earlier, const std::string& region, int year);

}  // namespace naskah::pipeline
