#include "rules/target/check.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "kinds/plan_years.hpp"
#include "record/decimal.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/indikator/coverage.hpp"
#include "rules/regions_up.hpp"
#include "rules/target/diagnostic_codes.hpp"
#include "rules/target/target_list.hpp"
#include "text/joining.hpp"

namespace naskah::rules {

namespace {

using record::Severity;
using std::to_string;

/// What the targets of a list are of: an indicator, or (number 0) prevalence.
struct Measure {
    std::int64_t number = 0;
    bool less_is_better = false;
    std::string name() const { return number == 0 ? "prevalensi" : "indikator " + to_string(number); }
};

/// A list and what belongs into it.
struct PlannedTargets {
    std::string plan;  ///< "RPJMD"
    TargetList list;
    std::vector<int> years;
    std::vector<Measure> subjects;
};

std::vector<Measure> indicators_of(const kinds::ReferenceTables& references) {
    record::Diagnostics told_by_the_summary;
    std::vector<Measure> result;
    for (const indikator::Indicator& indicator : indikator::read_indicators(references, told_by_the_summary))
        result.push_back({indicator.number, indicator.type == indikator::IndicatorType::cases});
    return result;
}

class TargetCheck {
 public:
    TargetCheck(const record::Input& input, const Surroundings& surroundings, record::Diagnostics& diagnostics)
        : input_(input), diagnostics_(diagnostics), indicators_(indicators_of(surroundings.references)) {
        if (const auto* year = record::get<record::Integer>(input.record, "tahun")) year_ = static_cast<int>(year->value);
        years_ = kinds::plan_years(surroundings.profile, year_);
    }

    void run() {
        std::vector<int> plan;
        for (int year = years_.baseline(); year <= years_.last(); ++year) plan.push_back(year);
        const std::vector<int> yearly = {year_ - 1, year_};
        const std::vector<Measure> prevalence = {{0, true}};
        const PlannedTargets rpjmd{"RPJMD", target_list(input_.record, "rpjmd"), plan, indicators_};
        const PlannedTargets rkpd{"RKPD", target_list(input_.record, "rkpd"), yearly, indicators_};
        const PlannedTargets prevalence_rpjmd{"RPJMD", target_list(input_.record, "prevalensi"), plan, prevalence};
        const PlannedTargets prevalence_rkpd{"RKPD", target_list(input_.record, "prevalensi-rkpd"), yearly, prevalence};
        for (const PlannedTargets* part : {&rpjmd, &rkpd}) check(*part, true);
        for (const PlannedTargets* part : {&prevalence_rpjmd, &prevalence_rkpd}) check(*part, prevalence_is_needed(*part));
        compare(rpjmd, rkpd);
        compare(prevalence_rpjmd, prevalence_rkpd);
    }

 private:
    /// Prevalence is measured for a kabupaten; a kecamatan may set targets, and whoever begins must finish.
    bool prevalence_is_needed(const PlannedTargets& part) const {
        const auto* region = record::get<record::Code>(input_.record, "wilayah");
        const bool demanded = part.plan == "RPJMD" && (region == nullptr || level_of(region->text) != Level::kecamatan);
        return demanded || !part.list.targets.empty();
    }

    void check(const PlannedTargets& part, bool needed) {
        check_keys(part);
        for (const Measure& subject : part.subjects) {
            if (needed) check_complete(part, subject);
            check_direction(part, subject);
        }
        check_fractions(part);
    }

    void check_keys(const PlannedTargets& part) {
        for (const auto& [key, target] : part.list.targets) check_key(part, key, target.spot);
        for (const auto& [key, spot] : part.list.doubles)
            add(Severity::error, rules::target::code::target_twice,
                "target " + part.plan + " " + name_of(key) + " tahun " + to_string(key.year) + " ditulis dua kali", spot,
                "hapus salah satunya");
    }

    void check_key(const PlannedTargets& part, TargetKey key, record::Spot spot) {
        const bool known = std::any_of(part.subjects.begin(), part.subjects.end(),
                                       [&](const Measure& subject) { return subject.number == key.indicator; });
        if (!known)
            add(Severity::error, rules::target::code::target_of_unknown_indicator, "indikator " + to_string(key.indicator) + " tidak ada",
                spot,
                indicators_.empty()
                    ? "tabel indikator kosong"
                    : "nomor indikator " + to_string(indicators_.front().number) + " sampai " + to_string(indicators_.back().number));
        if (std::find(part.years.begin(), part.years.end(), key.year) != part.years.end()) return;
        if (part.plan == "RPJMD")
            add(Severity::error, rules::target::code::target_of_other_year,
                "tahun " + to_string(key.year) + " di luar RPJMD " + span_of_years(), spot,
                "tulis " + to_string(years_.baseline()) + " (baseline) sampai " + to_string(years_.last()) +
                    "; masa RPJMD lain ditulis di profil (rpjmd-tahun-awal)");
        else
            add(Severity::error, rules::target::code::target_of_other_year,
                "tahun " + to_string(key.year) + " di luar RKPD " + to_string(year_), spot,
                "tulis " + to_string(year_ - 1) + " (baseline) atau " + to_string(year_));
    }

