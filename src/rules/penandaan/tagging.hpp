// What an input of kind `penandaan` says, in the words of the checks and sums.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kinds/reference_tables.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules::penandaan {

/// The stages of a budget in their order: planned in July of the year before, running in January, amended in October.
struct Stage {
    std::string_view word, name;
};
inline constexpr std::array<Stage, 3> stages = {{{"rkpd", "RKPD"}, {"apbd", "APBD"}, {"perubahan", "Perubahan APBD"}}};

/// Index into `stages` of an input's tahap; the last one's when it has none.
std::size_t stage_of(const record::Input& input);
/// The key of its OPD; empty when it names none (a kecamatan, mostly).
std::string opd_of(const record::Input& input);

/// An OPD of the profile.
struct Opd {
    std::string key, name, short_name;
};
/// In the order of the profile.
std::vector<Opd> opd_list(const record::Record& profile);

/// One tagged sub kegiatan of an input.
struct Tagging {
    const record::Record* record = nullptr;
    std::int64_t indicator = 0;
    std::string code, name;
    std::string fund_source;  ///< as sumber-dana.csv writes it when it differs in capitals only
    std::int64_t total = 0;   ///< rupiah
    std::vector<const record::Record*> details;
};

/// The names of sumber-dana.csv.
class FundSources {
 public:
    explicit FundSources(const kinds::ReferenceTables& references);
    /// The name that differs from this in nothing but capitals and spaces; empty when there is none.
    std::string known_name(std::string_view written) const;
    const std::vector<std::string>& names() const { return names_; }
    /// Column kelompok; empty of unknown sources.
    std::string group_of(std::string_view name) const;

 private:
    std::vector<std::string> names_, groups_, plain_;
};

/// In the order of the input.
std::vector<Tagging> taggings_of(const record::Input& input, const FundSources& sources);

/// What of a detail counts: all of its total, or the part that it says as a volume (times its price, half a rupiah up) or as rupiah.
/// Nothing when a volume is worth more than largest_amount.
std::optional<std::int64_t> counted_rupiah(const record::Record& detail);

/// A field's rupiah; 0 when it isn't given.
std::int64_t rupiah_of(const record::Record& record, std::string_view field);

}  // namespace naskah::rules::penandaan
