// What all dumps write in the same way.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace naskah::render {

/// Between quotes; quotes, backslashes, control characters, no-break spaces and word joiners are escaped: `\"`, `\\`, `\n`, `\x07`,
/// `\u00a0`, `\u2060`.
std::string quoted(std::string_view text);

/// Thousandths as a decimal number without trailing zeros: 12500 is "12.5".
std::string thousandths(std::int64_t value);

/// So many bytes of a number, the highest first, in small letters: 0xE0, 1 is "e0".
std::string hexadecimal(std::uint32_t number, int bytes);

}  // namespace naskah::render
