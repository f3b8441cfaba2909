#include "desk/mapped_workbook.hpp"

#include <utility>
#include <variant>

#include "input/diagnostic_codes.hpp"
#include "input/xlsx/reader.hpp"
#include "kinds/diagnostic_codes.hpp"
#include "kinds/region_names.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/read_file.hpp"
#include "record/fields.hpp"

namespace naskah::desk {

namespace {

/// The region that a map names; `otherwise` when it names none.
std::optional<std::string> scope_of(const pipeline::OpenedMap& map, const std::string& otherwise, const kinds::RegionTable& regions,
                                    record::Diagnostics& diagnostics) {
    const std::string& written = map.map.region;
    if (written.empty()) return otherwise;
    if (!kinds::is_region_name(written)) return written;
    const auto found = kinds::region_called(written, {otherwise, {}, 0, kinds::kecamatan_length}, regions);
    if (const auto* region = std::get_if<kinds::Region>(&found)) return region->code;
    const auto& unclear = std::get<kinds::UnclearRegion>(found);
    diagnostics.add(map.input.diagnose(record::Severity::error, unclear.several ? kinds::code::unclear_region : kinds::code::unknown_region,
                                       "<wilayah> \"" + written + "\" " + unclear.message, record::spot_of(map.input.record, "wilayah"),
                                       unclear.hint));
    return std::nullopt;
}

}  // namespace

std::string common_region(const std::vector<std::string>& codes) {
    if (codes.empty()) return {};
    std::string region = codes.front();
    for (const std::string& code : codes) {
        while (!region.empty() && !kinds::lies_in(code, region)) {
            const std::size_t dot = region.rfind('.');
            region.resize(dot == std::string::npos ? 0 : dot);
        }
    }
    return region;
}

std::optional<MappedWorkbook> open_mapped(const std::filesystem::path& file, const pipeline::OpenedMap& map, const std::string& scope,
                                          const kinds::RegionTable& regions, record::Diagnostics& diagnostics, bool& unreadable) {
    const std::optional<std::string> region = scope_of(map, scope, regions, diagnostics);
    if (!region) return std::nullopt;
    const std::string name = file.string();
    std::string problem;
    std::optional<std::string> bytes = pipeline::read_file(file, input::xlsx::Limits{}.file_bytes, problem);
    if (!bytes) {
        unreadable = true;
        pipeline::add_problem(diagnostics, input::code::unreadable_file, name, problem, "periksa nama dan izin berkasnya");
        return std::nullopt;
    }
    MappedWorkbook workbook;
    workbook.bytes = std::move(*bytes);
    std::optional<input::xlsx::Reader> reader = input::xlsx::Reader::open(std::string_view(workbook.bytes), name, {}, diagnostics);
    auto sheets = reader ? mapping::mapped_sheets(*reader, name, map.map, map.input, *region, regions, diagnostics) : std::nullopt;
    if (!sheets) return std::nullopt;
    workbook.sheets = std::move(*sheets);
    return workbook;
}

}  // namespace naskah::desk
