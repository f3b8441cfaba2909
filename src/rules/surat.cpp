#include "rules/surat.hpp"

#include "bahasa/date.hpp"
#include "input/diagnostic_codes.hpp"
#include "rules/fields.hpp"

namespace naskah::rules {

namespace {

bahasa::CalendarDate calendar(const input::Date& date) {
    return {date.year, date.month, date.day};
}

std::string written(const input::Date& date) {
    return bahasa::long_date(calendar(date));
}

void check_invitation(const input::Input& input, const input::Record& letter, const input::Date& event_date,
                      input::Diagnostics& diagnostics) {
    const auto* letter_date = get<input::Date>(letter, "tanggal");
    if (letter_date == nullptr || calendar(*letter_date) <= calendar(event_date)) return;
    diagnostics.add(input.diagnose(input::Severity::error, input::code::letter_after_event,
                                   "tanggal undangan " + written(*letter_date) + " sesudah tanggal acara " + written(event_date),
                                   spot_of(letter, "tanggal"), "periksa kedua tanggalnya"));
}

void check_deadline(const input::Input& input, input::Diagnostics& diagnostics) {
    const auto* date = get<input::Date>(input.record, "tanggal");
    const auto* deadline = get<input::Date>(input.record, "batas-waktu");
    if (date == nullptr || deadline == nullptr || calendar(*deadline) >= calendar(*date)) return;
    diagnostics.add(input.diagnose(input::Severity::error, input::code::deadline_before_letter,
                                   "<batas-waktu> " + written(*deadline) + " sebelum tanggal surat " + written(*date),
                                   spot_of(input.record, "batas-waktu"), "periksa kedua tanggalnya"));
}

}  // namespace

void check_letter_dates(const input::Input& input, input::Diagnostics& diagnostics) {
    const auto* event = get<input::Record>(input.record, "acara");
    const auto* event_date = event == nullptr ? nullptr : get<input::Date>(*event, "tanggal");
    if (event_date != nullptr) {
        check_invitation(input, input.record, *event_date, diagnostics);
        if (const auto* mentioned = get<input::Record>(input.record, "undangan"))
            check_invitation(input, *mentioned, *event_date, diagnostics);
    }
    check_deadline(input, diagnostics);
}

}  // namespace naskah::rules
