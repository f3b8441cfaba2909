#include "render/pdf/raster.hpp"

#include <gtest/gtest.h>

#include <vector>

#include "render/pdf/pictures.hpp"

namespace naskah::pdf::testing {
namespace {

using test::jpeg_file;
using test::JpegKind;
using test::png_file;

/// The first pixel as its parts, or the problem.
std::vector<int> first_pixel(const ReadRaster& read) {
    if (!read.raster) return {};
    std::vector<int> parts;
    for (std::size_t i = 0; i < (read.raster->gray ? 1u : 3u); ++i) parts.push_back(static_cast<unsigned char>(read.raster->bytes.at(i)));
    return parts;
}

TEST(PngRaster, KeepsGrayGray) {
    EXPECT_EQ(first_pixel(read_png(png_file({0}, 3, 2, {90, 0, 0}))), (std::vector{90}));
    EXPECT_EQ(first_pixel(read_png(png_file({4}, 3, 2, {90, 0, 0}))), (std::vector{90}));
}

TEST(PngRaster, ReadsColoursOfEveryKind) {
    const std::vector<int> expected = {10, 120, 230};
    EXPECT_EQ(first_pixel(read_png(png_file({2}, 3, 2, {10, 120, 230}))), expected);
    EXPECT_EQ(first_pixel(read_png(png_file({3}, 3, 2, {10, 120, 230}))), expected);
    EXPECT_EQ(first_pixel(read_png(png_file({6}, 3, 2, {10, 120, 230}))), expected);
    EXPECT_EQ(first_pixel(read_png(png_file({2, 8, true}, 9, 9, {10, 120, 230}))), expected);
}

TEST(PngRaster, ReducesSixteenBitsToEight) {
    EXPECT_EQ(first_pixel(read_png(png_file({2, 16}, 3, 2, {10, 120, 230}))), (std::vector{10, 120, 230}));
}

TEST(PngRaster, FlattensTransparencyOnWhite) {
    EXPECT_EQ(first_pixel(read_png(png_file({6}, 3, 2, {200, 0, 0}, 0))), (std::vector{255, 255, 255}));
    EXPECT_EQ(first_pixel(read_png(png_file({4}, 3, 2, {0, 0, 0}, 0))), (std::vector{255}));
}

TEST(PngRaster, HasAllRows) {
    EXPECT_EQ(read_png(png_file({2}, 7, 5, {1, 2, 3})).raster.value().bytes.size(), 7u * 5u * 3u);
}

TEST(PngRaster, RefusesBrokenFilesOfEveryLength) {
    const std::string whole = png_file({6}, 20, 20, {10, 120, 230});
    for (std::size_t size = 0; size + 12 < whole.size(); ++size)  // without the closing chunk, nothing is lost
        EXPECT_EQ(read_png(whole.substr(0, size)).problem, "berkas PNG rusak atau terpotong") << size;
}

TEST(PngRaster, RefusesASmallFileThatUnfoldsIntoAHugePicture) {
    EXPECT_EQ(read_png(png_file({0}, 20'000, 3, {})).problem,
              "gambar berukuran 20000 × 3 piksel terlalu besar; paling besar 10.000 piksel per sisi dan 40 juta piksel seluruhnya");
}

TEST(Size, IsLimitedInAllToo) {
    EXPECT_EQ(size_problem(8'000, 5'000), "");
    EXPECT_NE(size_problem(8'000, 5'001), "");
    EXPECT_NE(size_problem(10'001, 1), "");
}

TEST(JpegRaster, StaysAsItIsWhenReadersKnowItsKind) {
    for (const JpegKind kind : {JpegKind::gray, JpegKind::ycc, JpegKind::progressive}) {
        const std::string file = jpeg_file(kind, 16, 16, {10, 120, 230});
        const ReadRaster read = read_jpeg(file);
        ASSERT_TRUE(read.raster) << read.problem;
        EXPECT_TRUE(read.raster->jpeg);
        EXPECT_EQ(read.raster->bytes, file);
        EXPECT_EQ(read.raster->gray, kind == JpegKind::gray);
    }
}

TEST(JpegRaster, IsConvertedWhenReadersWouldTakeItForAnotherKind) {
    const ReadRaster read = read_jpeg(jpeg_file(JpegKind::rgb_without_marker, 16, 16, {10, 120, 230}));
    ASSERT_TRUE(read.raster) << read.problem;
    EXPECT_FALSE(read.raster->jpeg);
    EXPECT_EQ(first_pixel(read), (std::vector{10, 120, 230}));
}

TEST(JpegRaster, ConvertsCmykToRgb) {
    EXPECT_EQ(first_pixel(read_jpeg(jpeg_file(JpegKind::cmyk, 16, 16, {10, 120, 230}))), (std::vector{10, 120, 230}));
}

TEST(JpegRaster, RefusesBrokenFilesOfEveryLength) {
    for (const JpegKind kind : {JpegKind::ycc, JpegKind::cmyk}) {
        const std::string whole = jpeg_file(kind, 24, 24, {10, 120, 230});
        for (std::size_t size = 0; size + 1 < whole.size(); ++size)
            EXPECT_EQ(read_jpeg(whole.substr(0, size)).problem, "berkas JPEG rusak atau terpotong") << size;
    }
}

TEST(JpegRaster, RefusesWhatIsNoJpeg) {
    EXPECT_EQ(read_jpeg("GIF89a").problem, "berkas JPEG rusak atau terpotong");
}

}  // namespace
}  // namespace naskah::pdf::testing
