#include "cli/marked_copies.hpp"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <vector>

#include "cli/messages.hpp"
#include "forms/marked_copy.hpp"
#include "input/xlsx/reader.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/read_file.hpp"
#include "pipeline/staged_file.hpp"

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

/// Nothing, with `problem`, when the copy can't be written; nothing and no problem of what is no workbook that can be marked: the messages
/// have said so.
std::optional<pipeline::StagedFile> write_copy(const fs::path& form, const fs::path& target,
                                               const std::vector<record::Diagnostic>& diagnostics, std::string& problem) {
    const std::optional<std::string> bytes = pipeline::read_file(form, input::xlsx::Limits{}.file_bytes, problem);
    if (!bytes) return std::nullopt;
    const std::optional<std::string> marked = forms::mark(*bytes, diagnostics);
    return marked ? pipeline::StagedFile::write(target, *marked, problem) : std::nullopt;
}

}  // namespace

bool write_marked_copies(const RenderRequest& request, const JobList& list, const record::Diagnostics& diagnostics) {
    bool well = true;
    for (const fs::path& form : list.recap) {
        const std::vector<record::Diagnostic> found = about(form, diagnostics);
        if (found.empty() || !pipeline::is_workbook(form)) continue;
        const fs::path folder = request.output_folder ? *request.output_folder : form.parent_path() / default_folder;
        std::string problem;
        std::optional<pipeline::StagedFile> copy = write_copy(form, folder / form.filename(), found, problem);
        if (copy && copy->commit(problem)) std::cout << copy->target().string() << '\n';
        if (problem.empty()) continue;
        print_problem(problem);
        well = false;
    }
    return well;
}

}  // namespace naskah::cli
