#include "rules/penandaan/check.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "bahasa/capitals.hpp"
#include "bahasa/number.hpp"
#include "record/decimal.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/indikator/coverage.hpp"
#include "rules/input_head.hpp"
#include "rules/penandaan/codes.hpp"
#include "rules/penandaan/coefficient.hpp"
#include "rules/penandaan/diagnostic_codes.hpp"
#include "rules/penandaan/places.hpp"
#include "rules/penandaan/tagging.hpp"
#include "rules/place_words.hpp"
#include "rules/regions_up.hpp"
#include "rules/typed_dates.hpp"
#include "text/joining.hpp"

namespace naskah::rules {

namespace penandaan {
namespace {

using bahasa::format_rupiah_short;
using record::Record;
using record::Severity;
using record::Spot;

/// "(lebih Rp1.000)": how what is written differs from what it should be.
std::string difference_text(std::int64_t written, std::int64_t calculated) {
    return written > calculated ? "(lebih " + format_rupiah_short(written - calculated) + ")"
                                : "(kurang " + format_rupiah_short(calculated - written) + ")";
}

std::string in_quotes(const std::string& text) {
    return "\"" + text + "\"";
}

class TaggingCheck {
 public:
    TaggingCheck(const record::Input& input, const Surroundings& surroundings, record::Diagnostics& diagnostics)
        : input_(input),
          surroundings_(surroundings),
          diagnostics_(diagnostics),
          sources_(surroundings.references),
          places_(region_of(input), surroundings.regions, surroundings.profile) {
        record::Diagnostics told_by_the_summary;
        for (const indikator::Indicator& indicator : indikator::read_indicators(surroundings.references, told_by_the_summary))
            indicators_.push_back(indicator.number);
    }

    void run() {
        check_opd();
        for (const Tagging& tagging : taggings_of(input_, sources_)) {
            check_indicator(tagging);
            check_code(tagging);
            check_source(tagging);
            check_places(*tagging.record);
            check_typed_date(input_, *tagging.record, "target", year_of(input_), diagnostics_);
            check_repetition(tagging);
            check_details(tagging);
        }
    }

 private:
    void check_opd() {
        const std::string key = opd_of(input_);
        const std::vector<Opd> known = opd_list(surroundings_.profile);
        if (key.empty() || known.empty()) return;
        std::vector<std::string> keys;
        for (const Opd& opd : known) keys.push_back(opd.key);
        if (std::find(keys.begin(), keys.end(), key) != keys.end()) return;
        const std::string nearest = record::nearest_name(key, keys);
        add(Severity::error, rules::penandaan::code::unknown_opd, "perangkat daerah " + in_quotes(key) + " tidak ada di profil",
            record::spot_of(input_.record, "opd"),
            nearest.empty() ? "kunci yang ada: " + text::joined(keys, ", ") : "maksud Anda " + nearest + "?");
    }

    void check_indicator(const Tagging& tagging) {
        if (indicators_.empty() || std::find(indicators_.begin(), indicators_.end(), tagging.indicator) != indicators_.end()) return;
        add(Severity::error, rules::penandaan::code::tagging_of_unknown_indicator,
            "indikator " + std::to_string(tagging.indicator) + " tidak ada", record::spot_of(*tagging.record, "indikator"),
            "nomor indikator " + std::to_string(indicators_.front()) + " sampai " + std::to_string(indicators_.back()));
    }

    // ---- Codes

    void check_code(const Tagging& tagging) {
        const Spot spot = record::spot_of(*tagging.record, "kode");
        const std::optional<Generation> generation = generation_of(tagging.code);
        if (!generation) {
            add(Severity::error, rules::penandaan::code::wrong_sub_activity_code, in_quotes(tagging.code) + " bukan kode sub kegiatan",
                spot, sub_activity_hint(tagging.code));
            return;
        }
        if (!first_generation_) {
            first_generation_ = {*generation, tagging.code, spot};
        } else if (first_generation_->generation != *generation && !mixture_told_) {
            mixture_told_ = true;
            add(Severity::warning, rules::penandaan::code::code_generations_mixed,
                "kode " + tagging.code + " berakhir dengan " + digits(*generation) + " angka, sedangkan " + first_generation_->code +
                    " di " + place_in_words(input_, first_generation_->spot) + " dengan " + digits(first_generation_->generation),
                spot, "pakai satu pemutakhiran kodefikasi untuk semua sub kegiatan");
        }
    }

