// The rows of programmes and constraints.
#include <algorithm>
#include <set>

#include "record/decimal.hpp"
#include "record/fields.hpp"
#include "rules/ansit/diagnostic_codes.hpp"
#include "rules/ansit/subject.hpp"
#include "rules/diagnostic_codes.hpp"
#include "rules/location.hpp"
#include "rules/target/lookup.hpp"
#include "text/joining.hpp"

namespace naskah::rules::ansit {

namespace {

using record::Record;
using record::Severity;

std::vector<const Record*> rows_of(const Record& record, std::string_view list) {
    std::vector<const Record*> rows;
    if (const auto* items = record::get<record::List>(record, list)) {
        for (const record::Value& item : *items) {
            if (const auto* row = std::get_if<Record>(&item.data)) rows.push_back(row);
        }
    }
    return rows;
}

bool known_indicator(const Subject& subject, std::int64_t number) {
    return std::any_of(subject.indicators.begin(), subject.indicators.end(),
                       [&](const indikator::Indicator& indicator) { return indicator.number == number; });
}

std::int64_t last_indicator(const Subject& subject) {
    std::int64_t last = 0;
    for (const indikator::Indicator& indicator : subject.indicators) last = std::max(last, indicator.number);
    return last;
}

void check_indicator(const Subject& subject, const Record& row, std::string_view field, record::Diagnostics& diagnostics) {
    const auto* number = record::get<record::Integer>(row, field);
    if (number == nullptr || known_indicator(subject, number->value)) return;
    subject.tell(Severity::error, code::unknown_row_number, "indikator " + std::to_string(number->value) + " tidak dikenal",
                 record::spot_of(row, field), "nomor yang ada 1 sampai " + std::to_string(last_indicator(subject)), diagnostics);
}

/// The names of the tables of sources of funds: the regions' and the desa's.
std::vector<std::string> sources_of_funds(const Subject& subject) {
    std::vector<std::string> names;
    for (const char* table : {"sumber-dana", "sumber-dana-desa"}) {
        for (const Record& row : subject.surroundings.references.rows(table)) {
            const auto* name = record::get<record::Text>(row, "sumber-dana");
            if (name != nullptr) names.push_back(name->text);
        }
    }
    return names;
}

void check_source(const Subject& subject, const Record& row, const std::vector<std::string>& known, record::Diagnostics& diagnostics) {
    const auto* source = record::get<record::Text>(row, "sumber-dana");
    if (source == nullptr || known.empty() || std::find(known.begin(), known.end(), source->text) != known.end()) return;
    const std::string nearest = record::nearest_name(source->text, known);
    subject.tell(Severity::error, rules::code::unknown_source_of_funds, "sumber dana \"" + source->text + "\" tidak dikenal",
                 record::spot_of(row, "sumber-dana"),
                 nearest.empty() ? "yang dikenal: " + text::joined(known, ", ") : "maksud Anda " + nearest + "?", diagnostics);
}

void check_location(const Subject& subject, const Record& row, std::string_view field, record::Diagnostics& diagnostics) {
    const auto* location = record::get<record::Text>(row, field);
    const Surroundings& around = subject.surroundings;
    if (location == nullptr) return;
    if (const std::string meant = meant_village(location->text, subject.region, around.regions); !meant.empty()) {
        subject.tell(Severity::warning, rules::code::activity_outside_region,
                     "lokasi \"" + location->text + "\" menyebut desa/kelurahan yang tidak ada di " + subject.unit_title(subject.region),
                     record::spot_of(row, field), "maksud Anda " + meant + "?", diagnostics);
        return;
    }
    if (lies_within(location->text, subject.region, around.regions, around.profile)) return;
    const std::string nearest = meant_village("desa " + location->text, subject.region, around.regions);
    subject.tell(Severity::warning, rules::code::activity_outside_region,
                 "lokasi \"" + location->text + "\" tidak menyebut desa, kelurahan, atau kecamatan di " +
                     name_of(subject.region, around.regions, around.profile).title,
                 record::spot_of(row, field),
                 nearest.empty() ? "tulis nama desa/kelurahannya seperti di Data Sasaran, atau Semua desa" : "maksud Anda " + nearest + "?",
                 diagnostics);
}

/// A region's coverage over all of its units; nothing when figures are missing or there is nothing to divide by.
std::optional<record::Percent> coverage_of(const Subject& subject, const indikator::Indicator& indicator) {
    SumsByRegion sasaran;
    std::int64_t served = 0;
    for (const std::string& unit : subject.units) {
        const indikator::Figure* figure = subject.find('c', unit, indicator.number);
        const auto villages = villages_in(unit, subject.surroundings.regions);
        if (figure == nullptr) return std::nullopt;
        served += figure->value;
        if (villages) sasaran.add(unit, indikator::villages_number, *villages);
        for (const std::int64_t number : indicator.denominators) {
            const indikator::Figure* part = subject.find('s', unit, number);
            if (part == nullptr) return std::nullopt;
            sasaran.add(unit, number, part->value);
        }
    }
    const auto whole = indikator::denominator_of(indicator, subject.region, sasaran);
    if (!whole || *whole == 0) return std::nullopt;
    return indikator::percent_of(served, *whole);
}

/// Indicators that are behind, by what they are behind.
struct Behind {
    std::vector<std::string> of_target, of_threshold;
};

void add_if_behind(Behind& behind, const Subject& subject, const indikator::Indicator& indicator, const TargetLookup& targets) {
    const auto reached = coverage_of(subject, indicator);
    if (!reached) return;
    const bool fewer = indicator.type == indikator::IndicatorType::cases;
    if (const auto target = targets.find(subject.region, indicator.number, subject.year)) {
        const auto side = record::compare(*reached, *target);
        if (fewer ? side > 0 : side < 0) behind.of_target.push_back(std::to_string(indicator.number));
    } else if (!fewer && record::compare(*reached, record::Percent{{subject.settings.coverage_percent, 0}}) < 0) {
        behind.of_threshold.push_back(std::to_string(indicator.number));
    }
}

std::set<std::int64_t> explained_indicators(const std::vector<const Record*>& constraints) {
    std::set<std::int64_t> numbers;
    for (const Record* row : constraints) {
        const auto* number = record::get<record::Integer>(*row, "no");
        if (number != nullptr) numbers.insert(number->value);
    }
    return numbers;
}

constexpr const char* fill_in = "isi kendala indikator itu: permasalahan, penyebab, rekomendasi, dan usulan kegiatan";

/// Indicators of an input that are behind without a constraint.
struct Unexplained {
    const record::Input* input = nullptr;
    std::string title;  ///< of its region
    Behind behind;
    record::Spot spot;

