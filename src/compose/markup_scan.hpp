// What pugixml lets pass and a document must not contain.
#pragma once

#include "compose/markup_reader.hpp"

namespace naskah::compose {

/// Looks at the raw text: invalid UTF-8, control characters, <!DOCTYPE>, unknown entities and characters that XML doesn't know are
/// errors. Returns whether the text may be parsed.
bool scan_markup(MarkupReader& reader, std::string_view markup);

}  // namespace naskah::compose
