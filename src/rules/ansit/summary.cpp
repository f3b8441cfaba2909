#include "rules/ansit/summary.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "record/building.hpp"
#include "record/decimal.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/ansit/collected.hpp"
#include "rules/ansit/lokus.hpp"
#include "rules/ansit/prevalence.hpp"
#include "rules/ansit/subject.hpp"
#include "rules/indikator/figures.hpp"
#include "rules/target/lookup.hpp"

namespace naskah::rules {

namespace ansit {

namespace {

using record::append;
using record::field_or_absent;
using record::integer;
using record::integer_or_absent;
using record::List;
using record::list;
using record::named;
using record::one_for_each;
using record::percent_or_absent;
using record::Record;
using record::text;
using record::Value;

/// Columns of units that find room beside each other on a page of A4 across, with their names.
constexpr std::size_t most_columns = 8;

Value decimal(std::int64_t in_billionths) {
    return {record::Decimal{in_billionths, 9}, {}};
}
const record::Percent* percent_in(const Value& value) {
    return std::get_if<record::Percent>(&value.data);
}

/// An indicator over the whole region.
struct Achievement {
    const indikator::Indicator* indicator = nullptr;
    Value percent;
    std::optional<record::Percent> target, gap;
    std::int64_t rank = 0;  ///< 0: not behind, or not known
};

class AnsitSummary {
 public:
    AnsitSummary(const Collected& collected, std::vector<indikator::Indicator> indicators, const Surroundings& surroundings)
        : collected_(collected),
          indicators_(std::move(indicators)),
          surroundings_(surroundings),
          targets_(surroundings.all),
          settings_(settings_of(surroundings.profile)),
          prevalence_(collected, surroundings),
          achievements_(achievements()),
          ranking_(rank_villages(collected_, indicators_, surroundings.references, settings_)) {}

    Record record() const {
        Record result = named("ansit");
        result.set("tahun", integer(collected_.year));
        result.set("tahun-lalu", integer(collected_.year - 1));
        result.set("tahun-sebelumnya", prevalence_.knows_year_before() ? integer(collected_.year - 2) : Value{});
        result.set("wilayah", {region(collected_.region), {}});
        result.set("tingkat-unit", text(unit_level()));
        result.set("unit", units());
        result.set("keterangan-target", text(target_note()));
        result.set("ringkasan", {overview(), {}});
        result.set("pengirim", senders());
        result.set("sasaran", matrix_rows('s'));
        result.set("cakupan", coverage_rows());
        result.set("kelompok-cakupan", coverage_groups());
        result.set("matriks", matrix_parts());
        result.set("kesenjangan", gap_rows());
        result.set("indikator", indicator_columns());
        result.set("rinci-desa", village_details());
        result.set("pendukung", matrix_rows('p'));
        result.set("demografi", matrix_rows('d'));
        result.set("prevalensi", prevalence_rows(collected_.units));
        result.set("sebaran", spread());
        result.set("kriteria", criteria());
        result.set("lokus", ranking_rows());
        result.set("usulan-lokus", proposed_rows());
        result.set("program", programme_rows(collected_.region));
        result.set("kendala", constraint_rows());
        return result;
    }

 private:
    Record region(std::string_view code) const { return region_record(code, surroundings_.regions, surroundings_.profile); }
    RegionName name(std::string_view code) const { return name_of(code, surroundings_.regions, surroundings_.profile); }

    std::string unit_level() const {
        switch (level_of(collected_.region).value_or(Level::desa)) {
            case Level::province:
                return "Kabupaten/Kota";
            case Level::kabupaten:
                return "Kecamatan";
            default:
                return "Desa/Kelurahan";
        }
    }

    Value units() const {
        List items;
        for (const std::string& unit : collected_.units) append(items, region(unit));
        return list(std::move(items));
    }

    // ---- Coverage and targets

