// naskah form: a form to fill in.
#include "cli/commands.hpp"
#include "cli/delivery.hpp"
#include "cli/messages.hpp"
#include "input/diagnostic_codes.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/source_date.hpp"
#include "pipeline/text_measure.hpp"
#include "render/xlsx/writer.hpp"

namespace naskah::cli {

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

}  // namespace

int write_form(const FormRequest& request, const pipeline::Home& home) {
    std::string problem;
    const std::unique_ptr<pipeline::Resources> resources = pipeline::Resources::open(home, problem);
    if (!resources) {
        print_problem(problem);
        return file_trouble;
    }
    int exit_code = done;
    const kinds::Kind* kind = find_kind(resources->catalogue(), request.kind, exit_code);
    if (kind == nullptr) return exit_code;

    const std::filesystem::path target = request.output_file.value_or(default_name(request));
    record::Diagnostics diagnostics;
    if (request.region_table) resources->add_regions(*request.region_table, diagnostics);
    pipeline::Options options;
    options.profile = request.profile;
    const pipeline::Profile& profile = resources->profile_for(target, options);
    diagnostics.append(profile.diagnostics);
    if (profile.example && request.form.opd) {
        pipeline::add_problem(diagnostics, input::code::example_profile, forms::request_place,
                              "profil kabupaten tidak ditemukan; perangkat daerahnya diambil dari profil contoh",
                              "sebutkan profil dengan --profile", record::Severity::warning);
    }
    std::optional<workbook::Workbook> form;
    if (!diagnostics.has_errors() && profile.input) {
        form = forms::make_form(*kind, request.form, resources->references(diagnostics), resources->regions(diagnostics),
                                profile.input->record, pipeline::text_measure(resources->faces()), diagnostics);
    }
    print(diagnostics);
    if (!form || diagnostics.has_errors()) return is_wrong_usage(diagnostics) ? wrong_usage : file_trouble;
    form->created = pipeline::source_date();
    const xlsx::Written written = xlsx::write(*form);
    for (const std::string& what : written.problems) print_problem(what);
    return written.problems.empty() ? deliver_to(written.bytes, target) : file_trouble;
}

}  // namespace naskah::cli
