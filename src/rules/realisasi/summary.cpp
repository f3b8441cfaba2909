#include "rules/realisasi/summary.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "record/building.hpp"
#include "record/decimal.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/diagnostic_codes.hpp"
#include "rules/indikator/coverage.hpp"
#include "rules/input_head.hpp"
#include "rules/other_years.hpp"
#include "rules/realisasi/activities.hpp"
#include "rules/realisasi/diagnostic_codes.hpp"
#include "rules/realisasi/sent.hpp"
#include "rules/regions_up.hpp"
#include "rules/target/lookup.hpp"

namespace naskah::rules {

namespace {

using realisasi::Semester;
using record::append;
using record::field_or_absent;
using record::integer;
using record::integer_or_absent;
using record::List;
using record::list;
using record::named;
using record::one_for_each;
using record::Record;
using record::text;
using record::Value;

/// a - b in points, of percentages that are there.
Value points(const Value& a, const Value& b) {
    const auto* minuend = std::get_if<record::Percent>(&a.data);
    const auto* subtrahend = std::get_if<record::Percent>(&b.data);
    if (minuend == nullptr || subtrahend == nullptr) return {};
    return {indikator::difference(*minuend, *subtrahend).value, {}};
}

class RealisationSummary {
 public:
    RealisationSummary(std::vector<Semester> semesters, std::string region, std::int64_t year, std::vector<indikator::Indicator> indicators,
                       const Surroundings& surroundings)
        : semesters_(std::move(semesters)),
          region_(std::move(region)),
          year_(year),
          indicators_(std::move(indicators)),
          surroundings_(surroundings),
          targets_(surroundings.all),
          units_(units()) {}

    /// Tells for each semester which kecamatan of a kabupaten have sent nothing.
    void report_missing(record::Diagnostics& diagnostics) const {
        if (level_of(region_) != Level::kabupaten) return;
        for (const Semester& semester : semesters_) {
            std::string missing;
            std::vector<std::string> codes;
            for (const std::string& unit : senders()) {
                if (has_sent(semester, unit)) continue;
                missing += (missing.empty() ? "" : ", ") + title(unit);
                codes.push_back(unit);
            }
            if (missing.empty()) continue;
            diagnostics.add(
                {record::Severity::warning,
                 rules::realisasi::code::realisation_not_sent,
                 "realisasi semester " + std::to_string(semester.number) + " tahun " + std::to_string(year_) + " belum dikirim: " + missing,
                 {},
                 {},
                 "jumlah " + title(region_) + " belum memuatnya" + given_for_other_years("realisasi", year_, codes, surroundings_)});
        }
    }

    Record record() const {
        Record result = named("realisasi");
        result.set("tahun", integer(year_));
        result.set("wilayah", {region(region_), {}});
        result.set("tingkat-unit", text(unit_level()));
        result.set("sampai", text(semesters_.back().until(year_)));
        result.set("unit", unit_list());
        const std::vector<realisasi::Activity> activities = realisasi::activities_of(semesters_);
        result.set("semester", each_semester([&](const Semester& semester) {
                       Record item = semester_record(semester);
                       item.set("persen-realisasi", realisasi::share_spent(activities, semester));
                       return item;
                   }));
        result.set("indikator", each_indicator([&](const indikator::Indicator& indicator) { return comparison_row(indicator); }));
        result.set("kegiatan", realisasi::activity_rows(activities, indicators_, surroundings_));
        const realisasi::Recaps recaps(semesters_, activities, surroundings_);
        result.set("rekap-sumber-dana", recaps.by_source());
        result.set("rekap-wilayah", recaps.by_region());
        result.set("rekap-indikator", recaps.by_indicator(indicators_));
        result.set("kendala", constraint_rows());
        result.set("pengirim", sender_rows());
        return result;
    }

 private:
    // ---- Regions

    /// Those of the table; without one, those that have figures.
    std::vector<std::string> units() const {
        std::vector<std::string> known = units_of(region_, surroundings_.regions);
        if (!known.empty()) return known;
        std::set<std::string> seen;
        for (const Semester& semester : semesters_) {
            for (std::string unit : semester.units) {
                while (!unit.empty() && parent_of(unit) != region_) unit = std::string(parent_of(unit));
                if (!unit.empty()) seen.insert(unit);
            }
        }
        return {seen.begin(), seen.end()};
    }

    /// Who is to send: the kecamatan of a kabupaten, unless the kabupaten itself did.
    std::vector<std::string> senders() const {
        std::set<std::string> result;
        for (const Semester& semester : semesters_)
            for (const auto& [code, input] : semester.inputs) result.insert(code);
        if (level_of(region_) == Level::kabupaten && !result.contains(region_)) result.insert(units_.begin(), units_.end());
        return {result.begin(), result.end()};
    }

