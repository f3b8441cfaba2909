#include "kinds/region_names.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

#include "record/diagnostic.hpp"
#include "text/ascii.hpp"

namespace naskah::kinds {

namespace {

constexpr std::size_t most_listed = 6;

/// Letters and digits in small: "Sungai Ketapi" and "sungai-ketapi" are one name.
std::string letters_in_small(std::string_view written) {
    std::string result;
    for (const char c : written) {
        const char small = text::lower_case(c);
        if (text::is_letter_or_digit(small) || static_cast<signed char>(c) < 0) result += small;
    }
    return result;
}

/// How people write the sorts of regions before a name, so written.
constexpr auto words_of_types = std::to_array<std::pair<std::string_view, std::string_view>>({{"Desa", "desa"},
                                                                                              {"Desa", "ds"},
                                                                                              {"Desa Adat", "desaadat"},
                                                                                              {"Desa Adat", "desa"},
                                                                                              {"Kelurahan", "kelurahan"},
                                                                                              {"Kelurahan", "kel"},
                                                                                              {"Kecamatan", "kecamatan"},
                                                                                              {"Kecamatan", "kec"},
                                                                                              {"Kabupaten", "kabupaten"},
                                                                                              {"Kabupaten", "kab"},
                                                                                              {"Kota", "kota"},
                                                                                              {"Provinsi", "provinsi"},
                                                                                              {"Provinsi", "prov"}});

bool is_called(const Region& region, std::string_view wanted) {
    const std::string name = letters_in_small(region.name);
    if (name == wanted) return true;
    return std::any_of(words_of_types.begin(), words_of_types.end(), [&](const auto& word) {
        return word.first == region.type && wanted.starts_with(word.second) && wanted.substr(word.second.size()) == name;
    });
}

/// Without the word for its sort, for a suggestion: "desa Layp" is near to "Layap".
std::string bare(std::string_view written) {
    const std::string small = text::lower_case(text::trimmed(written));
    const std::size_t space = small.find(' ');
    if (space == std::string::npos) return small;
    const std::string first = letters_in_small(std::string_view(small).substr(0, space));
    const bool is_sort = std::any_of(words_of_types.begin(), words_of_types.end(), [&](const auto& word) { return word.second == first; });
    return is_sort ? small.substr(space + 1) : small;
}

/// "Layap, Kec. Paringin" → the names from the outermost inwards.
std::vector<std::string_view> parts_of(std::string_view written) {
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t comma = written.find(',');
        if (const std::string_view part = text::trimmed(written.substr(0, comma)); !part.empty()) parts.insert(parts.begin(), part);
        if (comma == std::string_view::npos) return parts;
        written.remove_prefix(comma + 1);
    }
}

/// The code in brackets at the end of "Desa Layap (63.11.06.2009)", as drop-down lists write it; empty when there is none.
std::string_view code_behind(std::string_view written) {
    if (!written.ends_with(')')) return {};
    const std::size_t open = written.rfind('(');
    if (open == std::string_view::npos) return {};
    const std::string_view inner = text::trimmed(written.substr(open + 1, written.size() - open - 2));
    return !inner.empty() && text::is_digit(inner.front()) ? inner : std::string_view();
}

using Regions = std::vector<const Region*>;

class Search {
 public:
    Search(const RegionNameUse& use, const RegionTable& table) : use_(use), table_(table) {}

    Regions find(std::string_view written) const {
        const std::vector<std::string_view> parts = parts_of(written);
        if (parts.empty()) return {};
        Regions found = matching(parts, around_home());
        if (found.empty()) found = matching(parts, table_.large());
        return preferred(std::move(found));
    }

    /// What can be written where nothing has this name.
    std::string hint(std::string_view written) const {
        const std::vector<std::string_view> parts = parts_of(written);
        const std::string wanted = parts.empty() ? std::string() : bare(parts.back());
        Regions all = around_home();
        const Regions large = table_.large();
        all.insert(all.end(), large.begin(), large.end());
        std::vector<std::string> names;
        for (const Region* region : all)
            if (region->code.size() <= use_.longest) names.push_back(text::lower_case(region->name));
        const std::string nearest = record::nearest_name(wanted, names);
        for (const Region* region : all) {
            if (!nearest.empty() && region->code.size() <= use_.longest && text::lower_case(region->name) == nearest)
                return "maksud Anda " + described(*region, table_) + "?";
        }
        return "periksa namanya, atau tulis kodenya, misalnya 63.11.06.2001 (desa) atau 63.11.06 (kecamatan)";
    }

