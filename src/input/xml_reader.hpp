// An XML file against a kind's schema: typed values, or everything that is wrong with them.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "input/limits.hpp"
#include "input/xml_document.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"

namespace naskah::input {

/// Checks a parsed document whose root is the schema's element. Pictures are looked for in `folder`. Nothing when there are errors or
/// the document is faulty; all are told, in the order of the file (missing fields at their element).
std::optional<record::Input> check_document(const XmlDocument& document, const record::RecordSchema& schema,
                                            const std::filesystem::path& folder, const Limits& limits, record::Diagnostics& diagnostics);

/// Both steps for a caller who knows the kind already.
std::optional<record::Input> read_xml(std::string bytes, const std::string& file, const record::RecordSchema& schema,
                                      const std::filesystem::path& folder, const Limits& limits, record::Diagnostics& diagnostics);

}  // namespace naskah::input
