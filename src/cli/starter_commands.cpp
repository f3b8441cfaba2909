// naskah new and naskah schema: what a kind gives to begin with.
#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>

#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "input/xsd.hpp"
#include "kinds/catalogue.hpp"
#include "pipeline/staged_file.hpp"

namespace naskah::cli {

namespace {

/// The kind, or null after having said what is wrong.
const kinds::Kind* find_kind(const kinds::Catalogue& catalogue, const std::string& name, int& exit_code) {
    const std::vector<std::string> names = catalogue.names();
    input::Diagnostics diagnostics;
    const bool known = name == "profil" || std::find(names.begin(), names.end(), name) != names.end();
    const kinds::Kind* kind = known ? catalogue.find(name, diagnostics) : nullptr;
    if (kind != nullptr) return kind;
    if (known) {
        print(diagnostics);
        exit_code = file_trouble;
    } else {
        const std::string nearest = input::nearest_name(name, names);
        print_problem("jenis dokumen \"" + name + "\" tidak dikenal",
                      nearest.empty() ? "lihat naskah kinds" : "maksud Anda " + nearest + "?");
        exit_code = wrong_usage;
    }
    return nullptr;
}

int deliver(const std::string& text, const std::optional<std::filesystem::path>& target) {
    if (!target) {
        std::cout << text;
        return done;
    }
    std::error_code error;
    if (std::filesystem::exists(*target, error)) {
        print_problem("berkas " + target->string() + " sudah ada", "pilih nama lain, atau hapus dahulu berkas itu");
        return file_trouble;
    }
    std::string problem;
    std::optional<pipeline::StagedFile> file = pipeline::StagedFile::write(*target, text, problem);
    if (!file || !file->commit(problem)) {
        print_problem(problem);
        return file_trouble;
    }
    std::cout << target->string() << '\n';
    return done;
}

}  // namespace

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
