// What a formulir.xml may name: the fields of the record that a form is made from (forms/about.hpp).
#pragma once

#include "kinds/kind.hpp"
#include "kinds/reference_tables.hpp"
#include "record/schema.hpp"

namespace naskah::forms {

/// The schema of record_of. `profile`: the fields of a profile.
record::RecordSchema form_schema(const kinds::Kind& kind, const kinds::ReferenceTables& references, const record::RecordSchema& profile);

}  // namespace naskah::forms
