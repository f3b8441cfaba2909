#include "forms/region_words.hpp"

#include <array>

#include "forms/tidy_text.hpp"
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

/// "Desa Layap, Kecamatan Paringin" as LAYAP.
std::string bare_name(const std::string& shown) {
    std::string name = folded(shown.substr(0, shown.find(',')));
    for (const std::string_view sort : sorts) {
        if (name.starts_with(sort)) return name.substr(sort.size());
    }
    return name;
}

}  // namespace

RegionWords::Answer RegionWords::find(std::string_view typed) const {
    if (is_code(typed)) return {std::string(typed), {}};
    if (words_ == nullptr) return {};
    if (const std::string* stored = words_->find(typed)) return {*stored, {}};
    const std::string wanted = folded(typed);
    Answer answer;
    for (std::size_t at = 0; at < words_->shown.size(); ++at) {
        const std::string& shown = words_->shown[at];
        if (bare_name(shown) != wanted && folded(shown.substr(0, shown.find(','))) != wanted) continue;
        answer.code = words_->stored[at];
        answer.candidates.push_back(shown);
    }
    if (answer.candidates.size() > 1) answer.code.clear();
    if (answer.candidates.size() == 1) answer.candidates.clear();
    return answer;
}

}  // namespace naskah::forms
