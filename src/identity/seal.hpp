// A digest of a whole file, kept in the file itself: whoever changes a byte, adds one, or saves the file anew breaks it. It guards against
// mistakes, not against forgers.
#pragma once

#include <string>
#include <string_view>

namespace naskah::identity {

/// A seal that is still to be closed; its size is that of a closed one.
std::string open_seal();

/// Closes the last seal of a file, in its place. Without one the file stays as it is.
void close_seal(std::string& file);

/// Whether the last seal of a file is closed, and the file as it was then.
bool is_intact(std::string_view file);

}  // namespace naskah::identity
