#include "pipeline/spent_taggings.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "bahasa/number.hpp"
#include "forms/cell_remarks.hpp"
#include "pipeline/diagnostic_codes.hpp"
#include "record/building.hpp"
#include "record/fields.hpp"
#include "rules/penandaan/tagging.hpp"
#include "text/ascii.hpp"
#include "text/joining.hpp"

namespace naskah::pipeline {

namespace {

using AmountsByAccount = std::map<std::string, std::int64_t>;
using rules::penandaan::rupiah_of;

constexpr std::size_t most_named = 5;  ///< sub kegiatan or accounts in a message

std::string in_small_letters(std::string_view written) {
    return text::lower_case(text::collapse_spaces(written));
}

std::string rupiah_text(std::int64_t amount) {
    return bahasa::format_rupiah_short(amount);
}

/// amount · part / whole, half a rupiah up.
std::int64_t share_of(std::int64_t amount, std::int64_t part, std::int64_t whole) {
    if (part >= whole) return amount;
    __extension__ using Wide = __int128;
    return static_cast<std::int64_t>((Wide{amount} * part * 2 + whole) / (Wide{whole} * 2));
}

/// A tagged sub kegiatan for one indicator and from one source of funds.
struct TaggedRow {
    const record::Record* item = nullptr;
    std::string code, fund_source;
    std::int64_t total = 0;
    AmountsByAccount counted, full;  ///< what of its details is tagged, and all of these
};

std::vector<TaggedRow> tagged_rows(const record::Record& tagging) {
    std::vector<TaggedRow> rows;
    const auto* items = record::get<record::List>(tagging, "penandaan");
    for (std::size_t at = 0; items != nullptr && at < items->size(); ++at) {
        const auto* item = std::get_if<record::Record>(&(*items)[at].data);
        if (item == nullptr) continue;
        TaggedRow row{item, record::text_of(*item, "kode"), record::text_of(*item, "sumber-dana"), rupiah_of(*item, "total"), {}, {}};
        const auto* details = record::get<record::List>(*item, "belanja");
        for (std::size_t detail = 0; details != nullptr && detail < details->size(); ++detail) {
            const auto* one = std::get_if<record::Record>(&(*details)[detail].data);
            if (one == nullptr) continue;
            const std::string account = record::text_of(*one, "rekening");
            row.counted[account] += rules::penandaan::counted_rupiah(*one).value_or(0);
            row.full[account] += rupiah_of(*one, "total");
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

class Spender {
 public:
    Spender(const std::vector<SpendingFile>& files, const record::Record& tagging, const BudgetFile* budget, const SpendingScope& scope,
            record::Diagnostics& diagnostics)
        : files_(files),
          scope_(scope),
          until_(std::to_string(scope.year) + (scope.semester == 1 ? "-06-30" : "-12-31")),
          rows_(tagged_rows(tagging)),
          diagnostics_(diagnostics) {
        const auto* stage = record::get<record::Choice>(tagging, "tahap");
        if (budget != nullptr) add_up_budget(*budget, stage != nullptr && stage->word == "perubahan");
        for (const TaggedRow& row : rows_) note(row);
    }

    record::Record spend() {
        add_up_spending();
        record::List items;
        for (const TaggedRow& row : rows_) record::append(items, spent_on(row));
        tell_what_is_left();
        record::Record result = record::named("realisasi-apbd");
        result.set("tahun", record::integer(scope_.year));
        result.set("semester", record::integer(scope_.semester));
        result.set("realisasi", record::list(std::move(items)));
        return result;
    }

 private:
    // ---- How much there is

    void add_up_budget(const BudgetFile& budget, bool changed) {
        for (const BudgetRow& row : budget.rows) {
            if (!is_ours(row.office, row.unit, offices_of(budget.rows))) continue;
            const std::int64_t total = budget.amount(row, changed).total.value_or(0);
            budget_[row.code][row.account] += total;
            whole_[row.code] += total;
        }
    }

    /// Of a sub kegiatan without a DPA: what the details of its sources of funds say, whatever its indicators.
    void note(const TaggedRow& row) {
        AmountsByAccount& full = full_[row.code][row.fund_source];
        for (const auto& [account, amount] : row.full) full[account] = std::max(full[account], amount);
        std::int64_t& total = totals_[row.code][row.fund_source];
        total = std::max(total, row.total);
        if (row.full.empty()) taken_whole_.insert(row.code);
        for (const auto& [account, amount] : row.full) taken_.insert({row.code, account});
    }

    std::int64_t budget_of(const std::string& code, const std::string& account) const {
        if (const auto known = budget_.find(code); known != budget_.end()) {
            const auto found = known->second.find(account);
            return found == known->second.end() ? 0 : found->second;
        }
        std::int64_t sum = 0;
        for (const auto& [fund, accounts] : full_.at(code))
            if (const auto found = accounts.find(account); found != accounts.end()) sum += found->second;
        return sum;
    }

    std::int64_t budget_of(const std::string& code) const {
        if (const auto known = whole_.find(code); known != whole_.end()) return known->second;
        std::int64_t sum = 0;
        for (const auto& [fund, total] : totals_.at(code)) sum += total;
        return sum;
    }

    // ---- What was spent

    template <class Rows>
    static std::set<std::string> offices_of(const Rows& rows) {
        std::set<std::string> offices;
        for (const auto& row : rows) offices.insert(in_small_letters(row.office));
        return offices;
    }

    bool is_ours(const std::string& office, const std::string& unit, const std::set<std::string>& offices) const {
        const std::string wanted = in_small_letters(scope_.office);
        return offices.size() == 1 || in_small_letters(office) == wanted || in_small_letters(unit) == wanted;
    }

    void add_up_spending() {
        std::set<std::string> offices;
        for (const SpendingFile& file : files_) offices.merge(offices_of(file.rows));
        bool any = false;
        for (const SpendingFile& file : files_) {
            for (const SpendingRow& row : file.rows) {
                if (!is_ours(row.office, row.unit, offices)) continue;
                any = true;
                if (row.day.substr(0, 4) != until_.substr(0, 4)) {
                    ++of_other_years_;
                } else if (row.day <= until_) {
                    spent_[row.code][row.account] += row.spent;
                }
            }
        }
        if (any) return;
        diagnostics_.add({record::Severity::error,
                          code::office_not_in_spending,
                          "Laporan Realisasi tidak memuat realisasi \"" + scope_.office + "\"",
                          {files_.front().file, 0, 0, {}, {}},
                          {},
                          "unduh laporan perangkat daerah itu, atau samakan namanya di profil"});
    }

    std::string shown_until() const { return (scope_.semester == 1 ? "30 Juni " : "31 Desember ") + std::to_string(scope_.year); }

    static std::int64_t sum_of(const AmountsByAccount& amounts) {
        std::int64_t sum = 0;
        for (const auto& [account, amount] : amounts) sum += amount;
        return sum;
    }

    record::Record spent_on(const TaggedRow& row) {
        record::Record result = record::named("sub-kegiatan");
        for (const char* field : {"indikator", "kode", "sumber-dana"}) result.set(field, record::field_or_absent(*row.item, field));
        const auto spent = spent_.find(row.code);
        if (spent == spent_.end()) {
            tell_without_spending(row, "tidak ada di Laporan Realisasi sampai dengan " + shown_until());
            return result;
        }
        std::int64_t amount = 0, of = 0, tagged = 0, budget = 0;
        const auto add = [&](std::int64_t paid, std::int64_t part, std::int64_t whole) {
            amount += share_of(paid, part, std::max(whole, part));
            of += paid;
            tagged += part;
            budget += std::max(whole, part);
        };
        if (row.full.empty()) add(sum_of(spent->second), row.total, budget_of(row.code));
        for (const auto& [account, counted] : row.counted) {
            const auto paid = spent->second.find(account);
            add(paid == spent->second.end() ? 0 : paid->second, counted, budget_of(row.code, account));
        }
        if (amount < 0) {
            tell_without_spending(row, "lebih banyak disetor kembali daripada direalisasikan");
            return result;
        }
        result.set("realisasi", record::money(amount));
        if (tagged < budget)
            forms::set_remark(result, "realisasi",
                              "Dibagi menurut penandaan: ditandai " + rupiah_text(tagged) + " dari anggaran " + rupiah_text(budget) +
                                  ", jadi " + rupiah_text(amount) + " dari realisasi " + rupiah_text(of) + ".");
        return result;
    }

    // ---- What is told

    void tell_without_spending(const TaggedRow& row, const std::string& why) {
        diagnostics_.add({record::Severity::warning,
                          code::row_without_spending,
                          "sub kegiatan " + row.code + " (indikator " + std::to_string(record::integer_of(*row.item, "indikator")) + ", " +
                              row.fund_source + ") " + why + ": realisasinya dikosongkan",
                          {files_.front().file, 0, 0, {}, {}},
                          {},
                          "isi sendiri, 0 bila memang belum ada"});
    }

    void tell_left(std::int64_t amount, const std::string& what, const std::vector<std::string>& named, const std::string& why) {
        if (named.empty()) return;
        const std::vector<std::string> first(named.begin(),
                                             named.begin() + static_cast<std::ptrdiff_t>(std::min(named.size(), most_named)));
        diagnostics_.add({record::Severity::warning,
                          code::spending_without_row,
                          "realisasi " + rupiah_text(amount) + " tidak masuk baris mana pun: " + what + " " + text::joined(first, ", ") +
                              (named.size() > most_named ? " dan " + std::to_string(named.size() - most_named) + " lainnya" : "") + " " +
                              why,
                          {files_.front().file, 0, 0, {}, {}},
                          {},
                          "bila mendukung indikator layanan, tandai lebih dahulu dalam penandaan"});
    }

    void tell_what_is_left() {
        std::vector<std::string> codes, accounts;
        std::int64_t of_codes = 0, of_accounts = 0;
        for (const auto& [code, amounts] : spent_) {
            if (!totals_.contains(code)) {
                codes.push_back(code);
                of_codes += sum_of(amounts);
            }
            for (const auto& [account, amount] : amounts) {
                if (!totals_.contains(code) || taken_whole_.contains(code) || taken_.contains({code, account})) continue;
                accounts.push_back(account + " (" + code + ")");
                of_accounts += amount;
            }
        }
        tell_left(of_codes, "sub kegiatan", codes, "tidak ditandai");
        tell_left(of_accounts, "rekening", accounts, "tidak ada di rincian yang ditandai");
        if (of_other_years_ > 0)
            diagnostics_.add({record::Severity::warning,
                              code::spending_without_row,
                              std::to_string(of_other_years_) + " baris realisasi bertanggal di luar tahun " + std::to_string(scope_.year) +
                                  ", sehingga tidak dihitung",
                              {files_.front().file, 0, 0, {}, {}},
                              {},
                              "unduh laporan tahun itu"});
    }

    const std::vector<SpendingFile>& files_;
    SpendingScope scope_;
    std::string until_;
    std::vector<TaggedRow> rows_;
    record::Diagnostics& diagnostics_;
    std::map<std::string, AmountsByAccount> budget_, spent_;  ///< by the code of the sub kegiatan
    std::map<std::string, std::int64_t> whole_;
    std::map<std::string, std::map<std::string, AmountsByAccount>> full_;  ///< by code and source of funds
    std::map<std::string, std::map<std::string, std::int64_t>> totals_;
    std::set<std::pair<std::string, std::string>> taken_;  ///< codes and accounts of details
    std::set<std::string> taken_whole_;                    ///< codes of taggings without details
    std::size_t of_other_years_ = 0;
};

}  // namespace

record::Record spent_on_taggings(const std::vector<SpendingFile>& files, const record::Record& tagging, const BudgetFile* budget,
                                 const SpendingScope& scope, record::Diagnostics& diagnostics) {
    return Spender(files, tagging, budget, scope, diagnostics).spend();
}

const record::Record* tagged_budget(const std::vector<const record::Record*>& earlier, const std::string& region, int year) {
    const record::Record* found = nullptr;
    for (const record::Record* record : earlier) {
        const auto* stage = record::get<record::Choice>(*record, "tahap");
        if (record->element != "penandaan" || record::text_of(*record, "wilayah") != region ||
            record::integer_of(*record, "tahun") != year || stage == nullptr || stage->word == "rkpd")
            continue;
        if (found == nullptr || stage->word == "perubahan") found = record;
    }
    return found;
}

}  // namespace naskah::pipeline