    Value coverage_in(const indikator::Indicator& indicator, const std::string& code) const {
        return indikator::coverage(collected_.sum('c', code, indicator.number), whole_in(indicator, code));
    }
    std::optional<std::int64_t> whole_in(const indikator::Indicator& indicator, const std::string& code) const {
        const auto sums = collected_.sums.find('s');
        return sums == collected_.sums.end() ? std::nullopt : indikator::denominator_of(indicator, code, sums->second);
    }

    std::vector<Achievement> achievements() const {
        std::vector<Achievement> all;
        for (const indikator::Indicator& indicator : indicators_) {
            Achievement one{&indicator, coverage_in(indicator, collected_.region), {}, {}, 0};
            one.target = targets_.find(collected_.region, indicator.number, collected_.year);
            one.gap = distance_in(one, collected_.region);
            all.push_back(std::move(one));
        }
        std::vector<Achievement*> behind;
        for (Achievement& one : all) {
            if (one.gap && indikator::billionths(*one.gap) > 0) behind.push_back(&one);
        }
        std::stable_sort(behind.begin(), behind.end(),
                         [](const Achievement* left, const Achievement* right) { return record::compare(*left->gap, *right->gap) > 0; });
        for (std::size_t i = 0; i < behind.size(); ++i) behind[i]->rank = static_cast<std::int64_t>(i) + 1;
        return all;
    }

    std::string target_note() const {
        const bool any =
            std::any_of(achievements_.begin(), achievements_.end(), [](const Achievement& one) { return one.target.has_value(); });
        const std::string year = std::to_string(collected_.year);
        if (any) return "Target tahun " + year + " dari RKPD, atau dari RPJMD untuk indikator tanpa target RKPD.";
        return "Target tahun " + year + " untuk " + name(collected_.region).title +
               " tidak diberikan: kolom target, kesenjangan, dan peringkat kosong.";
    }

    Value coverage_rows() const {
        return one_for_each(achievements_, [&](const Achievement& one) { return coverage_row(one); });
    }

    Record coverage_row(const Achievement& one) const {
        const indikator::Indicator& indicator = *one.indicator;
        Record row = named("cakupan");
        row.set("no", integer(indicator.number));
        row.set("kelompok", text(indicator.group));
        row.set("indikator", text(indicator.text));
        row.set("pj-data", text(indicator.owner));
        row.set("arah", direction(indicator));
        row.set("nilai", coverage_items(indicator));
        set_coverage(row, indicator, collected_.region);
        row.set("target", percent_or_absent(one.target));
        row.set("kesenjangan", percent_or_absent(one.gap));
        row.set("peringkat", one.rank == 0 ? Value{} : integer(one.rank));
        return row;
    }

    // ---- For pages, which show groups as headings and only so many columns

    /// One record for each group of indicators that follow each other: its name, and under `rows` what `make_row` makes of each.
    template <class MakeRow>
    List grouped(const char* rows, MakeRow make_row) const {
        List groups;
        for (auto first = achievements_.begin(); first != achievements_.end();) {
            const auto ours = [&](const Achievement& one) { return one.indicator->group == first->indicator->group; };
            const auto last = std::find_if_not(first, achievements_.end(), ours);
            Record group = named("kelompok");
            group.set("nama", text(first->indicator->group));
            group.set(rows, one_for_each(std::span(first, last), make_row));
            append(groups, std::move(group));
            first = last;
        }
        return groups;
    }

    Value coverage_groups() const {
        return list(grouped("cakupan", [&](const Achievement& one) { return coverage_row(one); }));
    }

    Value matrix_parts() const {
        const std::span<const std::string> units = collected_.units;
        const std::size_t parts = (units.size() + most_columns - 1) / most_columns;
        List result;
        for (std::size_t part = 0; part < parts; ++part) {
            const std::size_t first = part * units.size() / parts, end = (part + 1) * units.size() / parts;
            append(result,
                   matrix_part(units.subspan(first, end - first), parts == 1 ? Value{} : integer(static_cast<std::int64_t>(part) + 1)));
        }
        return list(std::move(result));
    }

