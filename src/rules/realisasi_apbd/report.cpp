#include "rules/realisasi_apbd/report.hpp"

#include <algorithm>
#include <utility>

#include "record/decimal.hpp"
#include "record/fields.hpp"
#include "rules/indikator/coverage.hpp"
#include "rules/input_head.hpp"
#include "rules/realisasi/sent.hpp"

namespace naskah::rules::realisasi_apbd {

namespace {

constexpr std::size_t running_stage = 1, changed_stage = 2;  // of penandaan::stages

record::Decimal decimal_of(const record::Record& record, std::string_view field) {
    const auto* decimal = record::get<record::Decimal>(record, field);
    return decimal == nullptr ? record::Decimal{} : *decimal;
}

}  // namespace

std::vector<Row> rows_of(const record::Input& input, const penandaan::FundSources& sources) {
    std::vector<Row> rows;
    const auto* items = record::get<record::List>(input.record, "realisasi");
    for (std::size_t at = 0; items != nullptr && at < items->size(); ++at) {
        const auto* record = std::get_if<record::Record>(&(*items)[at].data);
        if (record == nullptr) continue;
        Row row;
        row.record = record;
        row.indicator = record::integer_of(*record, "indikator");
        row.code = record::text_of(*record, "kode");
        row.name = record::text_of(*record, "nama");
        const std::string written = record::text_of(*record, "sumber-dana");
        const std::string known = sources.known_name(written);
        row.fund_source = known.empty() ? written : known;
        row.budget = penandaan::rupiah_of(*record, "anggaran");
        row.spent = penandaan::rupiah_of(*record, "realisasi");
        row.target = decimal_of(*record, "target");
        row.output = decimal_of(*record, "keluaran");
        rows.push_back(std::move(row));
    }
    return rows;
}

RowKey key_of(const penandaan::Tagging& tagging) {
    return {tagging.indicator, tagging.code, tagging.fund_source};
}

bool of_one_sender(const record::Input& one, const record::Input& other) {
    return year_of(one) == year_of(other) && region_of(one) == region_of(other) && penandaan::opd_of(one) == penandaan::opd_of(other);
}

const record::Input* TaggedBudget::of_semester(std::int64_t semester) const {
    const record::Input* first = semester == 1 ? running : changed;
    return first != nullptr ? first : semester == 1 ? changed : running;
}

TaggedBudget budget_for(const record::Input& report, const Surroundings& surroundings) {
    TaggedBudget budget;
    for (const record::Input& input : surroundings.all) {
        if (input.kind != "penandaan" || !of_one_sender(input, report)) continue;
        const std::size_t stage = penandaan::stage_of(input);
        if (stage == running_stage && budget.running == nullptr) budget.running = &input;
        if (stage == changed_stage && budget.changed == nullptr) budget.changed = &input;
    }
    return budget;
}

record::Value output_share(record::Decimal output, record::Decimal target) {
    constexpr std::int64_t largest_whole = 900'000'000'000'000'000;
    const int places = std::max(output.places, target.places);
    const auto part = record::with_places(output, places), whole = record::with_places(target, places);
    if (!part || !whole || whole->digits >= largest_whole) return {record::Text{indikator::not_available}, {}};
    return realisasi::share(part->digits, whole->digits);
}

}  // namespace naskah::rules::realisasi_apbd
