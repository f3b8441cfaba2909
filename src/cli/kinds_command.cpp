#include <filesystem>
#include <iostream>

#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "kinds/catalogue.hpp"
#include "text/joining.hpp"

namespace naskah::cli {

int list_kinds(const pipeline::Home& home) {
    record::Diagnostics diagnostics;
    const kinds::Catalogue catalogue(home.templates);
    for (const std::string& name : catalogue.names()) {
        const kinds::Kind* kind = catalogue.find(name, diagnostics);
        if (kind == nullptr) continue;
        std::error_code ignored;  // what can't be looked at is no form
        const bool has_form = std::filesystem::is_regular_file(kind->folder / "formulir.xml", ignored);
        std::cout << name << (has_form ? " (XML, formulir → " : " (XML → ") << text::joined(kind->outputs, ", ") << "): " << kind->title
                  << '\n';
        if (!kind->help.empty()) std::cout << "    " << kind->help << '\n';
    }
    print(diagnostics);
    return diagnostics.has_errors() ? file_trouble : done;
}

}  // namespace naskah::cli
