// What readers of our files get out of them: text, fonts, properties, pixels.
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <stdexcept>
#include <utility>
#include <vector>

#include "render/pdf/pictures.hpp"
#include "render/pdf/samples.hpp"
#include "support/external.hpp"
#include "text/utf8.hpp"

namespace naskah::pdf::testing {
namespace {

using document::Length;

class Reader : public ::testing::Test {
 protected:
    void open(const layout::Pages& pages, const document::Metadata& metadata = test::metadata()) {
        test::write_file(folder_.path() / "a.pdf", test::painted(pages, metadata));
    }
    std::string output_of(const std::vector<std::string>& words) const { return test::output_of(words, folder_.path()); }

    test::TemporaryFolder folder_;
};

/// A pixel of the page at 72 dots an inch: one a point.
document::Color pixel(const std::string& ppm, std::size_t x, std::size_t y) {
    std::size_t width = 0, height = 0;
    int header_size = 0;
    if (std::sscanf(ppm.c_str(), "P6 %zu %zu 255%n", &width, &height, &header_size) != 2 || header_size == 0)
        throw std::runtime_error("no PPM");
    const std::size_t at = static_cast<std::size_t>(header_size) + 1 + 3 * (y * width + x);
    const auto part = [&](std::size_t i) { return static_cast<std::uint8_t>(ppm.at(at + i)); };
    return {part(0), part(1), part(2)};
}

TEST_F(Reader, GetsTheTextLineByLine) {
    layout::GlyphRun wide = test::run("bahwa untuk melaksanakan ketentuan Pasal 9", 60, 80);
    wide.extra_per_space = Length::of_points(3.25);
    layout::GlyphRun narrow = test::run("ayat (2) huruf a \\ \"b\" perlu menetapkan", 60, 100);
    narrow.extra_per_space = Length::of_points(-0.75);
    open(test::pages({test::run("PERATURAN BUPATI BALANGAN", 60, 60, {document::Family::bookman, true, false}), wide, narrow}));
    EXPECT_EQ(output_of({"pdftotext", "-raw", "a.pdf", "-"}),
              "PERATURAN BUPATI BALANGAN\n"
              "bahwa untuk melaksanakan ketentuan Pasal 9\n"
              "ayat (2) huruf a \\ \"b\" perlu menetapkan\n\f");
    EXPECT_EQ(output_of({"pdftotext", "-layout", "a.pdf", "-"}),
              "PERATURAN BUPATI BALANGAN\n"
              "bahwa untuk melaksanakan ketentuan Pasal 9\n"
              "ayat (2) huruf a \\ \"b\" perlu menetapkan\n\f");
}

TEST_F(Reader, GetsTheCharactersOfTheTextAndNotTheirSubstitutes) {
    open(test::pages({test::run("non\u2011putus é ế “kutip” – Rp\u00A05.000", 60, 60), test::run("☑ ✓ ≤ ế", 60, 90, test::symbol)}));
    EXPECT_EQ(output_of({"pdftotext", "-raw", "a.pdf", "-"}),
              "non\u2011putus é ế “kutip” – Rp 5.000\n☑ ✓ ≤ ế\n\f");  // poppler shows U+00A0 as a space
}

TEST_F(Reader, GetsEveryCharacterOfALongAlphabet) {
    // More than 256 characters: the bytes of their codes take all values, also those that a string must escape.
    const std::vector<std::pair<int, int>> ranges = {{0x21, 0x7E}, {0xC0, 0xFF}, {0x14C, 0x17E}, {0x3A3, 0x3CE}, {0x410, 0x44F}};
    std::vector<layout::Item> items;
    std::string expected;
    double y = 40;
    for (const auto& [first, last] : ranges) {
        std::string line;
        for (int character = first; character <= last; ++character) text::append_utf8(line, static_cast<char32_t>(character));
        items.push_back(test::run(line, 20, y += 30, test::sans, 5));
        expected += line + "\n";
    }
    open(test::pages(std::move(items)));
    EXPECT_EQ(output_of({"pdftotext", "-raw", "a.pdf", "-"}), expected + "\f");
}

TEST_F(Reader, FindsEveryFontEmbeddedAsASubset) {
    open(test::pages({test::run("Satu", 60, 60), test::run("Dua", 60, 80, test::bookman)}));
    const std::string fonts = output_of({"pdffonts", "a.pdf"});
    EXPECT_NE(fonts.find("+LiberationSans "), std::string::npos) << fonts;
    EXPECT_EQ(fonts.find(" no "), std::string::npos) << fonts;
}

TEST_F(Reader, GetsTheProperties) {
    document::Metadata metadata = test::metadata();
    metadata.title = "Pagu & <Realisasi> – ế";
    open(test::pages(), metadata);
    const std::string properties = output_of({"pdfinfo", "-isodates", "a.pdf"});
    for (const char* line : {"Title:           Pagu & <Realisasi> – ế\n", "Subject:         Rembuk Stunting Tahun 2025\n",
                             "Keywords:        stunting, rembuk, Balangan\n", "Author:          Pemerintah Kabupaten Balangan\n",
                             "Producer:        Naskah\n", "Page size:       609.449 x 935.433 pts\n", "PDF version:     1.4\n"})
        EXPECT_NE(properties.find(line), std::string::npos) << line << properties;
}

TEST(PageSize, IsExactToTheThousandthOfAPoint) {
    EXPECT_NE(test::painted(test::pages()).find("/MediaBox [0 0 609.449 935.433]"), std::string::npos);
}

TEST_F(Reader, GetsNoDateWhenThereIsNone) {
    document::Metadata metadata = test::metadata();
    metadata.created.clear();
    open(test::pages(), metadata);
    EXPECT_EQ(output_of({"pdfinfo", "a.pdf"}).find("Date"), std::string::npos);
}

TEST_F(Reader, SeesTextAboveFillsAndFillsAboveWatermarks) {
    layout::TurnedText turned;
    turned.center = {Length::of_points(100), Length::of_points(100)};
    turned.text = "█";
    turned.face = test::symbol;
    turned.size = Length::of_points(60);
    turned.width = Length::of_points(46);
    turned.color = {255, 0, 0};
    layout::GlyphRun text = test::run("█", 150, 120, test::symbol, 60);
    text.color = {0, 0, 255};
    open(test::pages({text, test::fill(60, 60, 40, 80, {0, 255, 0}), test::fill(140, 60, 80, 80, {0, 255, 0}), turned}));
    const std::string image = output_of({"pdftoppm", "-r", "72", "a.pdf"});
    EXPECT_EQ(pixel(image, 90, 100), (document::Color{0, 255, 0}));
    EXPECT_EQ(pixel(image, 110, 100), (document::Color{255, 0, 0}));
    EXPECT_EQ(pixel(image, 170, 100), (document::Color{0, 0, 255}));
}

TEST_F(Reader, SeesPicturesInTheirColours) {
    const document::Color color = {200, 30, 60};
    open(test::pages({test::placed(test::png(test::png_file({2}, 30, 20, color)), 50, 50, 40, 40),
                      test::placed(test::jpeg(test::jpeg_file(test::JpegKind::cmyk, 32, 32, color)), 150, 50, 40, 40),
                      test::placed(test::png(test::png_file({6}, 30, 20, color, 0)), 250, 50, 40, 40)}));
    const std::string image = output_of({"pdftoppm", "-r", "72", "a.pdf"});
    EXPECT_EQ(pixel(image, 70, 70), color);
    EXPECT_EQ(pixel(image, 170, 70), color);
    EXPECT_EQ(pixel(image, 270, 70), (document::Color{255, 255, 255}));
}

constexpr std::array<document::Color, 4> quarters = {{{255, 0, 0}, {0, 255, 0}, {0, 0, 255}, {255, 255, 0}}};

/// The quarter of a photograph that a pixel shows: r, g, b, y; w for the paper.
char quarter_at(const std::string& ppm, std::size_t x, std::size_t y) {
    const document::Color color = pixel(ppm, x, y);
    const int bits = (color.red > 127 ? 4 : 0) + (color.green > 127 ? 2 : 0) + (color.blue > 127 ? 1 : 0);
    return "?bg?r?yw"[bits];
}

/// Upper left, upper right, lower left and lower right pixel of a place on the page.
std::string corners(const std::string& ppm, std::size_t left, std::size_t top, std::size_t right, std::size_t bottom) {
    return {quarter_at(ppm, left, top), quarter_at(ppm, right, top), quarter_at(ppm, left, bottom), quarter_at(ppm, right, bottom)};
}

TEST_F(Reader, SeesPhotographsUprightHoweverTheCameraWasHeld) {
    const std::string stored = test::quartered_jpeg_file(64, 32, quarters);
    const std::array<std::string, 8> seen = {"rgby", "gryb", "ybgr", "byrg", "rbgy", "bryg", "ygbr", "gyrb"};
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const double width = orientation < 5 ? 80 : 40, height = orientation < 5 ? 40 : 80;
        open(test::pages({test::placed(test::jpeg(test::with_exif(stored, orientation), "foto.jpg", orientation), 50, 60, width, height)}));
        const std::string image = output_of({"pdftoppm", "-r", "72", "a.pdf"});
        const auto right = static_cast<std::size_t>(50 + width), bottom = static_cast<std::size_t>(60 + height);
        EXPECT_EQ(corners(image, 52, 62, right - 3, bottom - 3), seen.at(static_cast<std::size_t>(orientation - 1))) << orientation;
        EXPECT_EQ(corners(image, 48, 58, right + 2, bottom + 2), "wwww") << orientation;
    }
}

TEST_F(Reader, FindsTheFileOfATurnedPhotographAsItWas) {
    const std::string photograph = test::with_exif(test::quartered_jpeg_file(64, 32, quarters), 6);
    const auto picture = test::jpeg(photograph, "foto.jpg", 6);
    open(test::pages({test::placed(picture, 50, 50, 40, 80), test::placed(test::jpeg(photograph, "foto.jpg", 6), 150, 50, 40, 80)}));
    const std::string file = test::read_file(folder_.path() / "a.pdf");
    const std::size_t first = file.find(photograph);
    ASSERT_NE(first, std::string::npos);
    EXPECT_EQ(file.find(photograph, first + 1), std::string::npos);
}

TEST_F(Reader, FindsAPictureUsedTwiceOnlyOnce) {
    const std::string bytes = test::png_file({2}, 30, 20, {200, 30, 60});
    open(test::pages({test::placed(test::png(bytes), 50, 50, 40, 40), test::placed(test::png(bytes), 50, 150, 80, 80)}));
    const std::string file = test::read_file(folder_.path() / "a.pdf");
    const std::size_t first = file.find("/Subtype /Image");
    ASSERT_NE(first, std::string::npos);
    EXPECT_EQ(file.find("/Subtype /Image", first + 1), std::string::npos);
}

}  // namespace
}  // namespace naskah::pdf::testing
