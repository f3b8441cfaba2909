// What is told of characters that no document can print.
#pragma once

#include <string_view>

#include "input/field_value.hpp"
#include "text/tidying.hpp"

namespace naskah::input {

/// Of a blemish that was found in the text.
Mistake blemish_mistake(const text::FoundBlemish& found, std::string_view text);

}  // namespace naskah::input
