#include "rules/hadir.hpp"

#include <set>
#include <utility>

#include "bahasa/capitals.hpp"
#include "input/diagnostic_codes.hpp"
#include "rules/fields.hpp"

namespace naskah::rules {

void check_attendees(const input::Input& input, input::Diagnostics& diagnostics) {
    const auto* attendees = get<input::List>(input.record, "hadir");
    if (attendees == nullptr) return;
    std::set<std::pair<std::string, std::string>> known;
    for (const input::Value& item : *attendees) {
        const auto* attendee = std::get_if<input::Record>(&item.data);
        const auto* name = attendee == nullptr ? nullptr : get<input::Text>(*attendee, "nama");
        if (name == nullptr) continue;  // a row that is filled in by hand
        const auto* office = get<input::Text>(*attendee, "instansi");
        if (known.emplace(bahasa::to_upper(name->text), office == nullptr ? "" : bahasa::to_upper(office->text)).second) continue;
        diagnostics.add(input.diagnose(input::Severity::warning, input::code::attendee_twice, name->text + " dua kali di daftar hadir",
                                       spot_of(*attendee, "nama"), "hapus salah satunya"));
    }
}

}  // namespace naskah::rules
