#include "render/pdf/navigation.hpp"

#include <gtest/gtest.h>

#include <sstream>

#include "render/pdf/samples.hpp"
#include "support/external.hpp"

namespace naskah::pdf::testing {
namespace {

using document::Length;
using layout::Bookmark;

/// The file as text, with its objects uncompressed.
std::string laid_open(const std::string& bytes) {
    const test::TemporaryFolder folder;
    test::write_file(folder.path() / "a.pdf", bytes);
    return test::output_of({"qpdf", "--qdf", "--object-streams=disable", "a.pdf", "-"}, folder.path());
}

/// The outline, one title a line, indented by its depth.
std::string outline(const layout::Pages& pages) {
    const test::TemporaryFolder folder;
    test::write_file(folder.path() / "a.pdf", test::painted(pages));
    std::istringstream xml(test::output_of({"pdftohtml", "-xml", "-stdout", "-i", "a.pdf"}, folder.path()));
    std::string titles, indentation;
    for (std::string line; std::getline(xml, line);) {
        if (line == "<outline>") indentation += "  ";
        if (line == "</outline>") indentation.resize(indentation.size() - 2);
        if (line.starts_with("<item ")) titles += indentation + line + "\n";
    }
    return titles;
}

TEST(AsciiUri, EncodesWhatUrisCannotHold) {
    EXPECT_EQ(ascii_uri("https://balangankab.go.id/a b?x=(1)&y=%20"), "https://balangankab.go.id/a%20b?x=(1)&y=%20");
    EXPECT_EQ(ascii_uri("https://contoh.id/é"), "https://contoh.id/%C3%A9");
}

TEST(Links, CoverTheirPlaceAndArePrinted) {
    const std::string file = laid_open(test::painted(test::pages({layout::LinkArea{{Length::of_points(50), Length::of_points(100)},
                                                                                   Length::of_points(80),
                                                                                   Length::of_points(14),
                                                                                   "https://jdih.balangankab.go.id/"}})));
    EXPECT_NE(file.find("/URI (https://jdih.balangankab.go.id/)"), std::string::npos);
    EXPECT_NE(file.find("/F 4\n"), std::string::npos);
    EXPECT_NE(file.find("/Rect [\n    50\n    821.4"), std::string::npos) << file;
}

TEST(InnerLinks, LeadToTheirPage) {
    layout::Pages pages = test::report(2, "Laporan");
    pages.pages[0].items.emplace_back(layout::InnerLink{
        {Length::of_points(50), Length::of_points(100)}, Length::of_points(80), Length::of_points(14), "x", 1, Length::of_points(20)});
    pages.pages[0].items.emplace_back(layout::InnerLink{{}, Length::of_points(80), Length::of_points(14), "y", 9, {}});
    const std::string file = laid_open(test::painted(pages));
    const std::size_t link = file.find("/Subtype /Link");
    ASSERT_NE(link, std::string::npos);
    EXPECT_EQ(file.find("/Subtype /Link", link + 1), std::string::npos);
    EXPECT_NE(file.find("/XYZ"), std::string::npos);
}

TEST(Outline, IsNestedByLevel) {
    layout::Pages pages = test::report(2, "Laporan");
    pages.bookmarks = {{"BAB I", 1, 0, {}}, {"Latar & Tujuan", 2, 0, {}}, {"BAB II", 1, 1, {}}};
    EXPECT_EQ(outline(pages),
              "  <item page=\"1\">BAB I</item>\n"
              "    <item page=\"1\">Latar &amp; Tujuan</item>\n"
              "  <item page=\"2\">BAB II</item>\n");
}

TEST(Outline, SurvivesSkippedLevelsAndPagesThatAreNotThere) {
    layout::Pages pages = test::report(1, "Laporan");
    pages.bookmarks = {{"Sub", 3, 0, {}}, {"BAB I", 1, 0, {}}, {"Butir", 4, 0, {}}, {"Pasal", 2, 0, {}}, {"Hilang", 1, 9, {}}};
    EXPECT_EQ(outline(pages),
              "  <item page=\"1\">Sub</item>\n"
              "  <item page=\"1\">BAB I</item>\n"
              "    <item page=\"1\">Butir</item>\n"
              "    <item page=\"1\">Pasal</item>\n");
}

TEST(Outline, IsAbsentWithoutBookmarks) {
    EXPECT_EQ(laid_open(test::painted(test::pages())).find("/Outlines"), std::string::npos);
}

}  // namespace
}  // namespace naskah::pdf::testing
