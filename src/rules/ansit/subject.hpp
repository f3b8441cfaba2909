// An ansit under check, with everything that its checks look at.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/ansit/settings.hpp"
#include "rules/indikator/coverage.hpp"
#include "rules/indikator/figures.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules::ansit {

inline constexpr std::string_view kind_name = "ansit";

/// The inputs of kind ansit and this year among all of a run.
std::vector<const record::Input*> ansits_of_year(std::int64_t year, const Surroundings& surroundings);

struct Subject {
    const record::Input& input;
    const Surroundings& surroundings;
    std::string region;
    std::int64_t year = 0;
    std::map<char, indikator::Figures> figures;  ///< by the letters of `matrices`
    std::vector<std::string> units;              ///< one level below the region: of the table, or when it has none those of the input
    std::vector<indikator::Indicator> indicators;
    Settings settings;

    const indikator::Figure* find(char matrix, std::string_view unit, std::int64_t number) const;
    std::string unit_title(std::string_view unit) const;  ///< "Desa Ajung"
    void tell(record::Severity severity, const char* code, std::string message, record::Spot spot, std::string hint,
              record::Diagnostics& diagnostics) const;
};

/// Tells what is wrong with the reference tables.
Subject subject_of(const record::Input& input, const Surroundings& surroundings, record::Diagnostics& diagnostics);

/// Whether a unit sent an ansit of this year itself, or a part of it did.
bool sent_itself(std::string_view unit, const Subject& subject);

// ---- The checks (check.hpp), by what they look at
void check_completeness(const Subject& subject, record::Diagnostics& diagnostics);
/// Of one list; the others need not be there.
void check_completeness(const Subject& subject, const indikator::Matrix& matrix, record::Diagnostics& diagnostics);
void check_coverage(const Subject& subject, record::Diagnostics& diagnostics);
void check_parts(const Subject& subject, record::Diagnostics& diagnostics);
void check_limits(const Subject& subject, record::Diagnostics& diagnostics);
void check_dates(const Subject& subject, record::Diagnostics& diagnostics);
void check_jumps(const Subject& subject, record::Diagnostics& diagnostics);
void check_programmes(const Subject& subject, record::Diagnostics& diagnostics);
void check_constraints(const Subject& subject, record::Diagnostics& diagnostics);
/// Of all ansits of the run and of this year together: told with the first of them.
void check_missing_constraints(const Subject& subject, record::Diagnostics& diagnostics);

}  // namespace naskah::rules::ansit
