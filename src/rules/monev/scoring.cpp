#include "rules/monev/scoring.hpp"

#include <algorithm>
#include <string>

#include "bahasa/number.hpp"
#include "record/building.hpp"
#include "record/decimal.hpp"
#include "record/fields.hpp"
#include "record/made_fields.hpp"
#include "rules/monev/diagnostic_codes.hpp"
#include "rules/monev/evidence.hpp"

namespace naskah::rules::monev {

namespace {

using record::Decimal;
using record::FieldType;
using record::Severity;

constexpr int most_decimals = 2;  ///< of weights and values, so that scores stay exact
constexpr const char* no_limits = "ambang belum ditetapkan";

Decimal decimal_of(const record::Record& record, const char* field) {
    const auto* decimal = record::get<Decimal>(record, field);
    return decimal == nullptr ? Decimal{} : *decimal;
}

/// With two decimals each, there is room for all sums.
Decimal added(Decimal left, Decimal right) {
    return record::sum(left, right).value_or(left);
}

Decimal score_of(const record::Record& item) {
    const std::optional<Decimal> product = record::product(decimal_of(item, "bobot"), decimal_of(item, "nilai"));
    return product ? record::shortest({product->digits, product->places + 2}) : Decimal{};
}

template <class List, class Each>
void for_each_item(List* items, const Each& each) {
    for (std::size_t at = 0; items != nullptr && at < items->size(); ++at)
        if (auto* item = std::get_if<record::Record>(&(*items)[at].data)) each(*item);
}

std::string written(Decimal number) {
    const Decimal shortest = record::shortest(number);
    return bahasa::format_decimal(shortest.digits, shortest.places);
}

record::Value value_of(Decimal number) {
    return {record::shortest(number), {}};
}

/// A share as a percentage, or "t.a." of nothing.
record::Value share(Decimal score, Decimal weight) {
    constexpr int places = 6;
    const std::optional<Decimal> part = record::with_places(score, places), whole = record::with_places(weight, places);
    const std::optional<Decimal> percent = part && whole ? record::quotient(part->digits * 100, whole->digits, 4) : std::nullopt;
    return percent ? record::Value{record::Percent{*percent}, {}} : record::text("t.a.");
}

void check_decimals(const record::Input& input, const record::Record& item, const char* field, record::Diagnostics& diagnostics) {
    if (record::shortest(decimal_of(item, field)).places <= most_decimals) return;
    diagnostics.add(input.diagnose(Severity::error, code::too_many_decimals,
                                   std::string("<butir> ") + field + ": paling banyak dua desimal", record::spot_of(item, field),
                                   "bulatkan, misalnya 12,35"));
}

std::string class_of(Decimal score, const record::Record* limits) {
    if (limits == nullptr) return no_limits;
    const auto reaches = [&](const char* field) {
        return record::compare(score, decimal_of(*limits, field)) != std::strong_ordering::less;
    };
    return reaches("berdaya") ? "Berdaya" : reaches("berkembang") ? "Berkembang" : "Tumbuh";
}

}  // namespace

bool is_scoring(const kinds::Kind& kind) {
    return std::find(kind.rules.begin(), kind.rules.end(), "skoring") != kind.rules.end();
}

void check_scoring(const record::Input& input, record::Diagnostics& diagnostics) {
    Decimal weights;
    record::Spot last;
    for_each_item(record::get<record::List>(input.record, "butir"), [&](const record::Record& item) {
        check_decimals(input, item, "bobot", diagnostics);
        check_decimals(input, item, "nilai", diagnostics);
        weights = added(weights, decimal_of(item, "bobot"));
        last = record::spot_of(item, "bobot");
        const bool has_evidence = record::is_given(item, "bukti") || record::is_given(item, "berkas");
        if (!has_evidence && decimal_of(item, "nilai").digits > 0)
            diagnostics.add(input.diagnose(Severity::warning, code::value_without_evidence, "<butir> bernilai tanpa <bukti> dan <berkas>",
                                           record::spot_of(item, "nilai"), "sebutkan buktinya, atau beri nilai 0"));
    });
    if (!diagnostics.has_errors() && record::compare(weights, {100, 0}) != std::strong_ordering::equal)
        diagnostics.add(input.diagnose(Severity::error, code::weights_not_whole,
                                       "bobot semua butir berjumlah " + written(weights) + ", bukan 100", last, "sesuaikan bobotnya"));
    check_evidence_files(input, "butir", diagnostics);
}

void check_class_limits(const record::Input& profile, record::Diagnostics& diagnostics) {
    const auto* limits = record::get<record::Record>(profile.record, "ambang-skoring");
    if (limits == nullptr ||
        record::compare(decimal_of(*limits, "berkembang"), decimal_of(*limits, "berdaya")) == std::strong_ordering::less)
        return;
    diagnostics.add(profile.diagnose(Severity::error, code::class_limits_crossed, "<berdaya> tidak di atas <berkembang>",
                                     record::spot_of(*limits, "berdaya"), "tulis skor terendah setiap kelas: Berkembang, lalu Berdaya"));
}

void complete_scoring(record::Input& input, const record::Record& profile) {
    const auto complete_items = [&](record::List* items) {
        if (items != nullptr) mark_missing_files(input.file, *items);
        for_each_item(items, [](record::Record& item) { item.set("skor", value_of(score_of(item))); });
    };
    complete_items(record::get<record::List>(input.record, "butir"));
    Decimal all_weights, all_scores;
    for_each_item(record::get<record::List>(input.record, "per-tahap"), [&](record::Record& stage) {
        auto* items = record::get<record::List>(stage, "butir");
        complete_items(items);
        Decimal weights, scores;
        for_each_item(items, [&](const record::Record& item) {
            weights = added(weights, decimal_of(item, "bobot"));
            scores = added(scores, score_of(item));
        });
        stage.set("bobot-tahap", value_of(weights));
        stage.set("skor-tahap", value_of(scores));
        stage.set("persen-tahap", share(scores, weights));
        all_weights = added(all_weights, weights);
        all_scores = added(all_scores, scores);
    });
    input.record.set("bobot-jumlah", value_of(all_weights));
    input.record.set("skor-jumlah", value_of(all_scores));
    const auto* limits = record::get<record::Record>(profile, "ambang-skoring");
    input.record.set("kelas", record::text(class_of(all_scores, limits)));
}

std::vector<record::FieldSchema> added_scoring_fields() {
    return {record::always("berkas-tidak-ada", FieldType::boolean),
            record::always("skor", FieldType::decimal),
            record::always("bobot-tahap", FieldType::decimal),
            record::always("skor-tahap", FieldType::decimal),
            record::or_else(record::always("persen-tahap", FieldType::percent), FieldType::text),
            record::always("bobot-jumlah", FieldType::decimal),
            record::always("skor-jumlah", FieldType::decimal),
            record::always("kelas", FieldType::text)};
}

}  // namespace naskah::rules::monev
