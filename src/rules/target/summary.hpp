// What the workbook of targets shows.
#pragma once

#include <optional>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules {

/// Targets are set, not added up: each region stands for itself. A region that was sent twice is an error N128. The record is
/// as target_summary_schema has it.
std::optional<record::Record> summarise_targets(const record::InputList& inputs, const Surroundings& surroundings,
                                                record::Diagnostics& diagnostics);

/// The fields of that record.
record::RecordSchema target_summary_schema(const kinds::ReferenceTables& references);

}  // namespace naskah::rules
