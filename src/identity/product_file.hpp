// What a finished file says of itself: the properties of a PDF (XMP) and of office files (docProps/custom.xml).
#pragma once

#include <optional>
#include <string_view>

#include "identity/identity.hpp"

namespace naskah::identity {

struct Found {
    std::optional<Identity> identity;  ///< nothing: no product of Naskah, or no more to be known as one
    bool intact = false;               ///< still as it was written
};

/// Looks at a whole file. Whatever the bytes are, it is answered; what can't be read has no identity.
Found look_at(std::string_view file);

}  // namespace naskah::identity
