#include <filesystem>

#include "desk/desk.hpp"
#include "kinds/catalogue.hpp"

namespace naskah::desk {

Result list_kinds(const Setting& setting) {
    Result result;
    const kinds::Catalogue catalogue(setting.home.templates);
    for (const std::string& name : catalogue.names()) {
        const kinds::Kind* kind = catalogue.find(name, result.diagnostics);
        if (kind == nullptr) continue;
        std::error_code ignored;  // what can't be looked at is no form
        const bool has_form = std::filesystem::is_regular_file(kind->folder / "formulir.xml", ignored);
        result.kinds.push_back({name, kind->title, kind->help, kind->outputs, has_form});
    }
    if (result.diagnostics.has_errors()) result.outcome = Outcome::file_trouble;
    return result;
}

}  // namespace naskah::desk
