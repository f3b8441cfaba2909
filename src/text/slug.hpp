// Names of files that are made of names of things.
#pragma once

#include <string>
#include <string_view>

namespace naskah::text {

/// "Kutai Timur" → "kutai-timur": small letters, digits and dots of ASCII, one "-" for all between them; none at either end.
std::string slug(std::string_view name);

}  // namespace naskah::text
