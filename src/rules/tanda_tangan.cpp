#include "rules/tanda_tangan.hpp"

#include <array>
#include <vector>

#include "bahasa/nip.hpp"
#include "input/diagnostic_codes.hpp"
#include "rules/fields.hpp"

namespace naskah::rules {

namespace {

struct Signer {
    std::string name, nip;  ///< nip: empty when there is none
    input::Spot spot;
};

constexpr std::array<std::string_view, 5> signing_fields = {"penanda-tangan", "pihak", "mengetahui", "pemimpin", "notulis"};

void add_signer(const input::Record& written, input::Spot spot, std::vector<Signer>& signers) {
    const auto* official = get<input::Record>(written, "kunci");
    const input::Record& person = official == nullptr ? written : *official;
    const auto* name = get<input::Text>(person, "nama");
    const auto* nip = get<input::Code>(person, "nip");
    if (name != nullptr) signers.push_back({name->text, nip == nullptr ? "" : nip->text, spot});
}

std::vector<Signer> signers_of(const input::Record& record) {
    std::vector<Signer> signers;
    for (const std::string_view field : signing_fields) {
        if (const auto* one = get<input::Record>(record, field)) add_signer(*one, spot_of(record, field), signers);
        const auto* several = get<input::List>(record, field);
        if (several == nullptr) continue;
        for (const input::Value& item : *several) {
            if (const auto* one = std::get_if<input::Record>(&item.data)) add_signer(*one, item.spot, signers);
        }
    }
    return signers;
}

void tell(const input::Input& input, const Signer& earlier, const Signer& signer, input::Diagnostics& diagnostics) {
    if (!signer.nip.empty() && signer.nip == earlier.nip) {
        diagnostics.add(input.diagnose(input::Severity::error, input::code::signer_twice,
                                       signer.name + " menandatangani dua kali (NIP " + bahasa::format_nip(signer.nip) + ")", signer.spot,
                                       "hapus salah satunya"));
    } else {
        diagnostics.add(input.diagnose(input::Severity::warning, input::code::signer_twice, signer.name + " menandatangani dua kali",
                                       signer.spot, "hapus salah satunya, kecuali bila mereka dua orang dengan nama yang sama"));
    }
}

bool same_person(const Signer& left, const Signer& right) {
    if (!left.nip.empty() && !right.nip.empty()) return left.nip == right.nip;
    return left.name == right.name;
}

}  // namespace

void check_signers(const input::Input& input, input::Diagnostics& diagnostics) {
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
