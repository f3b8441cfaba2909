// A map proposed from the heads of a workbook, for an officer to correct.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "input/xlsx/reader.hpp"
#include "kinds/reference_tables.hpp"
#include "kinds/region_table.hpp"
#include "mapping/figures.hpp"
#include "record/diagnostic.hpp"

namespace naskah::mapping {

/// What a proposal may look at beside the workbook.
struct Hints {
    const std::string& kind;
    const std::vector<FigureList>& lists;
    const kinds::ReferenceTables& references;  ///< singkatan-judul: how heads abbreviate words
    const std::string& scope;                  ///< the region whose units are looked for; empty: heads alone say which column names them
    const kinds::RegionTable& regions;
};

/// The XML of a map: for each visible sheet the likely row of heads, the column of units, and for each other head the figure whose label
/// has its words. Heads that resemble none, or several alike, are comments. Nothing and an error N373 when no sheet has units and a figure.
std::optional<std::string> proposed_map(input::xlsx::Reader& reader, const std::string& file, const Hints& hints,
                                        record::Diagnostics& diagnostics);

}  // namespace naskah::mapping
