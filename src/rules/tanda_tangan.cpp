#include "rules/tanda_tangan.hpp"

#include <array>
#include <vector>

#include "bahasa/nip.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/diagnostic_codes.hpp"

namespace naskah::rules {

namespace {

struct Signer {
    std::string name, nip;  ///< nip: empty when there is none
    record::Spot spot;
};

constexpr std::array<std::string_view, 5> signing_fields = {"penanda-tangan", "pihak", "mengetahui", "pemimpin", "notulis"};

void add_signer(const record::Record& written, record::Spot spot, std::vector<Signer>& signers) {
    const auto* official = record::get<record::Record>(written, "kunci");
    const record::Record& person = official == nullptr ? written : *official;
    const auto* name = record::get<record::Text>(person, "nama");
    const auto* nip = record::get<record::Code>(person, "nip");
    if (name != nullptr) signers.push_back({name->text, nip == nullptr ? "" : nip->text, spot});
}

std::vector<Signer> signers_of(const record::Record& record) {
    std::vector<Signer> signers;
    for (const std::string_view field : signing_fields) {
        if (const auto* one = record::get<record::Record>(record, field)) add_signer(*one, record::spot_of(record, field), signers);
        const auto* several = record::get<record::List>(record, field);
        if (several == nullptr) continue;
        for (const record::Value& item : *several) {
            if (const auto* one = std::get_if<record::Record>(&item.data)) add_signer(*one, item.spot, signers);
        }
    }
    return signers;
}

void tell(const record::Input& input, const Signer& earlier, const Signer& signer, record::Diagnostics& diagnostics) {
    if (!signer.nip.empty() && signer.nip == earlier.nip) {
        diagnostics.add(input.diagnose(record::Severity::error, code::signer_twice,
                                       signer.name + " menandatangani dua kali (NIP " + bahasa::format_nip(signer.nip) + ")", signer.spot,
                                       "hapus salah satunya"));
    } else {
        diagnostics.add(input.diagnose(record::Severity::warning, code::signer_twice, signer.name + " menandatangani dua kali", signer.spot,
                                       "hapus salah satunya, kecuali bila mereka dua orang dengan nama yang sama"));
    }
}

bool same_person(const Signer& left, const Signer& right) {
    if (!left.nip.empty() && !right.nip.empty()) return left.nip == right.nip;
    return left.name == right.name;
}

}  // namespace

void check_signers(const record::Input& input, record::Diagnostics& diagnostics) {
    const std::vector<Signer> signers = signers_of(input.record);
    for (std::size_t i = 0; i < signers.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (!same_person(signers[j], signers[i])) continue;
            tell(input, signers[j], signers[i], diagnostics);
            break;
        }
    }
}

}  // namespace naskah::rules
