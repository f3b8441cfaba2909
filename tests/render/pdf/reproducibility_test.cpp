// The same document gives the same bytes, whatever happens around it.
#include <gtest/gtest.h>

#include <clocale>
#include <string>
#include <thread>
#include <vector>

#include "render/pdf/pictures.hpp"
#include "render/pdf/samples.hpp"

namespace naskah::pdf::testing {
namespace {

layout::Pages illustrated() {
    layout::Pages pages = test::report(3, "Laporan");
    pages.pages[1].items.push_back(test::placed(test::png(test::png_file({6}, 30, 20, {200, 30, 60}, 90)), 400, 50.5, 40, 40));
    pages.pages[2].items.push_back(test::placed(test::jpeg(test::jpeg_file(test::JpegKind::ycc, 16, 16, {20, 30, 60})), 400, 50, 40, 40));
    pages.bookmarks = {{"BAB I", 1, 0, {}}, {"BAB II", 1, 2, {}}};
    return pages;
}

TEST(SameBytes, ComeFromTheSameDocumentTwice) {
    EXPECT_EQ(test::painted(illustrated()), test::painted(illustrated()));
}

TEST(SameBytes, ComeWhateverWasPaintedBefore) {
    const std::string fresh = test::painted(illustrated());
    Painter painter(test::shipped_faces());
    painter.paint(test::pages({test::run("Zaman QXJ 0123", 60, 60), test::run("lain", 60, 90, {document::Family::bookman, false, true})}),
                  {});
    EXPECT_EQ(painter.paint(illustrated(), test::metadata()).bytes, fresh);
}

TEST(SameBytes, ComeAfterTheSameGlyphsInAnotherFaceOrForOtherCharacters) {
    const layout::Pages plain = test::pages({test::run("a-b", 60, 60)});
    const layout::Pages other_face = test::pages({test::run("a-b", 60, 60, test::bookman)});
    const layout::Pages other_hyphen = test::pages({test::run("a\u2011b", 60, 60)});
    Painter painter(test::shipped_faces());
    painter.paint(plain, test::metadata());
    EXPECT_EQ(painter.paint(other_face, test::metadata()).bytes, test::painted(other_face));
    EXPECT_EQ(painter.paint(other_hyphen, test::metadata()).bytes, test::painted(other_hyphen));
    EXPECT_EQ(painter.paint(plain, test::metadata()).bytes, test::painted(plain));
}

TEST(SameBytes, ComeAfterADocumentWithProblems) {
    const std::string fresh = test::painted(illustrated());
    Painter painter(test::shipped_faces());
    painter.paint(test::pages({test::run("漢", 60, 60)}), {});
    EXPECT_EQ(painter.paint(illustrated(), test::metadata()).bytes, fresh);
}

TEST(SameBytes, ComeUnderADecimalComma) {
    const std::string fresh = test::painted(illustrated());
    bool found = false;
    for (const char* name : {"id_ID.UTF-8", "id_ID.utf8", "de_DE.UTF-8", "fr_FR.UTF-8", "nl_NL.UTF-8"}) {
        found = std::setlocale(LC_ALL, name) != nullptr && std::string(std::localeconv()->decimal_point) == ",";
        if (found) break;
    }
    const std::string bytes = found ? test::painted(illustrated()) : "";
    std::setlocale(LC_ALL, "C");
    ASSERT_TRUE(found) << "no locale with a decimal comma: quickstart.sh test makes id_ID.UTF-8";
    EXPECT_EQ(bytes, fresh);
}

TEST(SameBytes, ComeFromPaintersInFourThreads) {
    const std::string fresh = test::painted(illustrated());
    std::vector<std::string> results(4);
    {
        std::vector<std::jthread> threads;
        for (std::string& result : results) {
            threads.emplace_back([&result] {
                Painter painter(test::shipped_faces());
                for (int i = 0; i < 3; ++i) result = painter.paint(illustrated(), test::metadata()).bytes;
            });
        }
    }
    EXPECT_EQ(results, std::vector<std::string>(4, fresh));
}

TEST(OtherBytes, HaveAnotherIdentifier) {
    const auto identifier = [](const std::string& file) { return file.substr(file.rfind("/ID"), 80); };
    document::Metadata other = test::metadata();
    other.keywords = "lain";
    EXPECT_NE(identifier(test::painted(test::pages())), identifier(test::painted(test::pages(), other)));
    EXPECT_NE(identifier(test::painted(test::pages())), identifier(test::painted(test::pages({test::run("a", 60, 60)}))));
}

}  // namespace
}  // namespace naskah::pdf::testing
