// What the workbook of achievements and realisation by semester shows.
#pragma once

#include <optional>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules {

/// Adds up the inputs of one year, one or both semesters. A region that was sent twice for a semester, also as part of a larger one, is an
/// error N129; one of a kabupaten's kecamatan that sent nothing is a warning N114 for each semester that others sent. The record is as
/// realisation_summary_schema has it.
std::optional<record::Record> summarise_realisation(const record::InputList& inputs, const Surroundings& surroundings,
                                                    record::Diagnostics& diagnostics);

/// The fields of that record.
record::RecordSchema realisation_summary_schema(const kinds::ReferenceTables& references);

}  // namespace naskah::rules
