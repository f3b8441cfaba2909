// Texts of cells as people type them, compared without regard to spaces and case.
#pragma once

#include <string>
#include <string_view>

#include "text/tidying.hpp"

namespace naskah::forms {

using text::tidy;

/// Tidy, in capitals: texts that are equal so count as equal.
std::string folded(std::string_view text);

}  // namespace naskah::forms
