// What stands behind the names of a document template: the fields of a kind with those that are computed, the profile's records in the
// place of keys.
#pragma once

#include <span>

#include "kinds/kind.hpp"
#include "record/schema.hpp"

namespace naskah::kinds {

/// The schema of the record that a template of the kind sees. `added` are fields that a rule set may give to any of its records; a field of
/// the record's own comes first.
record::RecordSchema seen_by_template(const Kind& kind, const record::RecordSchema& profile, std::span<const record::FieldSchema> added);

}  // namespace naskah::kinds
