#include <png.h>

#include <cstring>

#include "render/pdf/raster.hpp"

namespace naskah::pdf {

namespace {

/// libpng's simplified reader. It reports errors by its return values: no jump ever crosses our frames.
class PngImage {
 public:
    PngImage() {
        std::memset(&image, 0, sizeof image);
        image.version = PNG_IMAGE_VERSION;
    }
    ~PngImage() { png_image_free(&image); }
    PngImage(const PngImage&) = delete;
    PngImage& operator=(const PngImage&) = delete;

    png_image image;
};

}  // namespace

ReadRaster read_png(std::string_view file) {
    const ReadRaster broken = {std::nullopt, "berkas PNG rusak atau terpotong"};
    PngImage reader;
    if (png_image_begin_read_from_memory(&reader.image, file.data(), file.size()) == 0) return broken;
    Raster raster;
    raster.width = reader.image.width;
    raster.height = reader.image.height;
    if (std::string problem = size_problem(raster.width, raster.height); !problem.empty()) return {std::nullopt, std::move(problem)};

    reader.image.flags |= PNG_IMAGE_FLAG_16BIT_sRGB;  // libpng would take 16 bits without a gamma for linear light
    raster.gray = (reader.image.format & PNG_FORMAT_FLAG_COLOR) == 0;
    reader.image.format = raster.gray ? PNG_FORMAT_GRAY : PNG_FORMAT_RGB;
    raster.bytes.resize(PNG_IMAGE_SIZE(reader.image));
    const png_color white = {255, 255, 255};
    if (png_image_finish_read(&reader.image, &white, raster.bytes.data(), 0, nullptr) == 0) return broken;
    return {std::move(raster), {}};
}

}  // namespace naskah::pdf
