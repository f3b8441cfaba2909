#include <algorithm>

#include "desk/desk.hpp"
#include "desk/making.hpp"
#include "desk/marked_copies.hpp"
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
    if (!request.marked_copies) return result;
    record::Diagnostics found;
    for (const Made& made : all) found.append(made.diagnostics);
    write_marked_copies(request, *list, found, setting.files, result);
    return result;
}

}  // namespace naskah::desk
