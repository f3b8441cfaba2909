#include "rules/monev/monitoring.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "record/fields.hpp"
#include "record/made_fields.hpp"
#include "rules/monev/diagnostic_codes.hpp"
#include "rules/monev/evidence.hpp"
#include "text/joining.hpp"

namespace naskah::rules::monev {

namespace {

using record::Severity;

/// The stages, as the field `tahap` of an item words and calls them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> stages = {{{"analisis-situasi", "Analisis Situasi"},
                                                                                  {"perencanaan", "Penguatan Perencanaan"},
                                                                                  {"pelaksanaan", "Penguatan Pelaksanaan"},
                                                                                  {"regulasi", "Dukungan Regulasi"},
                                                                                  {"publikasi", "Publikasi"}}};

std::string word_of(const record::Record& record, const char* field) {
    const auto* choice = record::get<record::Choice>(record, field);
    return choice == nullptr ? std::string() : choice->word;
}

bool is_before(const record::Date& left, const record::Date& right) {
    return std::tuple(left.year, left.month, left.day) < std::tuple(right.year, right.month, right.day);
}

void check_year(const record::Input& input, const record::Date& date, record::Diagnostics& diagnostics) {
    const std::int64_t year = record::integer_of(input.record, "tahun");
    const bool is_plan = word_of(input.record, "objek") == "rkpd";
    if (is_plan ? year >= date.year : year <= date.year) return;
    diagnostics.add(input.diagnose(Severity::error, monev::code::year_contradicts_object,
                                   is_plan ? "<tahun> " + std::to_string(year) + " sudah lewat ketika RKPD-nya dimonitor"
                                           : "<tahun> " + std::to_string(year) + " belum berjalan ketika pelaksanaannya dimonitor",
                                   record::spot_of(input.record, "tahun"),
                                   is_plan ? "monitoring RKPD menyebut tahun rencana" : "monitoring pelaksanaan menyebut tahun berjalan"));
}

void check_item(const record::Input& input, const record::Record& item, const record::Date* date, record::Diagnostics& diagnostics) {
    const auto* due = record::get<record::Date>(item, "batas-waktu");
    if (due != nullptr && date != nullptr && is_before(*due, *date))
        diagnostics.add(input.diagnose(Severity::warning, monev::code::due_before_monitoring,
                                       "<batas-waktu> sudah lewat pada tanggal monitoring", record::spot_of(item, "batas-waktu"),
                                       "tulis kapan tindak lanjutnya selesai"));
    if (record::is_given(item, "masalah") && !record::is_given(item, "tindak-lanjut"))
        diagnostics.add(input.diagnose(Severity::warning, monev::code::problem_without_action, "<masalah> tanpa <tindak-lanjut>",
                                       record::spot_of(item, "masalah"), "tulis apa yang dilakukan untuk mengatasinya"));
}

}  // namespace

bool is_monitoring(const kinds::Kind& kind) {
    return std::find(kind.rules.begin(), kind.rules.end(), "monitoring") != kind.rules.end();
}

void check_monitoring(const record::Input& input, record::Diagnostics& diagnostics) {
    const auto* date = record::get<record::Date>(input.record, "tanggal");
    if (date != nullptr) check_year(input, *date, diagnostics);
    const auto* items = record::get<record::List>(input.record, "butir");
    if (items == nullptr) return;
    std::set<std::string, std::less<>> found;
    for (const record::Value& value : *items) {
        const auto* item = std::get_if<record::Record>(&value.data);
        if (item == nullptr) continue;
        found.insert(word_of(*item, "tahap"));
        check_item(input, *item, date, diagnostics);
    }
    std::vector<std::string_view> missing;
    for (const auto& [word, name] : stages)
        if (!found.contains(word)) missing.push_back(name);
    if (!missing.empty())
        diagnostics.add(input.diagnose(Severity::warning, monev::code::stage_missing, "belum dimonitor: " + text::enumerated(missing),
                                       record::spot_of(input.record, "objek"),
                                       "tambahkan butir untuk tahap itu, juga bila belum dilakukan"));
    check_evidence_files(input, "butir", diagnostics);
}

void complete_monitoring(record::Input& input) {
    if (auto* items = record::get<record::List>(input.record, "butir")) mark_missing_files(input.file, *items);
    auto* groups = record::get<record::List>(input.record, "per-tahap");
    for (std::size_t at = 0; groups != nullptr && at < groups->size(); ++at) {
        auto* group = std::get_if<record::Record>(&(*groups)[at].data);
        auto* items = group == nullptr ? nullptr : record::get<record::List>(*group, "butir");
        if (items != nullptr) mark_missing_files(input.file, *items);
    }
}

std::vector<record::FieldSchema> added_monitoring_fields() {
    return {record::always("berkas-tidak-ada", record::FieldType::boolean)};
}

}  // namespace naskah::rules::monev
