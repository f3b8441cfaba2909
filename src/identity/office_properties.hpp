// What an office file that others made says of itself, beside what they let it say.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "identity/identity.hpp"

namespace naskah::identity {

/// The office file with this identity among its custom properties, in the stead of one that it had; all else as it was, part for part.
/// Nothing when it can't be read. The same call gives the same bytes.
std::optional<std::string> with_identity(std::string_view file, const Identity& identity);

}  // namespace naskah::identity
