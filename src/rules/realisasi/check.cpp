#include "rules/realisasi/check.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "bahasa/number.hpp"
#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/ansit/subject.hpp"
#include "rules/diagnostic_codes.hpp"
#include "rules/indikator/coverage.hpp"
#include "rules/indikator/figures.hpp"
#include "rules/input_head.hpp"
#include "rules/realisasi/diagnostic_codes.hpp"
#include "rules/realisasi/sent.hpp"
#include "rules/regions_up.hpp"
#include "rules/typed_dates.hpp"
#include "text/joining.hpp"

namespace naskah::rules {

namespace {

using record::Record;
using record::Severity;
using record::Spot;

std::vector<std::string> words_of(const kinds::ReferenceTables& references, std::string_view table, std::string_view column) {
    std::vector<std::string> words;
    for (const Record& row : references.rows(table))
        if (const auto* word = record::get<record::Text>(row, column)) words.push_back(word->text);
    return words;
}

class RealisationCheck {
 public:
    RealisationCheck(const record::Input& input, const Surroundings& surroundings, record::Diagnostics& diagnostics)
        : input_(input), surroundings_(surroundings), diagnostics_(diagnostics), region_(region_of(input)) {
        village_sources_ = words_of(surroundings.references, "sumber-dana-desa", "sumber-dana");
        other_sources_ = words_of(surroundings.references, "sumber-dana", "sumber-dana");
    }

    void run() {
        check_figures();
        for_each("kegiatan", [&](const Record& activity) { check_activity(activity); });
        for_each("kendala", [&](const Record& constraint) { check_indicator(constraint, "no"); });
        if (realisasi::semester_of(input_) == 2) check_against_first_semester();
    }

 private:
    /// As those of an ansit, where the list of achievements is called cakupan.
    void check_figures() {
        constexpr indikator::Matrix target_groups{"sasaran", "sasaran", "sasaran", "data sasaran", 's'};
        constexpr indikator::Matrix achievements{"capaian", "indikator", "indikator", "indikator", 'c'};
        ansit::Subject subject = ansit::subject_of(input_, surroundings_, diagnostics_);
        subject.figures['c'] = indikator::figures_of(input_.record, achievements.list);
        if (units_of(region_, surroundings_.regions).empty()) add_units_of(subject.figures['c'], subject.units);
        for (const indikator::Matrix& matrix : {target_groups, achievements}) ansit::check_completeness(subject, matrix, diagnostics_);
        ansit::check_coverage(subject, diagnostics_);
        ansit::check_parts(subject, diagnostics_);
        ansit::check_limits(subject, diagnostics_);
        ansit::check_dates(subject, diagnostics_);
        indicators_ = std::move(subject.indicators);
    }

    /// A region that no table knows has the units that its input has.
    void add_units_of(const indikator::Figures& figures, std::vector<std::string>& units) const {
        for (const auto& [key, figure] : figures.values)
            if (parent_of(key.unit) == region_ && std::find(units.begin(), units.end(), key.unit) == units.end()) units.push_back(key.unit);
    }

    template <class Check>
    void for_each(std::string_view list, Check check) {
        const auto* items = record::get<record::List>(input_.record, list);
        if (items == nullptr) return;
        for (const record::Value& value : *items)
            if (const auto* record = std::get_if<Record>(&value.data)) check(*record);
    }

    void check_activity(const Record& activity) {
        check_indicator(activity, "indikator");
        check_source(activity);
        check_location(activity);
        for (const char* volume : {"volume-target", "volume-realisasi"})
            check_typed_date(input_, activity, volume, year_of(input_), diagnostics_);
        const auto* budget = record::get<record::Money>(activity, "anggaran");
        const auto* spent = record::get<record::Money>(activity, "realisasi");
        if (budget != nullptr && spent != nullptr && spent->rupiah > budget->rupiah)
            add(Severity::warning, rules::realisasi::code::realisation_above_budget,
                "realisasi " + bahasa::format_rupiah_short(spent->rupiah) + " lebih besar daripada anggaran " +
                    bahasa::format_rupiah_short(budget->rupiah),
                record::spot_of(activity, "realisasi"), "periksa kedua angkanya, atau pakai anggaran sesudah perubahan");
    }

