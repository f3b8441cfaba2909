#include <utility>

#include "desk/delivery.hpp"
#include "desk/desk.hpp"
#include "desk/jobs.hpp"
#include "desk/making.hpp"
#include "desk/mapped_workbook.hpp"
#include "mapping/filling.hpp"
#include "pipeline/recap.hpp"
#include "record/fields.hpp"

namespace naskah::desk {

namespace {

namespace fs = std::filesystem;

/// Ends a run that told what is wrong.
void refuse(Result& result, bool unreadable) {
    result.outcome = unreadable ? Outcome::file_trouble : Outcome::input_has_errors;
}

/// "Peta.xlsx" beside "Peta-terisi.xlsx".
fs::path filled_name(const fs::path& workbook) {
    fs::path name = workbook;
    return name.replace_filename(workbook.stem().string() + "-terisi.xlsx");
}

/// The inputs added up and checked as a recap does; nothing, told, when there are errors.
std::optional<pipeline::Recap> read_all(const FillRequest& request, const JobList& list, const pipeline::Resources& resources,
                                        Result& result) {
    if (!list.jobs.empty()) {
        result.refuse(Outcome::wrong_usage,
                      {"berkas " + list.jobs.front().input.string() + " bukan formulir data", "berikan formulir ansit atau realisasi"});
        return std::nullopt;
    }
    std::vector<pipeline::RecapFile> files;
    for (const fs::path& file : list.recap) files.push_back({file, false});
    for (const fs::path& file : list.comparison) files.push_back({file, true});
    pipeline::Recap recap = pipeline::recapitulate(files, request.intake.options, resources, request.intake.jobs, [] {});
    result.inputs = list.recap.size();
    result.diagnostics.append(recap.diagnostics);
    if (!result.diagnostics.has_errors()) return recap;
    refuse(result, recap.unreadable || recap.broken_off);
    return std::nullopt;
}

/// The figures of the inputs of a map's kind.
mapping::Figures figures_of(const pipeline::Recap& recap, const pipeline::OpenedMap& map, std::vector<std::string>& regions,
                            record::Diagnostics& diagnostics) {
    mapping::Figures figures(map.lists);
    for (const record::Input& input : recap.inputs) {
        if (input.kind != map.kind->name) continue;
        figures.add(input, diagnostics);
        regions.push_back(record::text_of(input.record, "wilayah"));
    }
    return figures;
}

std::string summary(const mapping::Filled& filled) {
    return std::to_string(filled.written) + " sel ditulis, " + std::to_string(filled.same) + " sel sudah berisi angkanya\n";
}

}  // namespace

Result fill_workbook(const FillRequest& request, const Setting& setting) {
    Result result;
    const std::unique_ptr<pipeline::Resources> resources = open_resources(request.intake, setting, result);
    if (!resources) return result;
    RenderRequest inputs;
    inputs.intake = request.intake;
    const std::optional<JobList> list = planned(inputs, Products::none, *resources, result);
    if (!list) return result;
    bool unreadable = false;
    const std::optional<pipeline::OpenedMap> map = pipeline::open_map(request.map, *resources, result.diagnostics, unreadable);
    if (!map) {
        refuse(result, unreadable);
        return result;
    }
    const std::optional<pipeline::Recap> recap = read_all(request, *list, *resources, result);
    if (!recap) return result;
    std::vector<std::string> regions;
    const mapping::Figures figures = figures_of(*recap, *map, regions, result.diagnostics);
    if (regions.empty()) {
        result.refuse(Outcome::wrong_usage, {"tidak ada masukan berjenis " + map->kind->name + ", jenis yang disebut peta",
                                             "berikan formulirnya, atau perbaiki <jenis> di peta"});
        return result;
    }
    const std::optional<MappedWorkbook> workbook =
        open_mapped(request.workbook, *map, common_region(regions), recap->regions, result.diagnostics, unreadable);
    std::optional<mapping::Filled> filled;
    if (workbook && !result.diagnostics.has_errors()) {
        filled = mapping::fill(workbook->bytes, request.workbook.string(), workbook->sheets, map->input, figures, recap->regions,
                               request.replaces_values ? mapping::OtherValues::replaced : mapping::OtherValues::kept, result.diagnostics);
    }
    if (request.intake.options.strict) result.diagnostics.raise_warnings();
    if (!filled || result.diagnostics.has_errors()) {
        refuse(result, unreadable);
        return result;
    }
    Delivery delivery(setting.files);
    for (const fs::path& file : list->recap) delivery.add_input(file);
    delivery.add_input(request.workbook);
    delivery.add_input(request.map);
    delivery.deliver({request.output_file.value_or(filled_name(request.workbook))}, filled->bytes, request.workbook.string(), result);
    if (result.outcome == Outcome::done) result.text = summary(*filled);
    return result;
}

}  // namespace naskah::desk