    Record matrix_part(std::span<const std::string> units, Value number) const {
        Record part = named("matriks");
        part.set("bagian", std::move(number));
        part.set("unit", one_for_each(units, [&](const std::string& unit) { return region(unit); }));
        part.set("lebar", integer(static_cast<std::int64_t>(units.size()) + 2));
        part.set("kelompok", list(grouped("baris", [&](const Achievement& one) {
                     Record row = named("baris");
                     row.set("no", integer(one.indicator->number));
                     row.set("indikator", text(one.indicator->text));
                     row.set("nilai", one_for_each(units, [&](const std::string& unit) {
                                 Record item = named("nilai");
                                 item.set("persen", coverage_in(*one.indicator, unit));
                                 set_distance(item, distance_in(one, unit));
                                 return item;
                             }));
                     return row;
                 })));
        return part;
    }

    /// How far a region is behind the target of the whole, in points; none when that isn't known.
    std::optional<record::Percent> distance_in(const Achievement& one, const std::string& code) const {
        const Value value = coverage_in(*one.indicator, code);
        const record::Percent* reached = percent_in(value);
        if (reached == nullptr || !one.target) return std::nullopt;
        const bool fewer = one.indicator->type == indikator::IndicatorType::cases;
        return fewer ? indikator::difference(*reached, *one.target) : indikator::difference(*one.target, *reached);
    }

    /// The classes that cells are shaded by.
    static void set_distance(Record& cell, const std::optional<record::Percent>& distance) {
        constexpr std::int64_t point = 1'000'000'000;
        const std::int64_t behind = distance ? indikator::billionths(*distance) : 0;
        cell.set("dekat", {record::Boolean{behind > 0 && behind <= 10 * point}, {}});
        cell.set("sedang", {record::Boolean{behind > 10 * point && behind <= 20 * point}, {}});
        cell.set("jauh", {record::Boolean{behind > 20 * point}, {}});
    }

    void set_coverage(Record& row, const indikator::Indicator& indicator, const std::string& code) const {
        row.set("capaian", integer_or_absent(collected_.sum('c', code, indicator.number)));
        row.set("sasaran", integer_or_absent(whole_in(indicator, code)));
        row.set("persen", coverage_in(indicator, code));
    }

    Value coverage_items(const indikator::Indicator& indicator) const {
        List items;
        for (const std::string& unit : collected_.units) {
            Record item = named("nilai");
            set_coverage(item, indicator, unit);
            append(items, std::move(item));
        }
        return list(std::move(items));
    }

    Value gap_rows() const {
        std::vector<const Achievement*> behind;
        for (const Achievement& one : achievements_) {
            if (one.rank > 0) behind.push_back(&one);
        }
        std::sort(behind.begin(), behind.end(), [](const Achievement* left, const Achievement* right) { return left->rank < right->rank; });
        List rows;
        for (const Achievement* one : behind) {
            Record row = named("kesenjangan");
            row.set("peringkat", integer(one->rank));
            row.set("no", integer(one->indicator->number));
            row.set("indikator", text(one->indicator->text));
            row.set("pj-data", text(one->indicator->owner));
            row.set("persen", one->percent);
            row.set("target", percent_or_absent(one->target));
            row.set("kesenjangan", percent_or_absent(one->gap));
            append(rows, std::move(row));
        }
        return list(std::move(rows));
    }

    /// Of cases fewer are better.
    static Value direction(const indikator::Indicator& indicator) {
        return text(indicator.type == indikator::IndicatorType::cases ? "turun" : "naik");
    }

    Value indicator_columns() const {
        List items;
        for (const indikator::Indicator& indicator : indicators_) {
            Record item = named("indikator");
            item.set("no", integer(indicator.number));
            item.set("indikator", text(indicator.text));
            item.set("arah", direction(indicator));
            append(items, std::move(item));
        }
        return list(std::move(items));
    }

    // ---- Matrices that are only added up

