#include "cli/delivery.hpp"

#include <algorithm>
#include <iostream>

#include "cli/commands.hpp"
#include "cli/messages.hpp"
#include "desk/files/staged_files.hpp"

namespace naskah::cli {

const kinds::Kind* find_kind(const kinds::Catalogue& catalogue, const std::string& name, int& exit_code) {
    const std::vector<std::string> names = catalogue.names();
    record::Diagnostics diagnostics;
    const bool known = name == "profil" || std::find(names.begin(), names.end(), name) != names.end();
    const kinds::Kind* kind = known ? catalogue.find(name, diagnostics) : nullptr;
    if (kind != nullptr) return kind;
    if (known) {
        print(diagnostics);
        exit_code = file_trouble;
    } else {
        const std::string nearest = record::nearest_name(name, names);
        print_problem("jenis dokumen \"" + name + "\" tidak dikenal",
                      nearest.empty() ? "lihat naskah kinds" : "maksud Anda " + nearest + "?");
        exit_code = wrong_usage;
    }
    return nullptr;
}

int deliver(const std::string& text, const std::optional<std::filesystem::path>& target) {
    if (target) return deliver_to(text, *target);
    std::cout << text;
    return done;
}

int deliver_to(std::string_view bytes, const std::filesystem::path& target) {
    desk::StagedFiles files;
    desk::WriteProblem problem;
    const std::optional<desk::StagedFiles::Ticket> ticket = files.add(target, bytes, desk::Existing::refuse, problem);
    if (ticket) problem = files.put_in_place({&*ticket, 1}).front().value_or(desk::WriteProblem{});
    if (!problem.message.empty()) {
        print_problem(problem.message, problem.hint);
        return file_trouble;
    }
    std::cout << target.string() << '\n';
    return done;
}

}  // namespace naskah::cli
