// Who may sign what: a regulation is enacted by the head of the region and promulgated by the secretary (Law 12/2011 art. 86; Law 23/2014
// art. 246); a decision may be signed in the name of the head.
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/peraturan/authority.hpp"
#include "rules/peraturan/check_draft.hpp"
#include "rules/peraturan/diagnostic_codes.hpp"

namespace naskah::rules::peraturan {

using record::Severity;

namespace {

/// An official of the profile who stands in a field of a signer; null when there is none, or none that the profile has.
const record::Record* official_of(const Draft& draft, std::string_view signer, std::string_view field = "kunci") {
    const auto* written = record::get<record::Record>(draft.input.record, signer);
    return written == nullptr ? nullptr : record::get<record::Record>(*written, field);
}

record::Spot spot_of_signer(const Draft& draft, std::string_view signer, std::string_view field = "kunci") {
    const auto* written = record::get<record::Record>(draft.input.record, signer);
    return written == nullptr ? record::Spot{} : record::spot_of(*written, field);
}

void tell(const Draft& draft, std::string message, record::Spot spot, std::string hint, record::Diagnostics& diagnostics) {
    draft.tell(Severity::error, code::signer_not_entitled, std::move(message), spot, std::move(hint), diagnostics);
}

std::string office(const record::Record& official) {
    return record::text_of(official, "jabatan");
}

void check_enacting(const Draft& draft, record::Diagnostics& diagnostics) {
    const std::string head = head_of_region(draft.profile);
    const record::Record* official = official_of(draft, "penetap");
    const record::Record* principal = official_of(draft, "penetap", "atas-nama");
    if (official == nullptr) return;
    if (principal != nullptr) {
        if (!is_head_of_region(*principal, draft.profile)) {
            tell(draft, draft.name + " ditetapkan atas nama " + office(*principal), spot_of_signer(draft, "penetap", "atas-nama"),
                 "sebut kunci " + head + " di atas-nama", diagnostics);
        } else if (is_head_of_region(*official, draft.profile)) {
            tell(draft, head + " menetapkan atas nama dirinya sendiri", spot_of_signer(draft, "penetap", "atas-nama"),
                 "hapus atribut atas-nama", diagnostics);
        }
        return;
    }
    if (!is_head_of_region(*official, draft.profile)) {
        tell(draft, draft.name + " ditetapkan oleh " + office(*official), spot_of_signer(draft, "penetap"),
             draft.decision ? "sebut kunci " + head + ", atau tambahkan atas-nama dengan kunci " + head
                            : "sebut kunci " + head + " (atau Pj., Plt.): " + draft.name + " hanya ditetapkan olehnya",
             diagnostics);
        return;
    }
    const auto* status = record::get<record::Choice>(*official, "status");
    if (!draft.decision && status != nullptr && status->word == "plh") {
        tell(draft, draft.name + " ditetapkan oleh Plh. " + head, spot_of_signer(draft, "penetap"),
             "pelaksana harian tidak menetapkan peraturan: sebut " + head + ", Pj., atau Plt. " + head, diagnostics);
    }
}

void check_promulgating(const Draft& draft, record::Diagnostics& diagnostics) {
    const record::Record* official = official_of(draft, "pengundang");
    if (official == nullptr || is_secretary_of_region(*official)) return;
    tell(draft, draft.name + " diundangkan oleh " + office(*official), spot_of_signer(draft, "pengundang"),
         "sebut kunci sekretaris daerah: ia yang mengundangkan " + draft.name, diagnostics);
}

}  // namespace

void check_officials(const Draft& draft, record::Diagnostics& diagnostics) {
    check_enacting(draft, diagnostics);
    check_promulgating(draft, diagnostics);
}

}  // namespace naskah::rules::peraturan
