#include "rules/realisasi_apbd/sent.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "record/fields.hpp"
#include "rules/input_head.hpp"
#include "rules/other_years.hpp"
#include "rules/penandaan/responsible.hpp"
#include "rules/penandaan/sender_names.hpp"
#include "rules/penandaan/tagging.hpp"
#include "rules/realisasi/sent.hpp"
#include "rules/realisasi_apbd/diagnostic_codes.hpp"
#include "rules/regions_up.hpp"
#include "text/joining.hpp"

namespace naskah::rules::realisasi_apbd {

namespace {

constexpr std::size_t planning_stage = 0;  // of penandaan::stages: a budget that is not spent yet

Sender sender_of(const record::Input& input, const penandaan::SenderNames& names) {
    penandaan::SenderName found = names.of(input);
    return {std::move(found.opd), std::move(found.region), std::move(found.name), std::move(found.short_name), {}};
}

Sender* find(std::vector<Sender>& senders, const record::Input& input) {
    const auto found = std::find_if(senders.begin(), senders.end(), [&](const Sender& sender) {
        return sender.opd == penandaan::opd_of(input) && sender.region == region_of(input);
    });
    return found == senders.end() ? nullptr : &*found;
}

class Collector {
 public:
    Collector(const Surroundings& surroundings, record::Diagnostics& diagnostics)
        : names_(surroundings), diagnostics_(diagnostics), sources_(surroundings.references) {}

    std::optional<Sent> collect(const record::InputList& inputs) {
        for (const record::Input& input : inputs) take_in(input);
        if (diagnostics_.has_errors() || sent_.senders.empty()) return std::nullopt;
        std::sort(sent_.senders.begin(), sent_.senders.end(), [&](const Sender& a, const Sender& b) {
            return std::tuple(names_.place_in_profile(a.opd), a.region, a.opd) <
                   std::tuple(names_.place_in_profile(b.opd), b.region, b.opd);
        });
        std::vector<std::string> regions;
        for (const Sender& sender : sent_.senders) regions.push_back(sender.region);
        sent_.region = common_region(regions);
        if (sent_.region.empty()) sent_.region = regions.front();
        for (std::size_t semester = 0; semester < semester_count; ++semester) {
            if (std::any_of(sent_.senders.begin(), sent_.senders.end(),
                            [&](const Sender& sender) { return sender.inputs[semester] != nullptr; }))
                sent_.semesters.push_back(semester);
        }
        for (std::size_t sender = 0; sender < sent_.senders.size(); ++sender)
            for (const std::size_t semester : sent_.semesters) add_rows(sender, semester);
        if (!amounts_add_up()) return std::nullopt;
        return std::move(sent_);
    }

 private:
    void take_in(const record::Input& input) {
        sent_.year = year_of(input);
        Sender* known = find(sent_.senders, input);
        Sender& sender = known != nullptr ? *known : sent_.senders.emplace_back(sender_of(input, names_));
        const std::int64_t semester = realisasi::semester_of(input);
        const record::Input*& place = sender.inputs[semester == 1 ? 0 : 1];
        if (place == nullptr) {
            place = &input;
            return;
        }
        diagnostics_.add(input.diagnose(record::Severity::error, code::report_sent_twice,
                                        "realisasi APBD " + sender.name + " semester " + std::to_string(semester) + " tahun " +
                                            std::to_string(year_of(input)) + " dikirim dua kali",
                                        record::spot_of(input.record, sender.opd.empty() ? "wilayah" : "opd"),
                                        "sudah ada di " + place->file + "; pakai salah satunya"));
    }

    void add_rows(std::size_t sender, std::size_t semester) {
        const record::Input* input = sent_.senders[sender].inputs[semester];
        if (input == nullptr) return;
        std::map<std::pair<std::string, std::string>, Money> once;
        for (Row& row : rows_of(*input, sources_)) {
            Money& money = once[{row.code, row.fund_source}];
            if (money.indicators.empty()) money = {sender, semester, row.code, row.name, row.fund_source, 0, 0, {}};
            money.budget = std::max(money.budget, row.budget);
            money.spent = std::max(money.spent, row.spent);
            money.indicators.insert(row.indicator);
            sent_.rows.push_back({sender, semester, std::move(row)});
        }
        for (auto& [key, money] : once) sent_.money.push_back(std::move(money));
    }

