#include "pipeline/press.hpp"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <future>
#include <map>
#include <mutex>
#include <utility>

#include "bahasa/hyphenation.hpp"
#include "compose/compose.hpp"
#include "fonts/face_library.hpp"
#include "input/diagnostic_codes.hpp"
#include "input/xml_reader.hpp"
#include "kinds/catalogue.hpp"
#include "kinds/profile.hpp"
#include "kinds/region_table.hpp"
#include "layout/paginate.hpp"
#include "pipeline/find_text.hpp"
#include "pipeline/read_file.hpp"
#include "render/pdf/painter.hpp"
#include "rules/check.hpp"
#include "rules/derive.hpp"

namespace naskah::pipeline {

namespace fs = std::filesystem;

namespace {

/// Debian's package hyphen-id. Without it lines would end elsewhere: the same input must give the same pages on every machine.
constexpr const char* hyphenation_patterns = "/usr/share/hyphen/hyph_id_ID.dic";
constexpr const char* profile_name = "profil.xml";
constexpr const char* profile_kind = "profil";
constexpr int folders_above = 2;  ///< how far above an input its profile is looked for

/// A profile, read and checked once for all inputs that use it.
struct Profile {
    std::optional<input::Input> input;
    input::Diagnostics diagnostics;
    bool unreadable = false;
    bool example = false;  ///< the one that the templates bring, for want of the kabupaten's own
};

void add_problem(input::Diagnostics& diagnostics, const char* code, const std::string& file, std::string message, std::string hint = {},
                 input::Severity severity = input::Severity::error) {
    diagnostics.add({severity, code, std::move(message), {file, 0, 0, {}, {}}, {}, std::move(hint)});
}

std::optional<input::XmlDocument> read_document(const fs::path& file, input::Diagnostics& diagnostics, bool& unreadable) {
    std::string problem;
    const input::Limits limits;
    std::optional<std::string> bytes = read_file(file, limits.file_bytes, problem);
    if (!bytes) {
        unreadable = true;
        add_problem(diagnostics, input::code::unreadable_file, file.string(), problem);
        return std::nullopt;
    }
    return input::XmlDocument::parse(std::move(*bytes), file.string(), limits, diagnostics);
}

std::optional<fs::path> find_profile(const fs::path& file) {
    std::error_code error;
    fs::path folder = fs::absolute(file, error).parent_path();
    for (int level = 0; level <= folders_above; ++level, folder = folder.parent_path()) {
        if (fs::is_regular_file(folder / profile_name, error)) return folder / profile_name;
    }
    return std::nullopt;
}

/// The profile's path as the user would write it, so that messages don't begin at the root of the disk.
fs::path shown(const fs::path& path) {
    std::error_code error;
    const fs::path relative = fs::relative(path, error);
    return error || relative.empty() || relative.string().starts_with("../../..") ? path : relative;
}

compose::Status status_of(Status status) {
    switch (status) {
        case Status::draf:
            return compose::Status::draf;
        case Status::salinan:
            return compose::Status::salinan;
        case Status::final:
            break;
    }
    return compose::Status::final;
}

/// https://reproducible-builds.org/specs/source-date-epoch/: for documents without a date of their own.
std::string environment_date() {
    const char* epoch = std::getenv("SOURCE_DATE_EPOCH");
    if (epoch == nullptr) return {};
    char* end = nullptr;
    const std::time_t seconds = std::strtoll(epoch, &end, 10);
    std::tm parts{};
    if (*epoch == '\0' || *end != '\0' || gmtime_r(&seconds, &parts) == nullptr) return {};
    std::string text(64, '\0');
    text.resize(std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts));
    return text;
}

void check_formats(const kinds::Kind& kind, const Options& options, const fs::path& file, input::Diagnostics& diagnostics) {
    std::string known;
    for (const std::string& output : kind.outputs) known += (known.empty() ? "" : ", ") + output;
    for (const std::string& format : options.formats) {
        if (std::find(kind.outputs.begin(), kind.outputs.end(), format) != kind.outputs.end()) continue;
        add_problem(diagnostics, input::code::unknown_format, file.string(), kind.name + " tidak dapat dibuat dalam format " + format,
                    "format yang ada: " + known);
    }
}

void mark_as_example(document::Document& document) {
    for (document::Section& section : document.sections) {
        document::TextStyle style;
        style.size = document::Length::of_points(96);
        style.face.bold = true;
        style.color = {224, 224, 224};
        section.watermark = document::Watermark{"CONTOH", style};
    }
}

}  // namespace

// ---- Resources -----------------------------------------------------------------------------------------------------------------

struct Resources::Parts {
    Parts(const Home& where, std::unique_ptr<fonts::FaceLibrary> loaded)
        : home(where),
          catalogue(where.templates),
          faces(std::move(loaded)),
          hyphenator(std::async(std::launch::async, [] { return bahasa::Hyphenator::load(hyphenation_patterns); }).share()) {}

