#include "rules/reviu/running_year.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "record/building.hpp"
#include "record/fields.hpp"
#include "rules/input_head.hpp"
#include "rules/inputs_of.hpp"
#include "rules/realisasi/sent.hpp"
#include "rules/realisasi_apbd/report.hpp"
#include "rules/regions_up.hpp"
#include "rules/reviu/activities.hpp"
#include "rules/reviu/budgets.hpp"
#include "rules/reviu/matrix.hpp"
#include "rules/reviu/services.hpp"
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

class RunningYear {
 public:
    RunningYear(const record::Input& review, const std::vector<indikator::Indicator>& indicators, const Surroundings& surroundings,
                record::Diagnostics& diagnostics)
        : region_(region_of(review)),
          year_(year_of(review)),
          indicators_(indicators),
          surroundings_(surroundings),
          diagnostics_(diagnostics) {}

    std::optional<Record> record() {
        std::optional<Budgets> budgets = join_budgets(region_, year_, surroundings_, diagnostics_);
        record::Diagnostics found;
        semesters_ = realisasi::by_semester(inputs_of("realisasi", region_, year_, surroundings_), surroundings_, found);
        const bool faulty = found.has_errors();
        diagnostics_.append(std::move(found));
        if (!budgets || faulty) return std::nullopt;
        budgets_ = std::move(*budgets);
        activities_ = activity_lines(semesters_);
        services_ = services_of(region_, year_, indicators_, semesters_, surroundings_, diagnostics_);
        tell_what_is_not_given();
        tell_lines_of_unknown_indicators();
        return made();
    }

 private:
    // ---- What is told

    void tell_what_is_not_given() {
        const auto tell = [&](bool given, const std::string& what, const std::string& so) {
            if (!given) tell_not_given(what + " tahun " + std::to_string(year_), so, diagnostics_);
        };
        tell(budgets_.has_taggings, "penandaan", "anggaran dan target keluaran hanya dari realisasi APBD");
        tell(budgets_.has_reports, "realisasi APBD", "kolom realisasinya kosong");
        tell(!services_.source.empty(), "realisasi semester 2 atau ansit", "capaian layanannya kosong");
        tell(services_.has_targets, "target", "target layanannya kosong");
    }

    void tell_lines_of_unknown_indicators() {
        for (const char* kind : {"penandaan", "realisasi-apbd", "realisasi"}) {
            const char* name = kind == std::string("penandaan") ? "penandaan" : kind == std::string("realisasi") ? "kegiatan" : "realisasi";
            tell_unknown_indicators(inputs_of(kind, region_, year_, surroundings_), name, indicators_, diagnostics_);
        }
    }

    // ---- The record

    Record made() {
        Record result = named("berjalan");
        result.set("sumber-capaian", text_or_absent(services_.source));
        result.set("tahap", text_or_absent(budgets_.stage));
        result.set("sampai", budgets_.semester == 0 ? Value{} : text(budgets_.semester == 1 ? "Juni" : "Desember"));
        std::vector<Record> rows;
        for (const indikator::Indicator& indicator : indicators_) rows.push_back(indicator_record(indicator));
        result.set("kelompok", groups(indicators_, rows));
        set_totals(result, rows);
        List all;
        for (Record& row : rows) append(all, std::move(row));
        result.set("indikator", list(std::move(all)));
        return result;
    }

    Record indicator_record(const indikator::Indicator& indicator) const {
        Record result = indicator_head(indicator, services_.by_indicator.at(indicator.number));
        List rows;
        for (const BudgetLine& line : budgets_.lines)
            if (line.indicator == indicator.number) append(rows, budget_record(line));
        for (const ActivityLine& line : activities_)
            if (line.indicator == indicator.number) append(rows, activity_record(line));
        result.set("banyak-kegiatan", integer(static_cast<std::int64_t>(rows.size())));
        result.set("tanpa-kegiatan", rows.empty() ? text("tidak ada sub kegiatan") : Value{});
        result.set("kegiatan", list(std::move(rows)));
        return result;
    }

    static Record budget_record(const BudgetLine& line) {
        const Record& described = line.tagging != nullptr ? *line.tagging : *line.report;
        Record result = named("kegiatan");
        result.set("kode", text(line.code));
        result.set("nama", text(line.name));
        result.set("opd", text(line.opd));
        for (const char* field : {"indikator-keluaran", "satuan"}) result.set(field, field_or_absent(described, field));
        result.set("target-keluaran", field_or_absent(described, "target"));
        result.set("keluaran", line.report == nullptr ? Value{} : field_or_absent(*line.report, "keluaran"));
        const auto* target = record::get<record::Decimal>(described, "target");
        const auto* output = line.report == nullptr ? nullptr : record::get<record::Decimal>(*line.report, "keluaran");
        result.set("persen-keluaran", target == nullptr || output == nullptr ? Value{} : realisasi_apbd::output_share(*output, *target));
        result.set("sumber-dana", text(line.fund_source));
        result.set("anggaran", record::money(line.budget));
        result.set("realisasi", line.spent ? record::money(*line.spent) : Value{});
        result.set("persen-anggaran", line.spent ? realisasi::share(*line.spent, line.budget) : Value{});
        for (const char* field : {"kendala", "tindak-lanjut"})
            result.set(field, line.report == nullptr ? Value{} : field_or_absent(*line.report, field));
        result.set("catatan", text_or_absent(text::joined(notes_on(line), "; ")));
        return result;
    }

