#include "render/dump/frames.hpp"

#include <gtest/gtest.h>

#include "layout/text_builder.hpp"

namespace naskah::render::testing {
namespace {

using namespace layout::testing;

layout::Pages one_page(std::vector<layout::Item> items) {
    layout::Pages pages;
    pages.pages.push_back({609.449_pt, 935_pt, std::move(items)});
    return pages;
}

TEST(FramesDump, WritesTextWithItsPlaceAndFace) {
    const layout::GlyphRun run{{85.04_pt, 70_pt}, "BERITA \"ACARA\"", {Family::bookman, true, false}, 12_pt, 100.5_pt,
                               0.25_pt,           {255, 0, 16}};
    EXPECT_EQ(render::dump(one_page({run})),
              "page 1: 609.449 x 935\n  text 85.04 down 70 +100.5 bookman-bold 12 spaces 0.25 #ff0010: \"BERITA \\\"ACARA\\\"\"\n");
}

TEST(FramesDump, LeavesOutWhatIsOrdinary) {
    const layout::GlyphRun run{{1_pt, 2_pt}, "a\u00a0b", {}, 12_pt, 10_pt, {}, {}};
    EXPECT_EQ(render::dump(one_page({run})), "page 1: 609.449 x 935\n  text 1 down 2 +10 sans 12: \"a\\u00a0b\"\n");
}

TEST(FramesDump, WritesEveryOtherKindOfItem) {
    auto picture = std::make_shared<Picture>();
    picture->name = "lambang.png";
    const layout::Stroke stroke{{1_pt, 2_pt}, {-3.5_pt, 2_pt}, 0.5_pt, {}};
    const layout::Fill fill{{1_pt, 2_pt}, 3_pt, 4_pt, {1, 2, 3}};
    const layout::PlacedImage image{{1_pt, 2_pt}, 3_pt, 4_pt, picture};
    const layout::LinkArea link{{1_pt, 2_pt}, 3_pt, 4_pt, "https://example.go.id"};
    const layout::TurnedText turned{{50_pt, 60_pt}, 45, "DRAF", {}, 72_pt, 144_pt, {224, 224, 224}};
    EXPECT_EQ(render::dump(one_page({stroke, fill, image, link, turned})),
              "page 1: 609.449 x 935\n"
              "  stroke 1 down 2 to -3.5 thick 0.5\n"
              "  fill 1, 3 x 4 #010203\n"
              "  image 1, 3 x 4: \"lambang.png\"\n"
              "  link 1, 3 x 4: \"https://example.go.id\"\n"
              "  turned 50 down 58 by 45 +144 sans 72 #e0e0e0: \"DRAF\"\n");
}

TEST(FramesDump, WritesHowFarAnItemStandsBelowTheOneBefore) {
    const auto run_at = [](Length y) { return layout::GlyphRun{{1_pt, y}, "a", {}, 12_pt, 10_pt, {}, {}}; };
    const layout::Stroke side{{5_pt, 20_pt}, {5_pt, 60_pt}, 1_pt, {}};
    layout::Pages pages = one_page({run_at(10_pt), run_at(25.5_pt), run_at(25.5_pt), side, run_at(30_pt)});
    pages.pages.push_back({609.449_pt, 935_pt, {run_at(12_pt)}});
    EXPECT_EQ(render::dump(pages),
              "page 1: 609.449 x 935\n"
              "  text 1 down 10 +10 sans 12: \"a\"\n"
              "  text 1 down 15.5 +10 sans 12: \"a\"\n"
              "  text 1 +10 sans 12: \"a\"\n"
              "  stroke 5 down -5.5 to 5 down 40 thick 1\n"
              "  text 1 down 10 +10 sans 12: \"a\"\n"
              "page 2: 609.449 x 935\n"
              "  text 1 down 12 +10 sans 12: \"a\"\n");
}

TEST(FramesDump, ALineThatComesInChangesNoLineFurtherDownThanTheNext) {
    const auto lines_below = [](std::vector<Length> steps) {
        std::vector<layout::Item> items;
        Length y;
        for (const Length step : steps) items.push_back(layout::GlyphRun{{1_pt, y += step}, "a", {}, 12_pt, 10_pt, {}, {}});
        const std::string text = render::dump(one_page(std::move(items)));
        return text.substr(text.size() - 3 * std::string("  text 1 down 14 +10 sans 12: \"a\"\n").size());
    };
    EXPECT_EQ(lines_below({70_pt, 14_pt, 14_pt, 14_pt}), lines_below({70_pt, 30_pt, 14_pt, 14_pt, 14_pt}));
}

TEST(FramesDump, WritesBookmarksWithTheirPages) {
    layout::Pages pages = one_page({});
    pages.pages.push_back({100_pt, 100_pt, {}});
    pages.bookmarks = {{"Bab I", 1, 0, 10_pt}, {"Pasal 1", 4, 0, 40_pt}, {"Bagian", 2, 1, 20.5_pt}};
    EXPECT_EQ(render::dump(pages),
              "page 1: 609.449 x 935\n"
              "  bookmark 1 down 10: \"Bab I\"\n"
              "  bookmark 4 down 30: \"Pasal 1\"\n"
              "page 2: 100 x 100\n"
              "  bookmark 2 down 20.5: \"Bagian\"\n");
}

TEST(FramesDump, WritesWarningsAndErrorsAtTheEnd) {
    layout::Pages pages;
    pages.warnings.push_back({"kata dipotong", "kata"});
    pages.errors.push_back({"gambar tidak muat", {}});
    EXPECT_EQ(render::dump(pages), "warning: \"kata dipotong\" about \"kata\"\nerror: \"gambar tidak muat\"\n");
}

}  // namespace
}  // namespace naskah::render::testing
