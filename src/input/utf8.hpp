// UTF-8 as far as reading and showing an input needs it.
#pragma once

#include <cstddef>
#include <string_view>

namespace naskah::input {

/// The length of the UTF-8 character at an offset, or 0 when there is none (RFC 3629: shortest forms, no surrogates, up to U+10FFFF).
std::size_t character_length(std::string_view text, std::size_t at);

}  // namespace naskah::input
