#include "rules/usulan/summary.hpp"

#include <array>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "record/building.hpp"
#include "record/fields.hpp"
#include "rules/input_head.hpp"
#include "rules/regions_up.hpp"
#include "rules/usulan/diagnostic_codes.hpp"
#include "rules/usulan/funded.hpp"
#include "rules/usulan/matches.hpp"
#include "rules/usulan/proposals.hpp"
#include "text/joining.hpp"

namespace naskah::rules {

namespace usulan {
namespace {

using record::integer;
using record::List;
using record::named;
using record::Record;
using record::text;
using record::text_or_absent;
using record::Value;

using StageMoney = std::array<std::optional<std::int64_t>, penandaan::stages.size()>;

constexpr std::array<const char*, standing_count> standing_words = {"diakomodasi", "tidak diakomodasi", "kemungkinan diakomodasi",
                                                                    "tidak ditemukan"};

struct ProposalTotals {
    std::int64_t count = 0, priorities = 0, accommodated_priorities = 0, budget = 0;
    std::array<std::int64_t, standing_count> by_standing{}, budgets{};

    void add(const Proposal& proposal, Standing standing) {
        ++count;
        priorities += proposal.priority ? 1 : 0;
        accommodated_priorities += proposal.priority && standing == Standing::accommodated ? 1 : 0;
        budget += proposal.budget;
        ++by_standing[static_cast<std::size_t>(standing)];
        budgets[static_cast<std::size_t>(standing)] += proposal.budget;
    }

    Record record(const std::string& name) const {
        const auto number = [&](Standing standing) { return integer(by_standing[static_cast<std::size_t>(standing)]); };
        const auto money = [&](Standing standing) { return record::money(budgets[static_cast<std::size_t>(standing)]); };
        Record result = named("rekap");
        result.set("sebutan", text(name));
        result.set("usulan", integer(count));
        result.set("prioritas", integer(priorities));
        result.set("prioritas-diakomodasi", integer(accommodated_priorities));
        result.set("diakomodasi", number(Standing::accommodated));
        result.set("kemungkinan", number(Standing::likely));
        result.set("ditolak", number(Standing::declined));
        result.set("tidak-ditemukan", number(Standing::not_found));
        result.set("kebutuhan", record::money(budget));
        result.set("kebutuhan-diakomodasi", money(Standing::accommodated));
        result.set("kebutuhan-kemungkinan", money(Standing::likely));
        result.set("kebutuhan-lain", record::money(budgets[static_cast<std::size_t>(Standing::declined)] +
                                                   budgets[static_cast<std::size_t>(Standing::not_found)]));
        return result;
    }
};

void set_stages(Record& record, const StageMoney& budget) {
    for (std::size_t stage = 0; stage < budget.size(); ++stage)
        record.set(std::string(penandaan::stages[stage].word), budget[stage] ? record::money(*budget[stage]) : Value{});
}

class ProposalAccount {
 public:
    ProposalAccount(const record::Input& account, const Surroundings& surroundings, record::Diagnostics& diagnostics)
        : account_(account), region_(region_of(account)), surroundings_(surroundings), diagnostics_(diagnostics) {}

    std::optional<Record> record() {
        std::optional<FundedAll> funded = funded_in(region_, year_of(account_), surroundings_, diagnostics_);
        if (!funded) return std::nullopt;
        funded_ = std::move(*funded);
        proposals_ = proposals_for(region_, year_of(account_), surroundings_);
        tell_what_is_not_given();
        matches_ = matches_of(proposals_, funded_, account_, surroundings_.references, diagnostics_);
        return made();
    }

 private:
    void tell_what_is_not_given() {
        const auto tell = [&](bool given, const char* code, std::string message) {
            if (!given)
                diagnostics_.add({record::Severity::warning, code, std::move(message), {}, {}, "sertakan berkasnya dengan --pembanding"});
        };
        const std::string year = std::to_string(year_of(account_));
        tell(!proposals_.empty(), code::nothing_proposed,
             "berita acara pra-musrenbang dan analisis situasi dengan usulan untuk tahun " + year + " tidak disertakan");
        tell(!funded_.activities.empty(), code::nothing_tagged,
             "penandaan tahun " + year + " tidak disertakan: tidak satu pun usulan dapat dicari di anggaran");
    }

