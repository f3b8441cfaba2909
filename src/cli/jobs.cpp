#include "cli/jobs.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace naskah::cli {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> documents_in(const fs::path& folder, std::error_code& error) {
    std::vector<fs::path> found;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        const fs::path& path = entry->path();
        if (path.extension() == ".xml" && path.filename() != "profil.xml") found.push_back(path);
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<fs::path> expand(const fs::path& input, std::vector<std::string>& missing) {
    std::error_code error;
    if (!fs::exists(input, error)) {
        missing.push_back("berkas " + input.string() + " tidak ada");
        return {};
    }
    if (!fs::is_directory(input, error)) return {input};
    std::vector<fs::path> found = documents_in(input, error);
    if (error)
        missing.push_back("folder " + input.string() + " tidak dapat dibaca");
    else if (found.empty())
        missing.push_back("folder " + input.string() + " tidak berisi berkas XML");
    return found;
}

fs::path output_stem(const RenderRequest& request, const fs::path& input) {
    if (request.output_file) return fs::path(*request.output_file).replace_extension();
    const fs::path folder = request.output_folder ? *request.output_folder : input.parent_path();
    return folder / input.stem();
}

std::string format_of(const RenderRequest& request) {
    return request.options.formats.empty() ? "pdf" : request.options.formats.front();
}

/// A PDF under another extension would mislead, and "-o masukan.xml" would replace the input.
bool has_extension_of_format(const RenderRequest& request) {
    const std::string extension = request.output_file->extension().string();
    return extension.empty() || extension == "." + format_of(request);
}

/// The same for all ways to name a file: "a.pdf", "./a.pdf", and through a link.
fs::path one_name(const fs::path& path) {
    std::error_code error;
    const fs::path canonical = fs::weakly_canonical(fs::absolute(path, error), error);
    return error ? path.lexically_normal() : canonical;
}

}  // namespace

JobList plan_jobs(const RenderRequest& request) {
    JobList list;
    for (const fs::path& input : request.inputs) {
        for (const fs::path& file : expand(input, list.missing)) list.jobs.push_back({file, output_stem(request, file)});
    }
    if (request.output_file && list.jobs.size() > 1) {
        list.problems.emplace_back("-o menamai satu berkas, sedangkan masukannya " + std::to_string(list.jobs.size()) +
                                   "; pakai --out FOLDER");
        return list;
    }
    std::error_code ignored;  // what can't be looked at is reported when it is written
    if (request.output_file && fs::is_directory(*request.output_file, ignored)) {
        list.problems.push_back("-o " + request.output_file->string() + " adalah folder; pakai --out " + request.output_file->string());
    } else if (request.output_file && !has_extension_of_format(request)) {
        list.problems.push_back("-o " + request.output_file->string() + " tidak berakhiran sesuai formatnya; tulis " +
                                fs::path(*request.output_file).replace_extension(format_of(request)).string());
    }
    std::map<fs::path, fs::path> written_by;
    for (const Job& job : list.jobs) {
        const auto [previous, is_new] = written_by.emplace(one_name(job.output_stem), job.input);
        if (!is_new) {
            list.problems.push_back(previous->second.string() + " dan " + job.input.string() + " akan menulis berkas yang sama, " +
                                    job.output_stem.string());
        }
    }
    return list;
}

}  // namespace naskah::cli
