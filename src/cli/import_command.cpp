// naskah import: what a filled-in form says, as XML.
#include "cli/commands.hpp"
#include "cli/delivery.hpp"
#include "cli/messages.hpp"
#include "forms/filled_form.hpp"
#include "pipeline/resources.hpp"

namespace naskah::cli {

int import_form(const ImportRequest& request, const pipeline::Home& home) {
    std::string problem;
    const std::unique_ptr<pipeline::Resources> resources = pipeline::Resources::open(home, problem);
    if (!resources) {
        print_problem(problem);
        return file_trouble;
    }
    std::error_code error;
    if (!std::filesystem::exists(request.form, error)) {
        print_problem("berkas " + request.form.string() + " tidak ada");
        return file_trouble;
    }
    record::Diagnostics diagnostics;
    const auto find = [&](const std::string& name) { return resources->catalogue().find(name, diagnostics); };
    const std::optional<forms::FilledForm> form =
        forms::read_form(request.form, request.form.string(), find, resources->references(diagnostics), {}, diagnostics);
    print(diagnostics);
    if (!form || diagnostics.has_errors()) return input_has_errors;
    return deliver_to(form->xml, request.output_file.value_or(std::filesystem::path(request.form).replace_extension(".xml")));
}

}  // namespace naskah::cli
