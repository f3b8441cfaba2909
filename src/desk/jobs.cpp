#include "desk/jobs.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "desk/diagnostic_codes.hpp"
#include "desk/marked_copies.hpp"
#include "desk/passed_over.hpp"
#include "desk/settings_files.hpp"
#include "desk/targets.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/packed_file.hpp"
#include "pipeline/recap.hpp"

namespace naskah::desk {

namespace {

namespace fs = std::filesystem;

bool is_input(const fs::path& path) {
    const std::string name = path.filename().string();
    if (is_setting_file(name) || name.starts_with("~$") || name.starts_with(".")) return false;
    return path.extension() == ".xml" || (pipeline::is_workbook(path) && !pipeline::is_recap(path));
}

/// What stands in a folder, in the order of its names.
struct Entries {
    std::vector<fs::path> inputs, others;
};

Entries entries_of(const fs::path& folder, std::error_code& error) {
    Entries found;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        (is_input(entry->path()) ? found.inputs : found.others).push_back(entry->path());
    }
    std::sort(found.inputs.begin(), found.inputs.end());
    std::sort(found.others.begin(), found.others.end());
    return found;
}

/// What a folder of forms, or an archive in one, stands for: also the forms in folders and archives inside of it.
class FolderOfForms {
 public:
    FolderOfForms(const IsForRecap& is_for_recap, JobList& list) : is_for_recap_(is_for_recap), list_(list) {}

    /// The forms in folders and archives among `entries`, which are taken from there.
    void look_into(std::vector<fs::path>& entries, int depth) {
        constexpr int most_depth = 3;  // a folder of the kecamatan, one of the Puskesmas in that: deeper ones are somebody's archive
        std::vector<fs::path> others;
        for (const fs::path& entry : entries) {
            const bool read = pipeline::is_zip_file(entry) ? open_archive(entry) : depth < most_depth && open_folder(entry, depth);
            if (!read) others.push_back(entry);
        }
        entries = std::move(others);
    }

    std::vector<fs::path> files;

 private:
    bool open_folder(const fs::path& folder, int depth) {
        std::error_code error;
        const std::string name = folder.filename().string();
        if (!fs::is_directory(folder, error) || name.starts_with('.') || name == folder_of_marked_copies) return false;
        Entries found = entries_of(folder, error);
        if (error) return false;
        const std::size_t before = files.size();
        for (const fs::path& input : found.inputs) (is_for_recap_(input) ? files : found.others).push_back(input);
        look_into(found.others, depth + 1);
        if (files.size() == before) return false;
        std::sort(found.others.begin(), found.others.end());
        list_.passed_over.append(passed_over(folder, found.others, found.inputs, true, is_input));
        return true;
    }

    /// One that is refused is told, and an error: forms may be in it.
    bool open_archive(const fs::path& archive) {
        std::error_code error;
        if (!fs::is_regular_file(archive, error)) return false;
        std::string problem;
        const std::optional<std::vector<fs::path>> inside = pipeline::files_in_archive(archive, problem);
        if (!inside) {
            list_.passed_over.add({record::Severity::error,
                                   code::archive_refused,
                                   "arsip ini ditolak: " + problem,
                                   {archive.string(), 0, 0, {}, {}},
                                   {},
                                   "minta pengirimnya mengirim formulirnya saja, atau keluarkan isinya ke folder ini"});
            return true;
        }
        const std::size_t before = files.size();
        std::vector<fs::path> others;
        for (const fs::path& file : *inside) (is_input(file) && is_for_recap_(file) ? files : others).push_back(file);
        if (files.size() == before) return false;
        for (const fs::path& file : others) {
            const std::string name = file.filename().string();
            if (name.starts_with('.') || name.starts_with("~$")) continue;
            list_.passed_over.add({record::Severity::warning,
                                   code::passed_over,
                                   "berkas di dalam arsip ini dilewati: bukan formulir yang dijumlahkan",
                                   {file.string(), 0, 0, {}, {}},
                                   {},
                                   "bila berisi masukan, keluarkan isinya ke folder ini"});
        }
        return true;
    }

