// A kind's schema as XML Schema 1.0, for editors that complete and check while one writes.
#pragma once

#include <string>

#include "record/schema.hpp"

namespace naskah::input {

/// Accepts every document that the reader accepts, and refuses most of what it refuses: not the ranges of numbers, the files of pictures,
/// the keys of the profile, and what depends on other fields. `title` is the kind's, for the schema's own description.
std::string xsd(const record::RecordSchema& schema, const std::string& title);

}  // namespace naskah::input
