// Every kind of content, checked by programs that know nothing of us: PDFBox Preflight for PDF/A-1b, qpdf for the structure.
#include <gtest/gtest.h>

#include "render/pdf/pictures.hpp"
#include "render/pdf/samples.hpp"
#include "support/external.hpp"

namespace naskah::pdf::testing {
namespace {

using document::Length;
using test::jpeg;
using test::jpeg_file;
using test::JpegKind;
using test::png;
using test::png_file;

class ValidPdfA : public ::testing::Test {
 protected:
    void add(const std::string& name, const layout::Pages& pages, const document::Metadata& metadata = test::metadata()) {
        test::write_file(folder_.path() / (name + ".pdf"), test::painted(pages, metadata));
    }
    std::string verdict() const { return test::preflight(folder_.path()); }

    test::TemporaryFolder folder_;
};

layout::TurnedText watermark() {
    layout::TurnedText text;
    text.center = {Length::of_millimetres(107.5), Length::of_millimetres(165)};
    text.degrees = 55;
    text.text = "DRAF";
    text.face = {document::Family::sans, true, false};
    text.size = Length::of_points(120);
    text.width = Length::of_points(320);
    text.color = {225, 225, 225};
    return text;
}

TEST_F(ValidPdfA, ArePaths) {
    const auto at = [](double x, double y) { return document::Point{Length::of_points(x), Length::of_points(y)}; };
    layout::Path path;
    path.contour.move_to(at(10, 10)).line_to(at(90, 20)).curve_to(at(90, 40), at(70, 60), at(50, 60)).close();
    path.pen = document::Pen{Length::of_points(1), {255, 0, 0}, {Length::of_points(3), Length::of_points(2)}};
    path.fill = document::Color{0, 128, 255};
    add("paths", test::pages({path, test::run("Desa", 20, 30)}));
    EXPECT_EQ(verdict(), "");
}

TEST_F(ValidPdfA, AreTextsInAllFaces) {
    add("empty", test::pages());
    for (const document::Family family : {document::Family::sans, document::Family::bookman, document::Family::symbol})
        for (const int style : {0, 1, 2, 3})
            add("face-" + std::to_string(static_cast<int>(family)) + "-" + std::to_string(style),
                test::pages({test::run("Menetapkan: (Peraturan) Bupati \\ “Balangan” – é ế 1.234,56", 60, 60,
                                       {family, (style & 1) != 0, (style & 2) != 0})}));
    add("symbols", test::pages({test::run("☑ ✓ ≤ ≥ →", 60, 60, test::symbol), test::run("non\u2011putus\u00A0rapat", 60, 90)}));
    EXPECT_EQ(verdict(), "");
}

TEST_F(ValidPdfA, ArePicturesOfAllKinds) {
    std::vector<layout::Item> items;
    double y = 20;
    for (const int type : {0, 2, 3, 4, 6})
        items.push_back(test::placed(png(png_file({type}, 30, 20, {200, 30, 60}, 100)), 50, y += 40, 60, 40));
    for (const JpegKind kind : {JpegKind::gray, JpegKind::ycc, JpegKind::rgb_without_marker, JpegKind::cmyk, JpegKind::progressive})
        items.push_back(test::placed(jpeg(jpeg_file(kind, 32, 16, {200, 30, 60})), 50, y += 40, 60, 40));
    add("pictures", test::pages(std::move(items)));
    const std::string photograph = jpeg_file(JpegKind::ycc, 32, 16, {200, 30, 60});
    add("photograph", test::pages({test::placed(jpeg(test::with_exif(photograph, 6), "foto.jpg", 6), 50, 50, 20, 40)}));
    EXPECT_EQ(verdict(), "");
}

TEST_F(ValidPdfA, AreLinksBookmarksAndWatermarks) {
    layout::Pages linked = test::report(2, "Laporan");
    linked.pages[0].items.push_back(layout::LinkArea{
        {Length::of_points(50), Length::of_points(50)}, Length::of_points(90), Length::of_points(14), "https://balangankab.go.id/a b(1)"});
    linked.bookmarks = {
        {"BAB I <Pendahuluan> & ế", 1, 0, Length::of_points(60)}, {"Rinci", 4, 1, Length::of_points(60)}, {"BAB II", 1, 1, {}}};
    add("navigation", linked);
    add("watermark", test::pages({test::run("Isi", 60, 60), watermark()}));
    EXPECT_EQ(verdict(), "");
}

TEST_F(ValidPdfA, AreAllMetadata) {
    document::Metadata metadata = test::metadata();
    metadata.title = "Pagu & <Realisasi> \"2025\" – Désa 'Sungai' \U0001F4D5\nbaris";
    metadata.author = "Sekretariat & <Daerah>";
    add("markup", test::pages(), metadata);
    add("none", test::pages(), {});
    metadata.created = "2025-02-28";
    add("day", test::pages(), metadata);
    metadata.created = "2025-02-28T01:15:00Z";
    add("universal", test::pages(), metadata);
    metadata.properties = {{"naskah:jenis", "Jenis dokumen", "surat"}, {"naskah:penanda-tangan", "Nama & <gelar>", "A, S.E.; B & <C>"}};
    add("own", test::pages(), metadata);
    EXPECT_EQ(verdict(), "");
}

TEST_F(ValidPdfA, AreLongDocuments) {
    add("long", test::report(300, "Daftar"));
    EXPECT_EQ(verdict(), "");
}

TEST_F(ValidPdfA, IsNotWhatPreflightRefuses) {
    std::string bytes = test::painted(test::pages());
    bytes.replace(bytes.find("<pdfaid:part>1"), 14, "<pdfaid:part>9");
    test::write_file(folder_.path() / "refused.pdf", bytes);
    EXPECT_NE(verdict(), "");
}

TEST(Structure, PassesQpdf) {
    const test::TemporaryFolder folder;
    test::write_file(folder.path() / "a.pdf", test::painted(test::report(1200, "Daftar")));
    EXPECT_NE(test::output_of({"qpdf", "--check", "a.pdf"}, folder.path()).find("No syntax or stream encoding errors found"),
              std::string::npos);
    EXPECT_EQ(test::output_of({"qpdf", "--show-npages", "a.pdf"}, folder.path()), "1200\n");
}

}  // namespace
}  // namespace naskah::pdf::testing
