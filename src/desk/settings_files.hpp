// Files beside inputs that no document is made of.
#pragma once

#include <string_view>

namespace naskah::desk {

/// A profile, or the map of a workbook: "profil.xml", "peta.xml", "peta-sigizi.xml".
inline bool is_setting_file(std::string_view name) {
    return name == "profil.xml" || name == "peta.xml" || (name.starts_with("peta-") && name.ends_with(".xml"));
}

}  // namespace naskah::desk
