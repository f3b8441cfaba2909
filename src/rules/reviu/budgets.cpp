#include "rules/reviu/budgets.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "record/fields.hpp"
#include "rules/input_head.hpp"
#include "rules/inputs_of.hpp"
#include "rules/penandaan/responsible.hpp"
#include "rules/penandaan/sender_title.hpp"
#include "rules/penandaan/sent.hpp"
#include "rules/realisasi_apbd/report.hpp"
#include "rules/realisasi_apbd/sent.hpp"
#include "rules/reviu/diagnostic_codes.hpp"

namespace naskah::rules::reviu {

namespace {

using realisasi_apbd::RowKey;

std::string called(const RowKey& key) {
    const auto& [indicator, code, fund_source] = key;
    return "sub kegiatan " + code + " (indikator " + std::to_string(indicator) + ", " + fund_source + ")";
}

class Joiner {
 public:
    Joiner(std::string region, std::optional<penandaan::Sent> taggings, std::optional<realisasi_apbd::Sent> reports,
           const Surroundings& surroundings, record::Diagnostics& diagnostics)
        : region_(std::move(region)),
          taggings_(std::move(taggings)),
          reports_(std::move(reports)),
          surroundings_(surroundings),
          diagnostics_(diagnostics) {}

    Budgets join() {
        budgets_.has_taggings = taggings_.has_value();
        budgets_.has_reports = reports_.has_value();
        if (taggings_) take_taggings();
        if (reports_) take_reports();
        std::stable_sort(budgets_.lines.begin(), budgets_.lines.end(), [](const BudgetLine& a, const BudgetLine& b) {
            return std::tie(a.indicator, a.sender) < std::tie(b.indicator, b.sender);
        });
        tell_what_has_no_report();
        add_up();
        return std::move(budgets_);
    }

 private:
    /// A number for who sends as OPD and region.
    std::size_t sender_number(const std::string& opd, const std::string& region) {
        return senders_.try_emplace({opd, region}, senders_.size()).first->second;
    }

    void take_taggings() {
        std::size_t last_stage = 0;
        for (const penandaan::SentTagging& entry : taggings_->entries) {
            const penandaan::Sender& sender = taggings_->senders[entry.sender];
            std::size_t stage = 0;
            for (std::size_t at = 0; at < sender.inputs.size(); ++at)
                if (sender.inputs[at] != nullptr) stage = at;
            const std::size_t number = sender_number(sender.opd, sender.region);
            const RowKey key = realisasi_apbd::key_of(entry.tagging);
            if (entry.stage != stage) {
                if (entry.stage != 0) before_.insert({number, key});
                continue;
            }
            last_stage = std::max(last_stage, stage);
            BudgetLine line;
            line.indicator = entry.tagging.indicator;
            line.opd = penandaan::sender_title(sender, region_, surroundings_);
            line.sent_by = {sender.opd, sender.region};
            line.code = entry.tagging.code;
            line.name = entry.tagging.name;
            line.fund_source = entry.tagging.fund_source;
            line.tagging = entry.tagging.record;
            line.budget = entry.tagging.total;
            line.sender = number;
            if (places_.emplace(std::pair(number, key), budgets_.lines.size()).second) budgets_.lines.push_back(std::move(line));
            tagging_inputs_[number] = sender.inputs[stage];
        }
        budgets_.stage = std::string(penandaan::stages[last_stage].name);
    }

    void take_reports() {
        for (const realisasi_apbd::SentRow& sent : reports_->rows) {
            const realisasi_apbd::Sender& sender = reports_->senders[sent.sender];
            const std::size_t last = sender.inputs[1] != nullptr ? 1 : 0;
            if (sent.semester != last) continue;
            budgets_.semester = std::max(budgets_.semester, static_cast<std::int64_t>(last) + 1);
            take_report(sent.row, sender, *sender.inputs[last]);
        }
    }

    void take_report(const realisasi_apbd::Row& row, const realisasi_apbd::Sender& sender, const record::Input& input) {
        const std::size_t number = sender_number(sender.opd, sender.region);
        const auto [place, is_new] = places_.emplace(std::pair(number, row.key()), budgets_.lines.size());
        if (!is_new) {
            BudgetLine& line = budgets_.lines[place->second];
            line.report = row.record;
            line.spent = row.spent;
            return;
        }
        BudgetLine line;
        line.indicator = row.indicator;
        line.opd = penandaan::sender_title(sender, region_, surroundings_);
        line.sent_by = {sender.opd, sender.region};
        line.code = row.code;
        line.name = row.name;
        line.fund_source = row.fund_source;
        line.report = row.record;
        line.budget = row.budget;
        line.spent = row.spent;
        line.sender = number;
        line.dropped = before_.contains({number, row.key()});
        if (taggings_ && !line.dropped)
            diagnostics_.add(input.diagnose(record::Severity::warning, code::report_without_tagging,
                                            called(row.key()) + " dilaporkan realisasinya, tetapi tidak ada di penandaan",
                                            record::spot_of(*row.record, "kode"),
                                            "periksa indikator, kode, dan sumber dananya, atau sertakan penandaannya dengan --pembanding"));
        budgets_.lines.push_back(std::move(line));
    }

