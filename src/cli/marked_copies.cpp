#include "cli/marked_copies.hpp"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <set>
#include <vector>

#include "cli/messages.hpp"
#include "desk/files/staged_files.hpp"
#include "input/xlsx/reader.hpp"
#include "marking/marked_copy.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/read_file.hpp"

namespace naskah::cli {

namespace {

namespace fs = std::filesystem;

constexpr const char* default_folder = "periksa";

std::vector<record::Diagnostic> about(const fs::path& form, const record::Diagnostics& diagnostics) {
    std::vector<record::Diagnostic> found;
    std::copy_if(diagnostics.items().begin(), diagnostics.items().end(), std::back_inserter(found),
                 [&](const record::Diagnostic& diagnostic) { return diagnostic.place.file == form.string(); });
    return found;
}

/// Nothing, with `problem`, when the form can't be read; nothing and no problem of what is no workbook that can be marked: the messages
/// have said so.
std::optional<std::string> marked_copy(const fs::path& form, const std::vector<record::Diagnostic>& diagnostics, std::string& problem) {
    const std::optional<std::string> bytes = pipeline::read_file(form, input::xlsx::Limits{}.file_bytes, problem);
    return bytes ? marking::mark(*bytes, diagnostics) : std::nullopt;
}

/// The same for all ways to name a file.
fs::path one_name(const fs::path& path) {
    std::error_code error;
    const fs::path canonical = fs::weakly_canonical(fs::absolute(path, error), error);
    return error ? path.lexically_normal() : canonical;
}

/// Where the copy of a form goes: under the form's own name, or where another copy has that, with the name of the form's folder before it.
/// Empty when both are taken: by another copy, or by a form that was given to be checked.
fs::path place_for(const fs::path& form, const fs::path& folder, std::set<fs::path>& taken) {
    const std::string above = fs::absolute(form).lexically_normal().parent_path().filename().string();
    for (const std::string& name : {form.filename().string(), above + "-" + form.filename().string()}) {
        if (taken.insert(one_name(folder / name)).second) return folder / name;
    }
    return {};
}

}  // namespace

bool write_marked_copies(const RenderRequest& request, const JobList& list, const record::Diagnostics& diagnostics) {
    bool well = true;
    desk::StagedFiles files;
    std::set<fs::path> taken;
    for (const std::vector<fs::path>* originals : {&list.recap, &list.comparison}) {
        for (const fs::path& original : *originals) taken.insert(one_name(original));
    }
    for (const fs::path& form : list.recap) {
        const std::vector<record::Diagnostic> found = about(form, diagnostics);
        if (found.empty() || !pipeline::is_workbook(form)) continue;
        const fs::path folder = request.output_folder ? *request.output_folder : form.parent_path() / default_folder;
        const fs::path target = place_for(form, folder, taken);
        if (target.empty()) {
            print_problem("salinan " + form.string() + " akan menimpa salinan atau formulir lain di " + folder.string(),
                          "pakai --out dengan folder lain, atau periksa formulir itu tersendiri");
            well = false;
            continue;
        }
        desk::WriteProblem problem;
        const std::optional<std::string> copy = marked_copy(form, found, problem.message);
        std::optional<desk::StagedFiles::Ticket> ticket;
        if (copy) ticket = files.add(target, *copy, desk::Existing::replace, problem);
        if (ticket) problem = files.put_in_place({&*ticket, 1}).front().value_or(desk::WriteProblem{});
        if (ticket && problem.message.empty()) std::cout << target.string() << '\n';
        if (problem.message.empty()) continue;
        print_problem(problem.message, problem.hint);
        well = false;
    }
    return well;
}

}  // namespace naskah::cli
