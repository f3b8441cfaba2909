// What the workbook of budget tagging shows.
#pragma once

#include <optional>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules {

/// Puts the inputs of one year together, of any OPDs, kecamatan and stages. Who sent a stage twice is an error N146, amounts beyond 64 bits
/// N144; warnings are a stage that an OPD didn't send and others did (N147), and an indicator whose coverage is short of its target while
/// the last stage has no money for it (N148). The record is
/// as penandaan_summary_schema has it.
std::optional<record::Record> summarise_penandaan(const record::InputList& inputs, const Surroundings& surroundings,
                                                  record::Diagnostics& diagnostics);

/// The fields of that record.
record::RecordSchema penandaan_summary_schema(const kinds::ReferenceTables& references);

}  // namespace naskah::rules
