// Where exactly in the file something of a prose stands: a Prose knows only where it begins.
#pragma once

#include <cstddef>
#include <string_view>

#include "record/input.hpp"
#include "record/value.hpp"

namespace naskah::rules::peraturan {

/// The value of an attribute of the nth (from 0) <rujuk> from a place on; the place itself when it isn't found.
record::Spot reference_spot(const record::Input& input, record::Spot prose, std::size_t nth, std::string_view attribute);

/// What is inside the nth (from 0) <angka> from a place on; the place itself when it isn't found.
record::Spot number_spot(const record::Input& input, record::Spot prose, std::size_t nth);

/// A text without markup from a place on, whatever white space the file has for its spaces; the place itself when it isn't found.
record::Spot text_spot(const record::Input& input, record::Spot prose, std::string_view text);

}  // namespace naskah::rules::peraturan