    /// The profile of an input: the one named, the one found near it, or the example.
    const Profile& profile_for(const fs::path& file, const Options& options) {
        const std::lock_guard<std::mutex> guard(lock);
        const std::optional<fs::path> own = options.profile ? options.profile : find_profile(file);
        const fs::path path = own ? shown(*own) : home.templates / profile_kind / "starter.xml";
        std::unique_ptr<Profile>& profile = profiles[path];
        if (!profile) {
            profile = std::make_unique<Profile>(load(path));
            profile->example = !own;
        }
        return *profile;
    }

    /// The table of regions, read when a document first needs it.
    const kinds::RegionTable& regions(input::Diagnostics& diagnostics) {
        const std::lock_guard<std::mutex> guard(lock);
        if (!region_table) region_table = kinds::RegionTable::load(home.templates / "rujukan", region_problems);
        diagnostics.append(region_problems);
        return *region_table;
    }

    Home home;
    kinds::Catalogue catalogue;
    std::unique_ptr<fonts::FaceLibrary> faces;
    /// Reading 12,000 patterns takes longer than reading an input: it goes on beside that.
    std::shared_future<std::optional<bahasa::Hyphenator>> hyphenator;

 private:
    Profile load(const fs::path& path) {
        Profile profile;
        const kinds::Kind* kind = catalogue.find(profile_kind, profile.diagnostics);
        if (kind == nullptr) return profile;
        const std::optional<input::XmlDocument> document = read_document(path, profile.diagnostics, profile.unreadable);
        if (!document) return profile;
        if (const std::string root = document->root().name(); root != profile_kind) {
            add_problem(profile.diagnostics, input::code::unknown_kind, path.string(), "bukan profil: unsur akarnya <" + root + ">",
                        "sebutkan berkas profil dengan --profile");
            return profile;
        }
        profile.input = input::check_document(*document, kind->schema, path.parent_path(), {}, profile.diagnostics);
        if (profile.input) kinds::check_profile(*profile.input, kind->schema, profile.diagnostics);
        return profile;
    }

    std::mutex lock;
    std::map<fs::path, std::unique_ptr<Profile>> profiles;
    std::optional<kinds::RegionTable> region_table;
    input::Diagnostics region_problems;
};