    std::string span_of_years() const { return to_string(years_.first) + "–" + to_string(years_.last()); }

    static std::string name_of(TargetKey key) { return Measure{key.indicator, false}.name(); }

    void check_complete(const PlannedTargets& part, const Measure& subject) {
        std::vector<int> missing;
        record::Spot near = part.list.spot;
        for (const int year : part.years) {
            const Target* target = part.list.find({subject.number, year});
            if (target == nullptr) {
                missing.push_back(year);
            } else {
                near = target->spot;
            }
        }
        if (missing.empty()) return;
        const std::string of_years = missing.size() == part.years.size() ? "" : " tahun " + text::enumerated(missing);
        add(Severity::error, rules::target::code::target_missing, "target " + part.plan + " " + subject.name() + of_years + " belum diisi",
            near, "isi baseline dan target setiap tahun, dalam persen");
    }

    void check_direction(const PlannedTargets& part, const Measure& subject) {
        for (std::size_t i = 1; i < part.years.size(); ++i) {
            const Target* before = part.list.find({subject.number, part.years[i - 1]});
            const Target* after = part.list.find({subject.number, part.years[i]});
            if (before == nullptr || after == nullptr || !worse(subject, after->percent, before->percent)) continue;
            add(Severity::warning, rules::target::code::target_gets_worse,
                "target " + part.plan + " " + subject.name() + (subject.less_is_better ? " naik" : " turun") + " dari " +
                    percent_text(before->percent) + " (" + to_string(part.years[i - 1]) + ") menjadi " + percent_text(after->percent) +
                    " (" + to_string(part.years[i]) + ")",
                after->spot,
                subject.less_is_better ? "makin rendah makin baik; periksa angkanya" : "makin tinggi makin baik; periksa angkanya");
        }
    }

    static bool worse(const Measure& subject, const record::Percent& percent, const record::Percent& than) {
        return subject.less_is_better ? record::compare(percent, than) > 0 : record::compare(percent, than) < 0;
    }

    /// A list whose largest target is 1 was most likely copied from cells in a percent format.
    void check_fractions(const PlannedTargets& part) {
        const Target* largest = nullptr;
        for (const Measure& subject : part.subjects) {
            if (subject.less_is_better && subject.number != 0) continue;  // few cases are few
            for (const int year : part.years) {
                const Target* target = part.list.find({subject.number, year});
                if (target == nullptr) continue;
                if (largest == nullptr || record::compare(target->percent, largest->percent) > 0) largest = target;
            }
        }
        const record::Percent nothing{{0, 0}}, one{{1, 0}};
        if (largest == nullptr || record::compare(largest->percent, one) > 0 || record::compare(largest->percent, nothing) == 0) return;
        add(Severity::warning, rules::target::code::targets_look_like_fractions,
            "target " + part.plan + (part.subjects.front().number == 0 ? " prevalensi" : "") + " paling besar " +
                percent_text(largest->percent),
            largest->spot, "tulis persennya: 85,5, bukan 0,855");
    }

    void compare(const PlannedTargets& rpjmd, const PlannedTargets& rkpd) {
        for (const Measure& subject : rkpd.subjects) {
            const Target* planned = rpjmd.list.find({subject.number, year_});
            const Target* target = rkpd.list.find({subject.number, year_});
            if (planned != nullptr && target != nullptr && worse(subject, target->percent, planned->percent))
                add(Severity::warning, rules::target::code::yearly_target_below_plan,
                    "target RKPD " + to_string(year_) + " " + subject.name() + " (" + percent_text(target->percent) + ") di " +
                        (subject.less_is_better ? "atas" : "bawah") + " target RPJMD tahun itu (" + percent_text(planned->percent) + ")",
                    target->spot, "samakan dengan RPJMD, atau lebih baik daripada itu");
            if (year_ == years_.first) compare_baselines(rpjmd, rkpd, subject);
        }
    }

    /// In the first year both plans start from the same year.
    void compare_baselines(const PlannedTargets& rpjmd, const PlannedTargets& rkpd, const Measure& subject) {
        const TargetKey key{subject.number, years_.baseline()};
        const Target* planned = rpjmd.list.find(key);
        const Target* target = rkpd.list.find(key);
        if (planned == nullptr || target == nullptr || record::compare(planned->percent, target->percent) == 0) return;
        add(Severity::warning, rules::target::code::baselines_differ,
            "baseline " + to_string(key.year) + " " + subject.name() + " berbeda: RKPD " + percent_text(target->percent) + ", RPJMD " +
                percent_text(planned->percent),
            target->spot, "pakai satu angka untuk keduanya");
    }

    void add(Severity severity, const char* number, std::string message, record::Spot spot, std::string hint) {
        diagnostics_.add(input_.diagnose(severity, number, std::move(message), spot, std::move(hint)));
    }

    const record::Input& input_;
    record::Diagnostics& diagnostics_;
    std::vector<Measure> indicators_;
    int year_ = 0;
    kinds::PlanYears years_;
};

}  // namespace

void check_target(const record::Input& input, const Surroundings& surroundings, record::Diagnostics& diagnostics) {
    TargetCheck(input, surroundings, diagnostics).run();
}

}  // namespace naskah::rules
