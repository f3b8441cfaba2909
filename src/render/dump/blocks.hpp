// The block tree as text: one block a line, indented by nesting, for golden files and for a look at what compose made.
#pragma once

#include <string>

#include "document/block.hpp"

namespace naskah::render {

/// Stable from run to run and from machine to machine. Lengths are in points ("12pt"); what has its default value is left out; quotes,
/// backslashes, no-break spaces and word joiners in texts are written `\"`, `\\`, `\u00a0` and `\u2060`. A picture shows name, format and
/// pixels, not its bytes.
std::string dump(const document::Document& document);

}  // namespace naskah::render
