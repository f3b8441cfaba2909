// A map (templates/peta): where in another office's workbook the figures of a form stand.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "mapping/figures.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"

namespace naskah::mapping {

/// The kind of maps, and the root element of their files.
inline constexpr const char* map_kind_name = "peta";

struct MapColumn {
    int column = 0;
    std::string head;  ///< empty: any
    std::string list;  ///< "cakupan"
    std::int64_t no = 0;
    record::Spot spot;
};

/// Rows and columns count from 0.
struct MapSheet {
    std::string name;
    int head_row = 0, first_row = 0;
    std::optional<int> last_row;
    std::size_t unit_length = 0;  ///< of the codes of its units
    bool adds_rows = false;       ///< several rows of one unit make one figure
    int unit_column = 0;
    std::string unit_head;  ///< empty: any
    record::Spot spot, unit_spot;
    std::vector<MapColumn> columns;
};

struct WorkbookMap {
    std::string kind;
    std::string region;  ///< code or name; empty: none
    std::vector<MapSheet> sheets;
};

/// The kind that a map is of; empty when it doesn't say.
std::string kind_of_map(const record::Input& input);
/// Of a checked input of kind `peta`. Nothing and errors N360 when it names lists or numbers that the kind hasn't, columns twice, or rows
/// of data above those of heads.
std::optional<WorkbookMap> map_of(const record::Input& input, const std::vector<FigureList>& lists, record::Diagnostics& diagnostics);

}  // namespace naskah::mapping
