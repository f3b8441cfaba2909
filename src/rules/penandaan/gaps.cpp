#include "rules/penandaan/gaps.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "record/decimal.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/indikator/coverage.hpp"
#include "rules/indikator/figures.hpp"
#include "rules/input_head.hpp"
#include "rules/penandaan/tagging.hpp"
#include "rules/regions_up.hpp"
#include "rules/target/lookup.hpp"

namespace naskah::rules::penandaan {

namespace {

constexpr const char* ansit_kind = "ansit";

/// The ansit inputs to be looked at.
std::vector<const record::Input*> situation_of(const std::string& region, std::int64_t year, std::span<const record::Input> all) {
    std::int64_t latest = 0;
    for (const record::Input& input : all)
        if (input.kind == ansit_kind && lies_in(region_of(input), region) && year_of(input) <= year)
            latest = std::max(latest, year_of(input));
    std::vector<const record::Input*> result;
    std::set<std::string> regions;
    for (const record::Input& input : all) {
        if (input.kind != ansit_kind || year_of(input) != latest || !lies_in(region_of(input), region)) continue;
        if (regions.insert(region_of(input)).second) result.push_back(&input);
    }
    std::erase_if(result, [&](const record::Input* input) {
        const std::string own = region_of(*input);
        return std::any_of(regions.begin(), regions.end(), [&](const std::string& other) { return other != own && lies_in(own, other); });
    });
    return result;
}

void add(const record::Input& input, const char* list, SumsByRegion& sums) {
    for (const auto& [key, figure] : indikator::figures_of(input.record, list).values) sums.add(key.unit, key.number, figure.value);
}

void add_villages(const record::Input& input, const kinds::RegionTable& regions, SumsByRegion& sums) {
    std::set<std::string> units;
    for (const auto& [key, figure] : indikator::figures_of(input.record, "cakupan").values) units.insert(key.unit);
    for (const std::string& unit : units)
        if (const auto villages = villages_in(unit, regions)) sums.add(unit, indikator::villages_number, *villages);
}

Gap gap_of(const indikator::Indicator& indicator, record::Value coverage, std::optional<record::Percent> target) {
    const bool less_is_better = indicator.type == indikator::IndicatorType::cases;
    Gap gap{std::move(coverage), {{100, 0}}, target.has_value() || !less_is_better, false};
    if (target) gap.target = *target;
    const auto* percent = std::get_if<record::Percent>(&gap.coverage.data);
    if (percent == nullptr || !gap.has_target) return gap;
    const auto order = record::compare(*percent, gap.target);
    gap.open = less_is_better ? order > 0 : order < 0;
    return gap;
}

}  // namespace

std::map<std::int64_t, Gap> gaps_of(const std::string& region, std::int64_t year, const Surroundings& surroundings) {
    SumsByRegion target_groups, served;
    const std::vector<const record::Input*> situation = situation_of(region, year, surroundings.all);
    if (situation.empty()) return {};
    for (const record::Input* input : situation) {
        add(*input, "sasaran", target_groups);
        add(*input, "cakupan", served);
        add_villages(*input, surroundings.regions, target_groups);
    }
    const TargetLookup targets(surroundings.all);
    std::map<std::int64_t, Gap> result;
    record::Diagnostics told_by_the_check_of_ansit;
    for (const indikator::Indicator& indicator : indikator::read_indicators(surroundings.references, told_by_the_check_of_ansit)) {
        const std::optional<std::int64_t> part = served.of(region, indicator.number);
        const std::optional<std::int64_t> whole = indikator::denominator_of(indicator, region, target_groups);
        Gap gap = gap_of(indicator, indikator::coverage(part, whole), targets.find(region, indicator.number, year));
        gap.part = part;
        gap.whole = whole;
        gap.year = year_of(*situation.front());
        result.emplace(indicator.number, std::move(gap));
    }
    return result;
}

}  // namespace naskah::rules::penandaan
