#include "rules/reviu/services.hpp"

#include <algorithm>
#include <utility>

#include "record/building.hpp"
#include "record/decimal.hpp"
#include "rules/inputs_of.hpp"
#include "rules/penandaan/gaps.hpp"
#include "rules/regions_up.hpp"
#include "rules/reviu/diagnostic_codes.hpp"
#include "rules/target/lookup.hpp"
#include "text/joining.hpp"

namespace naskah::rules::reviu {

namespace {

record::Value remark_of(const Service& service, const indikator::Indicator& indicator) {
    const auto* percent = std::get_if<record::Percent>(&service.percent.data);
    if (percent == nullptr || !service.target) return {};
    const auto order = record::compare(*percent, *service.target);
    const bool less_is_better = indicator.type == indikator::IndicatorType::cases;
    return record::text((less_is_better ? order <= 0 : order >= 0) ? reached : missed);
}

void tell_missing(const std::string& region, const std::vector<std::string>& given, const std::string& source,
                  const Surroundings& surroundings, record::Diagnostics& diagnostics) {
    if (level_of(region) != Level::kabupaten) return;
    std::vector<std::string> missing;
    for (const std::string& unit : units_of(region, surroundings.regions)) {
        const bool there =
            std::any_of(given.begin(), given.end(), [&](const std::string& one) { return lies_in(unit, one) || lies_in(one, unit); });
        if (!there) missing.push_back(name_of(unit, surroundings.regions, surroundings.profile).title);
    }
    if (missing.empty()) return;
    diagnostics.add({record::Severity::warning,
                     code::services_incomplete,
                     "capaian layanan dari " + source + " belum memuat " + text::joined(missing, ", "),
                     {},
                     {},
                     "sertakan formulirnya dengan --pembanding"});
}

}  // namespace

Services services_of(const std::string& region, std::int64_t year, const std::vector<indikator::Indicator>& indicators,
                     const std::vector<realisasi::Semester>& semesters, const Surroundings& surroundings,
                     record::Diagnostics& diagnostics) {
    constexpr std::int64_t last_semester = 2;
    Services services;
    const auto semester =
        std::find_if(semesters.begin(), semesters.end(), [](const realisasi::Semester& one) { return one.number == last_semester; });
    const auto gaps = penandaan::gaps_of(region, year, surroundings);
    std::vector<std::string> given;
    if (semester != semesters.end()) {
        services.source = "semester 2 (sampai dengan Desember " + std::to_string(year) + ")";
        for (const auto& [code, input] : semester->inputs) given.push_back(code);
    } else if (!gaps.empty()) {
        const std::int64_t of_year = gaps.begin()->second.year;
        services.source = "analisis situasi tahun " + std::to_string(of_year);
        for (const record::Input& input : inputs_of("ansit", region, of_year, surroundings)) given.push_back(region_of(input));
    }
    const TargetLookup targets(surroundings.all);
    for (const indikator::Indicator& indicator : indicators) {
        Service service;
        const auto gap = gaps.find(indicator.number);
        if (semester != semesters.end()) {
            service.part = semester->achievements.of(region, indicator.number);
            service.whole = semester->denominator(indicator, region);
            service.percent = semester->coverage(indicator, region);
        } else if (gap != gaps.end()) {
            service.part = gap->second.part;
            service.whole = gap->second.whole;
            service.percent = gap->second.coverage;
        }
        service.target = targets.find(region, indicator.number, year);
        services.has_targets = services.has_targets || service.target.has_value();
        service.remark = remark_of(service, indicator);
        services.by_indicator.emplace(indicator.number, std::move(service));
    }
    if (!services.source.empty()) tell_missing(region, given, services.source, surroundings, diagnostics);
    return services;
}

}  // namespace naskah::rules::reviu
