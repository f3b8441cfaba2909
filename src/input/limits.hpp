// How large an input may be. Larger ones are refused with a message, never tried.
#pragma once

#include <cstddef>
#include <cstdint>

namespace naskah::input {

struct Limits {
    std::size_t file_bytes = 16U << 20U;
    int nesting = 64;  ///< elements inside each other
    std::uintmax_t image_bytes = 20U << 20U;
    std::int64_t image_pixels = 40'000'000;
    int image_side = 10'000;     ///< in pixels
    std::size_t messages = 200;  ///< after so many the rest of a file's mistakes is only counted
};

}  // namespace naskah::input
