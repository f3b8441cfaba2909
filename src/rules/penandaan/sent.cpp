#include "rules/penandaan/sent.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "bahasa/number.hpp"
#include "record/building.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/input_head.hpp"
#include "rules/other_years.hpp"
#include "rules/penandaan/diagnostic_codes.hpp"
#include "rules/penandaan/places.hpp"
#include "rules/penandaan/sender_names.hpp"
#include "rules/regions_up.hpp"

namespace naskah::rules::penandaan {

namespace {

class Collector {
 public:
    Collector(const Surroundings& surroundings, record::Diagnostics& diagnostics)
        : surroundings_(surroundings), diagnostics_(diagnostics), sources_(surroundings.references), names_(surroundings) {}

    std::optional<Sent> collect(const record::InputList& inputs) {
        for (const record::Input& input : inputs) take_in(input);
        if (diagnostics_.has_errors() || sent_.senders.empty()) return std::nullopt;
        sort_senders();
        std::vector<std::string> regions;
        for (const Sender& sender : sent_.senders) regions.push_back(sender.region);
        sent_.region = common_region(regions);
        if (sent_.region.empty()) sent_.region = regions.front();
        for (std::size_t stage = 0; stage < stages.size(); ++stage) add_stage(stage);
        if (!amounts_add_up()) return std::nullopt;
        std::stable_sort(sent_.entries.begin(), sent_.entries.end(), [](const SentTagging& a, const SentTagging& b) {
            return std::tie(a.stage, a.tagging.indicator, a.sender) < std::tie(b.stage, b.tagging.indicator, b.sender);
        });
        return std::move(sent_);
    }

 private:
    void take_in(const record::Input& input) {
        sent_.year = year_of(input);
        Sender& sender = sender_of(input);
        const std::size_t stage = stage_of(input);
        const record::Input*& place = sender.inputs[stage];
        if (place == nullptr) {
            place = &input;
            return;
        }
        diagnostics_.add(input.diagnose(record::Severity::error, code::tagging_sent_twice,
                                        "penandaan " + std::string(stages[stage].name) + " " + sender.name + " tahun " +
                                            std::to_string(year_of(input)) + " dikirim dua kali",
                                        record::spot_of(input.record, sender.opd.empty() ? "wilayah" : "opd"),
                                        "sudah ada di " + place->file + "; pakai salah satunya"));
    }

    Sender& sender_of(const record::Input& input) {
        const std::string opd = opd_of(input), region = region_of(input);
        for (Sender& sender : sent_.senders)
            if (sender.opd == opd && sender.region == region) return sender;
        SenderName found = names_.of(input);
        return sent_.senders.emplace_back(
            Sender{std::move(found.opd), std::move(found.region), std::move(found.name), std::move(found.short_name), {}});
    }

    void sort_senders() {
        std::sort(sent_.senders.begin(), sent_.senders.end(), [&](const Sender& a, const Sender& b) {
            return std::tuple(names_.place_in_profile(a.opd), a.region, a.opd) <
                   std::tuple(names_.place_in_profile(b.opd), b.region, b.opd);
        });
    }

    void add_stage(std::size_t stage) {
        bool given = false;
        for (std::size_t i = 0; i < sent_.senders.size(); ++i) {
            const record::Input* input = sent_.senders[i].inputs[stage];
            if (input == nullptr) continue;
            given = true;
            std::map<std::pair<std::string, std::string>, Portion> portions;  // by code and source of funds
            for (Tagging& tagging : taggings_of(*input, sources_)) {
                add_to_portion(portions[{tagging.code, tagging.fund_source}], tagging, finder(region_of(*input)));
                sent_.entries.push_back({i, stage, std::move(tagging)});
            }
            for (auto& [key, portion] : portions) {
                portion.sender = i;
                portion.stage = stage;
                if (portion.places.empty() && region_of(*input) != sent_.region) portion.places.insert(region_of(*input));
                sent_.portions.push_back(std::move(portion));
            }
        }
        if (given) sent_.stages.push_back(stage);
    }

    static void add_to_portion(Portion& portion, const Tagging& tagging, const PlaceFinder& finder) {
        if (portion.indicators.empty()) {
            portion.code = tagging.code;
            portion.name = tagging.name;
            portion.fund_source = tagging.fund_source;
        }
        portion.total = std::max(portion.total, tagging.total);
        portion.indicators.insert(tagging.indicator);
        const Places places = finder.find(text_of(*tagging.record, "lokasi"));
        portion.places.insert(places.codes.begin(), places.codes.end());
    }

    const PlaceFinder& finder(const std::string& region) {
        return finders_.try_emplace(region, region, surroundings_.regions, surroundings_.profile).first->second;
    }

