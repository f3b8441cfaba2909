// docProps: what a file manager shows of a document.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "document/block.hpp"

namespace naskah::docx {

/// "2025-02-28T00:00:00+08:00", or ending in "Z", or a day alone, as the same moment in UTC: "2025-02-27T16:00:00Z". Nothing for anything
/// else.
std::optional<std::string> universal_time(std::string_view time);

std::string core_properties(const document::Metadata& metadata);
std::string application_properties();
/// docProps/custom.xml (ECMA-376 part 1, 22.3): properties of the program's own.
std::string custom_properties(const document::Metadata& metadata);

/// As Word names languages: "id" is "id-ID".
std::string language_tag(const document::Metadata& metadata);

}  // namespace naskah::docx