    /// Every sum of a summary is one of some of these amounts, none of which is negative.
    bool amounts_add_up() {
        std::int64_t budget = 0, spent = 0;
        for (const SentRow& row : sent_.rows) {
            if (!__builtin_add_overflow(budget, row.row.budget, &budget) && !__builtin_add_overflow(spent, row.row.spent, &spent)) continue;
            const record::Input& input = *sent_.senders[row.sender].inputs[row.semester];
            diagnostics_.add(input.diagnose(
                record::Severity::error, code::sums_too_large, "jumlah semua anggaran atau realisasi terlalu besar untuk dihitung",
                record::spot_of(*row.row.record, "anggaran"), "periksa angkanya: semua ditulis dalam rupiah utuh"));
            return false;
        }
        return true;
    }

    penandaan::SenderNames names_;
    record::Diagnostics& diagnostics_;
    penandaan::FundSources sources_;
    Sent sent_;
};

}  // namespace

std::optional<Sent> put_together(const record::InputList& inputs, const Surroundings& surroundings, record::Diagnostics& diagnostics) {
    record::Diagnostics found;
    std::optional<Sent> sent = Collector(surroundings, found).collect(inputs);
    diagnostics.append(std::move(found));
    return sent;
}

void report_missing(const Sent& sent, const Surroundings& surroundings, record::Diagnostics& diagnostics) {
    std::vector<Sender> expected = sent.senders;
    const penandaan::SenderNames names(surroundings);
    for (const record::Input& input : surroundings.all)
        if (input.kind == "penandaan" && year_of(input) == sent.year && penandaan::stage_of(input) != planning_stage &&
            find(expected, input) == nullptr)
            expected.push_back(sender_of(input, names));
    for (const std::size_t semester : sent.semesters) {
        std::vector<std::string> missing;
        for (const Sender& sender : expected)
            if (sender.inputs[semester] == nullptr) missing.push_back(sender.short_name);
        if (missing.empty()) continue;
        const auto is_missing_of = [&](const record::Input& input) {
            const Sender* sender = find(expected, input);
            return sender != nullptr && sender->inputs[semester] == nullptr &&
                   realisasi::semester_of(input) == static_cast<std::int64_t>(semester) + 1;
        };
        diagnostics.add(
            {record::Severity::warning,
             code::report_not_sent,
             "realisasi APBD semester " + std::to_string(semester + 1) + " tahun " + std::to_string(sent.year) +
                 " belum dikirim: " + text::joined(missing, ", "),
             {},
             {},
             "jumlah semester itu belum memuatnya" + given_for_other_years("realisasi-apbd", sent.year, is_missing_of, surroundings)});
    }
}

void hold_against_responsible(const Sent& sent, const Surroundings& surroundings, record::Diagnostics& diagnostics) {
    const std::size_t semester = sent.semesters.back();
    std::vector<penandaan::Spoken> forms;
    for (const Sender& sender : sent.senders)
        if (sender.inputs[semester] != nullptr)
            forms.push_back({sender.opd, sender.region, sender.short_name, sender.inputs[semester], {}});
    for (const SentRow& row : sent.rows) {
        if (row.semester != semester) continue;
        const record::Input* input = sent.senders[row.sender].inputs[semester];
        const auto form = std::find_if(forms.begin(), forms.end(), [&](const penandaan::Spoken& spoken) { return spoken.input == input; });
        form->indicators.try_emplace(row.row.indicator, record::spot_of(*row.row.record, "indikator"));
    }
    penandaan::hold_against_responsible("realisasi APBD semester " + std::to_string(semester + 1) + " tahun " + std::to_string(sent.year),
                                        forms, surroundings, diagnostics);
}

}  // namespace naskah::rules::realisasi_apbd
