#include "rules/peraturan/authority.hpp"

#include <array>
#include <string_view>

#include "record/fields.hpp"
#include "text/ascii.hpp"

namespace naskah::rules::peraturan {

namespace {

/// Before an office that somebody holds for a time, where the profile's `jabatan` says so itself.
constexpr std::array<std::string_view, 9> acting = {"pj.",  "pj",  "pjs.", "penjabat sementara", "penjabat",
                                                    "plt.", "plt", "pjs",  "pelaksana tugas"};

/// The office in small letters with single spaces, without what says for how long it is held.
std::string office_of(const record::Record& official) {
    std::string office = text::lower_case(text::collapse_spaces(record::text_of(official, "jabatan")));
    for (const std::string_view word : acting) {
        if (!office.starts_with(std::string(word) + " ")) continue;
        office.erase(0, word.size() + 1);
        break;
    }
    return office;
}

}  // namespace

std::string head_of_region(const record::Record& profile) {
    const auto* form = record::get<record::Choice>(profile, "bentuk");
    if (form != nullptr && form->word == "kota") return "Wali Kota";
    if (form != nullptr && form->word == "provinsi") return "Gubernur";
    return "Bupati";
}

bool is_head_of_region(const record::Record& official, const record::Record& profile) {
    const std::string office = office_of(official), head = text::lower_case(head_of_region(profile));
    const std::string region = text::lower_case(text::collapse_spaces(record::text_of(profile, "nama")));
    const auto is = [&](const std::string& title) { return office == title || office == title + " " + region; };
    return is(head) || (head == "wali kota" && is("walikota"));
}

bool is_secretary_of_region(const record::Record& official) {
    return office_of(official).starts_with("sekretaris daerah");
}

}  // namespace naskah::rules::peraturan