    const IsForRecap& is_for_recap_;
    JobList& list_;
};

/// The files that an input stands for; what a folder holds beside them is told.
std::vector<fs::path> expand(const fs::path& input, const IsForRecap& is_for_recap, JobList& list) {
    std::error_code error;
    if (!fs::exists(input, error)) {
        list.missing.push_back({"berkas " + input.string() + " tidak ada", {}});
        return {};
    }
    FolderOfForms inside(is_for_recap, list);
    if (!fs::is_directory(input, error)) {
        std::vector<fs::path> entries = {input};
        if (pipeline::is_zip_file(input)) inside.look_into(entries, 0);
        return inside.files.empty() && !entries.empty() ? entries : std::move(inside.files);
    }
    Entries found = entries_of(input, error);
    const bool forms = found.inputs.empty() || std::any_of(found.inputs.begin(), found.inputs.end(), is_for_recap);
    if (forms && !error) inside.look_into(found.others, 1);
    if (error)
        list.missing.push_back({"folder " + input.string() + " tidak dapat dibaca", {}});
    else if (found.inputs.empty() && inside.files.empty())
        list.missing.push_back({"folder " + input.string() + " tidak berisi berkas XML atau formulir XLSX", {}});
    list.passed_over.append(passed_over(input, found.others, found.inputs, forms, is_input));
    found.inputs.insert(found.inputs.end(), inside.files.begin(), inside.files.end());
    list.has_folder = list.has_folder || !found.inputs.empty();
    return std::move(found.inputs);
}

fs::path output_stem(const RenderRequest& request, const fs::path& input) {
    if (request.output_file) return fs::path(*request.output_file).replace_extension();
    const fs::path folder = request.output_folder ? *request.output_folder : input.parent_path();
    return folder / input.stem();
}

std::string format_of(const RenderRequest& request, const JobList& list) {
    if (!request.intake.options.formats.empty()) return request.intake.options.formats.front();
    return list.recap.empty() ? "pdf" : "xlsx";
}

/// A PDF under another extension would mislead, and "-o masukan.xml" would replace the input.
bool has_extension(const fs::path& file, const std::string& format) {
    const std::string extension = file.extension().string();
    return extension.empty() || extension == "." + format;
}

/// Beside the first input; of a folder of inputs beside that, so that the next run doesn't take the result for an input.
fs::path recap_folder(const RenderRequest& request) {
    if (request.output_folder) return *request.output_folder;
    const fs::path& first = request.intake.inputs.front();
    std::error_code error;
    if (!fs::is_directory(first, error)) return first.parent_path();
    const fs::path folder = first.has_filename() ? first : first.parent_path();
    return folder == "." || folder == ".." ? folder / ".." : folder.parent_path();
}

void check_output_file(const RenderRequest& request, JobList& list) {
    const fs::path& file = *request.output_file;
    const std::size_t outputs = list.jobs.size() + (list.recap.empty() ? 0 : 1);
    if (outputs > 1) {
        list.wrong.push_back({"-o menamai satu berkas, sedangkan masukannya " + std::to_string(list.files()) + "; pakai --out FOLDER", {}});
        return;
    }
    std::error_code ignored;  // what can't be looked at is reported when it is written
    const std::string format = format_of(request, list);
    if (fs::is_directory(file, ignored)) {
        list.wrong.push_back({"-o " + file.string() + " adalah folder; pakai --out " + file.string(), {}});
    } else if (!has_extension(file, format)) {
        list.wrong.push_back(
            {"-o " + file.string() + " tidak berakhiran sesuai formatnya; tulis " + fs::path(file).replace_extension(format).string(), {}});
    }
}

/// Whatever format they will have: so that nobody waits for what can't be written.
void check_that_outputs_differ(JobList& list) {
    Targets stems;
    for (const Job& job : list.jobs) {
        if (std::optional<Problem> taken = stems.claim(job.output_stem, job.input.string())) list.wrong.push_back(std::move(*taken));
    }
}

}  // namespace

JobList plan_jobs(const RenderRequest& request, const IsForRecap& is_for_recap, Products products) {
    JobList list;
    std::set<fs::path> added;  // a form named twice, or by itself and by its folder, is one form
    for (const fs::path& input : request.intake.inputs) {
        for (const fs::path& file : expand(input, is_for_recap, list)) {
            if (!is_for_recap(file))
                list.jobs.push_back({file, output_stem(request, file)});
            else if (added.insert(one_name(file)).second)
                list.recap.push_back(file);
        }
    }
    for (const fs::path& input : request.intake.comparison) {
        for (const fs::path& file : expand(input, is_for_recap, list)) {
            if (added.insert(one_name(file)).second) list.comparison.push_back(file);
        }
    }
    if (!request.intake.inputs.empty()) list.recap_folder = recap_folder(request);
    list.named = request.output_file;
    list.overwrite = request.overwrite;
    if (request.output_file) check_output_file(request, list);
    if (list.wrong.empty() && products == Products::written) check_that_outputs_differ(list);
    return list;
}

fs::path target_of(const JobList& list, const Job& job, const std::string& format, std::size_t formats) {
    // What the user names is taken to the letter, when it is one file.
    if (list.named && list.named->has_extension() && formats <= 1) return *list.named;
    fs::path target = job.output_stem;
    target += "." + format;
    return target;
}

fs::path recap_target(const JobList& list, const std::string& name, const std::string& format, std::size_t formats) {
    if (!list.named) return list.recap_folder / (name + "." + format);
    if (list.named->has_extension() && formats <= 1) return *list.named;
    fs::path target = fs::path(*list.named).replace_extension();
    target += "." + format;
    return target;
}

}  // namespace naskah::desk
