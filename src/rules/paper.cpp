#include "rules/paper.hpp"

#include <string>
#include <string_view>

#include "record/fields.hpp"
#include "rules/diagnostic_codes.hpp"

namespace naskah::rules {

namespace {

struct Emblem {
    std::string_view field;  ///< of the profile
    std::string_view name;   ///< as it is told
};

constexpr Emblem of_state{"lambang-negara", "lambang negara"}, of_region{"lambang", "lambang daerah"};

/// The emblem that a document has on top; null when it has none.
const Emblem* emblem_of(const record::Record& document) {
    if (const auto* head = record::get<record::Choice>(document, "kop")) return head->word == "perangkat-daerah" ? &of_region : &of_state;
    return document.find("menimbang") != nullptr ? &of_state : nullptr;
}

}  // namespace

void check_emblem(const record::Input& input, const record::Input& profile, record::Diagnostics& diagnostics) {
    const Emblem* emblem = emblem_of(input.record);
    if (emblem == nullptr || record::is_given(profile.record, emblem->field)) return;
    const auto* printed = record::get<record::Boolean>(profile.record, "lambang-tercetak");
    if (printed != nullptr && printed->value) return;
    const std::string field(emblem->field);
    diagnostics.add(profile.diagnose(record::Severity::error, code::emblem_missing,
                                     std::string(emblem->name) + " tidak ada di profil: naskah final dan salinan tercetak tanpa lambang",
                                     record::spot_of(profile.record, emblem->field),
                                     "simpan gambarnya di folder profil dan tulis <" + field + ">" + field + ".png</" + field +
                                         ">, atau <lambang-tercetak>ya</lambang-tercetak> bila kertasnya sudah berlambang"));
}

void check_copy(const record::Input& input, record::Diagnostics& diagnostics) {
    const auto check = [&](const char* field, const std::string& hint) {
        const record::Value* value = input.record.find(field);
        if (value == nullptr || !value->absent()) return;
        diagnostics.add(input.diagnose(record::Severity::error, code::copy_of_unsigned, std::string("salinan tanpa <") + field + ">",
                                       value->spot, hint));
    };
    const std::string of_signed = "salinan dibuat dari naskah yang sudah ditandatangani: tulis ";
    if (input.record.find("menimbang") != nullptr) {
        check("nomor", of_signed + "nomornya");
        check("ditetapkan", of_signed + "tanggal penetapannya");
    }
    check("pengesah", "tulis pejabat yang mengesahkan salinan, misalnya <pengesah kunci=\"kabag-hukum\"/>");
}

}  // namespace naskah::rules
