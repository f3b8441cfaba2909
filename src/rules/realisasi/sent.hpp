// What was sent of a year: the inputs of kind `realisasi`, by semester and region.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/indikator/coverage.hpp"
#include "rules/regions_up.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules::realisasi {

/// 0 when there is none.
std::int64_t semester_of(const record::Input& input);

/// The figures of a semester, added up.
struct Semester {
    std::int64_t number = 0;                             ///< 1, 2
    std::map<std::string, const record::Input*> inputs;  ///< by their regions
    std::set<std::string> units;                         ///< codes for which there are figures
    SumsByRegion target_groups, achievements;            ///< data sasaran; indicators

    /// "Semester 1"
    std::string name() const;
    /// "Semester 1 (sampai dengan Juni 2025)"
    std::string until(std::int64_t year) const;

    std::optional<std::int64_t> denominator(const indikator::Indicator& indicator, const std::string& region) const;
    /// Percent, the Text "t.a." or Absent.
    record::Value coverage(const indikator::Indicator& indicator, const std::string& region) const;
};

/// What part is of whole in percent; "t.a." when the whole is 0 or the part more than ten thousand times as much.
record::Value share(std::int64_t part, std::int64_t whole);

/// In the order of semesters, those that were sent. A region that was sent twice, or inside of a larger one that was sent too, is an error
/// N129 and left out.
std::vector<Semester> by_semester(const record::InputList& inputs, const Surroundings& surroundings, record::Diagnostics& diagnostics);

}  // namespace naskah::rules::realisasi
