// The annual review, of the running year (matrix 8.1) or of the planned one (8.3): for each indicator its services, the sub kegiatan and
// activities for it, their outputs and money.
#pragma once

#include <optional>

#include "kinds/reference_tables.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules {

/// There is nothing to say of one review that its schema doesn't say: what it is joined of is told by the summary.
void check_review(const record::Input& input, const Surroundings& surroundings, record::Diagnostics& diagnostics);

/// Joins the run's penandaan, realisasi-apbd, realisasi, ansit and target for the one review's region: those of its year (matrix 8.1), or
/// the RKPD of its year beside the forms of the year before (8.3). Errors: several reviews (N324), forms that were sent twice. Warnings:
/// forms that weren't given (N322), what joins with nothing (N320, N321, N323, N326), services of a part only (N325), and what
/// pengampu.csv has otherwise (rules/penandaan/responsible.hpp). The record is as
/// review_summary_schema has it.
std::optional<record::Record> summarise_review(const record::InputList& inputs, const Surroundings& surroundings,
                                               record::Diagnostics& diagnostics);

record::RecordSchema review_summary_schema(const kinds::ReferenceTables& references);

}  // namespace naskah::rules
