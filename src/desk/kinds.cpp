#include "desk/desk.hpp"
#include "forms/document_outline.hpp"
#include "forms/form_template.hpp"
#include "kinds/catalogue.hpp"

namespace naskah::desk {

Result list_kinds(const Setting& setting) {
    Result result;
    const kinds::Catalogue catalogue(setting.home.templates);
    for (const std::string& name : catalogue.names()) {
        const kinds::Kind* kind = catalogue.find(name, result.diagnostics);
        if (kind == nullptr) continue;
        const bool has_form = forms::has_form(*kind) || forms::has_document_form(*kind);
        result.kinds.push_back({name, kind->title, kind->help, kind->outputs, has_form, kind->base});
    }
    if (result.diagnostics.has_errors()) result.outcome = Outcome::file_trouble;
    return result;
}

}  // namespace naskah::desk
