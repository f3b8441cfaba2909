// How many of those who are to be served have been, for a review: of the second semester, else of the situation analysis.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/value.hpp"
#include "rules/indikator/coverage.hpp"
#include "rules/realisasi/sent.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules::reviu {

/// The remarks on a service beside its target.
inline constexpr const char *reached = "tercapai", *missed = "belum tercapai";

struct Service {
    std::optional<std::int64_t> part, whole;
    record::Value percent;                  ///< Percent, the Text "t.a." or Absent
    std::optional<record::Percent> target;  ///< of the year
    record::Value remark;                   ///< `reached`, `missed`, or Absent
};

struct Services {
    std::string source;  ///< "semester 2 (sampai dengan Desember 2025)", "analisis situasi tahun 2025"; empty: nothing was given
    std::map<std::int64_t, Service> by_indicator;
    bool has_targets = false;
};

/// `semesters`: what was sent of the year (rules/realisasi/sent.hpp). Warning N325: kecamatan of a kabupaten of which there are no figures.
Services services_of(const std::string& region, std::int64_t year, const std::vector<indikator::Indicator>& indicators,
                     const std::vector<realisasi::Semester>& semesters, const Surroundings& surroundings, record::Diagnostics& diagnostics);

}  // namespace naskah::rules::reviu
