#include "rules/penandaan/recaps.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "record/building.hpp"
#include "rules/indikator/coverage.hpp"
#include "rules/penandaan/shares.hpp"
#include "rules/regions_up.hpp"
#include "text/joining.hpp"

namespace naskah::rules::penandaan {

using record::append;
using record::integer;
using record::List;
using record::list;
using record::money;
using record::named;
using record::Record;
using record::text;
using record::Value;

namespace {

/// The figures of a row, by stage.
struct Figures {
    std::map<std::size_t, std::int64_t> total;
    std::map<std::size_t, std::set<std::pair<std::size_t, std::string>>> sub_activities;  ///< sender and code

    void add(std::size_t stage, std::size_t sender, const std::string& code, std::int64_t rupiah) {
        total[stage] += rupiah;
        sub_activities[stage].emplace(sender, code);
    }
    void add(const Portion& portion) { add(portion.stage, portion.sender, portion.code, portion.total); }
    std::int64_t of(std::size_t stage) const {
        const auto found = total.find(stage);
        return found == total.end() ? 0 : found->second;
    }
    std::int64_t count(std::size_t stage) const {
        const auto found = sub_activities.find(stage);
        return found == sub_activities.end() ? 0 : static_cast<std::int64_t>(found->second.size());
    }
    Record item(std::size_t stage) const {
        Record result = named("tahap");
        result.set("banyak", integer(count(stage)));
        result.set("anggaran", money(of(stage)));
        return result;
    }
};

Value stage_items(const Sent& sent, const Figures& figures) {
    List items;
    for (const std::size_t stage : sent.stages) append(items, figures.item(stage));
    return list(std::move(items));
}

/// What the last stage that was sent adds up to.
std::int64_t final_total(const Sent& sent) {
    std::int64_t sum = 0;
    for (const Portion& portion : sent.portions)
        if (portion.stage == sent.stages.back()) sum += portion.total;
    return sum;
}

std::string remark_of(const Gap& gap, bool has_budget) {
    if (!gap.open) return "";
    return has_budget ? "ada kesenjangan" : "ada kesenjangan, belum ada anggaran";
}

}  // namespace

Value recap_by_indicator(const Sent& sent, const std::map<std::int64_t, Gap>& gaps, const Surroundings& surroundings) {
    std::map<std::int64_t, Figures> figures;
    for (const SentTagging& entry : sent.entries)
        figures[entry.tagging.indicator].add(entry.stage, entry.sender, entry.tagging.code, entry.tagging.total);
    List rows;
    record::Diagnostics told_before;
    for (const indikator::Indicator& indicator : indikator::read_indicators(surroundings.references, told_before)) {
        const Figures& own = figures[indicator.number];
        Record result = named("indikator");
        result.set("kelompok", text(indicator.group));
        result.set("no", integer(indicator.number));
        result.set("indikator", text(indicator.text));
        result.set("pj-data", text(indicator.owner));
        result.set("tahap", stage_items(sent, own));
        const auto gap = gaps.find(indicator.number);
        result.set("cakupan", gap == gaps.end() ? Value{} : gap->second.coverage);
        result.set("target", gap == gaps.end() || !gap->second.has_target ? Value{} : Value{gap->second.target, {}});
        result.set("keterangan", gap == gaps.end() ? Value{} : text(remark_of(gap->second, own.count(sent.stages.back()) > 0)));
        append(rows, std::move(result));
    }
    return list(std::move(rows));
}

Value recap_by_sender(const Sent& sent) {
    std::vector<Figures> figures(sent.senders.size());
    for (const Portion& portion : sent.portions) figures[portion.sender].add(portion);
    const std::int64_t whole = final_total(sent);
    List rows;
    for (std::size_t i = 0; i < sent.senders.size(); ++i) {
        const Sender& sender = sent.senders[i];
        Record result = named("opd");
        result.set("nama", text(sender.name));
        result.set("singkatan", text(sender.short_name));
        List items;
        for (const std::size_t stage : sent.stages) {
            Record item = figures[i].item(stage);
            const bool missing = sender.inputs[stage] == nullptr;
            if (missing) {
                item.set("banyak", {});
                item.set("anggaran", {});
            }
            append(items, std::move(item));
        }
        result.set("tahap", list(std::move(items)));
        result.set("persen", share(figures[i].of(sent.stages.back()), whole));
        append(rows, std::move(result));
    }
    return list(std::move(rows));
}

Value recap_by_fund_source(const Sent& sent, const Surroundings& surroundings) {
    const FundSources sources(surroundings.references);
    const std::vector<std::string>& known = sources.names();
    const auto place_of = [&](const std::string& name) { return std::find(known.begin(), known.end(), name) - known.begin(); };
    std::map<std::pair<std::ptrdiff_t, std::string>, Figures> figures;  // the table's first, in its order
    for (const Portion& portion : sent.portions) figures[{place_of(portion.fund_source), portion.fund_source}].add(portion);
    const std::int64_t whole = final_total(sent);
    List rows;
    for (const auto& [key, own] : figures) {
        Record result = named("sumber-dana");
        const std::string group = sources.group_of(key.second);
        result.set("kelompok", text(group.empty() ? "Di luar daftar" : group));
        result.set("nama", text(key.second));
        result.set("tahap", stage_items(sent, own));
        result.set("persen", share(own.of(sent.stages.back()), whole));
        append(rows, std::move(result));
    }
    return list(std::move(rows));
}

Value recap_by_sub_activity(const Sent& sent) {
    struct SubActivity {
        std::string name;
        std::set<std::string> senders, sources;
        std::set<std::int64_t> indicators;
        Figures figures;
    };
    std::map<std::string, SubActivity> by_code;
    for (const Portion& portion : sent.portions) {
        SubActivity& own = by_code[portion.code];
        own.name = portion.name;  // of the last stage
        own.senders.insert(sent.senders[portion.sender].short_name);
        own.sources.insert(portion.fund_source);
        own.indicators.insert(portion.indicators.begin(), portion.indicators.end());
        own.figures.add(portion);
    }
    List rows;
    for (const auto& [code, own] : by_code) {
        Record result = named("sub-kegiatan");
        result.set("kode", text(code));
        result.set("nama", text(own.name));
        result.set("opd", text(text::joined(own.senders, ", ")));
        result.set("indikator", text(text::joined(own.indicators, ", ")));
        result.set("sumber-dana", text(text::joined(own.sources, ", ")));
        result.set("tahap", stage_items(sent, own.figures));
        append(rows, std::move(result));
    }
    return list(std::move(rows));
}

namespace {

/// Where the money of a place goes in the recap.
class PlaceRecap {
 public:
    PlaceRecap(const Sent& sent, const Surroundings& surroundings)
        : sent_(sent), surroundings_(surroundings), units_(units_of(sent.region, surroundings.regions)) {}

