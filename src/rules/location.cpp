#include "rules/location.hpp"

#include <algorithm>
#include <string>

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

}  // namespace

bool lies_within(std::string_view location, std::string_view region, const kinds::RegionTable& regions, const record::Record& profile) {
    const std::string text = text::lower_case(location);
    if (has_words(text, "semua") || has_words(text, "seluruh")) return true;
    for (std::string_view above = region; !above.empty(); above = parent_of(above)) {
        if (has_words(text, text::lower_case(name_of(above, regions, profile).name))) return true;
    }
    bool known = false;
    for (const kinds::Region& part : regions.regions()) {
        if (part.code.size() <= region.size() || !lies_in(part.code, region)) continue;
        known = true;
        if (has_words(text, text::lower_case(part.name)) || has_words(text, part.code)) return true;
    }
    return !known;
}

}  // namespace naskah::rules
