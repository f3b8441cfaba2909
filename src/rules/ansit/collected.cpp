#include "rules/ansit/collected.hpp"

#include <algorithm>
#include <set>

#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/ansit/diagnostic_codes.hpp"
#include "rules/ansit/subject.hpp"
#include "rules/diagnostic_codes.hpp"
#include "rules/indikator/coverage.hpp"
#include "rules/indikator/figures.hpp"
#include "rules/input_head.hpp"
#include "rules/other_years.hpp"
#include "text/joining.hpp"

namespace naskah::rules::ansit {

namespace {

using record::Severity;

class Collector {
 public:
    Collector(const record::InputList& inputs, const Surroundings& surroundings, record::Diagnostics& diagnostics)
        : surroundings_(surroundings), diagnostics_(diagnostics) {
        for (const record::Input& input : inputs) take(input);
    }

    std::optional<Collected> result() {
        if (failed_ || collected_.inputs.empty()) return std::nullopt;
        std::vector<std::string> regions;
        for (const auto& [region, input] : collected_.inputs) regions.push_back(region);
        collected_.region = common_region(regions);
        if (collected_.region.empty()) {
            tell_of_strangers();
            return std::nullopt;
        }
        for (const auto& [region, input] : collected_.inputs) add(region, *input);
        find_units();
        find_missing();
        return std::move(collected_);
    }

 private:
    std::string title(std::string_view code) const { return name_of(code, surroundings_.regions, surroundings_.profile).title; }

    std::string titles(const std::vector<std::string>& codes) const {
        std::vector<std::string> words;
        for (const std::string& code : codes) words.push_back(title(code));
        return text::enumerated(words);
    }

    void take(const record::Input& input) {
        const std::string region = region_of(input);
        collected_.year = year_of(input);
        const auto [place, first] = collected_.inputs.emplace(region, &input);
        if (first) return;
        failed_ = true;
        diagnostics_.add(input.diagnose(
            Severity::error, code::ansit_sent_twice,
            "ansit " + title(region) + " tahun " + std::to_string(collected_.year) + " sudah dikirim dalam " + place->second->file,
            record::spot_of(input.record, "wilayah"), "berikan salah satu saja, yang terakhir diperbaiki"));
    }

    void tell_of_strangers() {
        const auto& [first_region, first] = *collected_.inputs.begin();
        const auto& [region, last] = *collected_.inputs.rbegin();
        diagnostics_.add(last->diagnose(Severity::error, rules::code::no_common_region,
                                        title(region) + " dan " + title(first_region) + " (" + first->file + ") tidak sewilayah",
                                        record::spot_of(last->record, "wilayah"), "jumlahkan provinsi demi provinsi"));
    }

    /// Whether another input than the unit's larger region has its figures.
    bool came_itself(std::string_view unit, std::string_view larger) const {
        return std::any_of(collected_.inputs.begin(), collected_.inputs.end(),
                           [&](const auto& other) { return other.first != larger && lies_in(other.first, unit); });
    }

    void add(const std::string& region, const record::Input& input) {
        std::set<std::string> unused, used;
        for (const indikator::Matrix& matrix : indikator::matrices) {
            for (const auto& [key, figure] : indikator::figures_of(input.record, matrix.list).values) {
                if (came_itself(key.unit, region)) {
                    unused.insert(key.unit);
                    continue;
                }
                collected_.sums[matrix.letter].add(key.unit, key.number, figure.value);
                used.insert(key.unit);
            }
        }
        for (const std::string& unit : used) {
            const auto villages = villages_in(unit, surroundings_.regions);
            if (villages) collected_.sums['s'].add(unit, indikator::villages_number, *villages);
            if (level_of(unit) == Level::desa) collected_.villages.push_back(unit);
            with_figures_.insert(unit);
        }
        if (unused.empty()) return;
        diagnostics_.add(input.diagnose(
            Severity::warning, code::figures_of_two_levels,
            "angka " + titles({unused.begin(), unused.end()}) + " di berkas ini tidak dipakai: wilayah itu mengirim ansit sendiri",
            record::spot_of(input.record, "wilayah"),
            "yang dipakai adalah ansit wilayah itu; bila angka di sini yang benar, jangan berikan berkas wilayah itu"));
    }

    void find_units() {
        std::set<std::string> units;
        for (const std::string& unit : with_figures_) {
            std::string_view code = unit;
            while (!code.empty() && parent_of(code) != collected_.region) code = parent_of(code);
            if (!code.empty()) units.emplace(code);
        }
        collected_.units.assign(units.begin(), units.end());
        std::sort(collected_.villages.begin(), collected_.villages.end());
        if (level_of(collected_.region) == Level::kecamatan) return;
        collected_.expected = units_of(collected_.region, surroundings_.regions);
        collected_.table_knows = !collected_.expected.empty();
        if (!collected_.table_knows) collected_.expected = collected_.units;
    }

    void find_missing() {
        for (const std::string& unit : collected_.expected) {
            if (!collected_.has_figures(unit)) {
                collected_.missing.push_back(unit);
            } else if (level_of(unit) == Level::kabupaten) {
                for (const std::string& kecamatan : units_of(unit, surroundings_.regions)) find_missing_below(unit, kecamatan);
            }
        }
        if (collected_.missing.empty()) return;
        diagnostics_.add({Severity::warning,
                          code::ansit_not_sent,
                          "ansit tahun " + std::to_string(collected_.year) + " belum dikirim: " + titles(collected_.missing),
                          {},
                          {},
                          "jumlah " + title(collected_.region) + " belum memuatnya" +
                              given_for_other_years(kind_name, collected_.year, collected_.missing, surroundings_)});
    }

    /// Of a kabupaten whose own figures are used, no kecamatan is missing.
    void find_missing_below(const std::string& kabupaten, const std::string& kecamatan) {
        if (!with_figures_.contains(kabupaten) && !collected_.has_figures(kecamatan)) collected_.missing.push_back(kecamatan);
    }

    const Surroundings& surroundings_;
    record::Diagnostics& diagnostics_;
    Collected collected_;
    std::set<std::string> with_figures_;  ///< the smallest regions that have figures
    bool failed_ = false;
};

}  // namespace

std::optional<std::int64_t> Collected::sum(char matrix, const std::string& code, std::int64_t number) const {
    const auto found = sums.find(matrix);
    return found == sums.end() ? std::nullopt : found->second.of(code, number);
}

std::optional<std::int64_t> Collected::sum(char matrix, const std::string& code, std::span<const std::int64_t> numbers) const {
    std::optional<std::int64_t> total;
    for (const std::int64_t number : numbers) {
        if (const auto part = sum(matrix, code, number)) total = total.value_or(0) + *part;
    }
    return total;
}

bool Collected::has_figures(const std::string& code) const {
    return sum('s', code, 1).has_value() || sum('c', code, 1).has_value() || inputs.contains(code);
}

std::optional<Collected> collect(const record::InputList& inputs, const Surroundings& surroundings, record::Diagnostics& diagnostics) {
    return Collector(inputs, surroundings, diagnostics).result();
}

}  // namespace naskah::rules::ansit
