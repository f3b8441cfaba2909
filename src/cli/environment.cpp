#include "cli/environment.hpp"

#include <cstdlib>
#include <fstream>
#include <vector>

#include "pipeline/source_date.hpp"

namespace naskah::cli {

namespace {

std::filesystem::path program_folder() {
    std::error_code error;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    return error ? std::filesystem::path(".") : program.parent_path();
}

std::vector<std::filesystem::path> candidates(const std::optional<std::filesystem::path>& named) {
    if (named) return {*named};
    if (const char* environment = std::getenv("NASKAH_HOME"); environment != nullptr && *environment != '\0') return {environment};

    const std::filesystem::path folder = program_folder();
    std::vector<std::filesystem::path> found = {folder.parent_path() / "share" / "naskah"};
    // Test programs and benchmarks lie a few folders below the one where the file was written.
    std::filesystem::path above = folder;
    for (int level = 0; level < 4; ++level, above = above.parent_path()) {
        std::ifstream pointer(above / "naskah-home");
        if (std::string line; std::getline(pointer, line) && !line.empty()) found.push_back((above / line).lexically_normal());
    }
    found.push_back(folder);
    return found;
}

}  // namespace

std::optional<pipeline::Home> find_home(const std::optional<std::filesystem::path>& named, std::string& problem) {
    std::string looked_in;
    for (const std::filesystem::path& folder : candidates(named)) {
        std::error_code error;
        pipeline::Home home{folder / "templates", folder / "fonts"};
        if (std::filesystem::is_directory(home.templates, error) && std::filesystem::is_directory(home.fonts, error)) return home;
        looked_in += looked_in.empty() ? "" : ", ";
        looked_in += folder.lexically_normal().string();
    }
    problem = "folder templates dan fonts tidak ditemukan di " + looked_in + "; sebutkan tempatnya dengan --home atau NASKAH_HOME";
    return std::nullopt;
}

std::optional<std::string> source_date(std::string& problem) {
    const char* epoch = std::getenv("SOURCE_DATE_EPOCH");
    if (epoch == nullptr) return std::string();
    std::optional<std::string> date = pipeline::date_of_epoch(epoch);
    if (!date) {
        problem = "variabel lingkungan SOURCE_DATE_EPOCH berisi \"" + std::string(epoch) + "\", bukan bilangan bulat 0 sampai " +
                  std::to_string(pipeline::end_of_year_9999) + " (detik sejak 1 Januari 1970, UTC)";
    }
    return date;
}

}  // namespace naskah::cli
