// Names that the Open Packaging Conventions (ECMA-376 part 2) and the transitional form of office files (part 4) fix.
#pragma once

#include <string_view>

namespace naskah::office {

inline constexpr std::string_view content_types_part = "[Content_Types].xml";
inline constexpr std::string_view content_types_namespace = "http://schemas.openxmlformats.org/package/2006/content-types";
inline constexpr std::string_view relationships_namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
/// Before the last word of a relationship's type: "styles", "image".
inline constexpr std::string_view relationship_types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
inline constexpr std::string_view core_properties_relationship =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

}  // namespace naskah::office
