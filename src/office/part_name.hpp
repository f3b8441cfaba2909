// Names of parts within an office file (ECMA-376 part 2, Open Packaging Conventions), without a leading slash: "xl/workbook.xml".
#pragma once

#include <string>
#include <string_view>

namespace naskah::office {

/// In small letters: large and small letters of ASCII are the same in names of parts.
std::string small_name(std::string_view name);

/// "xl/" of "xl/workbook.xml"; empty of a part that lies in no folder.
std::string folder_of(std::string_view part);

/// Where the relationships of a part are listed: "xl/_rels/workbook.xml.rels"; of the package itself ("") "_rels/.rels".
std::string relationships_part(std::string_view part);

/// A relationship's target as the name of a part: relative to the folder of the part that has it, or to the package ("/xl/…"). Empty when
/// it leads out of the package.
std::string resolve_target(std::string_view part, std::string_view target);

}  // namespace naskah::office
