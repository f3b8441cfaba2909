#include "rules/ansit/check.hpp"

#include <algorithm>

#include "record/fields.hpp"
#include "record/input.hpp"
#include "rules/ansit/subject.hpp"
#include "rules/input_head.hpp"

namespace naskah::rules {

namespace ansit {

std::vector<const record::Input*> ansits_of_year(std::int64_t year, const Surroundings& surroundings) {
    std::vector<const record::Input*> found;
    for (const record::Input& input : surroundings.all) {
        if (input.kind == kind_name && year_of(input) == year) found.push_back(&input);
    }
    return found;
}

const indikator::Figure* Subject::find(char matrix, std::string_view unit, std::int64_t number) const {
    return figures.at(matrix).find(unit, number);
}

std::string Subject::unit_title(std::string_view unit) const {
    return name_of(unit, surroundings.regions, surroundings.profile).title;
}

void Subject::tell(record::Severity severity, const char* code, std::string message, record::Spot spot, std::string hint,
                   record::Diagnostics& diagnostics) const {
    diagnostics.add(input.diagnose(severity, code, std::move(message), spot, std::move(hint)));
}

Subject subject_of(const record::Input& input, const Surroundings& surroundings, record::Diagnostics& diagnostics) {
    Subject subject{input, surroundings, region_of(input), year_of(input), indikator::all_figures(input.record), {}, {}, {}};
    subject.units = units_of(subject.region, surroundings.regions);
    if (subject.units.empty()) {
        for (const auto& [letter, figures] : subject.figures) {
            for (const auto& [key, figure] : figures.values) {
                if (parent_of(key.unit) == subject.region) subject.units.push_back(key.unit);
            }
        }
        std::sort(subject.units.begin(), subject.units.end());
        subject.units.erase(std::unique(subject.units.begin(), subject.units.end()), subject.units.end());
    }
    subject.indicators = indikator::read_indicators(surroundings.references, diagnostics);
    subject.settings = settings_of(surroundings.profile);
    return subject;
}

bool sent_itself(std::string_view unit, const Subject& subject) {
    const auto ansits = ansits_of_year(subject.year, subject.surroundings);
    return std::any_of(ansits.begin(), ansits.end(), [&](const record::Input* other) { return lies_in(region_of(*other), unit); });
}

}  // namespace ansit

void check_ansit(const record::Input& input, const Surroundings& surroundings, record::Diagnostics& diagnostics) {
    const ansit::Subject subject = ansit::subject_of(input, surroundings, diagnostics);
    ansit::check_completeness(subject, diagnostics);
    ansit::check_coverage(subject, diagnostics);
    ansit::check_parts(subject, diagnostics);
    ansit::check_limits(subject, diagnostics);
    ansit::check_dates(subject, diagnostics);
    ansit::check_jumps(subject, diagnostics);
    ansit::check_programmes(subject, diagnostics);
    ansit::check_constraints(subject, diagnostics);
    ansit::check_missing_constraints(subject, diagnostics);
}

}  // namespace naskah::rules
