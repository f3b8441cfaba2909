// What the workbook of the situation analysis shows.
#pragma once

#include <optional>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules {

/// Adds up the situation analyses of one year (rules/ansit/collected.hpp says what is told). The record is as ansit_summary_schema has it.
std::optional<record::Record> summarise_ansit(const record::InputList& inputs, const Surroundings& surroundings,
                                              record::Diagnostics& diagnostics);

/// The fields of that record; its rows of data sasaran, data pendukung and demografi have what the tables have.
record::RecordSchema ansit_summary_schema(const kinds::ReferenceTables& references);

}  // namespace naskah::rules
