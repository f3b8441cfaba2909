// Numbers as PDF writes them: from whole thousandths, so that no locale and no rounding can change them.
#pragma once

#include <cstdint>
#include <string>

namespace naskah::pdf {

/// Appends a number of thousandths as a decimal number without trailing zeros.
void append_thousandths(std::string& text, std::int64_t thousandths);

}  // namespace naskah::pdf
