#include "rules/location.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

#include "record/diagnostic.hpp"
#include "rules/regions_up.hpp"
#include "text/ascii.hpp"

namespace naskah::rules {

namespace {

/// Letters, digits and what stands inside of names and codes; bytes of other characters too.
bool in_word(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '\'' || static_cast<signed char>(letter) < 0;
}

/// Both in small letters.
bool has_words(std::string_view text, std::string_view words) {
    if (words.empty()) return false;
    for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
        const bool starts = at == 0 || !in_word(text[at - 1]);
        const std::size_t end = at + words.size();
        if (starts && (end == text.size() || !in_word(text[end]))) return true;
    }
    return false;
}

constexpr std::array<std::string_view, 4> village_words = {"desa", "kelurahan", "kel.", "ds."};

/// What stands behind a word for villages, up to the next mark.
std::vector<std::string_view> named_behind(std::string_view text) {
    std::vector<std::string_view> names;
    for (const std::string_view word : village_words) {
        for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
            const std::size_t end = at + word.size();
            if ((at > 0 && in_word(text[at - 1])) || end == text.size() || text[end] != ' ') continue;
            const std::string_view rest = text::trimmed(text.substr(end));
            names.push_back(rest.substr(0, rest.find_first_of(",;/()&.")));
        }
    }
    return names;
}

/// The first words of a text.
std::string_view first_words(std::string_view text, std::size_t count) {
    std::size_t end = 0;
    while (count-- > 0 && end < text.size()) end = std::min(text.find(' ', end + 1), text.size());
    return text.substr(0, end);
}

/// The name of which this is a misspelling: not one that only has a word more, and one that begins alike, for of short words many are near.
std::string nearest_name(std::string_view misspelt, const std::vector<std::string>& names) {
    std::string nearest = record::nearest_name(misspelt, names);
    const bool alike = !nearest.empty() && nearest.front() == misspelt.front() && !has_words(nearest, misspelt);
    return alike ? nearest : std::string();
}

}  // namespace

std::string meant_village(std::string_view location, std::string_view region, const kinds::RegionTable& regions) {
    std::vector<std::string> names;  // in small letters
    std::map<std::string, std::string> written;
    for (const kinds::Region* part : regions.inside(region)) {
        names.push_back(text::lower_case(part->name));
        written[names.back()] = part->name;
    }
    const std::string small = text::lower_case(location);
    for (const std::string_view named : named_behind(small)) {
        const bool known = std::any_of(names.begin(), names.end(), [&](const std::string& name) {
            return named.starts_with(name) && (named.size() == name.size() || !in_word(named[name.size()]));
        });
        for (std::size_t words = 3; words > 0 && !known; --words) {
            const std::string nearest = nearest_name(first_words(named, words), names);
            if (!nearest.empty()) return written[nearest];
        }
    }
    return {};
}

bool lies_within(std::string_view location, std::string_view region, const kinds::RegionTable& regions, const record::Record& profile) {
    const std::string text = text::lower_case(location);
    if (has_words(text, "semua") || has_words(text, "seluruh")) return true;
    for (std::string_view above = region; !above.empty(); above = parent_of(above)) {
        if (has_words(text, text::lower_case(name_of(above, regions, profile).name))) return true;
    }
    bool known = false;
    for (const kinds::Region* part : regions.inside(region)) {
        known = true;
        if (has_words(text, text::lower_case(part->name)) || has_words(text, part->code)) return true;
    }
    return !known;
}

}  // namespace naskah::rules