    /// Every sum of a summary is one of some of these amounts, none of which is negative.
    bool amounts_add_up() {
        std::int64_t sum = 0;
        for (const SentTagging& entry : sent_.entries) {
            if (!__builtin_add_overflow(sum, entry.tagging.total, &sum)) continue;
            const record::Input& input = *sent_.senders[entry.sender].inputs[entry.stage];
            diagnostics_.add(
                input.diagnose(record::Severity::error, code::amount_too_large, "jumlah semua penandaan terlalu besar untuk dihitung",
                               record::spot_of(*entry.tagging.record, "total"), "periksa totalnya: semua ditulis dalam rupiah utuh"));
            return false;
        }
        return true;
    }

    const Surroundings& surroundings_;
    record::Diagnostics& diagnostics_;
    FundSources sources_;
    SenderNames names_;
    std::map<std::string, PlaceFinder> finders_;  ///< by region
    Sent sent_;
};

bool one_lies_in_the_other(const std::string& one, const std::string& other) {
    return one == other || one.starts_with(other + ".") || other.starts_with(one + ".");
}

/// What a tagging's money is for, as texts to be compared.
std::set<std::string> contents_of(const Tagging& tagging) {
    if (tagging.details.empty()) return {std::to_string(tagging.total)};
    std::set<std::string> contents;
    for (const record::Record* detail : tagging.details) {
        const record::Value total = record::field_or_absent(*detail, "total");
        const auto* money = std::get_if<record::Money>(&total.data);
        contents.insert(text_of(*detail, "rekening") + '\n' + text_of(*detail, "uraian") + '\n' +
                        (money == nullptr ? std::string() : std::to_string(money->rupiah)));
    }
    return contents;
}

bool have_one_in_common(const std::set<std::string>& one, const std::set<std::string>& other) {
    return std::any_of(one.begin(), one.end(), [&](const std::string& content) { return other.contains(content); });
}

}  // namespace

std::optional<Sent> put_together(const record::InputList& inputs, const Surroundings& surroundings, record::Diagnostics& diagnostics) {
    record::Diagnostics found;
    std::optional<Sent> sent = Collector(surroundings, found).collect(inputs);
    diagnostics.append(std::move(found));
    return sent;
}

void report_repeated_taggings(const Sent& sent, record::Diagnostics& diagnostics) {
    struct Given {
        const SentTagging* entry;
        std::set<std::string> contents;
    };
    std::map<std::tuple<std::size_t, std::string, std::string>, std::vector<Given>> by_source;  // stage, code, source of funds
    std::set<std::tuple<std::size_t, std::string, std::string, std::size_t, std::size_t>> told;
    for (const SentTagging& entry : sent.entries) {
        std::vector<Given>& before = by_source[{entry.stage, entry.tagging.code, entry.tagging.fund_source}];
        Given given{&entry, contents_of(entry.tagging)};
        const Sender& sender = sent.senders[entry.sender];
        for (const Given& other : before) {
            const Sender& first = sent.senders[other.entry->sender];
            if (entry.sender == other.entry->sender || !one_lies_in_the_other(sender.region, first.region)) continue;
            if (!have_one_in_common(given.contents, other.contents)) continue;
            const auto [low, high] = std::minmax(entry.sender, other.entry->sender);
            if (!told.emplace(entry.stage, entry.tagging.code, entry.tagging.fund_source, low, high).second) continue;
            diagnostics.add(sender.inputs[entry.stage]->diagnose(
                record::Severity::warning, code::sent_by_two,
                "sub kegiatan " + entry.tagging.code + " dengan sumber dana " + entry.tagging.fund_source + " juga dikirim " +
                    first.short_name + " dengan rincian yang sama, sehingga jumlahnya terhitung dua kali",
                record::spot_of(*entry.tagging.record, "kode"), "bila kegiatannya memang satu, hapus dari salah satu kiriman"));
        }
        before.push_back(std::move(given));
    }
}

void report_missing_stages(const Sent& sent, const Surroundings& surroundings, record::Diagnostics& diagnostics) {
    for (const std::size_t stage : sent.stages) {
        const auto is_missing_of = [&](const record::Input& input) {
            return stage_of(input) == stage && std::any_of(sent.senders.begin(), sent.senders.end(), [&](const Sender& sender) {
                       return sender.inputs[stage] == nullptr && sender.opd == opd_of(input) && sender.region == region_of(input);
                   });
        };
        std::string missing;
        for (const Sender& sender : sent.senders)
            if (sender.inputs[stage] == nullptr) missing += (missing.empty() ? "" : ", ") + sender.short_name;
        if (missing.empty()) continue;
        diagnostics.add(
            {record::Severity::warning,
             code::stage_missing,
             "penandaan " + std::string(stages[stage].name) + " tahun " + std::to_string(sent.year) + " belum dikirim: " + missing,
             {},
             {},
             "jumlah dan perbandingan tahap itu belum memuatnya" +
                 given_for_other_years("penandaan", sent.year, is_missing_of, surroundings)});
    }
}

}  // namespace naskah::rules::penandaan