    Record made() const {
        Record result = named("akomodasi-usulan");
        result.set("tahun", integer(year_of(account_)));
        result.set("wilayah", {region_record(region_, surroundings_.regions, surroundings_.profile), {}});
        for (const char* field : {"tempat", "tanggal"}) result.set(field, record::field_or_absent(account_.record, field));
        result.set("penanda-tangan", signer());
        std::vector<std::string> stages, missing;
        for (std::size_t stage = 0; stage < funded_.sent.size(); ++stage) {
            const penandaan::Stage& one = penandaan::stages[stage];
            (funded_.sent[stage] ? stages : missing).emplace_back(one.name);
            result.set("ada-" + std::string(one.word), {record::Boolean{funded_.sent[stage]}, {}});
        }
        result.set("tahap", text_or_absent(text::joined(stages, ", ")));
        result.set("tahap-belum-ada", text_or_absent(text::enumerated(missing)));
        result.set("usulan-dari", text_or_absent(sources()));
        std::vector<Record> rows;
        for (std::size_t at = 0; at < proposals_.size(); ++at) rows.push_back(row(at));
        result.set("kelompok", groups(rows));
        set_recaps(result);
        set_activities(result);
        List all;
        for (Record& one : rows) record::append(all, std::move(one));
        result.set("usulan", record::list(std::move(all)));
        return result;
    }

    Value signer() const {
        const auto* given = record::get<Record>(account_.record, "penanda-tangan");
        if (given == nullptr) return {};
        Record result = named("penanda-tangan");
        for (const char* field : {"jabatan", "nama", "pangkat", "nip"}) result.set(field, record::field_or_absent(*given, field));
        return {std::move(result), {}};
    }

    /// "berita acara pra-musrenbang Kecamatan Paringin; analisis situasi 2025 Kecamatan Juai dan Kecamatan Halong"
    std::string sources() const {
        std::vector<std::string> told;
        const std::string year = std::to_string(year_of(account_) - 1);
        for (const auto& [source, title] : {std::pair<const char*, std::string>{"berita acara", "berita acara pra-musrenbang "},
                                            {"analisis situasi", "analisis situasi " + year + " "}}) {
            std::set<std::string> regions;
            for (const Proposal& proposal : proposals_)
                if (proposal.source == source) regions.insert(title_of(proposal.region));
            if (!regions.empty()) told.push_back(title + text::enumerated(regions));
        }
        return text::joined(told, "; ");
    }

    std::string title_of(const std::string& code) const { return name_of(code, surroundings_.regions, surroundings_.profile).title; }

    Record row(std::size_t at) const {
        const Proposal& proposal = proposals_[at];
        const Match& match = matches_[at];
        Record result = named("usulan");
        result.set("nomor", integer(static_cast<std::int64_t>(at) + 1));
        result.set("kelompok",
                   text(title_of(proposal.region) + ": " + (proposal.field == no_field ? "usulan analisis situasi" : proposal.field)));
        result.set("wilayah", text(title_of(proposal.region)));
        result.set("bidang", text(proposal.field));
        result.set("usulan", text(proposal.text));
        result.set("prioritas", proposal.priority ? text("prioritas") : Value{});
        result.set("lokasi", text_or_absent(proposal.place));
        result.set("pelaksana", text_or_absent(proposal.opd_name));
        result.set("indikator", proposal.indicator == 0 ? Value{} : integer(proposal.indicator));
        result.set("kebutuhan", proposal.budget == 0 ? Value{} : record::money(proposal.budget));
        result.set("sumber", text(proposal.source));
        result.set("status", text(standing_words[static_cast<std::size_t>(match.standing)]));
        result.set("dasar", text_or_absent(match.basis));
        result.set("alasan", text_or_absent(match.reason));
        result.set("banyak-kegiatan", integer(static_cast<std::int64_t>(match.activities.size())));
        result.set("kegiatan", record::one_for_each(match.activities, [&](std::size_t number) { return activity_row(number); }));
        return result;
    }

