#include "rules/peraturan/authority.hpp"

#include "record/fields.hpp"

namespace naskah::rules::peraturan {

std::string head_of_region(const record::Record& profile) {
    const auto* form = record::get<record::Choice>(profile, "bentuk");
    if (form != nullptr && form->word == "kota") return "Wali Kota";
    if (form != nullptr && form->word == "provinsi") return "Gubernur";
    return "Bupati";
}

}  // namespace naskah::rules::peraturan
