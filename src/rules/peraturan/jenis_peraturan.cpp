#include "rules/peraturan/jenis_peraturan.hpp"

#include <algorithm>
#include <array>

namespace naskah::rules::peraturan {

namespace {

constexpr std::array<RegulationType, 14> types = {{
    {"uu", "Undang-Undang", Issuer::state, Gazette::state_law, true, true},
    {"perppu", "Peraturan Pemerintah Pengganti Undang-Undang", Issuer::state, Gazette::state_law, true, true},
    {"pp", "Peraturan Pemerintah", Issuer::state, Gazette::state_law, true, true},
    {"perpres", "Peraturan Presiden", Issuer::state, Gazette::state_law, true, false},
    {"keppres", "Keputusan Presiden", Issuer::state, Gazette::state_law, false, false},
    {"inpres", "Instruksi Presiden", Issuer::state, Gazette::state_law, false, false},
    {"permen", "Peraturan", Issuer::institution, Gazette::state_news, true, false},
    {"perda-provinsi", "Peraturan Daerah", Issuer::province, Gazette::regional_law, true, true},
    {"pergub", "Peraturan", Issuer::governor, Gazette::regional_news, true, false},
    {"perda", "Peraturan Daerah", Issuer::region, Gazette::regional_law, true, true},
    {"perbup", "Peraturan", Issuer::head, Gazette::regional_news, true, false},
    {"kepmen", "Keputusan", Issuer::institution, Gazette::state_news, false, false},
    {"kepgub", "Keputusan", Issuer::governor, Gazette::regional_news, false, false},
    {"kepbup", "Keputusan", Issuer::head, Gazette::regional_news, false, false},
}};

}  // namespace

Gazette gazette_of(const RegulationType& type, std::string_view word) {
    const bool of_state = type.gazette == Gazette::state_law || type.gazette == Gazette::state_news;
    if (word == "lembaran") return of_state ? Gazette::state_law : Gazette::regional_law;
    if (word == "berita") return of_state ? Gazette::state_news : Gazette::regional_news;
    return type.gazette;
}

std::span<const RegulationType> regulation_types() {
    return types;
}

const RegulationType* regulation_type(std::string_view word) {
    const auto found = std::find_if(types.begin(), types.end(), [&](const RegulationType& type) { return type.word == word; });
    return found == types.end() ? nullptr : &*found;
}

std::optional<std::size_t> regulation_rank(std::string_view word) {
    const RegulationType* type = regulation_type(word);
    if (type == nullptr) return std::nullopt;
    return static_cast<std::size_t>(type - types.data());
}

}  // namespace naskah::rules::peraturan
