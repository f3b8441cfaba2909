#include <memory>
#include <variant>

#include "desk/delivery.hpp"
#include "desk/desk.hpp"
#include "desk/find_kind.hpp"
#include "input/xlsx/reader.hpp"
#include "kinds/region_names.hpp"
#include "mapping/proposal.hpp"
#include "pipeline/map_file.hpp"
#include "pipeline/read_file.hpp"
#include "record/fields.hpp"

namespace naskah::desk {

namespace {

/// The code of the region whose units are looked for: the one that was asked for, else the profile's own; empty: not known.
std::optional<std::string> region_of(const MapRequest& request, const pipeline::Profile& profile, Result& result) {
    const std::string home = profile.input && !profile.example ? record::text_of(profile.input->record, "kode-wilayah") : std::string();
    if (request.region.empty()) return home;
    if (!kinds::is_region_name(request.region)) return request.region;
    const auto found = kinds::region_called(request.region, {home, {}, 0, kinds::kecamatan_length}, profile.regions);
    if (const auto* region = std::get_if<kinds::Region>(&found)) return region->code;
    const auto& unclear = std::get<kinds::UnclearRegion>(found);
    result.refuse(Outcome::wrong_usage, {"--wilayah \"" + request.region + "\" " + unclear.message, unclear.hint});
    return std::nullopt;
}

}  // namespace

Result propose_map(const MapRequest& request, const Setting& setting) {
    Result result;
    std::string problem;
    const std::unique_ptr<pipeline::Resources> resources = pipeline::Resources::open(setting.home, problem);
    if (!resources) {
        result.refuse(Outcome::file_trouble, {problem, {}});
        return result;
    }
    const kinds::Kind* kind = find_kind(resources->catalogue(), request.kind, result);
    if (kind == nullptr) return result;
    const std::vector<mapping::FigureList> lists = pipeline::figure_lists_of(*kind, *resources, result.diagnostics);
    if (lists.empty()) {
        result.refuse(Outcome::wrong_usage,
                      {"formulir " + kind->name + " tidak memuat angka setiap wilayah", "pakai --jenis ansit atau realisasi"});
        return result;
    }
    pipeline::Options options;
    options.profile = request.profile;
    const pipeline::Profile& profile = resources->profile_for(request.workbook, options);
    if (!profile.example) result.diagnostics.append(profile.diagnostics);
    const std::optional<std::string> region = region_of(request, profile, result);
    const std::optional<std::string> bytes = pipeline::read_file(request.workbook, input::xlsx::Limits{}.file_bytes, problem);
    if (!bytes) result.refuse(Outcome::file_trouble, {"berkas " + request.workbook.string() + ": " + problem, {}});
    if (!region || !bytes) return result;
    result.inputs = 1;
    const std::string name = request.workbook.string();
    std::optional<input::xlsx::Reader> reader = input::xlsx::Reader::open(std::string_view(*bytes), name, {}, result.diagnostics);
    const mapping::Hints hints{kind->name, lists, resources->references(result.diagnostics), *region, profile.regions};
    const std::optional<std::string> map = reader ? mapping::proposed_map(*reader, name, hints, result.diagnostics) : std::nullopt;
    if (!map || result.diagnostics.has_errors()) {
        result.outcome = Outcome::input_has_errors;
        return result;
    }
    if (request.output_file)
        Delivery(setting.files).deliver({*request.output_file}, *map, name, result);
    else
        result.text = *map;
    return result;
}

}  // namespace naskah::desk