    void check_indicator(const Record& record, std::string_view field) {
        const auto* number = record::get<record::Integer>(record, field);
        if (number == nullptr || std::any_of(indicators_.begin(), indicators_.end(),
                                             [&](const indikator::Indicator& indicator) { return indicator.number == number->value; }))
            return;
        std::string hint;
        if (!indicators_.empty())
            hint = "nomor indikator " + std::to_string(indicators_.front().number) + " sampai " + std::to_string(indicators_.back().number);
        add(Severity::error, rules::realisasi::code::activity_of_unknown_indicator,
            "indikator " + std::to_string(number->value) + " tidak ada", record::spot_of(record, field), std::move(hint));
    }

    void check_source(const Record& activity) {
        const auto* source = record::get<record::Text>(activity, "sumber-dana");
        if (source == nullptr || village_sources_.empty()) return;
        for (const std::vector<std::string>* known : {&village_sources_, &other_sources_})
            if (std::find(known->begin(), known->end(), source->text) != known->end()) return;
        const std::string nearest = record::nearest_name(source->text, village_sources_);
        add(Severity::warning, code::unknown_source_of_funds, "sumber dana \"" + source->text + "\" tidak dikenal",
            record::spot_of(activity, "sumber-dana"),
            nearest.empty() ? "yang dikenal: " + text::joined(village_sources_, ", ") : "maksud Anda " + nearest + "?");
    }

    void check_location(const Record& activity) {
        const auto* location = record::get<record::Code>(activity, "lokasi");
        if (location == nullptr) return;
        if (!lies_in(location->text, region_)) {
            add(Severity::error, code::activity_outside_region, "lokasi " + location->text + " tidak berada di " + title(region_),
                record::spot_of(activity, "lokasi"), "pilih salah satu unit wilayah ini, atau kosongkan bila di seluruh wilayah");
            return;
        }
        const std::string parent(parent_of(location->text));
        const bool known = location->text == region_ || surroundings_.regions.find(location->text) != nullptr ||
                           units_of(parent, surroundings_.regions).empty();
        if (!known)
            add(Severity::error, code::activity_outside_region, "lokasi " + location->text + " tidak ada di " + title(parent),
                record::spot_of(activity, "lokasi"), "pilih salah satu unit wilayah ini, atau kosongkan bila di seluruh wilayah");
    }

    const record::Input* first_semester() const {
        for (const record::Input& other : surroundings_.all)
            if (other.kind == input_.kind && realisasi::semester_of(other) == 1 && year_of(other) == year_of(input_) &&
                region_of(other) == region_)
                return &other;
        return nullptr;
    }

    void check_against_first_semester() {
        const record::Input* first = first_semester();
        if (first == nullptr) return;
        const indikator::Figures earlier = indikator::figures_of(first->record, "capaian");
        for (const auto& [key, figure] : indikator::figures_of(input_.record, "capaian").values) {
            const indikator::Figure* before = earlier.find(key.unit, key.number);
            if (before == nullptr || figure.value >= before->value) continue;
            add(Severity::warning, rules::realisasi::code::coverage_below_first_semester,
                "capaian indikator " + std::to_string(key.number) + " di " + title(key.unit) + " turun dari " +
                    bahasa::format_integer(before->value) + " (semester 1) menjadi " + bahasa::format_integer(figure.value),
                figure.spot, "capaian dihitung sejak Januari; periksa kedua semester");
        }
    }

    std::string title(const std::string& region) const { return name_of(region, surroundings_.regions, surroundings_.profile).title; }

    void add(Severity severity, const char* number, std::string message, Spot spot, std::string hint) {
        diagnostics_.add(input_.diagnose(severity, number, std::move(message), spot, std::move(hint)));
    }

    const record::Input& input_;
    const Surroundings& surroundings_;
    record::Diagnostics& diagnostics_;
    std::string region_;
    std::vector<indikator::Indicator> indicators_;
    std::vector<std::string> village_sources_, other_sources_;
};

}  // namespace

void check_realisation(const record::Input& input, const Surroundings& surroundings, record::Diagnostics& diagnostics) {
    RealisationCheck(input, surroundings, diagnostics).run();
}

}  // namespace naskah::rules
