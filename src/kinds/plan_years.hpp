// The years of an RPJMD (the five-year plan of a region) and of its RKPD (the plan of one year).
#pragma once

#include "record/schema.hpp"
#include "record/value.hpp"

namespace naskah::kinds {

/// The five years of an RPJMD, and the year before them, from which it starts.
struct PlanYears {
    int first = 2025;  ///< 2025 of 2025-2029
    static constexpr int count = 5;

    int last() const { return first + count - 1; }
    int baseline() const { return first - 1; }
    bool contains(int year) const { return year >= baseline() && year <= last(); }
};

/// The RPJMD in whose five years `year` lies. The profile's field `rpjmd-tahun-awal` says when one of them begins; without it they
/// are counted from 2025, with the regions' elections of 2024.
PlanYears plan_years(const record::Record& profile, int year);

/// The list `tahun-rpjmd` of forms and workbooks: baseline and five years; fields tahun (Integer), sebutan ("Baseline 2024", "2025") and
/// keterangan ("Baseline", "Target").
record::Value plan_years_list(PlanYears years);

/// The list `tahun-rkpd`: the year before and the year, with the same fields ("Baseline 2025", "Target 2026").
record::Value yearly_plan_list(int year);

/// What the items of both lists have.
record::RecordSchema plan_year_schema();

}  // namespace naskah::kinds
