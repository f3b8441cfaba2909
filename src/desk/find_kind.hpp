// A kind by the name that a request gives it.
#pragma once

#include <string>

#include "desk/result.hpp"
#include "kinds/catalogue.hpp"

namespace naskah::desk {

/// The kind, or null, and the result ends with what is wrong.
const kinds::Kind* find_kind(const kinds::Catalogue& catalogue, const std::string& name, Result& result);

}  // namespace naskah::desk