    Record activity_row(std::size_t number) const {
        const Funded& activity = funded_.activities[number];
        Record result = named("kegiatan");
        result.set("kode", text(activity.code));
        result.set("nama", text(activity.name));
        result.set("opd", text(activity.title));
        set_stages(result, activity.budget);
        return result;
    }

    static Value groups(const std::vector<Record>& rows) {
        List result;
        for (std::size_t first = 0; first < rows.size();) {
            const std::string name = record::text_of(rows[first], "kelompok");
            List own;
            for (; first < rows.size() && record::text_of(rows[first], "kelompok") == name; ++first) record::append(own, rows[first]);
            Record group = named("kelompok");
            group.set("nama", text(name));
            group.set("usulan", record::list(std::move(own)));
            record::append(result, std::move(group));
        }
        return record::list(std::move(result));
    }

    void set_recaps(Record& result) const {
        ProposalTotals all;
        std::map<std::string, ProposalTotals> by_field, by_region;
        for (std::size_t at = 0; at < proposals_.size(); ++at)
            for (ProposalTotals* totals : {&all, &by_field[proposals_[at].field], &by_region[proposals_[at].region]})
                totals->add(proposals_[at], matches_[at].standing);
        result.set("rekap-bidang", record::one_for_each(by_field, [](const auto& one) { return one.second.record(one.first); }));
        result.set("rekap-wilayah",
                   record::one_for_each(by_region, [&](const auto& one) { return one.second.record(title_of(one.first)); }));
        result.set("total", {all.record("Jumlah"), {}});
    }

    /// What answers accommodated proposals, each sub kegiatan once; and those that answer none.
    void set_activities(Record& result) const {
        std::vector<bool> accommodating(funded_.activities.size()), answering(funded_.activities.size());
        for (const Match& match : matches_) {
            for (const std::size_t activity : match.activities) {
                answering[activity] = true;
                if (match.standing == Standing::accommodated) accommodating[activity] = true;
            }
        }
        StageMoney funded{};
        List others;
        for (std::size_t at = 0; at < funded_.activities.size(); ++at) {
            if (!answering[at]) record::append(others, activity_row(at));
            const StageMoney& own = funded_.activities[at].budget;
            for (std::size_t stage = 0; accommodating[at] && stage < own.size(); ++stage)
                if (own[stage]) funded[stage] = funded[stage].value_or(0) + *own[stage];
        }
        Record sums = named("terdanai");
        set_stages(sums, funded);
        result.set("terdanai", {std::move(sums), {}});
        result.set("banyak-tanpa-usulan", integer(static_cast<std::int64_t>(others.size())));
        result.set("tanpa-usulan", record::list(std::move(others)));
    }

    const record::Input& account_;
    std::string region_;
    const Surroundings& surroundings_;
    record::Diagnostics& diagnostics_;
    FundedAll funded_;
    std::vector<Proposal> proposals_;
    std::vector<Match> matches_;
};

}  // namespace
}  // namespace usulan

void check_proposal_account(const record::Input&, const Surroundings&, record::Diagnostics&) {}

std::optional<record::Record> summarise_proposal_account(const record::InputList& inputs, const Surroundings& surroundings,
                                                         record::Diagnostics& diagnostics) {
    if (inputs.empty()) return std::nullopt;
    if (inputs.size() > 1) {
        const record::Input& second = *std::next(inputs.begin());
        diagnostics.add(
            second.diagnose(record::Severity::error, usulan::code::several_accounts,
                            "akomodasi usulan tahun " + std::to_string(year_of(second)) + " sudah ada di " + inputs.front().file,
                            record::spot_of(second.record, "wilayah"), "buat satu per satu"));
        return std::nullopt;
    }
    return usulan::ProposalAccount(inputs.front(), surroundings, diagnostics).record();
}

}  // namespace naskah::rules
