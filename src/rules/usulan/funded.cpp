#include "rules/usulan/funded.hpp"

#include <map>
#include <tuple>
#include <utility>

#include "record/fields.hpp"
#include "rules/inputs_of.hpp"
#include "rules/penandaan/sender_title.hpp"
#include "rules/penandaan/sent.hpp"

namespace naskah::rules::usulan {

std::optional<FundedAll> funded_in(const std::string& region, std::int64_t year, const Surroundings& surroundings,
                                   record::Diagnostics& diagnostics) {
    FundedAll all;
    const record::InputList inputs = inputs_of("penandaan", region, year, surroundings);
    if (inputs.empty()) return all;
    const std::optional<penandaan::Sent> sent = penandaan::put_together(inputs, surroundings, diagnostics);
    if (!sent) return std::nullopt;
    std::map<std::pair<std::size_t, std::string>, Funded> by_code;
    const auto funded = [&](std::size_t number, const std::string& code, const std::string& name) -> Funded& {
        Funded& activity = by_code[{number, code}];
        if (!activity.code.empty()) return activity;
        const penandaan::Sender& sender = sent->senders[number];
        activity.opd = sender.opd;
        activity.region = sender.region;
        activity.title = penandaan::sender_title(sender, region, surroundings);
        activity.code = code;
        activity.name = name;
        activity.words = name;
        return activity;
    };
    for (const std::size_t stage : sent->stages) all.sent[stage] = true;
    for (const penandaan::SentTagging& entry : sent->entries) {
        Funded& activity = funded(entry.sender, entry.tagging.code, entry.tagging.name);
        activity.indicators.insert(entry.tagging.indicator);
        for (const char* field : {"kinerja", "indikator-keluaran", "uraian"})
            activity.words += " " + record::text_of(*entry.tagging.record, field);
    }
    for (const penandaan::Portion& portion : sent->portions) {
        Funded& activity = funded(portion.sender, portion.code, portion.name);
        activity.budget[portion.stage] = activity.budget[portion.stage].value_or(0) + portion.total;
        activity.places.insert(portion.places.begin(), portion.places.end());
    }
    for (auto& [key, activity] : by_code) all.activities.push_back(std::move(activity));
    return all;
}

}  // namespace naskah::rules::usulan
