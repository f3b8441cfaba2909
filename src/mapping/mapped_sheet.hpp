// The sheets of a workbook as a map sees them: which row is of which region.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "forms/sheet_grid.hpp"
#include "input/xlsx/reader.hpp"
#include "kinds/region_table.hpp"
#include "mapping/workbook_map.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"

namespace naskah::mapping {

struct MappedRow {
    int row = 0;
    kinds::Region unit;
};

struct MappedSheet {
    const MapSheet* map = nullptr;
    std::string scope;  ///< the region that its units lie in
    forms::SheetGrid grid;
    std::vector<MappedRow> rows;
};

/// The heads of a column, from the first row of heads down to the one above the data, each text once: "Ibu hamil KEK".
std::string head_of(const forms::SheetGrid& grid, int head_row, int first_row, int column);

/// The region that a cell names: by its code, with dots or without, or by its name, with its sort before it or not.
struct NamedUnit {
    std::optional<kinds::Region> region;
    std::string why_not, hint;  ///< when it is none
};
NamedUnit unit_called(const std::string& written, const std::string& scope, std::size_t unit_length, const kinds::RegionTable& regions);
/// "No.": the head of a column that counts the rows.
bool is_running_number(const std::string& head);
/// "Jumlah", "Total": a row that is of no unit.
bool is_sum_row(const std::string& written);

/// What a map finds in a workbook. Nothing, and errors at the map, when a sheet is missing (N361) or a head differs (N362), and at the
/// workbook when a unit stands in two rows that are not to be added up (N364). Rows of no region in `scope` are warnings N363.
std::optional<std::vector<MappedSheet>> mapped_sheets(input::xlsx::Reader& reader, const std::string& file, const WorkbookMap& map,
                                                      const record::Input& map_input, const std::string& scope,
                                                      const kinds::RegionTable& regions, record::Diagnostics& diagnostics);

}  // namespace naskah::mapping
