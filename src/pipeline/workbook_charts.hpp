// The charts of a laid out workbook, with their figures.
#pragma once

#include <string>
#include <vector>

#include "layout/drawing/chart/chart.hpp"
#include "workbook/template.hpp"
#include "workbook/workbook.hpp"

namespace naskah::pipeline {

/// All charts of a name: of a repeated sheet one for each turn. None where their table has no rows.
std::vector<layout::chart::Chart> charts_named(const std::string& name, const workbook::Workbook& workbook);

/// The names that charts of a template have.
std::vector<std::string> chart_names(const workbook::Template& description);

}  // namespace naskah::pipeline
