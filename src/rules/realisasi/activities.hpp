// The activities of a year's semesters and their recaps: what was planned and what was spent.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "record/value.hpp"
#include "rules/indikator/coverage.hpp"
#include "rules/realisasi/sent.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules::realisasi {

/// An activity of one input. Its pointers are into the inputs.
struct Activity {
    const Semester* semester = nullptr;
    const record::Record* record = nullptr;
    std::string region;    ///< code of the input's region
    std::string location;  ///< code, the input's region when none is given
};

/// In the order of semesters, regions and rows.
std::vector<Activity> activities_of(const std::vector<Semester>& semesters);

/// The sums of activities by one of their sides, each semester beside the other (the second counts from January again). Rows as
/// summary.hpp says of rekap-…
class Recaps {
 public:
    Recaps(const std::vector<Semester>& semesters, std::span<const Activity> activities, const Surroundings& surroundings)
        : semesters_(semesters), activities_(activities), surroundings_(surroundings) {}

    /// First the sources of sumber-dana-desa.csv, with or without activities, then the others by name.
    record::Value by_source() const;
    /// By kecamatan and desa, those that have activities.
    record::Value by_region() const;
    /// All indicators.
    record::Value by_indicator(const std::vector<indikator::Indicator>& indicators) const;

 private:
    const std::vector<Semester>& semesters_;
    std::span<const Activity> activities_;
    const Surroundings& surroundings_;
};

/// What was spent of all budgets of a semester, in percent; "t.a." without any.
record::Value share_spent(std::span<const Activity> activities, const Semester& semester);

/// The rows of the list `kegiatan`.
record::Value activity_rows(std::span<const Activity> activities, const std::vector<indikator::Indicator>& indicators,
                            const Surroundings& surroundings);

}  // namespace naskah::rules::realisasi
