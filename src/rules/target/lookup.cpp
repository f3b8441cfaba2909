#include "rules/target/lookup.hpp"

#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/regions_up.hpp"

namespace naskah::rules {

namespace {

void keep(const TargetList& list, std::int64_t own_year, std::map<TargetKey, record::Percent>& into) {
    for (const auto& [key, target] : list.targets)
        if (own_year == 0 || key.year == own_year) into.try_emplace(key, target.percent);
}

}  // namespace

TargetLookup::TargetLookup(std::span<const record::Input> all) {
    for (const record::Input& input : all) {
        const auto* region = record::get<record::Code>(input.record, "wilayah");
        const auto* year = record::get<record::Integer>(input.record, "tahun");
        if (input.kind != "target" || region == nullptr || year == nullptr) continue;
        Plans& plans = regions_[region->text];
        // The baseline of an RKPD is no target of its year.
        keep(target_list(input.record, "rkpd"), year->value, plans.yearly);
        keep(target_list(input.record, "prevalensi-rkpd"), year->value, plans.yearly);
        keep(target_list(input.record, "rpjmd"), 0, plans.five_years);
        keep(target_list(input.record, "prevalensi"), 0, plans.five_years);
    }
}

std::optional<record::Percent> TargetLookup::find(std::string_view region, std::int64_t indicator, std::int64_t year) const {
    const TargetKey key{indicator, year};
    while (!region.empty()) {
        if (const auto found = regions_.find(region); found != regions_.end()) {
            const Plans& plans = found->second;
            if (const auto target = plans.yearly.find(key); target != plans.yearly.end()) return target->second;
            if (const auto target = plans.five_years.find(key); target != plans.five_years.end()) return target->second;
        }
        region = parent_of(region);
    }
    return std::nullopt;
}

std::optional<record::Percent> TargetLookup::prevalence(std::string_view region, std::int64_t year) const {
    return find(region, 0, year);
}

}  // namespace naskah::rules