    Value rows() {
        for (const Portion& portion : sent_.portions) take_in(portion);
        List rows;
        for (const std::string& unit : units_) append(rows, row_of(unit, title(unit), units_figures_[unit], &shared_[unit]));
        if (!several_.total.empty()) append(rows, row_of("", "Lintas " + unit_noun(), several_, nullptr));
        if (!whole_.total.empty()) append(rows, row_of(sent_.region, "Seluruh " + title(sent_.region), whole_, nullptr));
        if (!unknown_.total.empty()) append(rows, row_of("", "Lokasi tidak dikenal", unknown_, nullptr));
        return list(std::move(rows));
    }

 private:
    void take_in(const Portion& portion) {
        std::set<std::string> named;
        bool everywhere = false;
        for (const std::string& place : portion.places) {
            const auto unit =
                std::find_if(units_.begin(), units_.end(), [&](const std::string& candidate) { return lies_in(place, candidate); });
            everywhere = everywhere || unit == units_.end();
            if (unit != units_.end()) named.insert(*unit);
        }
        if (portion.places.empty()) {
            unknown_.add(portion);
        } else if (everywhere) {
            whole_.add(portion);
        } else if (named.size() == 1) {
            units_figures_[*named.begin()].add(portion);
        } else {
            several_.add(portion);
            for (const std::string& unit : named) shared_[unit].add(portion);
        }
    }

    Record row_of(const std::string& code, const std::string& name, const Figures& figures, const Figures* shared) const {
        Record result = named("lokasi");
        result.set("kode", code.empty() ? Value{} : text(code));
        result.set("nama", text(name));
        List items;
        for (const std::size_t stage : sent_.stages) {
            Record item = figures.item(stage);
            item.set("lintas", shared == nullptr ? Value{} : integer(shared->count(stage)));
            append(items, std::move(item));
        }
        result.set("tahap", list(std::move(items)));
        return result;
    }

    std::string title(const std::string& code) const { return name_of(code, surroundings_.regions, surroundings_.profile).title; }
    std::string unit_noun() const {
        const auto level = level_of(sent_.region);
        return level == Level::province ? "kabupaten/kota" : level == Level::kabupaten ? "kecamatan" : "desa/kelurahan";
    }

    const Sent& sent_;
    const Surroundings& surroundings_;
    std::vector<std::string> units_;
    std::map<std::string, Figures> units_figures_, shared_;  ///< by unit; shared: of sub kegiatan in several
    Figures several_, whole_, unknown_;
};

}  // namespace

Value recap_by_place(const Sent& sent, const Surroundings& surroundings) {
    return PlaceRecap(sent, surroundings).rows();
}

}  // namespace naskah::rules::penandaan
