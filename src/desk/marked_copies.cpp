#include "desk/marked_copies.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "desk/delivery.hpp"
#include "desk/replacing.hpp"
#include "identity/office_properties.hpp"
#include "input/xlsx/reader.hpp"
#include "marking/marked_copy.hpp"
#include "pipeline/diagnostic_codes.hpp"
#include "pipeline/identification.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/packed_file.hpp"
#include "pipeline/read_file.hpp"

namespace naskah::desk {

namespace {

namespace fs = std::filesystem;

/// What only who runs the program can mend.
bool is_of_the_office(const record::Diagnostic& diagnostic) {
    return diagnostic.code == pipeline::code::example_profile;
}

std::vector<record::Diagnostic> about(const fs::path& form, const record::Diagnostics& diagnostics) {
    std::vector<record::Diagnostic> found;
    std::copy_if(
        diagnostics.items().begin(), diagnostics.items().end(), std::back_inserter(found),
        [&](const record::Diagnostic& diagnostic) { return diagnostic.place.file == form.string() && !is_of_the_office(diagnostic); });
    return found;
}

/// Whether the copy would tell more than the form: of one that is well, or where nothing can be marked, none is sent back.
bool needs_copy(const std::vector<record::Diagnostic>& found) {
    return std::any_of(found.begin(), found.end(), [](const record::Diagnostic& diagnostic) {
        return diagnostic.severity == record::Severity::error || !diagnostic.place.sheet.empty();
    });
}

/// Nothing, with `problem`, when the form can't be read; nothing and no problem of what is no workbook that can be marked: the messages
/// have said so.
std::optional<std::string> marked_copy(const fs::path& form, const std::vector<record::Diagnostic>& diagnostics, std::string& problem) {
    const std::optional<std::string> bytes = pipeline::read_file(form, input::xlsx::Limits{}.file_bytes, problem);
    return bytes ? marking::mark(*bytes, diagnostics) : std::nullopt;
}

/// Which copy of which form it is. Nothing of a workbook that is no form of ours.
std::optional<identity::Identity> identity_of_copy(const fs::path& form) {
    const std::optional<forms::About> about = pipeline::look_at_form(form);
    if (!about || about->kind.empty()) return std::nullopt;
    identity::Identity identity;
    identity.kind = about->kind;
    identity.status = "periksa";
    identity.input = form.stem().string();
    identity.region = about->region;
    if (about->year != 0) identity.year = std::to_string(about->year);
    if (about->semester != 0) identity.semester = std::to_string(about->semester);
    identity.stage = about->stage;
    return identity;
}

/// With what it is, and a seal: whoever works on in the copy doesn't lose it to the next one.
std::string sealed(std::string copy, const identity::Identity& identity) {
    std::optional<std::string> told = identity::with_identity(copy, identity);
    if (!told) return copy;
    pipeline::seal_office_file(*told);
    return std::move(*told);
}

/// Where the copy of a form goes: under the form's own name, or where another copy has that, with the name of the form's folder before it.
/// Empty when both are taken: by another copy, or by a form that was given to be checked.
fs::path place_for(const fs::path& form, const fs::path& folder, Targets& targets) {
    const std::string above = fs::absolute(form).lexically_normal().parent_path().filename().string();
    for (const std::string& name : {form.filename().string(), above + "-" + form.filename().string()}) {
        if (!targets.claim(folder / name, form.string())) return folder / name;
    }
    return {};
}

void write_copy(const fs::path& form, const std::vector<record::Diagnostic>& found, const fs::path& folder, bool overwrite,
                Targets& targets, StagedFiles& files, Result& result) {
    const fs::path target = place_for(form, folder, targets);
    if (target.empty()) {
        result.refuse(Outcome::file_trouble, {"salinan " + form.string() + " akan menimpa salinan atau formulir lain di " + folder.string(),
                                              "pakai --out dengan folder lain, atau periksa formulir itu tersendiri"});
        return;
    }
    const std::optional<identity::Identity> identity = identity_of_copy(form);
    if (identity && !overwrite) {
        if (std::optional<Problem> kept = replacing_problem(target, *identity))
            return result.refuse(Outcome::file_trouble, std::move(*kept));
    }
    Problem problem;
    std::optional<StagedFiles::Ticket> ticket;
    if (std::optional<std::string> copy = marked_copy(form, found, problem.message))
        ticket = files.add(target, identity ? sealed(std::move(*copy), *identity) : *copy, Existing::replace, problem);
    if (ticket) problem = files.put_in_place({&*ticket, 1}).front().value_or(Problem{});
    if (!problem.message.empty())
        result.refuse(Outcome::file_trouble, std::move(problem));
    else if (ticket)
        result.products.push_back({target});
}

}  // namespace

void write_marked_copies(const CheckRequest& request, const JobList& list, const record::Diagnostics& diagnostics, StagedFiles& files,
                         Result& result) {
    Targets targets;
    for (const std::vector<fs::path>* originals : {&list.recap, &list.comparison}) {
        for (const fs::path& original : *originals) targets.add_input(original);
    }
    std::vector<fs::path> forms = list.recap;
    for (const Job& job : list.jobs) {
        if (pipeline::is_workbook(job.input)) targets.add_input(job.input);
        forms.push_back(job.input);
    }
    for (const fs::path& form : forms) {
        const std::vector<record::Diagnostic> found = about(form, diagnostics);
        if (!needs_copy(found) || !pipeline::is_workbook(form)) continue;
        const std::optional<fs::path> archive = pipeline::archive_of(form);
        const fs::path beside = (archive ? *archive : form).parent_path();
        const fs::path folder = request.output_folder ? *request.output_folder : beside / folder_of_marked_copies;
        write_copy(form, found, folder, request.overwrite, targets, files, result);
    }
}

}  // namespace naskah::desk