 private:
    Regions around_home() const {
        Regions regions;
        if (use_.home.empty()) return regions;
        if (const Region* home = table_.find(use_.home)) regions.push_back(home);
        const Regions inside = table_.inside(use_.home);
        regions.insert(regions.end(), inside.begin(), inside.end());
        return regions;
    }

    Regions matching(const std::vector<std::string_view>& parts, Regions scope) const {
        for (std::size_t at = 0; at < parts.size() && !scope.empty(); ++at) {
            const std::string wanted = letters_in_small(parts[at]);
            std::erase_if(scope, [&](const Region* region) {
                return !is_called(*region, wanted) || (at + 1 == parts.size() && region->code.size() > use_.longest);
            });
            if (at + 1 == parts.size()) break;
            Regions inner;
            for (const Region* region : scope) {
                const Regions inside = table_.inside(region->code);
                inner.insert(inner.end(), inside.begin(), inside.end());
            }
            scope = std::move(inner);
        }
        std::set<std::string_view> codes;  // what lies in two regions of one name is one all the same
        std::erase_if(scope, [&](const Region* region) { return !codes.insert(region->code).second; });
        return scope;
    }

    /// Of several those of the level that is wanted, and of these the ones near.
    Regions preferred(Regions found) const {
        const auto narrow = [&](const auto& fits) {
            Regions fitting;
            std::copy_if(found.begin(), found.end(), std::back_inserter(fitting), fits);
            if (!fitting.empty()) found = std::move(fitting);
        };
        if (use_.length != 0) narrow([&](const Region* region) { return region->code.size() == use_.length; });
        if (!use_.near.empty()) narrow([&](const Region* region) { return region->code.starts_with(use_.near + "."); });
        return found;
    }

    const RegionNameUse& use_;
    const RegionTable& table_;
};

}  // namespace

bool is_region_name(std::string_view written) {
    const std::string_view text = text::trimmed(written);
    return !text.empty() && !text::is_digit(text.front()) && text.front() != '.';
}

std::string described(const Region& region, const RegionTable& table) {
    std::string text = region.type + " " + region.name;
    const Region* above = nullptr;
    if (region.code.size() > kecamatan_length) above = table.find(std::string_view(region.code).substr(0, kecamatan_length));
    if (region.code.size() == kecamatan_length) above = table.find(std::string_view(region.code).substr(0, kabupaten_length));
    if (region.code.size() == kabupaten_length) above = table.find(std::string_view(region.code).substr(0, province_length));
    if (above != nullptr) text += ", " + above->type + " " + above->name;
    return text + " (" + region.code + ")";
}

std::variant<Region, UnclearRegion> region_called(std::string_view written, const RegionNameUse& use, const RegionTable& table) {
    const std::string_view code = code_behind(text::trimmed(written));
    if (!code.empty()) {
        if (const Region* region = table.find(code); region != nullptr && code.size() <= use.longest) return *region;
        return UnclearRegion{false, "tidak ada di tabel wilayah", "periksa kode " + std::string(code)};
    }
    const Search search(use, table);
    const Regions found = search.find(written);
    if (found.size() == 1) return *found.front();
    if (found.empty()) return UnclearRegion{false, "tidak ada di tabel wilayah", search.hint(written)};
    std::string listed;
    for (std::size_t at = 0; at < std::min(found.size(), most_listed); ++at) listed += (at == 0 ? "" : "; ") + described(*found[at], table);
    if (found.size() > most_listed) listed += "; …";
    return UnclearRegion{true, "adalah nama " + std::to_string(found.size()) + " wilayah",
                         "tulis kodenya, atau tambahkan wilayah di atasnya setelah koma; pilihannya: " + listed};
}

}  // namespace naskah::kinds
