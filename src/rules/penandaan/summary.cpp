#include "rules/penandaan/summary.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>

#include "bahasa/number.hpp"
#include "record/building.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/indikator/coverage.hpp"
#include "rules/penandaan/coefficient.hpp"
#include "rules/penandaan/comparison.hpp"
#include "rules/penandaan/diagnostic_codes.hpp"
#include "rules/penandaan/gaps.hpp"
#include "rules/penandaan/recaps.hpp"
#include "rules/penandaan/responsible.hpp"
#include "rules/penandaan/sent.hpp"
#include "rules/regions_up.hpp"

namespace naskah::rules {

namespace penandaan {
namespace {

using record::append;
using record::field_or_absent;
using record::integer;
using record::List;
using record::list;
using record::money;
using record::named;
using record::Record;
using record::text;
using record::Value;

std::map<std::int64_t, std::string> indicator_names(const Surroundings& surroundings) {
    std::map<std::int64_t, std::string> names;
    record::Diagnostics told_before;
    for (const indikator::Indicator& indicator : indikator::read_indicators(surroundings.references, told_before))
        names.emplace(indicator.number, indicator.text);
    return names;
}

Record detail_row(const Record& given) {
    Record result = named("rincian");
    for (const char* name : {"rekening", "uraian", "koefisien", "satuan", "harga", "total", "sebagian-volume"})
        result.set(name, field_or_absent(given, name));
    Value volume;
    if (const auto coefficient = parse_coefficient(text_of(given, "koefisien")))
        if (const auto number = product(*coefficient)) volume = {*number, {}};
    result.set("volume", std::move(volume));
    result.set("dihitung", money(counted_rupiah(given).value_or(0)));
    return result;
}

/// One stage with its rows.
class StageRows {
 public:
    StageRows(const Sent& sent, std::size_t stage, const std::map<std::int64_t, std::string>& indicators)
        : sent_(sent), stage_(stage), indicators_(indicators) {}

    Record record() {
        List rows;
        std::int64_t by_indicator = 0, once = 0;
        for (const SentTagging& entry : sent_.entries) {
            if (entry.stage != stage_) continue;
            by_indicator += entry.tagging.total;
            append(rows, row_of(entry));
        }
        std::set<std::pair<std::size_t, std::string>> sub_activities;
        for (const Portion& portion : sent_.portions) {
            if (portion.stage != stage_) continue;
            once += portion.total;
            sub_activities.emplace(portion.sender, portion.code);
        }
        std::int64_t senders = 0;
        for (const Sender& sender : sent_.senders) senders += sender.inputs[stage_] == nullptr ? 0 : 1;

        Record result = named("tahap");
        result.set("sebutan", text(std::string(stages[stage_].name)));
        result.set("kata", text(std::string(stages[stage_].word)));
        result.set("pengirim", integer(senders));
        result.set("banyak", integer(static_cast<std::int64_t>(sub_activities.size())));
        result.set("rincian", integer(details_));
        result.set("per-indikator", money(by_indicator));
        result.set("ganda", money(by_indicator - once));
        result.set("anggaran", money(once));
        result.set("penandaan", list(std::move(rows)));
        return result;
    }

    /// The rows by indicator, each with what they cost.
    Value plans() {
        std::map<std::int64_t, std::pair<List, std::int64_t>> rows;
        for (const SentTagging& entry : sent_.entries) {
            if (entry.stage != stage_) continue;
            auto& [own, total] = rows[entry.tagging.indicator];
            append(own, row_of(entry));
            total += entry.tagging.total;
        }
        List groups;
        for (auto& [number, of_indicator] : rows) {
            Record group = named("rencana");
            const auto name = indicators_.find(number);
            group.set("no", integer(number));
            group.set("indikator", text(name == indicators_.end() ? std::string() : name->second));
            group.set("banyak", integer(static_cast<std::int64_t>(of_indicator.first.size())));
            group.set("anggaran", money(of_indicator.second));
            group.set("sub-kegiatan", list(std::move(of_indicator.first)));
            append(groups, std::move(group));
        }
        return list(std::move(groups));
    }

 private:
    Record row_of(const SentTagging& entry) {
        Record result = named("sub-kegiatan");
        const auto indicator = indicators_.find(entry.tagging.indicator);
        const std::string name = indicator == indicators_.end() ? std::string() : indicator->second;
        result.set("kelompok", text(std::to_string(entry.tagging.indicator) + ". " + name));
        result.set("indikator", integer(entry.tagging.indicator));
        result.set("nama-indikator", text(name));
        result.set("opd", text(sent_.senders[entry.sender].short_name));
        for (const char* field :
             {"kode", "nama", "kinerja", "indikator-keluaran", "uraian", "target", "satuan", "lokasi", "total", "pelaksana"})
            result.set(field, field_or_absent(*entry.tagging.record, field));
        result.set("sumber-dana", text(entry.tagging.fund_source));
        List details;
        for (const Record* detail : entry.tagging.details) append(details, detail_row(*detail));
        details_ += static_cast<std::int64_t>(details.size());
        result.set("belanja", list(std::move(details)));
        return result;
    }

