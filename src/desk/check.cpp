#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "desk/delivery.hpp"
#include "desk/desk.hpp"
#include "desk/form_list.hpp"
#include "desk/making.hpp"
#include "desk/marked_copies.hpp"
#include "identity/office_properties.hpp"
#include "pipeline/identification.hpp"
#include "pipeline/kind_check.hpp"

namespace naskah::desk {

namespace {

/// Folders of kinds, and nothing beside them: templates are checked without inputs.
Result check_kinds(const CheckRequest& request) {
    Result result;
    for (const std::filesystem::path& folder : request.intake.inputs) {
        if (pipeline::is_kind_folder(folder)) {
            pipeline::check_kind(folder, result.diagnostics);
            continue;
        }
        Result refused;
        refused.refuse(Outcome::wrong_usage,
                       {folder.string() + ": bukan folder jenis dokumen; periksa templat dan masukan masing-masing", {}});
        return refused;
    }
    result.of_kinds = true;
    result.inputs = request.intake.inputs.size();
    if (request.intake.options.strict) result.diagnostics.raise_warnings();
    if (result.diagnostics.has_errors()) result.outcome = Outcome::input_has_errors;
    return result;
}

/// Beside the marked copies.
void write_form_list(const CheckRequest& request, const Setting& setting, Result& result) {
    const std::filesystem::path& first = request.intake.inputs.front();
    std::error_code error;
    const std::filesystem::path beside = std::filesystem::is_directory(first, error) ? first : first.parent_path();
    const std::filesystem::path folder = request.output_folder ? *request.output_folder : beside / folder_of_marked_copies;
    std::string problem;
    std::string bytes = form_list_workbook(result.forms, setting.source_date, problem);
    identity::Identity identity;
    identity.kind = identity.input = "daftar-formulir";
    identity.status = "periksa";
    if (std::optional<std::string> told = problem.empty() ? identity::with_identity(bytes, identity) : std::nullopt) {
        bytes = std::move(*told);
        pipeline::seal_office_file(bytes);
    }
    Problem refused{problem, {}};
    Delivery delivery(setting.files);
    const std::optional<Accepted> accepted =
        problem.empty() ? delivery.accept({folder / "daftar-formulir.xlsx"}, bytes, "daftar formulir", identity, request.overwrite, refused)
                        : std::nullopt;
    if (accepted)
        delivery.put_in_place({&*accepted, 1}, result);
    else
        result.refuse(Outcome::file_trouble, std::move(refused));
}

}  // namespace

Result check(const CheckRequest& request, const Setting& setting) {
    const std::vector<std::filesystem::path>& inputs = request.intake.inputs;
    if (std::any_of(inputs.begin(), inputs.end(), pipeline::is_kind_folder)) return check_kinds(request);
    Result result;
    const std::unique_ptr<pipeline::Resources> resources = open_resources(request.intake, setting, result);
    if (!resources) return result;
    const std::optional<JobList> list = planned({request.intake, {}, request.output_folder}, Products::none, *resources, result);
    if (!list) return result;
    const std::vector<Made> all = make_all(request.intake, *list, *resources, setting, nullptr);
    report(all, *list, result);
    result.shows_forms = list->has_folder;
    if (!list->recap.empty()) result.forms = all.back().forms;
    if (!request.marked_copies) return result;
    if (list->has_folder && !result.forms.empty()) write_form_list(request, setting, result);
    record::Diagnostics found;
    for (const Made& made : all) found.append(made.diagnostics);
    write_marked_copies(request, *list, found, setting.files, result);
    return result;
}

}  // namespace naskah::desk
