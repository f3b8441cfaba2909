#include "rules/target/summary.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "kinds/plan_years.hpp"
#include "record/building.hpp"
#include "record/decimal.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/indikator/coverage.hpp"
#include "rules/input_head.hpp"
#include "rules/regions_up.hpp"
#include "rules/target/diagnostic_codes.hpp"
#include "rules/target/target_list.hpp"

namespace naskah::rules {

namespace {

using record::append;
using record::integer;
using record::List;
using record::list;
using record::named;
using record::Record;
using record::text;
using record::Value;

Value percent_of(const Target* target) {
    return target == nullptr ? Value{} : Value{target->percent, target->spot};
}
/// In points: not a percentage of anything.
Value points(const Target* minuend, const Target* subtrahend) {
    if (minuend == nullptr || subtrahend == nullptr) return {};
    return {indikator::difference(minuend->percent, subtrahend->percent).value, {}};
}

std::string span_of_years(kinds::PlanYears years) {
    return std::to_string(years.first) + "–" + std::to_string(years.last());
}

/// The targets of one region as rows.
class RegionTargets {
 public:
    RegionTargets(const record::Input& input, const Surroundings& surroundings, const std::vector<indikator::Indicator>& indicators)
        : input_(input), surroundings_(surroundings), indicators_(indicators), year_(year_of(input)) {
        years_ = kinds::plan_years(surroundings.profile, static_cast<int>(year_));
        rpjmd_ = target_list(input.record, "rpjmd");
        rkpd_ = target_list(input.record, "rkpd");
        prevalence_ = target_list(input.record, "prevalensi");
        yearly_prevalence_ = target_list(input.record, "prevalensi-rkpd");
    }

    Record record(const std::string& suffix) const {
        Record result = region_record(region_of(input_), surroundings_.regions, surroundings_.profile);
        result.element = "daerah";
        result.set("akhiran", text(suffix));
        result.set("tahun", integer(year_));
        result.set("masa-rpjmd", text(span_of_years(years_)));
        result.set("penyusun", authors());
        List plan, yearly;
        for (const indikator::Indicator& indicator : indicators_) {
            append(plan, plan_row(indicator));
            append(yearly, yearly_row(indicator));
        }
        result.set("rpjmd", list(std::move(plan)));
        result.set("rkpd", list(std::move(yearly)));
        result.set("prevalensi", prevalence_rows());
        return result;
    }

 private:
    Value authors() const {
        const auto* author = record::get<record::Text>(input_.record, "pengisi");
        const auto* reviewer = record::get<record::Text>(input_.record, "verifikator");
        std::string words;
        if (author != nullptr) words = "Diisi oleh " + author->text;
        if (reviewer != nullptr) words += (words.empty() ? "Diperiksa oleh " : ", diperiksa oleh ") + reviewer->text;
        return words.empty() ? Value{} : text(std::move(words));
    }

    static Record row_of(const indikator::Indicator& indicator) {
        Record row = named("indikator");
        row.set("no", integer(indicator.number));
        row.set("kelompok", text(indicator.group));
        row.set("indikator", text(indicator.text));
        row.set("pj-data", text(indicator.owner));
        row.set("arah", text(indicator.type == indikator::IndicatorType::cases ? "turun" : "naik"));
        return row;
    }

    Record plan_row(const indikator::Indicator& indicator) const {
        Record row = row_of(indicator);
        List targets;
        for (int year = years_.baseline(); year <= years_.last(); ++year) {
            Record item = named("nilai");
            item.set("target", percent_of(rpjmd_.find({indicator.number, year})));
            append(targets, std::move(item));
        }
        row.set("nilai", list(std::move(targets)));
        row.set("selisih", points(rpjmd_.find({indicator.number, years_.last()}), rpjmd_.find({indicator.number, years_.baseline()})));
        return row;
    }

