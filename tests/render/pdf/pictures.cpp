#include "render/pdf/pictures.hpp"

#include <png.h>

#include <cstdlib>
// jpeglib.h needs the standard headers before it.
// clang-format off
#include <cstddef>
#include <cstdio>
#include <jpeglib.h>
// clang-format on

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace naskah::test {

namespace {

std::vector<unsigned char> pixel(PngKind kind, document::Color color, int alpha) {
    std::vector<int> parts;
    if (kind.color_type == PNG_COLOR_TYPE_PALETTE) return {0};
    parts.push_back(color.red);
    if ((kind.color_type & PNG_COLOR_MASK_COLOR) != 0) parts.insert(parts.end(), {color.green, color.blue});
    if ((kind.color_type & PNG_COLOR_MASK_ALPHA) != 0) parts.push_back(alpha);
    std::vector<unsigned char> bytes;
    for (const int part : parts) bytes.insert(bytes.end(), kind.bit_depth == 16 ? 2 : 1, static_cast<unsigned char>(part));
    return bytes;
}

std::vector<unsigned char> row_of(const std::vector<unsigned char>& pixel, int width) {
    std::vector<unsigned char> row;
    for (int x = 0; x < width; ++x) row.insert(row.end(), pixel.begin(), pixel.end());
    return row;
}

J_COLOR_SPACE written_as(JpegKind kind) {
    switch (kind) {
        case JpegKind::gray:
            return JCS_GRAYSCALE;
        case JpegKind::rgb_without_marker:
            return JCS_RGB;
        case JpegKind::cmyk:
            return JCS_CMYK;
        default:
            return JCS_YCbCr;
    }
}

}  // namespace

std::string png_file(PngKind kind, int width, int height, document::Color color, int alpha) {
    std::string file;
    png_structp writer = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(writer);
    png_set_write_fn(
        writer, &file,
        [](png_structp to, png_bytep bytes, std::size_t size) {
            static_cast<std::string*>(png_get_io_ptr(to))->append(reinterpret_cast<const char*>(bytes), size);
        },
        nullptr);
    png_set_IHDR(writer, info, static_cast<png_uint_32>(width), static_cast<png_uint_32>(height), kind.bit_depth, kind.color_type,
                 kind.interlaced ? PNG_INTERLACE_ADAM7 : PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    const png_color entry = {color.red, color.green, color.blue};
    if (kind.color_type == PNG_COLOR_TYPE_PALETTE) png_set_PLTE(writer, info, &entry, 1);
    png_write_info(writer, info);
    std::vector<unsigned char> row = row_of(pixel(kind, color, alpha), width);
    const int passes = png_set_interlace_handling(writer);
    for (int i = 0; i < passes * height; ++i) png_write_row(writer, row.data());
    png_write_end(writer, nullptr);
    png_destroy_write_struct(&writer, &info);
    return file;
}

namespace {

using Pixel = std::vector<unsigned char>;

/// `row(y)` gives the bytes of a row; each pixel has `parts` of them.
template <class Row>
std::string compressed(JpegKind kind, int width, int height, std::size_t parts, Row row) {
    jpeg_compress_struct info;
    jpeg_error_mgr errors;
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* buffer = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &buffer, &size);

    info.image_width = static_cast<JDIMENSION>(width);
    info.image_height = static_cast<JDIMENSION>(height);
    info.input_components = static_cast<int>(parts);
    info.in_color_space = kind == JpegKind::gray ? JCS_GRAYSCALE : kind == JpegKind::cmyk ? JCS_CMYK : JCS_RGB;
    jpeg_set_defaults(&info);
    jpeg_set_colorspace(&info, written_as(kind));
    jpeg_set_quality(&info, 100, TRUE);
    if (kind == JpegKind::rgb_without_marker) info.write_Adobe_marker = FALSE;
    if (kind == JpegKind::progressive) jpeg_simple_progression(&info);
    jpeg_start_compress(&info, TRUE);
    for (int y = 0; y < height; ++y) {
        Pixel bytes = row(y);
        JSAMPROW rows = bytes.data();
        jpeg_write_scanlines(&info, &rows, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    std::string file(reinterpret_cast<const char*>(buffer), size);
    std::free(buffer);
    return file;
}

}  // namespace

std::string jpeg_file(JpegKind kind, int width, int height, document::Color color) {
    Pixel pixel = {color.red, color.green, color.blue};
    if (kind == JpegKind::gray) pixel.resize(1);
    if (kind == JpegKind::cmyk) pixel.push_back(255);  // inverted: no black ink
    return compressed(kind, width, height, pixel.size(), [&](int) { return row_of(pixel, width); });
}

std::string quartered_jpeg_file(int width, int height, const std::array<document::Color, 4>& colors) {
    const auto row = [&](int y) {
        Pixel bytes;
        for (int x = 0; x < width; ++x) {
            const document::Color color = colors.at((2 * y < height ? 0U : 2U) + (2 * x < width ? 0U : 1U));
            bytes.insert(bytes.end(), {color.red, color.green, color.blue});
        }
        return bytes;
    };
    return compressed(JpegKind::ycc, width, height, 3, row);
}

std::string with_exif(const std::string& jpeg_file, int orientation) {
    using namespace std::string_literals;
    const std::string exif = "Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0"s + static_cast<char>(orientation) + "\0\0\0\0\0\0"s;
    return jpeg_file.substr(0, 2) + "\xFF\xE1\0"s + static_cast<char>(exif.size() + 2) + exif + jpeg_file.substr(2);
}

std::shared_ptr<const document::Picture> png(std::string bytes, std::string name) {
    return std::make_shared<document::Picture>(document::Picture{document::PictureFormat::png, 0, 0, std::move(bytes), std::move(name)});
}

std::shared_ptr<const document::Picture> jpeg(std::string bytes, std::string name, int orientation) {
    return std::make_shared<document::Picture>(
        document::Picture{document::PictureFormat::jpeg, 0, 0, std::move(bytes), std::move(name), orientation});
}

}  // namespace naskah::test
