// From the origin of a text to its place in a file that someone can correct.
#pragma once

#include <string_view>

#include "record/value.hpp"

namespace naskah::compose {

/// Where `part` stands in the field whose text or attribute value begins at `field` in an XML source. Where it isn't written as it is
/// printed (with entities, or as a number in words), or where `field` is an element as a whole, it is the field's beginning.
record::Spot place_in_field(std::string_view source, record::Spot field, std::string_view part);

/// The same for a template's own text, which ends where markup or a tag begins.
std::size_t place_in_template(std::string_view source, std::size_t text, std::string_view part);

}  // namespace naskah::compose
