// Texts of cells as people type them: spaces of all sorts, letters of either case.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace naskah::forms {

/// Without spaces at the ends, runs of spaces, tabs and line ends (no-break and thin spaces too) as one space, without invisible characters
/// (zero-width space, byte order mark, soft hyphen).
std::string tidy(std::string_view text);

/// The same in capitals: texts that are equal so count as equal.
std::string folded(std::string_view text);

/// The first character that XML 1.0 forbids, as "U+000B"; nothing when there is none.
std::optional<std::string> forbidden_character(std::string_view text);

}  // namespace naskah::forms
