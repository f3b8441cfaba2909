#include "rules/ansit/prevalence.hpp"

#include <utility>

#include "record/building.hpp"
#include "record/fields.hpp"
#include "record/made_fields.hpp"
#include "rules/indikator/coverage.hpp"
#include "rules/indikator/figures.hpp"
#include "rules/indikator/summary_fields.hpp"

namespace naskah::rules::ansit {

namespace {

std::optional<Collected> collected_of_year(std::int64_t year, const Surroundings& surroundings) {
    record::InputList inputs;
    for (const record::Input& input : surroundings.all) {
        const auto* own = record::get<record::Integer>(input.record, "tahun");
        if (input.kind == "ansit" && own != nullptr && own->value == year) inputs.add(input);
    }
    if (inputs.empty()) return std::nullopt;
    record::Diagnostics of_another_year;  // told when that year is added up itself
    return collect(inputs, surroundings, of_another_year);
}

}  // namespace

Prevalence::Prevalence(const Collected& collected, const Surroundings& surroundings)
    : collected_(collected),
      before_(collected_of_year(collected.year - 1, surroundings)),
      children_(indikator::numbers_with_role(surroundings.references, "demografi", "balita")),
      measured_(indikator::numbers_with_role(surroundings.references, "demografi", "diukur")),
      stunted_(indikator::numbers_with_role(surroundings.references, "demografi", "stunting")) {}

std::optional<std::int64_t> Prevalence::sum(const Collected& of, const std::string& code, const std::vector<std::int64_t>& numbers) const {
    return of.sum('d', code, numbers);
}

void Prevalence::set(record::Record& row, const std::string& code) const {
    const auto children = sum(collected_, code, children_), measured = sum(collected_, code, measured_),
               stunted = sum(collected_, code, stunted_);
    row.set("balita", record::integer_or_absent(children));
    row.set("diukur", record::integer_or_absent(measured));
    row.set("partisipasi", indikator::coverage(measured, children));
    row.set("stunting", record::integer_or_absent(stunted));
    const record::Value rate = indikator::coverage(stunted, measured);
    row.set("prevalensi", rate);
    std::optional<std::int64_t> measured_before, stunted_before;
    if (before_) {
        measured_before = sum(*before_, code, measured_);
        stunted_before = sum(*before_, code, stunted_);
    }
    const record::Value rate_before = indikator::coverage(stunted_before, measured_before);
    row.set("diukur-sebelumnya", record::integer_or_absent(measured_before));
    row.set("stunting-sebelumnya", record::integer_or_absent(stunted_before));
    row.set("prevalensi-sebelumnya", rate_before);
    const auto *now = std::get_if<record::Percent>(&rate.data), *then = std::get_if<record::Percent>(&rate_before.data);
    row.set("perubahan", now == nullptr || then == nullptr ? record::Value{} : record::Value{indikator::difference(*now, *then), {}});
}

std::vector<record::FieldSchema> prevalence_fields() {
    using record::FieldType;
    using record::sometimes;
    return {sometimes("balita", FieldType::integer),
            sometimes("diukur", FieldType::integer),
            indikator::rate("partisipasi"),
            sometimes("stunting", FieldType::integer),
            indikator::rate("prevalensi"),
            sometimes("diukur-sebelumnya", FieldType::integer),  // a year before, where that one's analyses are given too
            sometimes("stunting-sebelumnya", FieldType::integer),
            indikator::rate("prevalensi-sebelumnya"),
            sometimes("perubahan", FieldType::percent)};  // in points
}

}  // namespace naskah::rules::ansit