    Value matrix_rows(char letter) const {
        const auto matrix = std::find_if(std::begin(indikator::matrices), std::end(indikator::matrices),
                                         [&](const indikator::Matrix& one) { return one.letter == letter; });
        List rows;
        for (const Record& listed : surroundings_.references.rows(matrix->table)) {
            const auto* number = record::get<record::Integer>(listed, "no");
            if (number == nullptr) continue;
            Record row = listed;
            row.element = std::string(matrix->list);
            List items;
            for (const std::string& unit : collected_.units) {
                Record item = named("nilai");
                item.set("isi", integer_or_absent(collected_.sum(letter, unit, number->value)));
                append(items, std::move(item));
            }
            row.set("nilai", list(std::move(items)));
            row.set("jumlah", integer_or_absent(collected_.sum(letter, collected_.region, number->value)));
            append(rows, std::move(row));
        }
        return list(std::move(rows));
    }

    // ---- Prevalence

    Value prevalence_rows(const std::vector<std::string>& codes) const {
        List rows;
        for (const std::string& code : codes) {
            Record row = region(code);
            row.element = "prevalensi";
            prevalence_.set(row, code);
            append(rows, std::move(row));
        }
        return list(std::move(rows));
    }

    Value village_details() const {
        List details;
        if (!collected_.villages.empty()) {
            List rows;
            for (const std::string& code : collected_.villages) append(rows, village_row(code));
            Record record = named("rinci-desa");
            record.set("desa", list(std::move(rows)));
            append(details, std::move(record));
        }
        return list(std::move(details));
    }

    Record village_row(const std::string& code) const {
        Record row = region(code);
        row.element = "desa";
        row.set("kelompok", text(name(parent_of(code)).title));
        row.set("kecamatan", text(name(parent_of(code)).name));
        List items;
        for (const indikator::Indicator& indicator : indicators_) {
            Record item = named("nilai");
            item.set("persen", coverage_in(indicator, code));
            append(items, std::move(item));
        }
        row.set("nilai", list(std::move(items)));
        prevalence_.set(row, code);
        return row;
    }

    // ---- By kecamatan, for maps: cases, services and interventions beside each other

    Value spread() const {
        const std::vector<std::string>& villages =
            collected_.villages.empty() && level_of(collected_.region) == Level::kecamatan ? collected_.units : collected_.villages;
        List groups;
        for (auto first = villages.begin(); first != villages.end();) {
            const std::string kecamatan(parent_of(*first));
            const auto last =
                std::find_if_not(first, villages.end(), [&](const std::string& code) { return parent_of(code) == kecamatan; });
            Record group = region(kecamatan);
            group.element = "sebaran";
            prevalence_.set(group, kecamatan);
            group.set("desa", one_for_each(std::span(first, last), [&](const std::string& code) {
                          Record row = region(code);
                          row.element = "desa";
                          prevalence_.set(row, code);
                          row.set("tertinggal", behind_in(code));
                          return row;
                      }));
            group.set("program", programme_rows(kecamatan));
            append(groups, std::move(group));
            first = last;
        }
        return list(std::move(groups));
    }

    /// The numbers of the indicators that are behind the target there: "7, 14"; "–" of none, absent where no target is known.
    Value behind_in(const std::string& code) const {
        std::string numbers;
        bool known = false;
        for (const Achievement& one : achievements_) {
            const std::optional<record::Percent> distance = distance_in(one, code);
            known = known || distance.has_value();
            if (distance && indikator::billionths(*distance) > 0)
                numbers += (numbers.empty() ? "" : ", ") + std::to_string(one.indicator->number);
        }
        return known ? text(numbers.empty() ? "–" : numbers) : Value{};
    }

    // ---- Lokus

    static Value score_parts(const RankedVillage& village) {
        return one_for_each(village.parts, [](const CriterionPart& part) {
            Record item = named("nilai");
            item.set("nilai", part.value);
            item.set("ternormal", decimal(part.normalised));
            item.set("tertimbang", decimal(part.weighted));
            return item;
        });
    }

