#include "rules/reviu/planned_year.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "record/building.hpp"
#include "record/fields.hpp"
#include "rules/input_head.hpp"
#include "rules/inputs_of.hpp"
#include "rules/realisasi/sent.hpp"
#include "rules/regions_up.hpp"
#include "rules/reviu/activities.hpp"
#include "rules/reviu/budgets.hpp"
#include "rules/reviu/matrix.hpp"
#include "rules/reviu/plans.hpp"
#include "rules/reviu/services.hpp"
#include "rules/target/lookup.hpp"
#include "text/joining.hpp"

namespace naskah::rules::reviu {

namespace {

using record::append;
using record::field_or_absent;
using record::integer;
using record::List;
using record::list;
using record::named;
using record::Record;
using record::text;
using record::text_or_absent;
using record::Value;

/// What desa, people and companies, or kecamatan of a service, found difficult in the year before.
struct Difficulty {
    std::int64_t indicator = 0;
    std::string name, place;
    std::string hindrances, answers;
};

class PlannedYear {
 public:
    PlannedYear(const record::Input& review, const std::vector<indikator::Indicator>& indicators, const Surroundings& surroundings,
                record::Diagnostics& diagnostics)
        : region_(region_of(review)),
          year_(year_of(review)),
          indicators_(indicators),
          surroundings_(surroundings),
          diagnostics_(diagnostics),
          targets_(surroundings.all) {}

    std::optional<Record> record() {
        record::Diagnostics found, told_by_the_running_year;
        const std::optional<Budgets> before = join_budgets(region_, year_ - 1, surroundings_, told_by_the_running_year);
        if (!before) diagnostics_.append(std::move(told_by_the_running_year));
        semesters_ = realisasi::by_semester(inputs_of("realisasi", region_, year_ - 1, surroundings_), surroundings_, found);
        const bool faulty = found.has_errors();
        diagnostics_.append(std::move(found));
        if (!before || faulty) return std::nullopt;
        std::optional<Plans> plans = join_plans(region_, year_, *before, surroundings_, diagnostics_);
        if (!plans) return std::nullopt;
        plans_ = std::move(*plans);
        services_ = services_of(region_, year_ - 1, indicators_, semesters_, surroundings_, diagnostics_);
        tell_what_is_not_given(before->has_reports);
        tell_unknown_indicators(inputs_of("penandaan", region_, year_, surroundings_), "penandaan", indicators_, diagnostics_);
        find_difficulties();
        return made();
    }

 private:
    std::optional<record::Percent> target_of(const indikator::Indicator& indicator) const {
        return targets_.find(region_, indicator.number, year_);
    }

    void tell_what_is_not_given(bool has_reports) {
        const std::string year = std::to_string(year_), before = std::to_string(year_ - 1);
        const auto tell = [&](bool given, const std::string& what, const std::string& so) {
            if (!given) tell_not_given(what, so, diagnostics_);
        };
        const bool has_targets = std::any_of(indicators_.begin(), indicators_.end(),
                                             [&](const indikator::Indicator& indicator) { return target_of(indicator).has_value(); });
        tell(plans_.has_taggings, "penandaan RKPD tahun " + year, "sub kegiatan, target keluaran, dan anggarannya kosong");
        tell(has_reports, "realisasi APBD tahun " + before, "kendala dan tindak lanjut sub kegiatannya kosong");
        tell(!services_.source.empty(), "realisasi semester 2 atau ansit tahun " + before, "capaian layanannya kosong");
        tell(has_targets, "target tahun " + year, "target layanannya kosong");
    }

    void find_difficulties() {
        for (const ActivityLine& line : activity_lines(semesters_)) {
            if (line.hindrances.empty() && line.answers.empty()) continue;
            const std::string place =
                line.regions.size() > 1 ? std::to_string(line.regions.size()) + " wilayah" : title_of(*line.regions.begin());
            difficulties_.push_back(
                {line.indicator, line.program, place, text::joined(line.hindrances, "; "), text::joined(line.answers, "; ")});
        }
        if (semesters_.empty()) return;
        for (const auto& [code, input] : semesters_.back().inputs) {
            const auto* given = record::get<List>(input->record, "kendala");
            for (std::size_t at = 0; given != nullptr && at < given->size(); ++at) {
                const auto* one = std::get_if<Record>(&(*given)[at].data);
                if (one == nullptr) continue;
                difficulties_.push_back({record::integer_of(*one, "no"), "Pelayanan", title_of(code), record::text_of(*one, "permasalahan"),
                                         record::text_of(*one, "tindak-lanjut")});
            }
        }
    }

    std::string title_of(const std::string& code) const { return name_of(code, surroundings_.regions, surroundings_.profile).title; }

