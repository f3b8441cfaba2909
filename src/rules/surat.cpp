#include "rules/surat.hpp"

#include "bahasa/date.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/diagnostic_codes.hpp"

namespace naskah::rules {

namespace {

bahasa::CalendarDate calendar(const record::Date& date) {
    return {date.year, date.month, date.day};
}

std::string written(const record::Date& date) {
    return bahasa::long_date(calendar(date));
}

void check_invitation(const record::Input& input, const record::Record& letter, const record::Date& event_date,
                      record::Diagnostics& diagnostics) {
    const auto* letter_date = record::get<record::Date>(letter, "tanggal");
    if (letter_date == nullptr || calendar(*letter_date) <= calendar(event_date)) return;
    diagnostics.add(input.diagnose(record::Severity::error, code::letter_after_event,
                                   "tanggal undangan " + written(*letter_date) + " sesudah tanggal acara " + written(event_date),
                                   record::spot_of(letter, "tanggal"), "periksa kedua tanggalnya"));
}

void check_deadline(const record::Input& input, record::Diagnostics& diagnostics) {
    const auto* date = record::get<record::Date>(input.record, "tanggal");
    const auto* deadline = record::get<record::Date>(input.record, "batas-waktu");
    if (date == nullptr || deadline == nullptr || calendar(*deadline) >= calendar(*date)) return;
    diagnostics.add(input.diagnose(record::Severity::error, code::deadline_before_letter,
                                   "<batas-waktu> " + written(*deadline) + " sebelum tanggal surat " + written(*date),
                                   record::spot_of(input.record, "batas-waktu"), "periksa kedua tanggalnya"));
}

}  // namespace

void check_letter_dates(const record::Input& input, record::Diagnostics& diagnostics) {
    const auto* event = record::get<record::Record>(input.record, "acara");
    const auto* event_date = event == nullptr ? nullptr : record::get<record::Date>(*event, "tanggal");
    if (event_date != nullptr) {
        check_invitation(input, input.record, *event_date, diagnostics);
        if (const auto* mentioned = record::get<record::Record>(input.record, "undangan"))
            check_invitation(input, *mentioned, *event_date, diagnostics);
    }
    check_deadline(input, diagnostics);
}

void check_letter_addressees(const record::Input& input, record::Diagnostics& diagnostics) {
    constexpr std::size_t most = 20;
    const auto* place = record::get<record::Choice>(input.record, "letak-penerima");
    const auto* addressees = record::get<record::List>(input.record, "kepada");
    if (place == nullptr || place->word != "langsung" || addressees == nullptr || addressees->size() <= most) return;
    diagnostics.add(input.diagnose(
        record::Severity::warning, code::many_addressees, std::to_string(addressees->size()) + " penerima dicetak sebelum isi surat",
        record::spot_of(input.record, "kepada"), "cetak daftarnya di lampiran: <letak-penerima>terlampir</letak-penerima>"));
}

}  // namespace naskah::rules
