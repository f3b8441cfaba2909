// What can't be painted is told in Bahasa Indonesia, and gives no file.
#include <gtest/gtest.h>

#include "render/pdf/pictures.hpp"
#include "render/pdf/samples.hpp"

namespace naskah::pdf::testing {
namespace {

Painter::Result paint(const layout::Pages& pages, const document::Metadata& metadata = test::metadata()) {
    Painter painter(test::shipped_faces());
    return painter.paint(pages, metadata);
}

TEST(Problems, NameEachBrokenPictureOnce) {
    const auto broken = test::png("bukan gambar", "lambang.png");
    const auto cut = test::jpeg(test::jpeg_file(test::JpegKind::ycc, 16, 16, {}).substr(0, 200), "kantor.jpg");
    const Painter::Result result = paint(
        test::pages({test::placed(broken, 50, 50, 40, 40), test::placed(broken, 50, 90, 40, 40), test::placed(cut, 50, 150, 40, 40)}));
    EXPECT_EQ(result.problems, (std::vector<std::string>{"gambar \"lambang.png\" tidak dapat dipakai: berkas PNG rusak atau terpotong",
                                                         "gambar \"kantor.jpg\" tidak dapat dipakai: berkas JPEG rusak atau terpotong"}));
    EXPECT_EQ(result.bytes, "");
}

TEST(Problems, NameEachCharacterWithoutAGlyphOnce) {
    const Painter::Result result = paint(test::pages({test::run("漢字漢", 60, 60)}));
    EXPECT_EQ(result.problems, (std::vector<std::string>{"karakter \"漢\" (U+6F22) tidak dapat dicetak: tidak ada di fon LiberationSans",
                                                         "karakter \"字\" (U+5B57) tidak dapat dicetak: tidak ada di fon LiberationSans"}));
    EXPECT_EQ(result.bytes, "");
}

TEST(Problems, TellThatADocumentHasNoPages) {
    EXPECT_EQ(paint({}).problems, (std::vector<std::string>{"naskah tidak berisi satu halaman pun"}));
}

TEST(Problems, TellThatTheTimeIsNone) {
    document::Metadata metadata;
    metadata.created = "28-02-2025";
    EXPECT_EQ(paint(test::pages(), metadata).problems,
              (std::vector<std::string>{"waktu pembuatan \"28-02-2025\" bukan waktu yang sah, misalnya 2025-02-28T09:00:00+08:00"}));
}

TEST(Problems, IncludeWhatLibharuRefuses) {
    layout::Pages pages = test::pages();
    pages.pages[0].width = document::Length::of_points(20'000);
    EXPECT_EQ(paint(pages).problems, (std::vector<std::string>{"berkas PDF tidak dapat dibuat: galat libharu 0x1054"}));
    document::Metadata metadata;
    metadata.title = std::string(40'000, 'a');
    EXPECT_EQ(paint(test::pages(), metadata).problems, (std::vector<std::string>{"berkas PDF tidak dapat dibuat: galat libharu 0x105b"}));
}

}  // namespace
}  // namespace naskah::pdf::testing