    void tell_what_has_no_report() {
        if (!reports_) return;
        for (const BudgetLine& line : budgets_.lines) {
            if (line.report != nullptr) continue;
            diagnostics_.add(tagging_inputs_[line.sender]->diagnose(
                record::Severity::warning, code::tagging_without_report,
                called({line.indicator, line.code, line.fund_source}) + " ditandai, tetapi realisasinya tidak dilaporkan",
                record::spot_of(*line.tagging, "kode"), "minta " + line.opd + " melengkapi realisasi-apbd"));
        }
    }

    void add_up() {
        struct Once {
            std::int64_t budget = 0;
            std::optional<std::int64_t> spent;
            bool is_tagged = false;
        };
        std::map<std::tuple<std::size_t, std::string, std::string>, Once> once;
        std::map<std::tuple<std::size_t, std::string, std::string>, std::set<std::int64_t>> indicators;
        std::set<std::pair<std::size_t, std::string>> sub_activities;
        for (const BudgetLine& line : budgets_.lines) {
            Once& money = once[{line.sender, line.code, line.fund_source}];
            money.budget = std::max(money.budget, line.budget);
            if (line.spent) money.spent = std::max(money.spent.value_or(0), *line.spent);
            money.is_tagged = money.is_tagged || line.tagging != nullptr;
            indicators[{line.sender, line.code, line.fund_source}].insert(line.indicator);
            sub_activities.emplace(line.sender, line.code);
            budgets_.totals.by_indicator += line.budget;
        }
        for (BudgetLine& line : budgets_.lines) {
            line.others = indicators[{line.sender, line.code, line.fund_source}];
            line.others.erase(line.indicator);
        }
        for (const auto& [key, money] : once) {
            SourceTotal& of_source = budgets_.totals.by_source[std::get<2>(key)];
            ++of_source.count;
            for (SourceTotal* total : {&budgets_.totals.all, &of_source}) {
                total->budget += money.budget;
                total->spent += money.spent.value_or(0);
            }
            budgets_.totals.untagged += taggings_ && !money.is_tagged ? money.budget : 0;
            budgets_.totals.not_reported += money.spent ? 0 : 1;
        }
        budgets_.totals.all.count = static_cast<std::int64_t>(sub_activities.size());
    }

    std::string region_;
    std::optional<penandaan::Sent> taggings_;
    std::optional<realisasi_apbd::Sent> reports_;
    const Surroundings& surroundings_;
    record::Diagnostics& diagnostics_;
    Budgets budgets_;
    std::map<std::pair<std::string, std::string>, std::size_t> senders_;
    std::map<std::size_t, const record::Input*> tagging_inputs_;    ///< of the stage that counts, by sender
    std::map<std::pair<std::size_t, RowKey>, std::size_t> places_;  ///< of lines
    std::set<std::pair<std::size_t, RowKey>> before_;               ///< tagged at a stage that no longer counts
};

}  // namespace

std::optional<Budgets> join_budgets(const std::string& region, std::int64_t year, const Surroundings& surroundings,
                                    record::Diagnostics& diagnostics) {
    const record::InputList taggings = inputs_of("penandaan", region, year, surroundings),
                            reports = inputs_of("realisasi-apbd", region, year, surroundings);
    record::Diagnostics found;
    std::optional<penandaan::Sent> tagged;
    if (!taggings.empty()) tagged = penandaan::put_together(taggings, surroundings, found);
    std::optional<realisasi_apbd::Sent> reported;
    if (!reports.empty()) reported = realisasi_apbd::put_together(reports, surroundings, found);
    const bool faulty = found.has_errors();
    diagnostics.append(std::move(found));
    if (faulty) return std::nullopt;
    if (tagged) penandaan::hold_against_responsible(*tagged, surroundings, diagnostics);
    if (reported) realisasi_apbd::hold_against_responsible(*reported, surroundings, diagnostics);
    return Joiner(region, std::move(tagged), std::move(reported), surroundings, diagnostics).join();
}

}  // namespace naskah::rules::reviu