    bool any() const { return !behind.of_target.empty() || !behind.of_threshold.empty(); }
};

Unexplained unexplained_of(const Subject& subject) {
    const auto rows = rows_of(subject.input.record, "kendala");
    const TargetLookup targets(subject.surroundings.all);
    const auto explained = explained_indicators(rows);
    Unexplained found{&subject.input, subject.unit_title(subject.region), {}, {}};
    for (const indikator::Indicator& indicator : subject.indicators) {
        if (!explained.contains(indicator.number)) add_if_behind(found.behind, subject, indicator, targets);
    }
    found.spot = record::spot_of(subject.input.record, rows.empty() ? "wilayah" : "kendala");
    return found;
}

std::string below_threshold(const Subject& subject) {
    return "tanpa target dan cakupannya di bawah " + std::to_string(subject.settings.coverage_percent) + "%";
}

void tell_of_one(const Unexplained& one, const Subject& subject, record::Diagnostics& diagnostics) {
    const auto tell = [&](const std::vector<std::string>& numbers, const std::string& what) {
        if (numbers.empty()) return;
        diagnostics.add(one.input->diagnose(Severity::warning, code::constraint_missing,
                                            "indikator " + text::enumerated(numbers) + " " + what + ", tetapi kendalanya belum diisi",
                                            one.spot, fill_in));
    };
    tell(one.behind.of_target, "belum mencapai target");
    tell(one.behind.of_threshold, below_threshold(subject));
}

/// One message: of many forms that leave out the same the others drown.
void tell_of_many(const std::vector<Unexplained>& all, const Subject& subject, record::Diagnostics& diagnostics) {
    constexpr std::size_t most = 10;
    std::string listed;
    for (std::size_t i = 0; i < all.size() && i < most; ++i) {
        std::vector<std::string> numbers = all[i].behind.of_target;
        numbers.insert(numbers.end(), all[i].behind.of_threshold.begin(), all[i].behind.of_threshold.end());
        listed += (i == 0 ? "" : "; ") + all[i].title + " (indikator " + text::enumerated(numbers) + ")";
    }
    if (all.size() > most) listed += "; dan " + std::to_string(all.size() - most) + " lainnya";
    diagnostics.add({Severity::warning,
                     code::constraint_missing,
                     "kendala belum diisi di " + std::to_string(all.size()) + " ansit: " + listed,
                     {},
                     {},
                     "isi kendala indikator yang belum mencapai target, atau " + below_threshold(subject)});
}

}  // namespace

void check_programmes(const Subject& subject, record::Diagnostics& diagnostics) {
    const std::vector<std::string> sources = sources_of_funds(subject);
    for (const Record* row : rows_of(subject.input.record, "program")) {
        check_indicator(subject, *row, "indikator", diagnostics);
        check_source(subject, *row, sources, diagnostics);
        check_location(subject, *row, "lokasi", diagnostics);
    }
}

void check_constraints(const Subject& subject, record::Diagnostics& diagnostics) {
    for (const Record* row : rows_of(subject.input.record, "kendala")) {
        check_indicator(subject, *row, "no", diagnostics);
        check_location(subject, *row, "rencana-lokasi", diagnostics);
    }
}

void check_missing_constraints(const Subject& subject, record::Diagnostics& diagnostics) {
    const std::vector<const record::Input*> all = ansits_of_year(subject.year, subject.surroundings);
    const auto own = std::find(all.begin(), all.end(), &subject.input);
    if (own != all.begin() && own != all.end()) return;  // the first one speaks for all of its year
    std::vector<Unexplained> found;
    const auto look_at = [&](const Subject& one) {
        if (Unexplained unexplained = unexplained_of(one); unexplained.any()) found.push_back(std::move(unexplained));
    };
    look_at(subject);
    for (const record::Input* other : all) {
        record::Diagnostics told_already;
        if (other != &subject.input) look_at(subject_of(*other, subject.surroundings, told_already));
    }
    if (found.size() == 1) tell_of_one(found.front(), subject, diagnostics);
    if (found.size() > 1) tell_of_many(found, subject, diagnostics);
}

}  // namespace naskah::rules::ansit