    Value criteria() const {
        List items;
        for (std::size_t i = 0; i < criterion_count; ++i) {
            Record item = named("kriteria");
            item.set("huruf", text(std::string(criterion_texts[i].letter)));
            item.set("nama", text(std::string(criterion_texts[i].name)));
            item.set("satuan", text(std::string(criterion_texts[i].unit)));
            item.set("keterangan", text(std::string(criterion_texts[i].meaning)));
            item.set("bobot", integer(settings_.weights[i]));
            append(items, std::move(item));
        }
        return list(std::move(items));
    }

    Value ranking_rows() const {
        List rows;
        for (const RankedVillage& village : ranking_) {
            Record row = named("lokus");
            row.set("peringkat", integer(village.rank));
            row.set("kode", text(village.code));
            row.set("nama", text(name(village.code).title));
            row.set("desa", text(name(village.code).name));
            row.set("kecamatan", text(name(parent_of(village.code)).name));
            row.set("nilai", score_parts(village));
            row.set("skor", decimal(village.score));
            row.set("keterangan", village.proposed ? text("diusulkan") : Value{});
            append(rows, std::move(row));
        }
        return list(std::move(rows));
    }

    Value proposed_rows() const {
        List rows;
        for (const RankedVillage& village : ranking_) {
            if (!village.proposed) continue;
            Record row = named("usulan");
            row.set("peringkat", integer(village.rank));
            row.set("kode", text(village.code));
            row.set("nama", text(name(village.code).title));
            row.set("kecamatan", text(name(parent_of(village.code)).name));
            row.set("nilai", one_for_each(village.parts, [](const CriterionPart& part) {
                        Record item = named("nilai");
                        item.set("tertimbang", decimal(part.weighted));
                        return item;
                    }));
            row.set("skor", decimal(village.score));
            append(rows, std::move(row));
        }
        return list(std::move(rows));
    }

    // ---- Rows of the inputs, in the order of their regions

    template <class MakeRow>
    Value rows_of(std::string_view name, const std::string& region, MakeRow make_row) const {
        List rows;
        for (const auto& [code, input] : collected_.inputs) {
            if (!lies_in(code, region)) continue;
            const auto* items = record::get<List>(input->record, name);
            if (items == nullptr) continue;
            for (const Value& item : *items) {
                if (const auto* written = std::get_if<Record>(&item.data)) append(rows, make_row(code, *written));
            }
        }
        return list(std::move(rows));
    }

    const indikator::Indicator* indicator_of(const Record& row, std::string_view field) const {
        const auto* number = record::get<record::Integer>(row, field);
        const auto found = std::find_if(indicators_.begin(), indicators_.end(),
                                        [&](const indikator::Indicator& one) { return number != nullptr && one.number == number->value; });
        return found == indicators_.end() ? nullptr : &*found;
    }

    Record row_of_indicator(std::string element, const std::string& code, const indikator::Indicator* indicator) const {
        Record row = named(std::move(element));
        row.set("wilayah", text(name(code).title));
        row.set("no", indicator == nullptr ? Value{} : integer(indicator->number));
        row.set("indikator", indicator == nullptr ? Value{} : text(indicator->text));
        return row;
    }

    Value programme_rows(const std::string& region) const {
        return rows_of("program", region, [&](const std::string& code, const Record& written) {
            Record row = row_of_indicator("program", code, indicator_of(written, "indikator"));
            for (const char* field : {"kegiatan", "volume", "satuan", "anggaran", "sumber-dana", "pelaksana", "lokasi"})
                row.set(field, field_or_absent(written, field));
            return row;
        });
    }

    Value constraint_rows() const {
        return rows_of("kendala", collected_.region, [&](const std::string& code, const Record& written) {
            const indikator::Indicator* indicator = indicator_of(written, "no");
            Record row = row_of_indicator("kendala", code, indicator);
            row.set("persen", indicator == nullptr ? Value{} : coverage_in(*indicator, code));
            for (const char* field : {"permasalahan", "penyebab", "rekomendasi", "usulan-kegiatan", "kebutuhan-anggaran", "rencana-lokasi"})
                row.set(field, field_or_absent(written, field));
            return row;
        });
    }

