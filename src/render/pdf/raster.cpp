#include "render/pdf/raster.hpp"

namespace naskah::pdf {

std::string size_problem(std::size_t width, std::size_t height) {
    constexpr std::size_t longest_side = 10'000, most_pixels = 40'000'000;
    if (width <= longest_side && height <= longest_side && width * height <= most_pixels) return {};
    return "gambar berukuran " + std::to_string(width) + " × " + std::to_string(height) +
           " piksel terlalu besar; paling besar 10.000 piksel per sisi dan 40 juta piksel seluruhnya";
}

}  // namespace naskah::pdf
