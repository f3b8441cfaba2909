// Figures taken from the cells of another office's workbook.
#pragma once

#include <string>
#include <vector>

#include "mapping/figures.hpp"
#include "mapping/mapped_sheet.hpp"
#include "record/diagnostic.hpp"
#include "record/value.hpp"

namespace naskah::mapping {

/// Adds the figures of all mapped cells; columns of one figure, and rows of one unit where the map says so, are added up. Warnings: of
/// cells that hold no whole number within the list's limits (N369), and of columns with a head and numbers that the map doesn't name
/// (N370). Blank cells have no figure.
void read_figures(const std::vector<MappedSheet>& sheets, const std::string& file, Figures& figures, record::Diagnostics& diagnostics);

/// The lists of a kind with the figures of a region's units. Those of which there are none, or not all, are told in one warning N371.
record::Record record_of(const Figures& figures, const kinds::Kind& kind, const std::string& region, const kinds::RegionTable& regions,
                         record::Diagnostics& diagnostics);

}  // namespace naskah::mapping
