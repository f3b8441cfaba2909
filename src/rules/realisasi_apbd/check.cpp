#include "rules/realisasi_apbd/check.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "bahasa/number.hpp"
#include "record/decimal.hpp"
#include "record/fields.hpp"
#include "rules/indikator/coverage.hpp"
#include "rules/penandaan/codes.hpp"
#include "rules/penandaan/tagging.hpp"
#include "rules/place_words.hpp"
#include "rules/realisasi/sent.hpp"
#include "rules/realisasi_apbd/diagnostic_codes.hpp"
#include "rules/realisasi_apbd/report.hpp"
#include "text/joining.hpp"

namespace naskah::rules {

namespace realisasi_apbd {
namespace {

using bahasa::format_rupiah_short;
using record::Severity;
using record::Spot;

std::string written(record::Decimal number) {
    return bahasa::format_decimal(number.digits, number.places);
}

/// "sub kegiatan 1.02.02.2.02.0001 (indikator 1, DAU)"
std::string called(const RowKey& key) {
    const auto& [indicator, code, fund_source] = key;
    return "sub kegiatan " + code + " (indikator " + std::to_string(indicator) + ", " + fund_source + ")";
}

class ReportCheck {
 public:
    ReportCheck(const record::Input& input, const Surroundings& surroundings, record::Diagnostics& diagnostics)
        : input_(input), surroundings_(surroundings), diagnostics_(diagnostics), sources_(surroundings.references) {
        record::Diagnostics told_by_the_summary;
        for (const indikator::Indicator& indicator : indikator::read_indicators(surroundings.references, told_by_the_summary))
            indicators_.push_back(indicator.number);
    }

    void run() {
        check_opd();
        rows_ = rows_of(input_, sources_);
        for (const Row& row : rows_) {
            check_names(row);
            check_repetition(row);
            check_amounts(row);
        }
        check_against_taggings();
        if (realisasi::semester_of(input_) == 2) check_against_first_semester();
    }

 private:
    void check_opd() {
        const std::string key = penandaan::opd_of(input_);
        std::vector<std::string> keys;
        for (const penandaan::Opd& opd : penandaan::opd_list(surroundings_.profile)) keys.push_back(opd.key);
        if (key.empty() || keys.empty() || std::find(keys.begin(), keys.end(), key) != keys.end()) return;
        const std::string nearest = record::nearest_name(key, keys);
        add(Severity::error, code::opd_not_in_profile, "perangkat daerah \"" + key + "\" tidak ada di profil",
            record::spot_of(input_.record, "opd"),
            nearest.empty() ? "kunci yang ada: " + text::joined(keys, ", ") : "maksud Anda " + nearest + "?");
    }

    void check_names(const Row& row) {
        if (!indicators_.empty() && std::find(indicators_.begin(), indicators_.end(), row.indicator) == indicators_.end())
            add(Severity::error, code::row_of_unknown_indicator, "indikator " + std::to_string(row.indicator) + " tidak ada",
                record::spot_of(*row.record, "indikator"),
                "nomor indikator " + std::to_string(indicators_.front()) + " sampai " + std::to_string(indicators_.back()));
        if (!penandaan::generation_of(row.code))
            add(Severity::error, code::not_a_sub_activity_code, "\"" + row.code + "\" bukan kode sub kegiatan",
                record::spot_of(*row.record, "kode"), penandaan::sub_activity_hint(row.code));
        if (sources_.names().empty() || !sources_.known_name(row.fund_source).empty()) return;
        const std::string nearest = record::nearest_name(row.fund_source, sources_.names());
        add(Severity::warning, code::source_not_in_list, "sumber dana \"" + row.fund_source + "\" tidak dikenal",
            record::spot_of(*row.record, "sumber-dana"),
            nearest.empty() ? "pilih dari daftar, seperti di penandaan" : "maksud Anda " + nearest + "?");
    }

    void check_repetition(const Row& row) {
        const auto [known, is_new] = by_key_.try_emplace(row.key(), &row);
        if (!is_new)
            add(Severity::error, code::reported_twice,
                called(row.key()) + " sudah ada di " + place_in_words(input_, record::spot_of(*known->second->record, "kode")),
                record::spot_of(*row.record, "kode"), "satukan keduanya, atau perbaiki indikator atau sumber dananya");
    }

    const Row* row_of(const RowKey& key) const {
        const auto found = by_key_.find(key);
        return found == by_key_.end() ? nullptr : found->second;
    }

