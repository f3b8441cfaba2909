// A result for programs: one shape for every verb.
#pragma once

#include <string>

#include "desk/result.hpp"

namespace naskah::desk {

/// One object, as README.md describes it, without a line end.
std::string to_json(const Result& result);

}  // namespace naskah::desk
