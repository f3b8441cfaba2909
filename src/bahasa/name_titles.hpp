// Names without academic titles and ranks, as product law prints those who sign it (Law 12/2011, Annex II, point 164).
#pragma once

#include <string>
#include <string_view>

namespace naskah::bahasa {

/// "Drs. H. Fulan Kedua, M.Si." becomes "H. Fulan Kedua": titles before the name go, "H." and "Hj." stay (practice), what follows the first
/// comma goes, and degrees behind the name without a comma ("Fulan, S.H." as "Fulan S.H."). A text of titles only comes back as it is.
std::string without_titles(std::string_view name);

}  // namespace naskah::bahasa
