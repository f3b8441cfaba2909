// A finished sheet's print set-up: area, scale and the beginnings of its pages.
#pragma once

#include <vector>

#include "workbook/pages_across.hpp"
#include "workbook/pages_down.hpp"
#include "workbook/workbook.hpp"

namespace naskah::workbook {

/// What is known of a sheet's pages from its making.
struct PrintPlan {
    PagesAcross across;
    std::vector<Hold> holds;     ///< of its rows
    bool rows_may_grow = false;  ///< texts are filled in later: where pages end downwards is left to the program that prints
};

/// The sheet has its charts. Everything that it holds is printed, and nothing else.
void set_up_print(Sheet& sheet, PrintPlan plan);

}  // namespace naskah::workbook
