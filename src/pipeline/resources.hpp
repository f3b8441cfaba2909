// What all documents of a run share: the kinds, fonts, profiles and tables. Opened once; immutable from outside; what is loaded late is
// loaded once, under a lock.
#pragma once

#include <filesystem>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "bahasa/hyphenation.hpp"
#include "fonts/face_library.hpp"
#include "kinds/catalogue.hpp"
#include "kinds/reference_tables.hpp"
#include "kinds/region_table.hpp"
#include "kinds/responsible_opds.hpp"
#include "pipeline/home.hpp"
#include "pipeline/options.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"

namespace naskah::pipeline {

/// The kind of a kabupaten's profile, and the root element of its file.
inline constexpr const char* profile_kind_name = "profil";

/// A profile, read and checked once for all inputs that use it.
struct Profile {
    std::optional<record::Input> input;
    record::Diagnostics diagnostics;
    kinds::RegionTable regions;          ///< with the corrections beside it (wilayah*.csv); what is wrong with those is in `diagnostics`
    kinds::ResponsibleOpds responsible;  ///< of pengampu.csv beside it; likewise
    bool unreadable = false;
    bool example = false;  ///< the one that the templates bring, for want of the kabupaten's own
};

class Resources {
 public:
    /// Nothing when fonts or templates can't be used; `problem` says why, in Bahasa Indonesia.
    static std::unique_ptr<Resources> open(const Home& home, std::string& problem);

    const Home& home() const { return home_; }
    const kinds::Catalogue& catalogue() const { return catalogue_; }
    const fonts::FaceLibrary& faces() const { return *faces_; }
    /// Reading 12,000 patterns takes longer than reading an input: it goes on beside that, and this waits for it.
    const bahasa::Hyphenator* hyphenator() const;

    /// The schema of profiles. Null, with an error, when the templates lack it.
    const kinds::Kind* profile_kind(record::Diagnostics& diagnostics) const;
    /// Has a kind's document template checked, once in a run. False when it has faults, which are told each time.
    bool check_template_once(const std::string& kind, const std::function<void(record::Diagnostics&)>& check,
                             record::Diagnostics& diagnostics) const;
    /// The profile of an input: the one named, the one found near it, or the example.
    const Profile& profile_for(const std::filesystem::path& file, const Options& options) const;
    /// A user's own table of regions, which counts before all others; before any profile is asked for.
    void add_regions(const std::filesystem::path& table, record::Diagnostics& diagnostics);
    const kinds::ReferenceTables& references(record::Diagnostics& diagnostics) const;

 private:
    Resources(const Home& home, std::unique_ptr<fonts::FaceLibrary> faces);
    Profile load_profile(const std::filesystem::path& path) const;
    kinds::RegionTable regions_beside(const std::filesystem::path& profile, record::Diagnostics& diagnostics) const;

    Home home_;
    kinds::Catalogue catalogue_;
    std::unique_ptr<fonts::FaceLibrary> faces_;
    std::shared_future<std::optional<bahasa::Hyphenator>> hyphenator_;
    mutable std::mutex lock_;
    mutable std::map<std::filesystem::path, std::unique_ptr<Profile>> profiles_;
    mutable std::mutex template_lock_;                                      ///< beside lock_, which a check may need
    mutable std::map<std::string, record::Diagnostics> template_problems_;  ///< by kind
    std::optional<std::filesystem::path> region_table_;
    mutable std::optional<kinds::ReferenceTables> references_;
    mutable record::Diagnostics reference_problems_;
};

}  // namespace naskah::pipeline
