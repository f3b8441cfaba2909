// jpeglib.h needs the standard headers before it.
// clang-format off
#include <csetjmp>
#include <cstddef>
#include <cstdio>
#include <utility>

#include <jpeglib.h>
// clang-format on

#include "render/pdf/raster.hpp"

namespace naskah::pdf {

namespace {

/// libjpeg leaves an error by a long jump. Each function that calls setjmp holds only plain values, so that nothing is jumped over.
struct JpegReader {
    jpeg_decompress_struct info;
    jpeg_error_mgr errors;
    std::jmp_buf on_error;
};

void jump_out(j_common_ptr info) {
    std::longjmp(static_cast<JpegReader*>(info->client_data)->on_error, 1);
}

void keep_silent(j_common_ptr) {}

bool read_header(JpegReader& reader, const unsigned char* bytes, unsigned long size) {
    if (setjmp(reader.on_error) != 0) return false;
    jpeg_mem_src(&reader.info, bytes, size);
    return jpeg_read_header(&reader.info, TRUE) == JPEG_HEADER_OK;
}

bool read_rows(JpegReader& reader, J_COLOR_SPACE color_space, unsigned char* pixels) {
    if (setjmp(reader.on_error) != 0) return false;
    reader.info.out_color_space = color_space;
    jpeg_start_decompress(&reader.info);
    const std::size_t stride = std::size_t{reader.info.output_width} * static_cast<std::size_t>(reader.info.output_components);
    while (reader.info.output_scanline < reader.info.output_height) {
        JSAMPROW row = pixels + reader.info.output_scanline * stride;
        jpeg_read_scanlines(&reader.info, &row, 1);
    }
    jpeg_finish_decompress(&reader.info);
    return reader.errors.num_warnings == 0;  // a truncated file is only a warning there
}

class OpenJpeg {
 public:
    OpenJpeg() {
        reader.info.err = jpeg_std_error(&reader.errors);
        reader.errors.error_exit = jump_out;
        reader.errors.output_message = keep_silent;
        reader.info.client_data = &reader;
        jpeg_create_decompress(&reader.info);  // keeps err and client_data
    }
    ~OpenJpeg() { jpeg_destroy_decompress(&reader.info); }
    OpenJpeg(const OpenJpeg&) = delete;
    OpenJpeg& operator=(const OpenJpeg&) = delete;

    JpegReader reader{};
};

/// Whether every reader of PDF 1.4 decodes the file to the right colours without being told more.
bool fit_for_pdf(const jpeg_decompress_struct& info) {
    if (info.arith_code != 0) return false;
    switch (info.jpeg_color_space) {
        case JCS_GRAYSCALE:
        case JCS_YCbCr:
            return true;
        case JCS_RGB:
            return info.saw_Adobe_marker != 0;  // without one, readers take three parts for YCbCr
        default:
            return false;
    }
}

/// From four parts a pixel to three. Adobe's programs write CMYK inverted, and nobody else writes it.
std::string rgb_of_cmyk(const std::string& cmyk, bool inverted) {
    std::string rgb;
    rgb.reserve(cmyk.size() / 4 * 3);
    const auto lightness = [&](std::size_t at) {
        const int ink = static_cast<unsigned char>(cmyk[at]);
        return inverted ? ink : 255 - ink;
    };
    for (std::size_t pixel = 0; pixel + 4 <= cmyk.size(); pixel += 4)
        for (std::size_t part = 0; part < 3; ++part) rgb += static_cast<char>(lightness(pixel + part) * lightness(pixel + 3) / 255);
    return rgb;
}

}  // namespace

ReadRaster read_jpeg(std::string_view file) {
    const ReadRaster broken = {std::nullopt, "berkas JPEG rusak atau terpotong"};
    OpenJpeg open;
    JpegReader& reader = open.reader;
    const auto* bytes = reinterpret_cast<const unsigned char*>(file.data());
    if (file.empty() || !read_header(reader, bytes, file.size())) return broken;

    Raster raster;
    raster.width = reader.info.image_width;
    raster.height = reader.info.image_height;
    raster.gray = reader.info.jpeg_color_space == JCS_GRAYSCALE;
    if (std::string problem = size_problem(raster.width, raster.height); !problem.empty()) return {std::nullopt, std::move(problem)};
    if (fit_for_pdf(reader.info)) {
        // Inside of the compressed data FF is always followed by 00 or a restart mark: this is the end of the file, not of a preview.
        const std::size_t header_size = file.size() - reader.info.src->bytes_in_buffer;
        if (file.find("\xFF\xD9", header_size) == std::string_view::npos) return broken;
        raster.jpeg = true;
        raster.bytes = file;
        return {std::move(raster), {}};
    }

    const bool four_inks = reader.info.num_components == 4;
    raster.bytes.resize(raster.width * raster.height * (four_inks ? 4 : raster.gray ? 1 : 3));
    const J_COLOR_SPACE wanted = four_inks ? JCS_CMYK : raster.gray ? JCS_GRAYSCALE : JCS_RGB;
    if (!read_rows(reader, wanted, reinterpret_cast<unsigned char*>(raster.bytes.data()))) return broken;
    if (four_inks) raster.bytes = rgb_of_cmyk(raster.bytes, reader.info.saw_Adobe_marker != 0);
    return {std::move(raster), {}};
}

}  // namespace naskah::pdf
