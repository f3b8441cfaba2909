// Another office's workbook beside its map, as several verbs open them.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "kinds/region_table.hpp"
#include "mapping/mapped_sheet.hpp"
#include "pipeline/map_file.hpp"
#include "record/diagnostic.hpp"

namespace naskah::desk {

/// The region that all of these lie in: "63.11" of "63.11.01" and "63.11.02"; empty when there is none.
std::string common_region(const std::vector<std::string>& codes);

/// What the map sees in a workbook; the units are those of the map's own region, or of `scope`. Nothing, told, when something is wrong.
struct MappedWorkbook {
    std::string bytes;
    std::vector<mapping::MappedSheet> sheets;
};
std::optional<MappedWorkbook> open_mapped(const std::filesystem::path& file, const pipeline::OpenedMap& map, const std::string& scope,
                                          const kinds::RegionTable& regions, record::Diagnostics& diagnostics, bool& unreadable);

}  // namespace naskah::desk