    // ---- Who sent, and the whole in short

    std::string sent_word(const std::string& code) const {
        if (!collected_.has_figures(code)) return "belum";
        const bool incomplete = std::any_of(collected_.missing.begin(), collected_.missing.end(),
                                            [&](const std::string& missing) { return lies_in(missing, code); });
        return incomplete ? "sebagian" : "sudah";
    }

    /// The regions that should have sent, and those that did whether they should or not.
    Value senders() const {
        std::vector<std::string> codes = collected_.expected;
        for (const auto& [code, input] : collected_.inputs) codes.push_back(code);
        codes.insert(codes.end(), collected_.missing.begin(), collected_.missing.end());
        std::sort(codes.begin(), codes.end());
        codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
        List rows;
        for (const std::string& code : codes) {
            const auto sent = collected_.inputs.find(code);
            const bool here = sent != collected_.inputs.end();
            Record row = named("pengirim");
            row.set("kode", text(code));
            row.set("nama", text(name(code).title));
            row.set("keterangan", text(sent_word(code)));
            row.set("berkas", here ? text(file_name(sent->second->file)) : Value{});
            row.set("pengisi", here ? field_or_absent(sent->second->record, "pengisi") : Value{});
            row.set("verifikator", here ? field_or_absent(sent->second->record, "verifikator") : Value{});
            append(rows, std::move(row));
        }
        return list(std::move(rows));
    }

    /// Without its folder: a workbook is the same wherever its inputs lie.
    static std::string file_name(const std::string& file) { return file.substr(file.rfind('/') + 1); }

    Record overview() const {
        Record row = named("ringkasan");
        const auto expected = static_cast<std::int64_t>(collected_.expected.size());
        const auto present = std::count_if(collected_.expected.begin(), collected_.expected.end(),
                                           [&](const std::string& code) { return collected_.has_figures(code); });
        row.set("pengirim", expected == 0 ? Value{} : integer(present));
        row.set("harus-mengirim", expected == 0 || !collected_.table_knows ? Value{} : integer(expected));
        row.set("banyak-wilayah", expected == 0 ? Value{} : collected_.table_knows ? integer(expected) : text("tidak diketahui"));
        row.set("desa", integer_or_absent(collected_.sum('s', collected_.region, indikator::villages_number)));
        prevalence_.set(row, collected_.region);
        row.set("target-prevalensi", percent_or_absent(targets_.prevalence(collected_.region, collected_.year)));
        const auto with_gap =
            std::count_if(achievements_.begin(), achievements_.end(), [](const Achievement& one) { return one.gap.has_value(); });
        const auto behind = std::count_if(achievements_.begin(), achievements_.end(), [](const Achievement& one) { return one.rank > 0; });
        row.set("tercapai", with_gap == 0 ? Value{} : integer(with_gap - behind));
        row.set("belum-tercapai", with_gap == 0 ? Value{} : integer(behind));
        row.set("diusulkan",
                integer(std::count_if(ranking_.begin(), ranking_.end(), [](const RankedVillage& one) { return one.proposed; })));
        return row;
    }

    const Collected& collected_;
    const std::vector<indikator::Indicator> indicators_;
    const Surroundings& surroundings_;
    const TargetLookup targets_;
    const Settings settings_;
    const Prevalence prevalence_;
    const std::vector<Achievement> achievements_;
    const std::vector<RankedVillage> ranking_;
};

}  // namespace

}  // namespace ansit

std::optional<record::Record> summarise_ansit(const record::InputList& inputs, const Surroundings& surroundings,
                                              record::Diagnostics& diagnostics) {
    record::Diagnostics found;
    std::vector<indikator::Indicator> indicators = indikator::read_indicators(surroundings.references, found);
    const auto collected = ansit::collect(inputs, surroundings, found);
    const bool failed = found.has_errors();
    diagnostics.append(std::move(found));
    if (failed || !collected) return std::nullopt;
    return ansit::AnsitSummary(*collected, std::move(indicators), surroundings).record();
}

}  // namespace naskah::rules