    static std::string digits(Generation generation) { return generation == Generation::two_digits ? "dua" : "empat"; }

    // ---- Sources and places

    void check_source(const Tagging& tagging) {
        if (sources_.names().empty() || !sources_.known_name(tagging.fund_source).empty()) return;
        const std::string nearest = record::nearest_name(tagging.fund_source, sources_.names());
        add(Severity::warning, rules::penandaan::code::unknown_fund_source,
            "sumber dana " + in_quotes(tagging.fund_source) + " tidak dikenal", record::spot_of(*tagging.record, "sumber-dana"),
            nearest.empty() ? "pilih dari daftar, misalnya PAD, DAU, DAK Fisik, atau DAK Non Fisik" : "maksud Anda " + nearest + "?");
    }

    void check_places(const Record& record) {
        for (const std::string& unknown : places_.find(text_of(record, "lokasi")).unknown) {
            const std::string nearest = places_.nearest(unknown);
            add(Severity::warning, rules::penandaan::code::unknown_location,
                "lokasi " + in_quotes(unknown) + " tidak ada di " + region_title(), record::spot_of(record, "lokasi"),
                nearest.empty() ? "tulis nama kecamatan, desa, atau kelurahan; beberapa lokasi dipisah koma"
                                : "maksud Anda " + nearest + "?");
        }
    }

    std::string region_title() const { return name_of(region_of(input_), surroundings_.regions, surroundings_.profile).title; }

    // ---- One sub kegiatan in several places

    void check_repetition(const Tagging& tagging) {
        const Spot spot = record::spot_of(*tagging.record, "kode");
        const auto [tagged, first_tag] = tagged_.try_emplace({tagging.indicator, tagging.code, tagging.fund_source}, spot);
        if (!first_tag) {
            add(Severity::error, rules::penandaan::code::tagged_twice,
                "sub kegiatan " + tagging.code + " sudah ditandai untuk indikator " + std::to_string(tagging.indicator) +
                    " dengan sumber dana " + tagging.fund_source + " di " + place_in_words(input_, tagged->second),
                spot, "satukan keduanya, atau perbaiki indikator atau sumber dananya");
            return;
        }
        const auto [named, first_name] =
            names_.try_emplace(tagging.code, First<std::string>{tagging.name, record::spot_of(*tagging.record, "nama")});
        if (!first_name && bahasa::to_upper(named->second.value) != bahasa::to_upper(tagging.name))
            add(Severity::warning, rules::penandaan::code::sub_activity_differs,
                "sub kegiatan " + tagging.code + " bernama " + in_quotes(tagging.name) + ", tetapi " + in_quotes(named->second.value) +
                    " di " + place_in_words(input_, named->second.spot),
                record::spot_of(*tagging.record, "nama"), "periksa kode dan namanya: satu kode satu nama");
        const auto [counted, first_total] = totals_.try_emplace(
            {tagging.code, tagging.fund_source}, First<std::int64_t>{tagging.total, record::spot_of(*tagging.record, "total")});
        if (!first_total && counted->second.value != tagging.total)
            add(Severity::warning, rules::penandaan::code::sub_activity_differs,
                "total sub kegiatan " + tagging.code + " (" + tagging.fund_source + ") " + format_rupiah_short(tagging.total) +
                    ", tetapi " + format_rupiah_short(counted->second.value) + " di " + place_in_words(input_, counted->second.spot),
                record::spot_of(*tagging.record, "total"),
                "sub kegiatan yang mendukung beberapa indikator ditulis dengan total yang sama; rekap menghitungnya satu kali");
    }

    // ---- Details

