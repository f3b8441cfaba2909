// The body of one table of a filled-in form: its rows as items of the input.
#pragma once

#include <string>
#include <vector>

#include "forms/cell_values.hpp"
#include "forms/form_problems.hpp"
#include "forms/input_xml.hpp"
#include "forms/sheet_grid.hpp"
#include "forms/table_finder.hpp"
#include "workbook/columns.hpp"
#include "workbook/template.hpp"

namespace naskah::forms {

/// A row that the form was given by: its key cells tell it from the others.
struct GivenRow {
    std::string identity;            ///< folded texts of the identifying cells, joined
    std::string label;               ///< as messages call it: "3"
    std::vector<std::string> shown;  ///< by leaf: what its content is; empty for entries
};

/// A table as it ought to be, and where it stands.
struct TableToRead {
    const workbook::Table* description = nullptr;
    std::vector<workbook::LeafColumn> leaves;
    std::vector<std::size_t> identifying;  ///< leaves whose cells tell given rows apart
    std::vector<GivenRow> given;           ///< of a table `dari`; else empty
    std::string region;                    ///< whose units the columns are of: what the user writes as a unit's code begins with it
    int version = 1;                       ///< of the form
    FoundTable found;
    int end_row = 0;                  ///< the first row behind its body
    std::vector<int> rows_of_others;  ///< rows within that hold labelled entries
};

/// Appends the items to the place in `root` that the table's `simpan` names.
void read_table(const TableToRead& table, const SheetGrid& grid, CellReader& reader, FormProblems& problems, XmlElement& root);

/// The leaves whose cells tell the rows of a given table apart: those with `kunci`; without any, or with `all`, all that show something.
std::vector<std::size_t> identifying_leaves(const std::vector<workbook::LeafColumn>& leaves, bool all = false);

}  // namespace naskah::forms
