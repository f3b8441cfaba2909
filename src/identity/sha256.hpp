// SHA-256 (FIPS 180-4), by nettle.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace naskah::identity {

inline constexpr std::size_t digest_digits = 64;

/// The digest of the pieces one behind the other, in small hexadecimal digits.
std::string sha256(std::initializer_list<std::string_view> pieces);

}  // namespace naskah::identity