    static bool has_sent(const Semester& semester, const std::string& unit) {
        return std::any_of(semester.inputs.begin(), semester.inputs.end(),
                           [&](const auto& sent) { return lies_in(unit, sent.first) || lies_in(sent.first, unit); });
    }

    Record region(const std::string& code) const { return region_record(code, surroundings_.regions, surroundings_.profile); }
    std::string title(const std::string& code) const { return name_of(code, surroundings_.regions, surroundings_.profile).title; }

    std::string unit_level() const {
        switch (level_of(region_).value_or(Level::desa)) {
            case Level::province:
                return "Kabupaten/Kota";
            case Level::kabupaten:
                return "Kecamatan";
            default:
                return "Desa/Kelurahan";
        }
    }

    // ---- Rows

    template <class Make>
    Value each_semester(Make make) const {
        return one_for_each(semesters_, make);
    }
    template <class Make>
    Value each_indicator(Make make) const {
        return one_for_each(indicators_, make);
    }
    template <class Make>
    Value each_unit(Make make) const {
        return one_for_each(units_, make);
    }

    Value unit_list() const {
        return each_unit([&](const std::string& unit) { return region(unit); });
    }

    Record semester_record(const Semester& semester) const {
        Record result = named("semester");
        result.set("nomor", integer(semester.number));
        result.set("sebutan", text(semester.name()));
        result.set("sampai", text(semester.until(year_)));
        List groups;
        for (const Record& row : surroundings_.references.rows("sasaran")) append(groups, target_group_row(semester, row));
        result.set("sasaran", list(std::move(groups)));
        result.set("capaian", each_indicator([&](const indikator::Indicator& indicator) { return coverage_row(semester, indicator); }));
        result.set("desa", unit_rows(semester));
        return result;
    }

    Record target_group_row(const Semester& semester, const Record& described) const {
        const auto* number = record::get<record::Integer>(described, "no");
        const std::int64_t no = number == nullptr ? 0 : number->value;
        Record row = named("sasaran");
        for (const char* name : {"no", "sasaran", "pj-data"}) row.set(name, field_or_absent(described, name));
        row.set("nilai", each_unit([&](const std::string& unit) {
                    Record item = named("nilai");
                    item.set("isi", integer_or_absent(semester.target_groups.of(unit, no)));
                    return item;
                }));
        row.set("jumlah", integer_or_absent(semester.target_groups.of(region_, no)));
        return row;
    }

    static Record indicator_row(const indikator::Indicator& indicator) {
        Record row = named("indikator");
        row.set("no", integer(indicator.number));
        row.set("kelompok", text(indicator.group));
        row.set("indikator", text(indicator.text));
        row.set("pj-data", text(indicator.owner));
        return row;
    }

    Record coverage_row(const Semester& semester, const indikator::Indicator& indicator) const {
        Record row = indicator_row(indicator);
        row.set("nilai", each_unit([&](const std::string& unit) {
                    Record item = named("nilai");
                    item.set("capaian", integer_or_absent(semester.achievements.of(unit, indicator.number)));
                    item.set("persen", semester.coverage(indicator, unit));
                    return item;
                }));
        set_coverage(row, semester, indicator);
        return row;
    }

    void set_coverage(Record& row, const Semester& semester, const indikator::Indicator& indicator) const {
        row.set("sasaran", integer_or_absent(semester.denominator(indicator, region_)));
        row.set("capaian", integer_or_absent(semester.achievements.of(region_, indicator.number)));
        row.set("persen", semester.coverage(indicator, region_));
    }

    Value unit_rows(const Semester& semester) const {
        List rows;
        for (const std::string& unit : semester.units) {
            Record row = named("desa");
            row.set("kelompok", text(title(std::string(parent_of(unit)))));
            row.set("kecamatan", text(name_of(parent_of(unit), surroundings_.regions, surroundings_.profile).name));
            row.set("kode", text(unit));
            row.set("nama", text(name_of(unit, surroundings_.regions, surroundings_.profile).name));
            row.set("nilai", each_indicator([&](const indikator::Indicator& indicator) {
                        Record item = named("nilai");
                        item.set("persen", semester.coverage(indicator, unit));
                        return item;
                    }));
            append(rows, std::move(row));
        }
        return list(std::move(rows));
    }