Resources::Resources(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Resources::~Resources() = default;
const kinds::Catalogue& Resources::catalogue() const {
    return parts_->catalogue;
}
const Home& Resources::home() const {
    return parts_->home;
}

std::unique_ptr<Resources> Resources::open(const Home& home, std::string& problem) {
    std::unique_ptr<fonts::FaceLibrary> faces = fonts::FaceLibrary::open(home.fonts, problem);
    if (!faces) return nullptr;
    std::error_code error;
    if (!fs::is_regular_file(hyphenation_patterns, error)) {
        problem = std::string("pola pemenggalan kata ") + hyphenation_patterns + " tidak ada; pasang paket hyphen-id";
        return nullptr;
    }
    return std::unique_ptr<Resources>(new Resources(std::make_unique<Parts>(home, std::move(faces))));
}

// ---- Press ---------------------------------------------------------------------------------------------------------------------

struct Press::Tools {
    explicit Tools(const Resources& resources)
        : shared(resources.parts()), composer(resources.home().templates.string()), painter(*shared.faces) {}

    Resources::Parts& shared;
    compose::Composer composer;
    pdf::Painter painter;
    std::optional<input::Input> input;  ///< of the document in work, to find the places of what layout complains about
};

Press::Press(const Resources& resources) : tools_(std::make_unique<Tools>(resources)) {}
Press::~Press() = default;

std::optional<input::Record> Press::read(const fs::path& file, const Options& options, Result& result) {
    Resources::Parts& shared = tools_->shared;
    input::Diagnostics& diagnostics = result.diagnostics;
    tools_->input.reset();

    const std::optional<input::XmlDocument> document = read_document(file, diagnostics, result.unreadable);
    if (!document) return std::nullopt;
    result.kind = document->root().name();
    const kinds::Kind* kind = shared.catalogue.find(result.kind, diagnostics);
    if (kind == nullptr) {
        if (!diagnostics.has_errors()) complain_of_kind(*document, diagnostics);
        return std::nullopt;
    }
    check_formats(*kind, options, file, diagnostics);
    std::optional<input::Input> input = input::check_document(*document, kind->schema, file.parent_path(), {}, diagnostics);
    if (input && result.kind == profile_kind) kinds::check_profile(*input, kind->schema, diagnostics);
    if (result.kind == profile_kind) return input ? std::optional<input::Record>(input->record) : std::nullopt;

    const Profile& profile = shared.profile_for(file, options);
    diagnostics.append(profile.diagnostics);
    result.unreadable = result.unreadable || profile.unreadable;
    if (!input || !profile.input || diagnostics.has_errors()) return std::nullopt;
    if (profile.example) {
        add_problem(diagnostics, input::code::example_profile, file.string(),
                    "profil kabupaten tidak ditemukan; dipakai profil contoh, dengan tanda CONTOH",
                    "buat profil dengan naskah new profil -o profil.xml, lalu simpan di folder masukan", input::Severity::warning);
    }
    const kinds::Kind* profile_schema = shared.catalogue.find(profile_kind, diagnostics);
    kinds::resolve_keys(*input, kind->schema, *profile.input, profile_schema->schema, diagnostics);
    if (kinds::has_regions(kind->schema))
        kinds::resolve_regions(*input, kind->schema, shared.regions(diagnostics), *profile.input, diagnostics);
    if (diagnostics.has_errors()) return std::nullopt;
    rules::derive(*kind, *input, diagnostics);
    rules::check(*kind, *input, diagnostics);
    if (diagnostics.has_errors()) return std::nullopt;
    tools_->input = std::move(input);
    return tools_->input->record;
}

void Press::complain_of_kind(const input::XmlDocument& document, input::Diagnostics& diagnostics) const {
    const std::vector<std::string> names = tools_->shared.catalogue.names();
    const std::string root = document.root().name();
    const std::string nearest = input::nearest_name(root, names);
    diagnostics.add(input::diagnose(*document.source(), input::Severity::error, input::code::unknown_kind,
                                    "<" + root + "> bukan jenis dokumen yang dikenal", document.spot(document.root()),
                                    nearest.empty() ? "lihat naskah kinds" : "maksud Anda <" + nearest + ">?"));
}

std::optional<document::Document> Press::compose(const fs::path& file, const Options& options, Result& result) {
    if (!read(file, options, result) || !tools_->input) return std::nullopt;
    Resources::Parts& shared = tools_->shared;
    const kinds::Kind* kind = shared.catalogue.find(result.kind, result.diagnostics);
    const kinds::Kind* profile_schema = shared.catalogue.find(profile_kind, result.diagnostics);
    const Profile& profile = shared.profile_for(file, options);
    const compose::Settings settings{status_of(options.status), &profile_schema->schema};
    std::optional<document::Document> document =
        tools_->composer.compose(*kind, *tools_->input, *profile.input, settings, result.diagnostics);
    if (!document || result.diagnostics.has_errors()) return std::nullopt;
    if (document->metadata.created.empty()) document->metadata.created = environment_date();
    if (profile.example) mark_as_example(*document);
    return document;
}

std::optional<layout::Pages> Press::lay_out(const document::Document& document, Result& result) {
    const std::optional<bahasa::Hyphenator>& hyphenator = tools_->shared.hyphenator.get();
    layout::Pages pages = layout::paginate(document, *tools_->shared.faces, hyphenator ? &*hyphenator : nullptr);
    for (const layout::LayoutWarning& warning : pages.warnings) {
        tell(input::Severity::warning, input::code::word_was_broken, warning.message, warning.text, result);
    }
    for (const layout::LayoutError& error : pages.errors) {
        tell(input::Severity::error, input::code::cannot_be_laid_out, error.message, error.text, result);
    }
    result.pages = pages.pages.size();
    if (!pages.errors.empty()) return std::nullopt;
    return pages;
}

void Press::tell(input::Severity severity, const char* code, const std::string& message, const std::string& text, Result& result) const {
    if (!tools_->input) {
        add_problem(result.diagnostics, code, {}, message, {}, severity);
        return;
    }
    const kinds::Kind* kind = tools_->shared.catalogue.find(tools_->input->kind, result.diagnostics);
    input::Spot spot = find_text(tools_->input->record, kind->schema, text).value_or(input::Spot{});
    // From the field's beginning to the word itself; written with entities it isn't found, and the field's beginning will do.
    const std::size_t word =
        spot.offset == input::Spot::unknown ? std::string_view::npos : tools_->input->source->text().find(text, spot.offset);
    if (word != std::string_view::npos) spot.offset = word;
    result.diagnostics.add(tools_->input->diagnose(severity, code, message, spot));
}

Result Press::check(const fs::path& file, const Options& options) {
    Result result;
    make(file, options, result);
    result.products.clear();
    return result;
}

Result Press::render(const fs::path& file, const Options& options) {
    Result result;
    make(file, options, result);
    if (result.kind == profile_kind && !result.diagnostics.has_errors()) {
        add_problem(result.diagnostics, input::code::not_a_document, file.string(), "profil bukan dokumen",
                    "periksa profil dengan naskah check");
    }
    return result;
}

void Press::make(const fs::path& file, const Options& options, Result& result) {
    const std::optional<document::Document> document = compose(file, options, result);
    if (!document) return;
    const std::optional<layout::Pages> pages = lay_out(*document, result);
    if (!pages) return;
    pdf::Painter::Result painted = tools_->painter.paint(*pages, document->metadata);
    for (const std::string& problem : painted.problems) tell(input::Severity::error, input::code::cannot_be_painted, problem, {}, result);
    if (!result.diagnostics.has_errors()) result.products.push_back({"pdf", std::move(painted.bytes)});
}

}  // namespace naskah::pipeline
