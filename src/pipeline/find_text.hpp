// Where a word of a finished page was written: layout knows only the text, its writer wants the line.
#pragma once

#include <optional>
#include <string_view>

#include "record/schema.hpp"
#include "record/value.hpp"

namespace naskah::pipeline {

/// The first field of the record whose text has this word, in the order of the schema. What a key brought from the profile is left out:
/// it was written in another file.
std::optional<record::Spot> find_text(const record::Record& record, const record::RecordSchema& schema, std::string_view word);

}  // namespace naskah::pipeline
