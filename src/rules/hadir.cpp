#include "rules/hadir.hpp"

#include <set>
#include <utility>

#include "bahasa/capitals.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/diagnostic_codes.hpp"

namespace naskah::rules {

void check_attendees(const record::Input& input, record::Diagnostics& diagnostics) {
    const auto* attendees = record::get<record::List>(input.record, "hadir");
    if (attendees == nullptr) return;
    std::set<std::pair<std::string, std::string>> known;
    for (const record::Value& item : *attendees) {
        const auto* attendee = std::get_if<record::Record>(&item.data);
        const auto* name = attendee == nullptr ? nullptr : record::get<record::Text>(*attendee, "nama");
        if (name == nullptr) continue;  // a row that is filled in by hand
        const auto* office = record::get<record::Text>(*attendee, "instansi");
        if (known.emplace(bahasa::to_upper(name->text), office == nullptr ? "" : bahasa::to_upper(office->text)).second) continue;
        diagnostics.add(input.diagnose(record::Severity::warning, code::attendee_twice, name->text + " dua kali di daftar hadir",
                                       record::spot_of(*attendee, "nama"), "hapus salah satunya"));
    }
}

}  // namespace naskah::rules
