#include "rules/peraturan/authority.hpp"

#include "rules/fields.hpp"

namespace naskah::rules::peraturan {

std::string head_of_region(const input::Record& profile) {
    const auto* form = get<input::Choice>(profile, "bentuk");
    if (form != nullptr && form->word == "kota") return "Wali Kota";
    if (form != nullptr && form->word == "provinsi") return "Gubernur";
    return "Bupati";
}

}  // namespace naskah::rules::peraturan
