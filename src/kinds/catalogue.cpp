#include "kinds/catalogue.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <utility>

#include "input/diagnostic_codes.hpp"
#include "record/diagnostic_codes.hpp"

namespace naskah::kinds {

namespace {

namespace fs = std::filesystem;

constexpr const char* document_template = "document.mustache";
constexpr const char* workbook_template = "workbook.xml";

/// The bytes of a file, or nothing when it can't be opened or is a folder.
std::optional<std::string> read(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::error_code error;
    if (!stream || !fs::is_regular_file(file, error)) return std::nullopt;
    return std::string{std::istreambuf_iterator<char>(stream), {}};
}

record::Diagnostic unreadable(const std::string& shown) {
    return {record::Severity::error, input::code::unreadable_file, "tidak dapat dibaca", {shown, 0, 0, {}, {}}, {},
            "periksa izin berkasnya"};
}

/// The path as messages show it: from templates/ on, wherever that is.
std::string shown(const fs::path& path) {
    return (path.parent_path().parent_path().filename() / path.parent_path().filename() / path.filename()).string();
}

/// A kind's name is also a folder's: no way out of templates/ by "..", and no "_shared".
bool can_be_kind(std::string_view name) {
    const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
    return !name.empty() && std::all_of(name.begin(), name.end(), allowed);
}

/// What its templates give beside the formats that the kind names itself.
void add_formats_of_files(Kind& kind) {
    struct Given {
        const char *format, *file;
    };
    for (const Given& given : {Given{"pdf", document_template}, Given{"docx", document_template}, Given{"xlsx", workbook_template}}) {
        std::error_code error;  // what can't be looked at is not there
        if (!fs::is_regular_file(kind.folder / given.file, error)) continue;
        if (std::find(kind.outputs.begin(), kind.outputs.end(), given.format) == kind.outputs.end())
            kind.outputs.emplace_back(given.format);
    }
}

}  // namespace

bool is_setting(std::string_view kind) {
    return kind == "profil" || kind == "peta";
}

Catalogue::Catalogue(fs::path templates) : templates_(std::move(templates)) {}

std::vector<std::string> Catalogue::names() const {
    std::vector<std::string> result;
    std::error_code error;
    for (fs::directory_iterator entry(templates_, error), end; !error && entry != end; entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        std::error_code ignored;  // what can't be looked at is no kind
        if (!is_setting(name) && can_be_kind(name) && fs::exists(entry->path() / "kind.xml", ignored)) result.push_back(name);
    }
    std::sort(result.begin(), result.end());
    return result;
}

const Kind* Catalogue::find(std::string_view name, record::Diagnostics& diagnostics) const {
    const std::lock_guard<std::mutex> guard(lock_);
    auto found = entries_.find(name);
    if (found == entries_.end()) {
        std::error_code error;
        if (!can_be_kind(name) || !fs::exists(templates_ / name / "kind.xml", error)) return nullptr;
        found = entries_.emplace(name, std::make_unique<ReadKind>(load(std::string(name)))).first;
    }
    const ReadKind& entry = *found->second;
    diagnostics.append(entry.diagnostics);
    return entry.kind ? &*entry.kind : nullptr;
}

Catalogue::ReadKind Catalogue::load(const std::string& name) const {
    ReadKind entry;
    const fs::path file = templates_ / name / "kind.xml";
    const Shapes& shared = shapes();
    entry.diagnostics.append(shape_diagnostics_);
    if (std::optional<std::string> bytes = read(file))
        entry.kind = read_kind(std::move(*bytes), shown(file), shared, entry.diagnostics);
    else
        entry.diagnostics.add(unreadable(shown(file)));
    if (entry.kind && entry.kind->name != name) {
        entry.diagnostics.add({record::Severity::error,
                               record::code::faulty_kind,
                               "jenis dokumen bernama " + entry.kind->name + ", tetapi foldernya " + name,
                               {shown(file), 0, 0, {}, {}},
                               {},
                               "samakan atribut nama dengan nama foldernya"});
    }
    if (entry.diagnostics.has_errors()) entry.kind.reset();
    if (entry.kind) {
        entry.kind->folder = file.parent_path();
        add_formats_of_files(*entry.kind);
    }
    return entry;
}

const Shapes& Catalogue::shapes() const {
    if (!shapes_) {
        const fs::path file = templates_ / "_shared" / "bentuk.xml";
        std::error_code error;
        shapes_.emplace();
        if (!fs::exists(file, error)) return *shapes_;
        if (std::optional<std::string> bytes = read(file))
            shapes_ = read_shapes(std::move(*bytes), shown(file), shape_diagnostics_);
        else
            shape_diagnostics_.add(unreadable(shown(file)));
    }
    return *shapes_;
}

}  // namespace naskah::kinds