    void check_amounts(const Row& row) {
        if (row.spent > row.budget)
            add(Severity::warning, code::spent_above_budget,
                "realisasi " + format_rupiah_short(row.spent) + " lebih besar daripada anggaran " + format_rupiah_short(row.budget),
                record::spot_of(*row.record, "realisasi"), "periksa kedua angkanya, atau pakai anggaran sesudah perubahan");
        const auto [first, is_new] = first_.try_emplace({row.code, row.fund_source}, &row);
        if (is_new) return;
        const Row& other = *first->second;
        const auto compare = [&](const char* field, std::int64_t own, std::int64_t before) {
            if (own == before) return;
            add(Severity::warning, code::amounts_differ,
                std::string(field) + " sub kegiatan " + row.code + " (" + row.fund_source + ") " + format_rupiah_short(own) + ", tetapi " +
                    format_rupiah_short(before) + " di " + place_in_words(input_, record::spot_of(*other.record, field)),
                record::spot_of(*row.record, field),
                "sub kegiatan yang mendukung beberapa indikator ditulis dengan angka yang sama; rekap menghitungnya satu kali");
        };
        compare("anggaran", row.budget, other.budget);
        compare("realisasi", row.spent, other.spent);
    }

    // ---- Against what was tagged

    void check_against_taggings() {
        const TaggedBudget budget = budget_for(input_, surroundings_);
        const record::Input* in_force = budget.of_semester(realisasi::semester_of(input_));
        if (in_force == nullptr) return;
        std::set<RowKey> tagged;
        for (const record::Input* input : {budget.running, budget.changed}) {
            if (input == nullptr) continue;
            for (const penandaan::Tagging& tagging : penandaan::taggings_of(*input, sources_)) tagged.insert(key_of(tagging));
        }
        for (const Row& row : rows_)
            if (!tagged.contains(row.key()))
                add(Severity::warning, code::not_tagged, called(row.key()) + " tidak ada di penandaan " + in_force->file,
                    record::spot_of(*row.record, "kode"), "periksa indikator, kode, dan sumber dananya, atau tandai lebih dahulu");
        for (const penandaan::Tagging& tagging : penandaan::taggings_of(*in_force, sources_)) check_answer(tagging, *in_force);
    }

    void check_answer(const penandaan::Tagging& tagging, const record::Input& taggings) {
        const RowKey key = key_of(tagging);
        const Row* row = row_of(key);
        if (row == nullptr) {
            diagnostics_.add(taggings.diagnose(Severity::warning, code::tagging_not_answered,
                                               called(key) + " ditandai, tetapi realisasinya tidak dilaporkan di " + input_.file,
                                               record::spot_of(*tagging.record, "kode"),
                                               "tambahkan barisnya; tulis 0 bila belum ada realisasi"));
        } else if (row->budget != tagging.total) {
            add(Severity::warning, code::budget_differs_from_tagging,
                "anggaran " + format_rupiah_short(row->budget) + ", tetapi di penandaan " + taggings.file + " " +
                    format_rupiah_short(tagging.total),
                record::spot_of(*row->record, "anggaran"), "samakan dengan total di penandaan yang berlaku");
        }
    }

    // ---- Against the first semester

    void check_against_first_semester() {
        for (const record::Input& other : surroundings_.all) {
            if (other.kind != input_.kind || realisasi::semester_of(other) != 1 || !of_one_sender(other, input_)) continue;
            for (const Row& before : rows_of(other, sources_)) {
                if (const Row* row = row_of(before.key())) compare(*row, before);
            }
            return;
        }
    }

    void compare(const Row& row, const Row& before) {
        if (record::compare(row.output, before.output) < 0) tell_less(row, "keluaran", written(before.output), written(row.output));
        if (row.spent < before.spent) tell_less(row, "realisasi", format_rupiah_short(before.spent), format_rupiah_short(row.spent));
    }

    void tell_less(const Row& row, const char* field, const std::string& before, const std::string& now) {
        const std::string what = field == std::string("keluaran") ? "realisasi keluaran " : "realisasi anggaran ";
        add(Severity::warning, code::less_than_first_semester,
            what + called(row.key()) + " turun dari " + before + " (semester 1) menjadi " + now, record::spot_of(*row.record, field),
            "realisasi dihitung sejak Januari; periksa kedua semester");
    }

    void add(Severity severity, const char* number, std::string message, Spot spot, std::string hint) {
        diagnostics_.add(input_.diagnose(severity, number, std::move(message), spot, std::move(hint)));
    }

    const record::Input& input_;
    const Surroundings& surroundings_;
    record::Diagnostics& diagnostics_;
    penandaan::FundSources sources_;
    std::vector<std::int64_t> indicators_;
    std::vector<Row> rows_;
    std::map<RowKey, const Row*> by_key_;                              ///< of several the first
    std::map<std::pair<std::string, std::string>, const Row*> first_;  ///< by code and source of funds
};

}  // namespace
}  // namespace realisasi_apbd

void check_apbd_realisation(const record::Input& input, const Surroundings& surroundings, record::Diagnostics& diagnostics) {
    realisasi_apbd::ReportCheck(input, surroundings, diagnostics).run();
}

}  // namespace naskah::rules
