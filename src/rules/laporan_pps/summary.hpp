// The report of a period on speeding up the decline of stunting: coverage, realisation, obstacles and follow-up of a region, joined of the
// forms of its year.
#pragma once

#include <optional>

#include "kinds/reference_tables.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules {

/// There is nothing to say of one report that its schema doesn't say.
void check_progress_report(const record::Input& input, const Surroundings& surroundings, record::Diagnostics& diagnostics);

/// The report's own fields beside what the run's ansit, realisasi-apbd and realisasi of its region and year are added up to, those of the
/// semesters up to its own. Errors: several reports (N400). Warnings: forms that weren't given (N401).
std::optional<record::Record> summarise_progress_report(const record::InputList& inputs, const Surroundings& surroundings,
                                                        record::Diagnostics& diagnostics);

/// What is joined with the report's own fields.
record::RecordSchema progress_report_summary_schema(const kinds::ReferenceTables& references);

}  // namespace naskah::rules
