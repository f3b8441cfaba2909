#include "compose/template_files.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string_view>

namespace naskah::compose {

namespace {

constexpr std::string_view ending = ".mustache";

void add_name(std::set<std::string>& names, const std::string& file) {
    if (file.ends_with(ending) && file != "document.mustache") names.insert(file.substr(0, file.size() - ending.size()));
}

void add_folder(std::set<std::string>& names, const std::filesystem::path& folder) {
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        add_name(names, entry->path().filename().string());
    }
}

}  // namespace

std::optional<std::string> TemplateFiles::read(const std::string& name) const {
    if (texts_) {
        const auto found = texts_->find(name);
        return found == texts_->end() ? std::nullopt : std::optional(found->second);
    }
    std::ifstream file(std::filesystem::path(folder_) / name, std::ios::binary);
    if (!file) return std::nullopt;
    std::string text(std::istreambuf_iterator<char>(file), {});
    if (file.bad()) return std::nullopt;
    return text;
}

std::vector<std::string> TemplateFiles::partials(const std::string& kind) const {
    std::set<std::string> names;
    for (const std::string& folder : {std::string("_shared"), kind}) {
        if (!texts_) {
            add_folder(names, std::filesystem::path(folder_) / folder);
            continue;
        }
        for (const auto& [name, text] : *texts_) {
            if (name.starts_with(folder + "/")) add_name(names, name.substr(folder.size() + 1));
        }
    }
    return {names.begin(), names.end()};
}

}  // namespace naskah::compose
