#include "pipeline/resources.hpp"

#include <system_error>
#include <utility>

#include "input/xml_reader.hpp"
#include "kinds/csv.hpp"
#include "kinds/profile.hpp"
#include "kinds/region_file.hpp"
#include "pipeline/diagnostic_codes.hpp"
#include "pipeline/input_file.hpp"
#include "rules/other_kabupaten.hpp"

namespace naskah::pipeline {

namespace fs = std::filesystem;

namespace {

/// Debian's package hyphen-id. Without it lines would end elsewhere: the same input must give the same pages on every machine.
constexpr const char* hyphenation_patterns = "/usr/share/hyphen/hyph_id_ID.dic";
constexpr const char* profile_name = "profil.xml";
constexpr int folders_above = 2;  ///< how far above an input its profile is looked for

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

std::shared_future<std::optional<bahasa::Hyphenator>> load_hyphenator() {
    const auto load = [] { return bahasa::Hyphenator::load(hyphenation_patterns); };
    try {
        return std::async(std::launch::async, load).share();
    } catch (const std::system_error&) {  // no thread to be had: whoever needs it first reads it
        return std::async(std::launch::deferred, load).share();
    }
}

}  // namespace

Resources::Resources(const Home& home, std::unique_ptr<fonts::FaceLibrary> faces)
    : home_(home), catalogue_(home.templates), faces_(std::move(faces)), hyphenator_(load_hyphenator()) {}

std::unique_ptr<Resources> Resources::open(const Home& home, std::string& problem) {
    std::unique_ptr<fonts::FaceLibrary> faces = fonts::FaceLibrary::open(home.fonts, problem);
    if (!faces) return nullptr;
    std::error_code error;
    if (!fs::is_regular_file(hyphenation_patterns, error)) {
        problem = std::string("pola pemenggalan kata ") + hyphenation_patterns + " tidak ada; pasang paket hyphen-id";
        return nullptr;
    }
    return std::unique_ptr<Resources>(new Resources(home, std::move(faces)));
}

const bahasa::Hyphenator* Resources::hyphenator() const {
    const std::optional<bahasa::Hyphenator>& loaded = hyphenator_.get();
    return loaded ? &*loaded : nullptr;
}

const kinds::Kind* Resources::profile_kind(record::Diagnostics& diagnostics) const {
    return catalogue_.find(profile_kind_name, diagnostics);
}

bool Resources::check_template_once(const std::string& kind, const std::function<void(record::Diagnostics&)>& check,
                                    record::Diagnostics& diagnostics) const {
    const std::lock_guard<std::mutex> guard(template_lock_);
    const auto [problems, is_new] = template_problems_.try_emplace(kind);
    if (is_new) check(problems->second);
    diagnostics.append(problems->second);
    return !problems->second.has_errors();
}

const Profile& Resources::profile_for(const fs::path& file, const Options& options) const {
    const std::lock_guard<std::mutex> guard(lock_);
    const std::optional<fs::path> own = options.profile ? options.profile : find_profile(file);
    const fs::path path = own ? shown(*own) : home_.templates / profile_kind_name / "starter.xml";
    std::unique_ptr<Profile>& profile = profiles_[path];
    if (!profile) {
        profile = std::make_unique<Profile>(load_profile(path));
        profile->example = !own;
        if (own && profile->input) rules::check_example_values(*profile->input, profile->diagnostics);
    }
    return *profile;
}

void Resources::add_regions(const fs::path& table, record::Diagnostics& diagnostics) {
    kinds::RegionTable().add(table, table.string(), diagnostics);  // what is wrong with it is told once, not for each profile
    region_table_ = table;
}

kinds::RegionTable Resources::regions_beside(const fs::path& profile, record::Diagnostics& diagnostics) const {
    kinds::RegionTable regions = kinds::RegionTable::load(home_.templates / "rujukan", diagnostics);
    for (const fs::path& file : kinds::csv_files(profile.has_parent_path() ? profile.parent_path() : ".")) {
        if (kinds::is_region_table(file)) regions.add(file, file.lexically_normal().string(), diagnostics);
    }
    record::Diagnostics told_before;
    if (region_table_) regions.add(*region_table_, region_table_->string(), told_before);
    return regions;
}

const kinds::ReferenceTables& Resources::references(record::Diagnostics& diagnostics) const {
    const std::lock_guard<std::mutex> guard(lock_);
    if (!references_) references_ = kinds::ReferenceTables::load(home_.templates / "rujukan", reference_problems_);
    diagnostics.append(reference_problems_);
    return *references_;
}

Profile Resources::load_profile(const fs::path& path) const {
    Profile profile;
    profile.regions = regions_beside(path, profile.diagnostics);
    const kinds::Kind* kind = profile_kind(profile.diagnostics);
    if (kind == nullptr) return profile;
    const std::optional<input::XmlDocument> document = read_document(path, profile.diagnostics, profile.unreadable);
    if (!document) return profile;
    if (const std::string root = document->root().name(); root != profile_kind_name) {
        add_problem(profile.diagnostics, code::unknown_kind, path.string(), "bukan profil: unsur akarnya <" + root + ">",
                    "sebutkan berkas profil dengan --profile");
        return profile;
    }
    profile.input = input::check_document(*document, kind->schema, path.parent_path(), {}, profile.diagnostics);
    if (profile.input) kinds::check_profile(*profile.input, kind->schema, profile.diagnostics);
    std::error_code error;
    const fs::path responsible = path.parent_path() / kinds::responsible_opds_file;
    if (profile.input && fs::exists(responsible, error))
        profile.responsible =
            kinds::read_responsible_opds(responsible, responsible.lexically_normal().string(), profile.input->record, profile.diagnostics);
    return profile;
}

}  // namespace naskah::pipeline
