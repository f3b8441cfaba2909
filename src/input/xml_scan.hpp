// What pugixml lets pass and we don't: a look at the raw bytes before they are parsed.
#pragma once

#include "input/limits.hpp"
#include "record/diagnostic.hpp"
#include "record/source_text.hpp"

namespace naskah::input {

enum class ScanResult {
    clean,
    faulty,     ///< something is wrong, but the elements can be told apart: the schema can be checked too
    unreadable  ///< nothing can be made of it
};

/// Clean when the text is UTF-8 without control characters and well-formed XML without DOCTYPE, unknown entities, duplicate attributes
/// or too deep nesting. Tells what is wrong otherwise: all bad entities, characters and duplicate attributes, and the first mistake after
/// which nothing can be made of the rest.
ScanResult scan_xml(const record::SourceText& source, const Limits& limits, record::Diagnostics& diagnostics);

}  // namespace naskah::input
