#include "cli/marked_copies.hpp"

#include <algorithm>
#include <iostream>
#include <iterator>
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

}  // namespace

bool write_marked_copies(const RenderRequest& request, const JobList& list, const record::Diagnostics& diagnostics) {
    bool well = true;
    desk::StagedFiles files;
    for (const fs::path& form : list.recap) {
        const std::vector<record::Diagnostic> found = about(form, diagnostics);
        if (found.empty() || !pipeline::is_workbook(form)) continue;
        const fs::path folder = request.output_folder ? *request.output_folder : form.parent_path() / default_folder;
        desk::WriteProblem problem;
        const std::optional<std::string> copy = marked_copy(form, found, problem.message);
        const fs::path target = folder / form.filename();
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
