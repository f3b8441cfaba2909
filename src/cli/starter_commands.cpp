// naskah new and naskah schema: what a kind gives to begin with.
#include <fstream>
#include <iostream>
#include <iterator>

#include "cli/commands.hpp"
#include "cli/delivery.hpp"
#include "cli/messages.hpp"
#include "input/xsd.hpp"
#include "kinds/catalogue.hpp"

namespace naskah::cli {

int write_starter(const NewRequest& request, const pipeline::Home& home) {
    int exit_code = done;
    const kinds::Catalogue catalogue(home.templates);
    const kinds::Kind* kind = find_kind(catalogue, request.kind, exit_code);
    if (kind == nullptr) return exit_code;
    const std::filesystem::path path = kind->folder / "starter.xml";
    std::ifstream stream(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (text.empty()) {
        print_problem("berkas " + path.string() + " tidak dapat dibaca");
        return file_trouble;
    }
    return deliver(text, request.output_file);
}

int write_schema(const NewRequest& request, const pipeline::Home& home) {
    int exit_code = done;
    const kinds::Catalogue catalogue(home.templates);
    const kinds::Kind* kind = find_kind(catalogue, request.kind, exit_code);
    return kind == nullptr ? exit_code : deliver(input::xsd(kind->schema, kind->title), request.output_file);
}

}  // namespace naskah::cli
