#include "forms/region_words.hpp"

#include <algorithm>
#include <array>

#include "forms/tidy_text.hpp"
#include "record/diagnostic.hpp"
#include "text/ascii.hpp"

namespace naskah::forms {

namespace {

constexpr std::array<std::string_view, 6> sorts = {"DESA ADAT ", "DESA ", "KELURAHAN ", "KECAMATAN ", "KABUPATEN ", "KOTA "};

bool is_code(std::string_view text) {
    constexpr std::string_view shape = "dd.dd.dd.dddd";
    if (text.size() != 5 && text.size() != 8 && text.size() != 13) return false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (shape[at] == 'd' ? !text::is_digit(text[at]) : text[at] != '.') return false;
    }
    return true;
}

/// "Desa Layap" as LAYAP.
std::string without_sort(std::string name) {
    for (const std::string_view sort : sorts) {
        if (name.starts_with(sort)) return name.substr(sort.size());
    }
    return name;
}

/// "Desa Layap" of "Desa Layap, Kecamatan Paringin" and of "Desa Layap (63.11.06.2009)".
std::string spoken_name(const std::string& shown) {
    return shown.substr(0, std::min(shown.find(','), shown.find(" (")));
}

/// Whether "Desa Layap, Kecamatan Paringin" is called so: also without its sort, and without its kecamatan.
bool is_called(const std::string& shown, const std::string& wanted) {
    const std::string whole = folded(shown), alone = folded(spoken_name(shown));
    return wanted == alone || wanted == without_sort(whole) || wanted == without_sort(alone);
}

}  // namespace

RegionWords::Answer RegionWords::find(std::string_view typed) const {
    if (is_code(typed)) return {std::string(typed), {}, {}};
    if (words_ == nullptr) return {};
    if (const std::string* stored = words_->find(typed)) return {*stored, {}, {}};
    const std::string wanted = folded(typed);
    Answer answer;
    for (std::size_t at = 0; at < words_->shown.size(); ++at) {
        const std::string& shown = words_->shown[at];
        if (!is_called(shown, wanted)) continue;
        answer.code = words_->stored[at];
        answer.candidates.push_back(shown);
    }
    if (answer.candidates.empty()) {
        std::vector<std::string> names;
        for (const std::string& shown : words_->shown) names.push_back(without_sort(folded(spoken_name(shown))));
        const std::string nearest = record::nearest_name(without_sort(wanted), names);
        const auto found = std::find(names.begin(), names.end(), nearest);
        if (!nearest.empty() && found != names.end()) answer.nearest = words_->shown[static_cast<std::size_t>(found - names.begin())];
    }
    if (answer.candidates.size() > 1) answer.code.clear();
    if (answer.candidates.size() == 1) answer.candidates.clear();
    return answer;
}

}  // namespace naskah::forms