    static std::vector<std::string> notes_on(const BudgetLine& line) {
        std::vector<std::string> notes;
        if (!line.others.empty()) notes.push_back("juga untuk indikator " + text::joined(line.others, ", "));
        if (line.report == nullptr) notes.push_back("realisasi belum dilaporkan");
        if (line.dropped)
            notes.push_back("tidak ditandai lagi sesudah perubahan: target dan anggaran dari laporan realisasi");
        else if (line.tagging == nullptr)
            notes.push_back("tidak ada di penandaan");
        return notes;
    }

    Record activity_record(const ActivityLine& line) const {
        Record result = named("kegiatan");
        result.set("kode", Value{});
        result.set("nama", text(line.program));
        result.set("opd", text(place_of(line)));
        result.set("indikator-keluaran", Value{});
        result.set("satuan", text_or_absent(line.unit));
        result.set("target-keluaran", line.target ? Value{*line.target, {}} : Value{});
        result.set("keluaran", line.output ? Value{*line.output, {}} : Value{});
        result.set("persen-keluaran", line.target && line.output ? realisasi_apbd::output_share(*line.output, *line.target) : Value{});
        result.set("sumber-dana", text(line.fund_source));
        result.set("anggaran", record::money(line.budget));
        result.set("realisasi", record::money(line.spent));
        result.set("persen-anggaran", realisasi::share(line.spent, line.budget));
        result.set("kendala", text_or_absent(text::joined(line.hindrances, "; ")));
        result.set("tindak-lanjut", text_or_absent(text::joined(line.answers, "; ")));
        result.set("catatan", line.count > 1 ? text(std::to_string(line.count) + " kegiatan") : Value{});
        return result;
    }

    std::string place_of(const ActivityLine& line) const {
        if (line.regions.size() > 1) return std::to_string(line.regions.size()) + " wilayah";
        return name_of(*line.regions.begin(), surroundings_.regions, surroundings_.profile).title;
    }

    // ---- Totals

    /// "7 sub kegiatan, 2 kegiatan"
    static std::string counted(std::int64_t sub_activities, std::int64_t activities) {
        std::vector<std::string> words;
        if (sub_activities > 0 || activities == 0) words.push_back(std::to_string(sub_activities) + " sub kegiatan");
        if (activities > 0) words.push_back(std::to_string(activities) + " kegiatan");
        return text::joined(words, ", ");
    }

    static Record total_record(const std::string& name, const std::string& count, const SourceTotal& total) {
        Record result = named("jumlah");
        result.set("sebutan", text(name));
        result.set("banyak", text(count));
        result.set("anggaran", record::money(total.budget));
        result.set("realisasi", record::money(total.spent));
        result.set("persen", realisasi::share(total.spent, total.budget));
        return result;
    }

    void set_totals(Record& result, const std::vector<Record>& rows) const {
        const Totals& totals = budgets_.totals;
        SourceTotal all = totals.all;
        std::map<std::string, SourceTotal> others;
        for (const ActivityLine& line : activities_) {
            for (SourceTotal* total : {&all, &others[line.fund_source]}) {
                total->count += line.count;
                total->budget += line.budget;
                total->spent += line.spent;
            }
        }
        List items;
        for (const auto& [name, total] : totals.by_source) append(items, total_record(name, counted(total.count, 0), total));
        for (const auto& [name, total] : others) append(items, total_record(name, counted(0, total.count), total));
        result.set("jumlah", list(std::move(items)));
        result.set("total", {total_record("Jumlah", counted(totals.all.count, all.count - totals.all.count), all), {}});
        const std::int64_t again = totals.by_indicator - totals.all.budget;
        result.set("ganda", record::money(again));
        result.set("ada-ganda", {record::Boolean{again != 0}, {}});
        result.set("belum-dilaporkan", integer(totals.not_reported));
        result.set("ada-belum-dilaporkan", {record::Boolean{totals.not_reported != 0}, {}});
        result.set("tidak-ditandai", record::money(totals.untagged));
        result.set("ada-tidak-ditandai", {record::Boolean{totals.untagged != 0}, {}});
        result.set("tanpa-kegiatan", integer(std::count_if(rows.begin(), rows.end(), [](const Record& row) {
                       return record::integer_of(row, "banyak-kegiatan") == 0;
                   })));
    }

    std::string region_;
    std::int64_t year_;
    const std::vector<indikator::Indicator>& indicators_;
    const Surroundings& surroundings_;
    record::Diagnostics& diagnostics_;
    std::vector<realisasi::Semester> semesters_;
    Budgets budgets_;
    std::vector<ActivityLine> activities_;
    Services services_;
};

}  // namespace

std::optional<record::Record> running_year(const record::Input& review, const std::vector<indikator::Indicator>& indicators,
                                           const Surroundings& surroundings, record::Diagnostics& diagnostics) {
    return RunningYear(review, indicators, surroundings, diagnostics).record();
}

}  // namespace naskah::rules::reviu
