#include "pipeline/map_file.hpp"

#include <algorithm>
#include <utility>

#include "forms/form_template.hpp"
#include "mapping/diagnostic_codes.hpp"
#include "pipeline/diagnostic_codes.hpp"
#include "pipeline/input_file.hpp"
#include "record/fields.hpp"

namespace naskah::pipeline {

namespace {

/// The kind that a map names, which must have figures.
const kinds::Kind* kind_of(const record::Input& map, const Resources& resources, record::Diagnostics& diagnostics) {
    const std::string name = mapping::kind_of_map(map);
    const std::vector<std::string> names = resources.catalogue().names();
    if (std::find(names.begin(), names.end(), name) != names.end()) return resources.catalogue().find(name, diagnostics);
    const std::string nearest = record::nearest_name(name, names);
    diagnostics.add(map.diagnose(record::Severity::error, mapping::code::map_contradicts_form, "jenis \"" + name + "\" tidak dikenal",
                                 record::spot_of(map.record, "jenis"),
                                 nearest.empty() ? "lihat naskah kinds" : "maksud Anda " + nearest + "?"));
    return nullptr;
}

}  // namespace

std::vector<mapping::FigureList> figure_lists_of(const kinds::Kind& kind, const Resources& resources, record::Diagnostics& diagnostics) {
    if (!forms::has_form(kind)) return {};
    const auto form = forms::read_form_template(kind, "naskah map", diagnostics);
    return form ? mapping::figure_lists(kind, *form, resources.references(diagnostics)) : std::vector<mapping::FigureList>();
}

std::optional<OpenedMap> checked_map(record::Input input, const Resources& resources, record::Diagnostics& diagnostics) {
    OpenedMap opened;
    opened.input = std::move(input);
    opened.kind = kind_of(opened.input, resources, diagnostics);
    if (opened.kind == nullptr) return std::nullopt;
    opened.lists = figure_lists_of(*opened.kind, resources, diagnostics);
    if (opened.lists.empty()) {
        diagnostics.add(opened.input.diagnose(record::Severity::error, mapping::code::map_contradicts_form,
                                              "formulir " + opened.kind->name + " tidak memuat angka setiap wilayah",
                                              record::spot_of(opened.input.record, "jenis"), "pakai ansit atau realisasi"));
        return std::nullopt;
    }
    std::optional<mapping::WorkbookMap> map = mapping::map_of(opened.input, opened.lists, diagnostics);
    if (!map) return std::nullopt;
    opened.map = std::move(*map);
    return opened;
}

std::optional<OpenedMap> open_map(const std::filesystem::path& file, const Resources& resources, record::Diagnostics& diagnostics,
                                  bool& unreadable) {
    Result read;
    std::optional<ReadInput> input = read_as_written(file, resources, read);
    diagnostics.append(std::move(read.diagnostics));
    unreadable = unreadable || read.unreadable;
    if (!input) return std::nullopt;
    if (input->kind->name == mapping::map_kind_name) return checked_map(std::move(input->input), resources, diagnostics);
    add_problem(diagnostics, code::unknown_kind, file.string(), "berkas ini berjenis " + input->kind->name + ", bukan peta",
                "buat petanya dengan naskah map BUKU-KERJA.xlsx");
    return std::nullopt;
}

}  // namespace naskah::pipeline
