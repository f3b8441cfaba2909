// Pictures, as a PDF/A-1 can hold them: gray or RGB of 8 bits a part, without transparency.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace naskah::pdf {

struct Raster {
    std::size_t width = 0, height = 0;  ///< in pixels
    bool gray = false;                  ///< one byte a pixel; otherwise three
    bool jpeg = false;                  ///< `bytes` is the JPEG file itself; otherwise rows of pixels from the top
    std::string bytes;
};

/// Exactly one of the two.
struct ReadRaster {
    std::optional<Raster> raster;
    std::string problem;  ///< what is wrong with the file, in Bahasa Indonesia, to follow upon its name and a colon
};

/// The problem with a picture of this size, or nothing: it may have up to 10,000 pixels a side and 40 million in all, so that a small
/// file can't unfold into the whole memory.
std::string size_problem(std::size_t width, std::size_t height);

/// Any PNG. Transparent parts are flattened on white.
ReadRaster read_png(std::string_view file);

/// Any JPEG of 8 bits a part. What PDF readers understand stays as it is; CMYK and the rare kinds are converted to RGB.
ReadRaster read_jpeg(std::string_view file);

}  // namespace naskah::pdf