    Record yearly_row(const indikator::Indicator& indicator) const {
        Record row = row_of(indicator);
        const Target* target = rkpd_.find({indicator.number, year_});
        const Target* planned = rpjmd_.find({indicator.number, year_});
        row.set("baseline", percent_of(rkpd_.find({indicator.number, year_ - 1})));
        row.set("target", percent_of(target));
        row.set("rpjmd", percent_of(planned));
        row.set("selisih", points(target, planned));
        row.set("keterangan", remark(target, planned, indicator.type == indikator::IndicatorType::cases));
        return row;
    }

    static Value remark(const Target* target, const Target* planned, bool less_is_better) {
        if (target == nullptr || planned == nullptr) return {};
        const auto order = record::compare(target->percent, planned->percent);
        if (order == 0) return text("sesuai");
        if ((order > 0) != less_is_better) return text("lebih baik");
        return text(less_is_better ? "di atas RPJMD" : "di bawah RPJMD");
    }

    Value prevalence_rows() const {
        List rows;
        for (int year = years_.baseline(); year <= years_.last(); ++year) {
            const Target* target = prevalence_.find({0, year});
            const Target* yearly = yearly_prevalence_.find({0, year});
            if (target == nullptr && yearly == nullptr) continue;
            Record row = named("prevalensi");
            row.set("tahun", integer(year));
            row.set("keterangan", text(year == years_.baseline() ? "Baseline" : "Target"));
            row.set("target", percent_of(target));
            row.set("rkpd", percent_of(yearly));
            row.set("turun", points(prevalence_.find({0, year - 1}), target));
            append(rows, std::move(row));
        }
        return list(std::move(rows));
    }

    const record::Input& input_;
    const Surroundings& surroundings_;
    const std::vector<indikator::Indicator>& indicators_;
    std::int64_t year_;
    kinds::PlanYears years_;
    TargetList rpjmd_, rkpd_, prevalence_, yearly_prevalence_;
};

/// By their regions' codes; a region sent twice is told.
std::map<std::string, const record::Input*> by_region(const record::InputList& inputs, const Surroundings& surroundings,
                                                      record::Diagnostics& diagnostics) {
    std::map<std::string, const record::Input*> result;
    for (const record::Input& input : inputs) {
        const std::string region = region_of(input);
        const auto [place, first] = result.try_emplace(region, &input);
        if (first) continue;
        const std::string title = name_of(region, surroundings.regions, surroundings.profile).title;
        diagnostics.add(input.diagnose(record::Severity::error, rules::target::code::target_sent_twice,
                                       "target " + title + " tahun " + std::to_string(year_of(input)) + " dikirim dua kali",
                                       record::spot_of(input.record, "wilayah"),
                                       "sudah ada di " + place->second->file + "; pakai salah satunya"));
    }
    return result;
}

}  // namespace

std::optional<Record> summarise_targets(const record::InputList& inputs, const Surroundings& surroundings,
                                        record::Diagnostics& diagnostics) {
    if (inputs.empty()) return std::nullopt;
    const std::vector<indikator::Indicator> indicators = indikator::read_indicators(surroundings.references, diagnostics);
    const auto regions = by_region(inputs, surroundings, diagnostics);
    if (regions.size() != inputs.size()) return std::nullopt;

    const std::int64_t year = year_of(inputs.front());
    const kinds::PlanYears years = kinds::plan_years(surroundings.profile, static_cast<int>(year));
    List parts;
    std::vector<std::string> codes;
    for (const auto& [region, input] : regions) {
        const std::string suffix = regions.size() == 1 ? "" : " " + region;
        parts.push_back({RegionTargets(*input, surroundings, indicators).record(suffix), {}});
        codes.push_back(region);
    }
    const std::string common = common_region(codes);
    Record result = named("target");
    result.set("tahun", integer(year));
    result.set("tahun-lalu", integer(year - 1));
    result.set("masa-rpjmd", text(span_of_years(years)));
    result.set("tahun-rpjmd", kinds::plan_years_list(years));
    result.set("tahun-rkpd", kinds::yearly_plan_list(static_cast<int>(year)));
    result.set("wilayah", {region_record(common.empty() ? codes.front() : common, surroundings.regions, surroundings.profile), {}});
    result.set("daerah", list(std::move(parts)));
    return result;
}

}  // namespace naskah::rules