    /// The semesters side by side, and the last of them against the target.
    Record comparison_row(const indikator::Indicator& indicator) const {
        Record row = indicator_row(indicator);
        row.set("semester", each_semester([&](const Semester& semester) {
                    Record item = named("semester");
                    set_coverage(item, semester, indicator);
                    return item;
                }));
        const Value last = semesters_.back().coverage(indicator, region_);
        row.set("kenaikan", semesters_.size() < 2 ? Value{} : points(last, semesters_.front().coverage(indicator, region_)));
        Value target;
        if (const auto percent = targets_.find(region_, indicator.number, year_)) target = {*percent, {}};
        const bool less_is_better = indicator.type == indikator::IndicatorType::cases;
        row.set("kesenjangan", less_is_better ? points(last, target) : points(target, last));
        row.set("keterangan", remark(last, target, less_is_better));
        row.set("target", std::move(target));
        return row;
    }

    static Value remark(const Value& achieved, const Value& target, bool less_is_better) {
        const auto* percent = std::get_if<record::Percent>(&achieved.data);
        const auto* wanted = std::get_if<record::Percent>(&target.data);
        if (percent == nullptr || wanted == nullptr) return {};
        const auto order = record::compare(*percent, *wanted);
        return text((less_is_better ? order <= 0 : order >= 0) ? "tercapai" : "belum tercapai");
    }

    Value constraint_rows() const {
        List rows;
        for (const Semester& semester : semesters_) {
            for (const auto& [code, input] : semester.inputs) {
                const auto* list = record::get<List>(input->record, "kendala");
                if (list == nullptr) continue;
                for (const Value& value : *list)
                    if (const auto* given = std::get_if<Record>(&value.data)) append(rows, constraint_row(semester, code, *given));
            }
        }
        return list(std::move(rows));
    }

    Record constraint_row(const Semester& semester, const std::string& code, const Record& given) const {
        const auto* number = record::get<record::Integer>(given, "no");
        const auto indicator = std::find_if(indicators_.begin(), indicators_.end(), [&](const indikator::Indicator& each) {
            return number != nullptr && each.number == number->value;
        });
        Record row = named("kendala");
        row.set("semester", integer(semester.number));
        row.set("wilayah", text(title(code)));
        row.set("no", field_or_absent(given, "no"));
        row.set("indikator", indicator == indicators_.end() ? Value{} : text(indicator->text));
        for (const char* name : {"permasalahan", "tindak-lanjut"}) row.set(name, field_or_absent(given, name));
        return row;
    }

    Value sender_rows() const {
        List rows;
        for (const std::string& sender : senders()) {
            Record row = named("pengirim");
            row.set("kode", text(sender));
            row.set("nama", text(title(sender)));
            row.set("semester", each_semester([&](const Semester& semester) {
                        Record item = named("semester");
                        const auto sent = semester.inputs.find(sender);
                        const bool there = sent != semester.inputs.end();
                        item.set("keterangan", text(there ? "sudah" : "belum"));
                        for (const char* name : {"pengisi", "verifikator"})
                            item.set(name, there ? field_or_absent(sent->second->record, name) : Value{});
                        return item;
                    }));
            append(rows, std::move(row));
        }
        return list(std::move(rows));
    }

    std::vector<Semester> semesters_;
    std::string region_;
    std::int64_t year_;
    std::vector<indikator::Indicator> indicators_;
    const Surroundings& surroundings_;
    TargetLookup targets_;
    std::vector<std::string> units_;
};

std::string region_of_all(const std::vector<Semester>& semesters) {
    std::vector<std::string> codes;
    for (const Semester& semester : semesters)
        for (const auto& [code, input] : semester.inputs) codes.push_back(code);
    return common_region(codes);
}

}  // namespace

std::optional<Record> summarise_realisation(const record::InputList& inputs, const Surroundings& surroundings,
                                            record::Diagnostics& diagnostics) {
    if (inputs.empty()) return std::nullopt;
    record::Diagnostics own;
    std::vector<indikator::Indicator> indicators = indikator::read_indicators(surroundings.references, own);
    std::vector<Semester> semesters = realisasi::by_semester(inputs, surroundings, own);
    const std::string region = region_of_all(semesters);
    if (region.empty())
        own.add(inputs.front().diagnose(
            record::Severity::error, code::no_common_region, "wilayah yang dikirim tidak berada dalam satu provinsi",
            record::spot_of(inputs.front().record, "wilayah"), "rekap dibuat untuk satu provinsi, kabupaten/kota, atau kecamatan"));
    const bool faulty = own.has_errors();
    diagnostics.append(std::move(own));
    if (faulty) return std::nullopt;
    const RealisationSummary summary(std::move(semesters), region, year_of(inputs.front()), std::move(indicators), surroundings);
    summary.report_missing(diagnostics);
    return summary.record();
}

}  // namespace naskah::rules
