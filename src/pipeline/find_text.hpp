// Where a word of a finished page was written: layout knows only the text, its writer wants the line.
#pragma once

#include <optional>
#include <string_view>

#include "input/value.hpp"

namespace naskah::pipeline {

/// The first field of the record whose text has this word, in the order of the schema.
std::optional<input::Spot> find_text(const input::Record& record, std::string_view word);

}  // namespace naskah::pipeline
