// The sheet of a form that shows the budget which it began with: locked, to look at and to be held against.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "input/xlsx/reader.hpp"
#include "workbook/workbook.hpp"

namespace naskah::forms {

/// A sub kegiatan of the budget, in rupiah before and after the budget's change; without a change both are the same.
struct BudgetLine {
    std::string code, name;
    std::int64_t before = 0, after = 0;
};

/// Behind the other sheets: each line with what became of it ("baru", "bertambah", …; "tetap" of all where `has_change` is false), and
/// whether its code is among the `tagged`.
void add_budget_sheet(workbook::Workbook& workbook, const std::vector<BudgetLine>& budget, bool has_change,
                      const std::set<std::string>& tagged);

/// What that sheet says; nothing when there is none. Rows that were changed to no code or no amount are left out.
std::vector<BudgetLine> read_budget_sheet(input::xlsx::Reader& reader);

}  // namespace naskah::forms
