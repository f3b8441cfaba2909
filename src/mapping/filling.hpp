// Figures written into the cells of another office's workbook.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kinds/region_table.hpp"
#include "mapping/figures.hpp"
#include "mapping/mapped_sheet.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"

namespace naskah::mapping {

/// What happens to cells that hold another value.
enum class OtherValues { kept, replaced };

struct Filled {
    std::string bytes;
    std::size_t written = 0, same = 0;  ///< cells that were given their figure, and that had it already
};

/// The workbook with the figures in its cells; styles, formulas and all else stay as they were, byte for byte. What formulas gave is
/// dropped when anything was written, and asked to be computed when the workbook is opened. Warnings, at the cells: of units and columns
/// without figures (N365), of other values that were kept (N367), of cells that are formulas or lie within merged areas (N368); at the map:
/// of units and rows of the form that the workbook has no cells for (N366). Nothing and errors when the map has one figure twice (N360), or
/// a part can't be changed (N072).
std::optional<Filled> fill(std::string_view workbook, const std::string& file, const std::vector<MappedSheet>& sheets,
                           const record::Input& map_input, const Figures& figures, const kinds::RegionTable& regions,
                           OtherValues other_values, record::Diagnostics& diagnostics);

}  // namespace naskah::mapping
