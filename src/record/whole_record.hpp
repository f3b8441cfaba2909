// A record with everything in it, for checks of templates that no input is needed for.
#pragma once

#include "record/schema.hpp"
#include "record/value.hpp"

namespace naskah::record {

/// A record of a schema with a value in every field, of its type and not empty; a list has an item of each name that its items may have.
Record whole_record(const RecordSchema& schema);

}  // namespace naskah::record
