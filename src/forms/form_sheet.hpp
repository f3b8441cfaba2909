// One sheet of a filled-in form: its labelled entries and its tables.
#pragma once

#include <string>
#include <vector>

#include "forms/cell_values.hpp"
#include "forms/form_problems.hpp"
#include "forms/input_xml.hpp"
#include "forms/sheet_grid.hpp"
#include "record/value.hpp"
#include "workbook/patterns.hpp"
#include "workbook/template.hpp"

namespace naskah::forms {

struct SheetToRead {
    const workbook::SheetDescription* description = nullptr;
    std::string name;
    int version = 1;                           ///< of the form
    std::vector<const record::Record*> scope;  ///< the sheet's item, if any, and the form's record
};

/// Whether anything on a sheet is to be filled in.
bool has_entries(const workbook::SheetDescription& description);

/// Whether a sheet, whatever it is called, has the tables to be filled in of this one, or of a sheet without tables its labels.
bool looks_like(const SheetToRead& sheet, const SheetGrid& grid, workbook::Lookup& lookup);

/// Puts the labelled entries into `values` and the rows of tables into `root`. `region`: of the form. What is wrong with the template is
/// told to `lookup`, everything else to `problems`.
void read_sheet(const SheetToRead& sheet, const std::string& region, const SheetGrid& grid, workbook::Lookup& lookup, CellReader& cells,
                FormProblems& problems, XmlElement& root, std::vector<XmlElement>& values);

}  // namespace naskah::forms
