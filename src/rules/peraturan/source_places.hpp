// Where exactly in the file something of a prose stands: a Prose knows only where it begins.
#pragma once

#include <cstddef>
#include <string_view>

#include "input/value.hpp"

namespace naskah::rules::peraturan {

/// The value of an attribute of the nth (from 0) <rujuk> from a place on; the place itself when it isn't found.
input::Spot reference_spot(const input::Input& input, input::Spot prose, std::size_t nth, std::string_view attribute);

/// What is inside the nth (from 0) <angka> from a place on; the place itself when it isn't found.
input::Spot number_spot(const input::Input& input, input::Spot prose, std::size_t nth);

/// A text without markup from a place on, whatever white space the file has for its spaces; the place itself when it isn't found.
input::Spot text_spot(const input::Input& input, input::Spot prose, std::string_view text);

}  // namespace naskah::rules::peraturan
