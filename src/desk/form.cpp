#include "desk/delivery.hpp"
#include "desk/desk.hpp"
#include "desk/document_form.hpp"
#include "desk/find_kind.hpp"
#include "forms/document_outline.hpp"
#include "pipeline/diagnostic_codes.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/resources.hpp"
#include "pipeline/text_measure.hpp"
#include "pipeline/workbook_template.hpp"
#include "render/xlsx/writer.hpp"
#include "workbook/workbook.hpp"

namespace naskah::desk {

namespace {

/// "formulir-penandaan-63.11-2025-dinkes-apbd.xlsx"
std::string default_name(const FormRequest& request) {
    std::string name = "formulir-" + request.kind + "-" + request.form.region + "-" + std::to_string(request.form.year);
    if (request.form.opd) name += "-" + *request.form.opd;
    if (request.form.stage) name += "-" + *request.form.stage;
    if (request.form.semester) name += "-" + std::to_string(*request.form.semester);
    return name + ".xlsx";
}

/// Whether what is wrong is the request itself, not the templates.
bool is_wrong_usage(const record::Diagnostics& diagnostics) {
    for (const record::Diagnostic& diagnostic : diagnostics.items()) {
        if (diagnostic.severity == record::Severity::error && diagnostic.place.file == forms::request_place) return true;
    }
    return false;
}

std::optional<workbook::Workbook> make(const FormRequest& request, const kinds::Kind& kind, const std::filesystem::path& target,
                                       pipeline::Resources& resources, record::Diagnostics& diagnostics) {
    if (request.region_table) resources.add_regions(*request.region_table, diagnostics);
    pipeline::Options options;
    options.profile = request.profile;
    const pipeline::Profile& profile = resources.profile_for(target, options);
    diagnostics.append(profile.diagnostics);
    if (profile.example && request.form.opd) {
        pipeline::add_problem(diagnostics, pipeline::code::example_profile, forms::request_place,
                              "profil kabupaten tidak ditemukan; perangkat daerahnya diambil dari profil contoh",
                              "sebutkan profil dengan --profile", record::Severity::warning);
    }
    if (diagnostics.has_errors() || !profile.input) return std::nullopt;
    const kinds::Kind* profile_kind = resources.profile_kind(diagnostics);
    if (profile_kind != nullptr) pipeline::check_form_template(kind, resources.references(diagnostics), profile_kind->schema, diagnostics);
    if (diagnostics.has_errors()) return std::nullopt;
    return forms::make_form(kind, request.form, resources.references(diagnostics), profile.regions, profile.input->record,
                            pipeline::text_measure(resources.faces()), diagnostics);
}

}  // namespace

Result write_form(const FormRequest& request, const Setting& setting) {
    Result result;
    std::string problem;
    const std::unique_ptr<pipeline::Resources> resources = pipeline::Resources::open(setting.home, problem);
    if (!resources) {
        result.refuse(Outcome::file_trouble, {problem, {}});
        return result;
    }
    const kinds::Kind* kind = find_kind(resources->catalogue(), request.kind, result);
    if (kind == nullptr) return result;
    if (forms::has_document_form(*kind)) {
        write_document_form(request, *kind, *resources, setting, result);
        return result;
    }
    if (request.filled_from) {
        result.refuse(Outcome::wrong_usage, {"formulir " + kind->name + " tidak dapat diisi dari XML", "hapus --isi"});
        return result;
    }
    const std::filesystem::path target = request.output_file.value_or(default_name(request));
    std::optional<workbook::Workbook> form = make(request, *kind, target, *resources, result.diagnostics);
    if (!form || result.diagnostics.has_errors()) {
        result.outcome = is_wrong_usage(result.diagnostics) ? Outcome::wrong_usage : Outcome::file_trouble;
        return result;
    }
    form->created = setting.source_date;
    const xlsx::Written written = xlsx::write(*form);
    for (const std::string& what : written.problems) result.refuse(Outcome::file_trouble, {what, {}});
    if (written.problems.empty()) Delivery(setting.files).deliver({target}, written.bytes, request.kind, result);
    return result;
}

}  // namespace naskah::desk
