#include "desk/delivery.hpp"
#include "desk/desk.hpp"
#include "forms/filled_form.hpp"
#include "pipeline/resources.hpp"

namespace naskah::desk {

Result import_form(const ImportRequest& request, const Setting& setting) {
    Result result;
    std::string problem;
    const std::unique_ptr<pipeline::Resources> resources = pipeline::Resources::open(setting.home, problem);
    if (!resources) {
        result.refuse(Outcome::file_trouble, {problem, {}});
        return result;
    }
    std::error_code error;
    if (!std::filesystem::exists(request.form, error)) {
        result.refuse(Outcome::file_trouble, {"berkas " + request.form.string() + " tidak ada", {}});
        return result;
    }
    const auto find = [&](const std::string& name) { return resources->catalogue().find(name, result.diagnostics); };
    const std::optional<forms::FilledForm> form =
        forms::read_form(request.form, request.form.string(), find, resources->references(result.diagnostics), {}, result.diagnostics);
    result.inputs = 1;
    if (!form || result.diagnostics.has_errors()) {
        result.outcome = Outcome::input_has_errors;
        return result;
    }
    const std::filesystem::path target = request.output_file.value_or(std::filesystem::path(request.form).replace_extension(".xml"));
    Delivery(setting.files).deliver({target}, form->xml, request.form.string(), result);
    return result;
}

}  // namespace naskah::desk
