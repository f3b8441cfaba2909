// Pictures of every kind that a user may have, made by libpng and libjpeg.
#pragma once

#include <array>
#include <memory>
#include <string>

#include "document/block.hpp"

namespace naskah::test {

struct PngKind {
    int color_type = 2;  ///< libpng's: 0 gray, 2 RGB, 3 palette, 4 gray and alpha, 6 RGB and alpha
    int bit_depth = 8;
    bool interlaced = false;
};

/// A PNG file with every pixel of this colour; a gray one takes `red`.
std::string png_file(PngKind kind, int width, int height, document::Color color, int alpha = 255);

enum class JpegKind { gray, ycc, rgb_without_marker, cmyk, progressive };
/// A JPEG file with every pixel of this colour; CMYK is written the way Adobe's programs do.
std::string jpeg_file(JpegKind kind, int width, int height, document::Color color);

/// A colour JPEG file of four quarters: upper left, upper right, lower left, lower right. Sides of multiples of 32 keep the quarters pure.
std::string quartered_jpeg_file(int width, int height, const std::array<document::Color, 4>& colors);
/// A JPEG file with Exif data put in, as a camera does: they hold the orientation and nothing else.
std::string with_exif(const std::string& jpeg_file, int orientation);

std::shared_ptr<const document::Picture> png(std::string bytes, std::string name = "lambang.png");
std::shared_ptr<const document::Picture> jpeg(std::string bytes, std::string name = "foto.jpg", int orientation = 1);

}  // namespace naskah::test
