// What the record of a kind has, as its templates and workbooks see it.
#pragma once

#include "kinds/kind.hpp"
#include "kinds/reference_tables.hpp"
#include "pipeline/resources.hpp"
#include "record/diagnostic.hpp"
#include "record/schema.hpp"

namespace naskah::pipeline {

/// Of a kind whose inputs are added up the summary's fields, of a report on others' inputs behind them its own; of others those of the
/// kind, with what is computed, what rules add, and the profile's records in the place of keys. `profile`: the fields of a profile.
record::RecordSchema seen_record(const kinds::Kind& kind, const kinds::ReferenceTables& references, const record::RecordSchema& profile);
record::RecordSchema seen_record(const kinds::Kind& kind, const Resources& resources, record::Diagnostics& diagnostics);

}  // namespace naskah::pipeline