    const Sent& sent_;
    std::size_t stage_;
    const std::map<std::int64_t, std::string>& indicators_;
    std::int64_t details_ = 0;
};

Value sender_rows(const Sent& sent) {
    List rows;
    for (const Sender& sender : sent.senders) {
        Record result = named("pengirim");
        result.set("opd", text(sender.name));
        List items;
        const record::Input* last = nullptr;
        for (const std::size_t stage : sent.stages) {
            Record item = named("tahap");
            item.set("keterangan", text(sender.inputs[stage] == nullptr ? "belum" : "sudah"));
            append(items, std::move(item));
            if (sender.inputs[stage] != nullptr) last = sender.inputs[stage];
        }
        result.set("tahap", list(std::move(items)));
        for (const char* name : {"pengisi", "verifikator"}) result.set(name, field_or_absent(last->record, name));
        append(rows, std::move(result));
    }
    return list(std::move(rows));
}

std::string unit_level(const std::string& region) {
    const auto level = level_of(region);
    return level == Level::province ? "Kabupaten/Kota" : level == Level::kabupaten ? "Kecamatan" : "Desa/Kelurahan";
}

/// With two decimals, cut off: what is short of 100 % never reads as 100 %.
std::string percent_text(const record::Percent& percent) {
    std::int64_t digits = percent.value.digits;
    int places = percent.value.places;
    for (; places > 2 || (places > 0 && digits % 10 == 0); --places) digits /= 10;
    return bahasa::format_percent(digits, places);
}

void report_gaps(const Sent& sent, const std::map<std::int64_t, Gap>& gaps, record::Diagnostics& diagnostics) {
    std::set<std::int64_t> with_budget;
    for (const SentTagging& entry : sent.entries)
        if (entry.stage == sent.stages.back()) with_budget.insert(entry.tagging.indicator);
    for (const auto& [number, gap] : gaps) {
        if (!gap.open || with_budget.contains(number)) continue;
        diagnostics.add({record::Severity::warning,
                         rules::penandaan::code::gap_without_budget,
                         "indikator " + std::to_string(number) + " belum punya anggaran dalam " +
                             std::string(stages[sent.stages.back()].name) + " " + std::to_string(sent.year) + ", padahal capaiannya " +
                             percent_text(std::get<record::Percent>(gap.coverage.data)) + " dan targetnya " + percent_text(gap.target),
                         {},
                         {},
                         "tandai sub kegiatan yang mendukungnya, atau usulkan dalam tahap berikutnya"});
    }
}

}  // namespace
}  // namespace penandaan

std::optional<record::Record> summarise_penandaan(const record::InputList& inputs, const Surroundings& surroundings,
                                                  record::Diagnostics& diagnostics) {
    using namespace penandaan;
    if (inputs.empty()) return std::nullopt;
    indikator::read_indicators(surroundings.references, diagnostics);
    const std::optional<Sent> sent = put_together(inputs, surroundings, diagnostics);
    if (!sent) return std::nullopt;
    report_missing_stages(*sent, surroundings, diagnostics);
    report_repeated_taggings(*sent, diagnostics);
    hold_against_responsible(*sent, surroundings, diagnostics);
    const std::map<std::int64_t, Gap> gaps = gaps_of(sent->region, sent->year, surroundings);
    report_gaps(*sent, gaps, diagnostics);

    Record result = named("penandaan");
    result.set("tahun", integer(sent->year));
    result.set("wilayah", {region_record(sent->region, surroundings.regions, surroundings.profile), {}});
    result.set("tingkat-unit", text(unit_level(sent->region)));
    result.set("tahap-akhir", text(std::string(stages[sent->stages.back()].name)));
    List stage_list;
    const std::map<std::int64_t, std::string> names = indicator_names(surroundings);
    for (const std::size_t stage : sent->stages) append(stage_list, StageRows(*sent, stage, names).record());
    result.set("tahap", list(std::move(stage_list)));
    result.set("rencana", StageRows(*sent, sent->stages.back(), names).plans());
    result.set("pengirim", sender_rows(*sent));
    result.set("rekap-indikator", recap_by_indicator(*sent, gaps, surroundings));
    result.set("rekap-opd", recap_by_sender(*sent));
    result.set("rekap-sumber-dana", recap_by_fund_source(*sent, surroundings));
    result.set("rekap-sub-kegiatan", recap_by_sub_activity(*sent));
    result.set("rekap-lokasi", recap_by_place(*sent, surroundings));
    result.set("perbandingan", comparison(*sent));
    return result;
}

}  // namespace naskah::rules
