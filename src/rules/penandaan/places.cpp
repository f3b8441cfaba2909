#include "rules/penandaan/places.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "bahasa/capitals.hpp"
#include "rules/regions_up.hpp"
#include "text/ascii.hpp"

namespace naskah::rules::penandaan {

namespace {

constexpr std::string_view around_names = " \t\n.";

/// The names of a list of places.
std::vector<std::string_view> parts_of(std::string_view text) {
    constexpr std::string_view conjunction = " dan ";
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t comma = std::min(text.find_first_of(",;"), text.size());
        const std::size_t word = std::min(text.find(conjunction), text.size());
        const std::size_t end = std::min(comma, word);
        if (!text::trimmed(text.substr(0, end), around_names).empty()) parts.push_back(text::trimmed(text.substr(0, end), around_names));
        if (end == text.size()) return parts;
        text.remove_prefix(end + (comma < word ? 1 : conjunction.size()));
    }
}

struct Prefix {
    std::string_view word;
    Level level;
};
constexpr auto prefixes = std::to_array<Prefix>({{"PROVINSI", Level::province},
                                                 {"PROV.", Level::province},
                                                 {"PROV", Level::province},
                                                 {"SE-KABUPATEN", Level::kabupaten},
                                                 {"SE-KECAMATAN", Level::kecamatan},
                                                 {"KABUPATEN", Level::kabupaten},
                                                 {"KAB.", Level::kabupaten},
                                                 {"KAB", Level::kabupaten},
                                                 {"KOTA", Level::kabupaten},
                                                 {"KECAMATAN", Level::kecamatan},
                                                 {"KEC.", Level::kecamatan},
                                                 {"KEC", Level::kecamatan},
                                                 {"DESA/KELURAHAN", Level::desa},
                                                 {"KELURAHAN", Level::desa},
                                                 {"KEL.", Level::desa},
                                                 {"DESA", Level::desa},
                                                 {"DS.", Level::desa}});

/// Takes "KECAMATAN " off a name in capitals.
std::optional<Level> take_prefix(std::string_view& name) {
    for (const Prefix& prefix : prefixes) {
        if (!name.starts_with(prefix.word)) continue;
        const std::string_view rest = name.substr(prefix.word.size());
        const bool word_ends = prefix.word.back() == '.' || rest.starts_with(' ');
        if (!word_ends || text::trimmed(rest, around_names).empty()) continue;
        name = text::trimmed(rest, around_names);
        return prefix.level;
    }
    return std::nullopt;
}

/// "Semua desa", "seluruh kecamatan", "se-kabupaten": no name of its own, only that nothing is left out.
bool means_all(std::string_view name) {
    return name.starts_with("SEMUA") || name.starts_with("SELURUH") || name == "SE-KABUPATEN" || name == "SE-KECAMATAN" ||
           name == "SEKABUPATEN" || name == "SEKECAMATAN";
}

std::string_view without_all(std::string_view name) {
    for (const std::string_view word : {"SELURUH ", "SEMUA "})
        if (name.starts_with(word)) return text::trimmed(name.substr(word.size()), around_names);
    return name;
}

/// A place that holds another named one only says where that is.
void keep_smallest(std::vector<std::string>& codes) {
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    const std::vector<std::string> all = codes;
    std::erase_if(codes, [&](const std::string& code) {
        return std::any_of(all.begin(), all.end(), [&](const std::string& other) { return other != code && lies_in(other, code); });
    });
}

}  // namespace

PlaceFinder::PlaceFinder(std::string region, const kinds::RegionTable& regions, const record::Record& profile)
    : region_(std::move(region)), table_knows_(!units_of(region_, regions).empty()) {
    const auto know = [&](const std::string& code) {
        const RegionName name = name_of(code, regions, profile);
        codes_by_name_.emplace(bahasa::to_upper(name.name), code);
        titles_.emplace(code, name.title);
    };
    for (std::string_view above = region_; !above.empty(); above = parent_of(above)) know(std::string(above));
    for (const kinds::Region* part : regions.inside(region_)) know(part->code);
    // A table of desa alone has no rows of their kecamatan.
    for (const std::string& unit : units_of(region_, regions))
        if (!titles_.contains(unit)) know(unit);
}

std::vector<std::string> PlaceFinder::codes_of(std::string_view part) const {
    const std::string capitals = bahasa::to_upper(part);
    if (titles_.contains(capitals)) return {capitals};
    std::string_view name = capitals;
    const std::optional<Level> level = take_prefix(name);
    std::vector<std::string> codes;
    for (auto [at, end] = codes_by_name_.equal_range(std::string(name)); at != end; ++at)
        if (!level || level_of(at->second) == level) codes.push_back(at->second);
    if (level || codes.empty()) return codes;
    // "Juai" is rather the kecamatan than the desa in it.
    const auto shortest =
        std::min_element(codes.begin(), codes.end(), [](const std::string& a, const std::string& b) { return a.size() < b.size(); });
    const std::size_t size = shortest->size();
    std::erase_if(codes, [&](const std::string& code) { return code.size() > size; });
    return codes;
}

Places PlaceFinder::find(std::string_view text) const {
    Places places;
    bool all = false;
    std::vector<std::vector<std::string>> ambiguous;
    for (const std::string_view part : parts_of(text)) {
        std::vector<std::string> codes = codes_of(part);
        if (codes.empty()) {
            const std::string capitals = bahasa::to_upper(part);
            if (means_all(capitals)) {
                codes = codes_of(without_all(capitals));
                all = all || codes.empty();
            } else if (table_knows_) {
                places.unknown.emplace_back(part);
            }
        }
        if (codes.size() > 1) {
            ambiguous.push_back(std::move(codes));
        } else {
            places.codes.insert(places.codes.end(), codes.begin(), codes.end());
        }
    }
    const std::vector<std::string> named = places.codes;
    for (const std::vector<std::string>& codes : ambiguous) {
        std::vector<std::string> inside;
        for (const std::string& code : codes)
            if (std::any_of(named.begin(), named.end(), [&](const std::string& other) { return other != region_ && lies_in(code, other); }))
                inside.push_back(code);
        const std::vector<std::string>& meant = inside.empty() ? codes : inside;
        places.codes.insert(places.codes.end(), meant.begin(), meant.end());
    }
    if (all && places.codes.empty()) places.codes.push_back(region_);
    keep_smallest(places.codes);
    return places;
}

std::string PlaceFinder::nearest(std::string_view unknown) const {
    const std::string capitals = bahasa::to_upper(unknown);
    std::string_view name = capitals;
    take_prefix(name);
    std::vector<std::string> known;
    for (const auto& [other, code] : codes_by_name_) known.push_back(other);
    const std::string found = record::nearest_name(name, known);
    const auto place = codes_by_name_.find(found);
    return place == codes_by_name_.end() ? std::string() : titles_.at(place->second);
}

}  // namespace naskah::rules::penandaan
