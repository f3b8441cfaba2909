#include "rules/reviu/plans.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "record/fields.hpp"
#include "rules/inputs_of.hpp"
#include "rules/penandaan/responsible.hpp"
#include "rules/penandaan/sender_title.hpp"
#include "rules/penandaan/sent.hpp"
#include "rules/reviu/diagnostic_codes.hpp"
#include "rules/reviu/words.hpp"

namespace naskah::rules::reviu {

namespace {

constexpr std::size_t planning_stage = 0;  // of penandaan::stages

/// Sub kegiatan know each other from year to year by their sender, indicator and code: their sources of funds may change.
using PlanKey = std::tuple<std::pair<std::string, std::string>, std::int64_t, std::string>;

struct Hindered {
    const BudgetLine* line = nullptr;  ///< the first of that key
    std::vector<std::string> hindrances, answers;
};

std::map<PlanKey, Hindered> by_key(const std::vector<BudgetLine>& lines) {
    std::map<PlanKey, Hindered> result;
    for (const BudgetLine& line : lines) {
        Hindered& hindered = result[{line.sent_by, line.indicator, line.code}];
        if (hindered.line == nullptr) hindered.line = &line;
        if (line.report == nullptr) continue;
        add_words(hindered.hindrances, record::text_of(*line.report, "kendala"));
        add_words(hindered.answers, record::text_of(*line.report, "tindak-lanjut"));
    }
    return result;
}

std::vector<PlanLine> planned_lines(const penandaan::Sent& sent, const std::string& region, const Surroundings& surroundings) {
    std::vector<PlanLine> lines;
    for (const penandaan::SentTagging& entry : sent.entries) {
        const penandaan::Sender& sender = sent.senders[entry.sender];
        PlanLine line;
        line.indicator = entry.tagging.indicator;
        line.opd = penandaan::sender_title(sender, region, surroundings);
        line.code = entry.tagging.code;
        line.name = entry.tagging.name;
        line.fund_source = entry.tagging.fund_source;
        line.tagging = entry.tagging.record;
        line.budget = entry.tagging.total;
        line.sent_by = {sender.opd, sender.region};
        lines.push_back(std::move(line));
    }
    return lines;
}

void add_up(Plans& plans, const penandaan::Sent& sent) {
    std::map<std::string, FundTotal> totals;
    std::set<std::pair<std::size_t, std::string>> sub_activities;
    std::map<std::tuple<std::pair<std::string, std::string>, std::string, std::string>, const std::set<std::int64_t>*> indicators;
    for (const penandaan::Portion& portion : sent.portions) {
        FundTotal& total = totals[portion.fund_source];
        total.fund_source = portion.fund_source;
        ++total.count;
        total.budget += portion.total;
        sub_activities.emplace(portion.sender, portion.code);
        const penandaan::Sender& sender = sent.senders[portion.sender];
        indicators[{{sender.opd, sender.region}, portion.code, portion.fund_source}] = &portion.indicators;
    }
    for (auto& [name, total] : totals) plans.totals.push_back(std::move(total));
    plans.count = static_cast<std::int64_t>(sub_activities.size());
    for (PlanLine& line : plans.lines) {
        plans.by_indicator += line.budget;
        line.others = *indicators.at({line.sent_by, line.code, line.fund_source});
        line.others.erase(line.indicator);
    }
}

}  // namespace

std::optional<Plans> join_plans(const std::string& region, std::int64_t year, const Budgets& before, const Surroundings& surroundings,
                                record::Diagnostics& diagnostics) {
    record::InputList given;
    for (const record::Input& input : inputs_of("penandaan", region, year, surroundings))
        if (penandaan::stage_of(input) == planning_stage) given.add(input);
    Plans plans;
    plans.has_taggings = !given.empty();
    if (plans.has_taggings) {
        const std::optional<penandaan::Sent> sent = penandaan::put_together(given, surroundings, diagnostics);
        if (!sent) return std::nullopt;
        penandaan::hold_against_responsible(*sent, surroundings, diagnostics);
        plans.lines = planned_lines(*sent, region, surroundings);
        add_up(plans, *sent);
    }
    std::map<PlanKey, Hindered> of_before = by_key(before.lines);
    std::set<PlanKey> planned;
    for (PlanLine& line : plans.lines) {
        const PlanKey key{line.sent_by, line.indicator, line.code};
        planned.insert(key);
        const auto found = of_before.find(key);
        line.is_new = found == of_before.end() && !before.lines.empty();
        if (found == of_before.end()) continue;
        line.hindrances = found->second.hindrances;
        line.answers = found->second.answers;
    }
    for (auto& [key, hindered] : of_before) {
        if (planned.contains(key) || (hindered.hindrances.empty() && hindered.answers.empty())) continue;
        const BudgetLine& line = *hindered.line;
        if (plans.has_taggings)
            diagnostics.add({record::Severity::warning,
                             code::hindrance_without_plan,
                             "kendala atau tindak lanjut sub kegiatan " + line.code + " (indikator " + std::to_string(line.indicator) +
                                 ", " + line.opd + ") tahun " + std::to_string(year - 1) + " tidak berlanjut ke RKPD " +
                                 std::to_string(year),
                             {},
                             {},
                             "tandai sub kegiatannya dalam RKPD bila kendalanya belum selesai"});
        PlanLine unplanned;
        unplanned.indicator = line.indicator;
        unplanned.opd = line.opd;
        unplanned.code = line.code;
        unplanned.name = line.name;
        unplanned.hindrances = std::move(hindered.hindrances);
        unplanned.answers = std::move(hindered.answers);
        unplanned.sent_by = line.sent_by;
        plans.lines.push_back(std::move(unplanned));
    }
    std::stable_sort(plans.lines.begin(), plans.lines.end(),
                     [](const PlanLine& a, const PlanLine& b) { return a.indicator < b.indicator; });
    return plans;
}

}  // namespace naskah::rules::reviu