    void check_details(const Tagging& tagging) {
        if (tagging.details.empty()) {
            add(Severity::warning, rules::penandaan::code::no_details, "sub kegiatan " + tagging.code + " belum punya rincian belanja",
                record::spot_of(*tagging.record, "kode"),
                "tandai rincian belanjanya: rekening, uraian, koefisien, satuan, harga, dan total");
            return;
        }
        std::int64_t sum = 0;
        for (const Record* detail : tagging.details) {
            check_detail(*detail);
            sum += counted_rupiah(*detail).value_or(0);
        }
        if (sum == tagging.total) return;
        add(Severity::error, rules::penandaan::code::details_differ_from_total,
            "rincian belanja berjumlah " + format_rupiah_short(sum) + ", tetapi total sub kegiatan tertulis " +
                format_rupiah_short(tagging.total) + " " + difference_text(tagging.total, sum),
            record::spot_of(*tagging.record, "total"), "lengkapi rinciannya, atau perbaiki totalnya");
    }

    void check_detail(const Record& detail) {
        const std::string account = text_of(detail, "rekening");
        if (!is_account(account))
            add(Severity::error, rules::penandaan::code::wrong_account_code, in_quotes(account) + " bukan kode rekening belanja",
                record::spot_of(detail, "rekening"), account_hint(account));
        const std::string written = text_of(detail, "koefisien");
        const std::optional<Coefficient> coefficient = parse_coefficient(written);
        if (!coefficient) {
            add(Severity::error, rules::penandaan::code::wrong_coefficient, "koefisien " + in_quotes(written) + " tidak dapat dihitung",
                record::spot_of(detail, "koefisien"), "tulis seperti di SIPD: 245 Orang / Kali, 2 Orang x 3 Hari, atau 1,5 Paket");
            return;
        }
        check_product(detail, written, *coefficient);
        check_part(detail, written, *coefficient);
        const std::string unit = text_of(detail, "satuan");
        if (!unit.empty() && !has_unit(*coefficient, unit))
            add(Severity::warning, rules::penandaan::code::units_differ,
                "satuan " + in_quotes(unit) + " berbeda dari satuan koefisien " + in_quotes(unit_of(*coefficient)),
                record::spot_of(detail, "satuan"), "samakan satuan dengan koefisiennya");
    }

    void check_product(const Record& detail, const std::string& written, const Coefficient& coefficient) {
        const std::int64_t price = rupiah_of(detail, "harga"), total = rupiah_of(detail, "total");
        const std::string product = written + " × " + format_rupiah_short(price);
        const std::optional<std::int64_t> calculated = cost(coefficient, price);
        if (!calculated) {
            add(Severity::error, rules::penandaan::code::amount_too_large, product + " melebihi " + format_rupiah_short(largest_amount),
                record::spot_of(detail, "koefisien"), "periksa koefisien dan harga satuannya");
        } else if (*calculated != total) {
            add(Severity::error, rules::penandaan::code::product_differs,
                product + " = " + format_rupiah_short(*calculated) + ", tetapi total belanja tertulis " + format_rupiah_short(total) + " " +
                    difference_text(total, *calculated),
                record::spot_of(detail, "total"), "periksa koefisien, harga satuan, dan totalnya");
        }
    }

