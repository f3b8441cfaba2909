#include "desk/passed_over.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "desk/diagnostic_codes.hpp"
#include "desk/marked_copies.hpp"
#include "desk/settings_files.hpp"
#include "identity/product_file.hpp"
#include "input/xlsx/foreign_file.hpp"
#include "kinds/region_file.hpp"
#include "kinds/responsible_opds.hpp"
#include "pipeline/input_file.hpp"
#include "pipeline/read_file.hpp"
#include "text/ascii.hpp"

namespace naskah::desk {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t largest_file = 64U << 20U;
constexpr std::size_t most_told = 50;

std::string bytes_of(const fs::path& file) {
    std::string problem;
    return pipeline::read_file(file, largest_file, problem).value_or("");
}

bool has_extension(const fs::path& file, std::initializer_list<std::string_view> extensions) {
    const std::string extension = text::lower_case(file.extension().string());
    return std::find(extensions.begin(), extensions.end(), extension) != extensions.end();
}

class Others {
 public:
    Others(const std::vector<fs::path>& inputs, bool forms_are_added_up, bool (*is_input)(const fs::path&))
        : inputs_(inputs), forms_are_added_up_(forms_are_added_up), is_input_(is_input) {}

    /// What an entry is that is to be told; empty when it is not.
    std::string what(const fs::path& path) {
        const std::string name = path.filename().string();
        if (name.starts_with("~$") || name.starts_with(".") || is_setting_file(name)) return {};
        std::error_code error;
        const bool of_profile = kinds::is_region_table(path) || name == kinds::responsible_opds_file;
        if (of_profile && fs::exists(path.parent_path() / "profil.xml", error)) return {};
        if (fs::is_directory(path, error)) return holds_inputs(path) ? "folder" : "";
        if (pipeline::is_workbook(path) || has_extension(path, {".xsd"})) return {};  // a workbook that is no input came of an earlier run
        if (has_extension(path, {".png", ".jpg", ".jpeg"}) && is_named(name)) return {};
        const std::string bytes = bytes_of(path);
        if (has_extension(path, {".pdf", ".docx"}) && identity::look_at(bytes).identity) return {};
        return input::xlsx::described(bytes);
    }

 private:
    bool holds_inputs(const fs::path& folder) const {
        if (!forms_are_added_up_ || folder.filename() == folder_of_marked_copies) return false;
        std::error_code error;
        for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
            if (is_input_(entry->path())) return true;
        }
        return false;
    }

    /// Whether an XML file of the folder writes this name: a profile its emblem, a document its photographs.
    bool is_named(const std::string& name) {
        if (!read_) {
            read_ = true;
            for (const fs::path& input : inputs_) {
                if (has_extension(input, {".xml"})) texts_.push_back(bytes_of(input));
            }
            if (!inputs_.empty()) texts_.push_back(bytes_of(inputs_.front().parent_path() / "profil.xml"));
        }
        return std::any_of(texts_.begin(), texts_.end(), [&](const std::string& text) { return text.find(name) != std::string::npos; });
    }

    const std::vector<fs::path>& inputs_;
    bool forms_are_added_up_;
    bool (*is_input_)(const fs::path&);
    bool read_ = false;
    std::vector<std::string> texts_;
};

std::string hint_for(const std::string& what, const fs::path& path) {
    if (what == "folder") return "berikan folder itu juga, atau pindahkan isinya ke sini: " + path.string();
    if (what.starts_with("arsip")) return "bila berisi masukan, keluarkan isinya ke folder ini";
    return "masukan berupa berkas XML atau formulir Excel (.xlsx); bila bukan masukan, pindahkan dari folder ini";
}

}  // namespace

record::Diagnostics passed_over(const fs::path& folder, const std::vector<fs::path>& others, const std::vector<fs::path>& inputs,
                                bool forms_are_added_up, bool (*is_input)(const fs::path& file)) {
    record::Diagnostics told;
    Others entries(inputs, forms_are_added_up, is_input);
    std::size_t count = 0;
    for (const fs::path& path : others) {
        const std::string what = entries.what(path);
        if (what.empty() || ++count > most_told) continue;
        const std::string message = what == "folder" ? "folder di dalam folder ini tidak dibaca, padahal berisi masukan"
                                                     : "berkas ini dilewati: " + what + ", bukan masukan Naskah";
        told.add({record::Severity::warning, code::passed_over, message, {path.string(), 0, 0, {}, {}}, {}, hint_for(what, path)});
    }
    if (count > most_told) {
        told.add({record::Severity::warning,
                  code::passed_over,
                  "dan " + std::to_string(count - most_told) + " berkas lain dilewati",
                  {folder.string(), 0, 0, {}, {}},
                  {},
                  {}});
    }
    return told;
}

}  // namespace naskah::desk
