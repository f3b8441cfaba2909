// The year's inputs of kind `realisasi-apbd` as one record: by OPD, indicator, sub kegiatan and source of funds, semesters side by side.
#pragma once

#include <optional>

#include "kinds/reference_tables.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"
#include "rules/surroundings.hpp"

namespace naskah::rules {

/// The record of the workbook (summary_schema.cpp). Nothing and errors as rules/realisasi_apbd/sent.hpp says.
std::optional<record::Record> summarise_apbd_realisation(const record::InputList& inputs, const Surroundings& surroundings,
                                                         record::Diagnostics& diagnostics);

record::RecordSchema apbd_realisation_summary_schema(const kinds::ReferenceTables& references);

}  // namespace naskah::rules