    /// What counts of a detail is no more than all of it.
    void check_part(const Record& detail, const std::string& written, const Coefficient& coefficient) {
        const auto* volume = record::get<record::Decimal>(detail, "sebagian-volume");
        const bool has_rupiah = record::is_given(detail, "sebagian-rupiah");
        if (volume != nullptr && has_rupiah)
            return add(Severity::error, rules::penandaan::code::part_said_twice, "sebagian ditulis sebagai volume dan juga sebagai rupiah",
                       record::spot_of(detail, "sebagian-rupiah"), "pakai salah satunya; kosongkan yang lain");
        const std::int64_t part = rupiah_of(detail, "sebagian-rupiah"), total = rupiah_of(detail, "total");
        if (has_rupiah && part > total)
            add(Severity::error, rules::penandaan::code::part_beyond_whole,
                "sebagian " + format_rupiah_short(part) + " lebih banyak daripada total belanjanya, " + format_rupiah_short(total),
                record::spot_of(detail, "sebagian-rupiah"), "tulis rupiah yang dihitung saja, atau kosongkan bila semuanya dihitung");
        if (volume == nullptr) return;
        const std::optional<record::Decimal> all = product(coefficient);
        const std::string shown = bahasa::format_decimal(volume->digits, volume->places);
        if (volume->digits == 0)
            add(Severity::error, rules::penandaan::code::part_beyond_whole, "sebagian 0: tidak ada yang dihitung dari belanja ini",
                record::spot_of(detail, "sebagian-volume"),
                "hapus rinciannya bila bukan untuk stunting, atau kosongkan bila semuanya dihitung");
        else if (all && record::compare(*all, *volume) < 0)
            add(Severity::error, rules::penandaan::code::part_beyond_whole,
                "sebagian " + shown + " lebih banyak daripada volumenya, " + written +
                    (coefficient.size() > 1 ? " = " + bahasa::format_decimal(all->digits, all->places) : ""),
                record::spot_of(detail, "sebagian-volume"), "tulis volume yang dihitung saja, atau kosongkan bila semuanya dihitung");
    }

    void add(Severity severity, const char* number, std::string message, Spot spot, std::string hint) {
        diagnostics_.add(input_.diagnose(severity, number, std::move(message), spot, std::move(hint)));
    }

    template <class Type>
    struct First {
        Type value;
        Spot spot;
    };
    struct FirstCode {
        Generation generation;
        std::string code;
        Spot spot;
    };

    const record::Input& input_;
    const Surroundings& surroundings_;
    record::Diagnostics& diagnostics_;
    FundSources sources_;
    PlaceFinder places_;
    std::vector<std::int64_t> indicators_;
    std::optional<FirstCode> first_generation_;
    bool mixture_told_ = false;
    std::map<std::tuple<std::int64_t, std::string, std::string>, Spot> tagged_;  ///< indicator, code, source of funds
    std::map<std::string, First<std::string>> names_;                            ///< by code
    std::map<std::pair<std::string, std::string>, First<std::int64_t>> totals_;  ///< by code and source of funds
};

}  // namespace
}  // namespace penandaan

void check_penandaan(const record::Input& input, const Surroundings& surroundings, record::Diagnostics& diagnostics) {
    penandaan::TaggingCheck(input, surroundings, diagnostics).run();
}

void check_against_budget(const record::Input& input, const std::map<std::string, std::int64_t>& budget,
                          const kinds::ReferenceTables& references, record::Diagnostics& diagnostics) {
    if (budget.empty()) return;
    struct Tagged {
        std::int64_t total = 0;
        record::Spot code, amount;
        std::set<std::string> sources;
    };
    std::map<std::string, Tagged> tagged;
    const penandaan::FundSources sources(references);
    for (const penandaan::Tagging& tagging : penandaan::taggings_of(input, sources)) {
        Tagged& known = tagged[tagging.code];
        if (known.sources.empty()) {
            known.code = record::spot_of(*tagging.record, "kode");
            known.amount = record::spot_of(*tagging.record, "total");
        }
        if (known.sources.insert(tagging.fund_source).second) known.total += tagging.total;
    }
    for (const auto& [code, known] : tagged) {
        const auto line = budget.find(code);
        if (line == budget.end()) {
            diagnostics.add(input.diagnose(record::Severity::warning, penandaan::code::not_in_budget,
                                           "sub kegiatan " + code + " tidak ada di DPA", known.code,
                                           "periksa kodenya, atau buat formulir dari DPA yang terbaru"));
        } else if (known.total > line->second) {
            diagnostics.add(input.diagnose(record::Severity::warning, penandaan::code::more_than_budget,
                                           "sub kegiatan " + code + " ditandai " + bahasa::format_rupiah_short(known.total) +
                                               ", lebih banyak daripada anggarannya di DPA, " + bahasa::format_rupiah_short(line->second),
                                           known.amount, "perbaiki rinciannya, atau buat formulir dari DPA yang terbaru"));
        }
    }
}

}  // namespace naskah::rules
