// An XML file against a kind's schema: typed values, or everything that is wrong with them.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "input/diagnostic.hpp"
#include "input/limits.hpp"
#include "input/schema.hpp"
#include "input/value.hpp"
#include "input/xml_document.hpp"

namespace naskah::input {

/// Checks a parsed document whose root is the schema's element. Pictures are looked for in `folder`. Nothing when there are errors or
/// the document is faulty; all are told, in the order of the file (missing fields at their element).
std::optional<Input> check_document(const XmlDocument& document, const RecordSchema& schema, const std::filesystem::path& folder,
                                    const Limits& limits, Diagnostics& diagnostics);

/// Both steps for a caller who knows the kind already.
std::optional<Input> read_xml(std::string bytes, const std::string& file, const RecordSchema& schema, const std::filesystem::path& folder,
                              const Limits& limits, Diagnostics& diagnostics);

}  // namespace naskah::input