    Record made() const {
        Record result = named("rencana");
        result.set("sumber-capaian", text_or_absent(services_.source));
        std::vector<Record> rows;
        for (const indikator::Indicator& indicator : indicators_) rows.push_back(indicator_record(indicator));
        result.set("kelompok", groups(indicators_, rows));
        set_totals(result);
        std::int64_t without = 0, missed_without = 0;
        for (const Record& row : rows) {
            if (record::integer_of(row, "banyak-rencana") > 0) continue;
            ++without;
            if (record::text_of(row, "keterangan") == missed) ++missed_without;
        }
        result.set("tanpa-kegiatan", integer(without));
        result.set("belum-tercapai-tanpa-kegiatan", integer(missed_without));
        List all;
        for (Record& row : rows) append(all, std::move(row));
        result.set("indikator", list(std::move(all)));
        return result;
    }

    Record indicator_record(const indikator::Indicator& indicator) const {
        Record result = indicator_head(indicator, services_.by_indicator.at(indicator.number));
        result.set("target-rencana", record::percent_or_absent(target_of(indicator)));
        List rows;
        std::int64_t planned = 0;
        for (const PlanLine& line : plans_.lines) {
            if (line.indicator != indicator.number) continue;
            planned += line.tagging != nullptr ? 1 : 0;
            append(rows, plan_record(line));
        }
        for (const Difficulty& difficulty : difficulties_)
            if (difficulty.indicator == indicator.number) append(rows, difficulty_record(difficulty));
        result.set("banyak-rencana", integer(planned));
        result.set("banyak-kegiatan", integer(static_cast<std::int64_t>(rows.size())));
        result.set("tanpa-kegiatan", planned == 0 ? text("tidak ada sub kegiatan") : Value{});
        result.set("kegiatan", list(std::move(rows)));
        return result;
    }

    Record plan_record(const PlanLine& line) const {
        Record result = named("kegiatan");
        result.set("kode", text(line.code));
        result.set("nama", text(line.name));
        result.set("opd", text(line.opd));
        for (const char* field : {"indikator-keluaran", "satuan", "lokasi"})
            result.set(field, line.tagging == nullptr ? Value{} : field_or_absent(*line.tagging, field));
        result.set("target-keluaran", line.tagging == nullptr ? Value{} : field_or_absent(*line.tagging, "target"));
        result.set("sumber-dana", text_or_absent(line.fund_source));
        result.set("anggaran", line.tagging == nullptr ? Value{} : record::money(line.budget));
        result.set("kendala", text_or_absent(text::joined(line.hindrances, "; ")));
        result.set("tindak-lanjut", text_or_absent(text::joined(line.answers, "; ")));
        std::vector<std::string> notes;
        if (!line.others.empty()) notes.push_back("juga untuk indikator " + text::joined(line.others, ", "));
        if (line.is_new) notes.push_back("baru");
        if (line.tagging == nullptr) notes.push_back("tidak ada di RKPD " + std::to_string(year_));
        result.set("catatan", text_or_absent(text::joined(notes, "; ")));
        return result;
    }

    Record difficulty_record(const Difficulty& difficulty) const {
        Record result = named("kegiatan");
        result.set("kode", Value{});
        result.set("nama", text(difficulty.name));
        result.set("opd", text(difficulty.place));
        for (const char* field : {"indikator-keluaran", "satuan", "lokasi", "target-keluaran", "sumber-dana", "anggaran"})
            result.set(field, Value{});
        result.set("kendala", text_or_absent(difficulty.hindrances));
        result.set("tindak-lanjut", text_or_absent(difficulty.answers));
        result.set("catatan", text("tahun " + std::to_string(year_ - 1)));
        return result;
    }

    static Record total_record(const FundTotal& total) {
        Record result = named("jumlah");
        result.set("sebutan", text(total.fund_source));
        result.set("banyak", integer(total.count));
        result.set("anggaran", record::money(total.budget));
        return result;
    }

    void set_totals(Record& result) const {
        FundTotal all{"Jumlah", plans_.count};
        for (const FundTotal& total : plans_.totals) all.budget += total.budget;
        result.set("jumlah", record::one_for_each(plans_.totals, [](const FundTotal& total) { return total_record(total); }));
        result.set("total", {total_record(all), {}});
        const std::int64_t again = plans_.by_indicator - all.budget;
        result.set("ganda", record::money(again));
        result.set("ada-ganda", {record::Boolean{again != 0}, {}});
    }

    std::string region_;
    std::int64_t year_;
    const std::vector<indikator::Indicator>& indicators_;
    const Surroundings& surroundings_;
    record::Diagnostics& diagnostics_;
    TargetLookup targets_;
    std::vector<realisasi::Semester> semesters_;
    Plans plans_;
    Services services_;
    std::vector<Difficulty> difficulties_;
};

}  // namespace

std::optional<record::Record> planned_year(const record::Input& review, const std::vector<indikator::Indicator>& indicators,
                                           const Surroundings& surroundings, record::Diagnostics& diagnostics) {
    return PlannedYear(review, indicators, surroundings, diagnostics).record();
}

}  // namespace naskah::rules::reviu
