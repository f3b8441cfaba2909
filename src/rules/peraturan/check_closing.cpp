// The end of a regulation: that it comes into force, its dates, its promulgation, its gazette.
#include <algorithm>

#include "bahasa/date.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/peraturan/check_draft.hpp"
#include "rules/peraturan/diagnostic_codes.hpp"
#include "rules/peraturan/promulgation.hpp"

namespace naskah::rules::peraturan {

using record::Severity;

namespace {

bahasa::CalendarDate calendar(const record::Date& date) {
    return {date.year, date.month, date.day};
}

void check_dates(const Draft& draft, record::Diagnostics& diagnostics) {
    const record::Record& record = draft.input.record;
    const auto* enacted = record::get<record::Date>(record, "ditetapkan");
    if (enacted == nullptr) return;
    const auto* promulgated = record::get<record::Date>(record, "diundangkan");
    if (promulgated != nullptr && calendar(*promulgated) < calendar(*enacted)) {
        draft.tell(Severity::error, code::closing_dates_disagree,
                   "tanggal pengundangan " + bahasa::long_date(calendar(*promulgated)) + " sebelum tanggal penetapan " +
                       bahasa::long_date(calendar(*enacted)),
                   record::spot_of(record, "diundangkan"), "periksa kedua tanggalnya", diagnostics);
    }
    const auto* year = record::get<record::Integer>(record, "tahun");
    if (year != nullptr && year->value != enacted->year) {
        draft.tell(
            Severity::error, code::closing_dates_disagree,
            "tahun penetapan " + std::to_string(enacted->year) + " bukan tahun " + draft.short_name + ", " + std::to_string(year->value),
            record::spot_of(record, "ditetapkan"), "periksa <ditetapkan> dan <tahun>", diagnostics);
    }
}

/// A regulation stands in the gazette of the year in which it was promulgated.
void check_gazette(const Draft& draft, record::Diagnostics& diagnostics) {
    const auto* gazette = record::get<record::Record>(draft.input.record, "berita-daerah");
    const auto* year = gazette == nullptr ? nullptr : record::get<record::Integer>(*gazette, "tahun");
    const auto promulgated = year_of_promulgation(draft.input.record);
    if (year == nullptr || !promulgated || year->value == *promulgated) return;
    draft.tell(Severity::error, code::gazette_year_wrong,
               "tahun Berita Daerah " + std::to_string(year->value) + " bukan tahun pengundangan, " + std::to_string(*promulgated),
               record::spot_of(*gazette, "tahun"), "hapus atribut tahun: tahun pengundangan dicetak sendiri", diagnostics);
}

void check_promulgation(const Draft& draft, record::Diagnostics& diagnostics) {
    const record::Value* official = draft.input.record.find("pengundang");
    if (draft.decision || official == nullptr || !official->absent()) return;
    draft.tell(Severity::error, code::not_promulgated, "<pengundang> belum ditulis", official->spot,
               "tulis <pengundang kunci=\"sekda\"/>: " + draft.name + " diundangkan oleh sekretaris daerah", diagnostics);
}

/// The Pasal or putusan from which on one must say that all comes into force: the last chapter's first, or the very last.
struct Ending {
    std::size_t article = 0;
    record::Spot spot;  ///< of the very last
    bool exists = false;
};

Ending ending_of(const record::List& parts) {
    Ending ending;
    std::size_t article = 0, chapter = 0;
    bool has_chapter = false;
    for (const record::Value& value : parts) {
        const auto* part = std::get_if<record::Record>(&value.data);
        if (part == nullptr) continue;
        if (part->element == "bab") {
            has_chapter = true;
            chapter = article;
        }
        if (part->element != "pasal" && part->element != "putusan") continue;
        ending = {article++, value.spot, true};
    }
    if (has_chapter) ending.article = std::min(chapter, ending.article);
    return ending;
}

void check_entry_into_force(const Draft& draft, record::Diagnostics& diagnostics) {
    const Ending ending = ending_of(draft.list(draft.decision ? "diktum" : "batang-tubuh"));
    if (!ending.exists) return;
    const bool said = std::any_of(draft.passages.begin(), draft.passages.end(), [&](const Passage& passage) {
        return passage.in_body() && passage.article >= ending.article && has_words(passage.prose.text, "mulai berlaku");
    });
    if (said) return;
    draft.tell(
        Severity::error, code::entry_into_force_missing,
        std::string(draft.decision ? "putusan" : "Pasal") + " terakhir tidak menyatakan mulai berlaku", ending.spot,
        "tulis di akhir: \"" + draft.name + " ini mulai berlaku pada tanggal " + (draft.decision ? "ditetapkan" : "diundangkan") + ".\"",
        diagnostics);
}

}  // namespace

void check_closing(const Draft& draft, record::Diagnostics& diagnostics) {
    check_entry_into_force(draft, diagnostics);
    check_dates(draft, diagnostics);
    check_gazette(draft, diagnostics);
    check_promulgation(draft, diagnostics);
}

}  // namespace naskah::rules::peraturan
