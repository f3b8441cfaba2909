#include "layout/paginate.hpp"

#include <gtest/gtest.h>

#include "layout/text_builder.hpp"

namespace naskah::layout::testing {
namespace {

using layout::Pages;

/// 200 x 100 points with margins of 10: eight lines of text on a page.
Section section(Blocks content) {
    Section made;
    made.format = {200_pt, 100_pt, 10_pt, 10_pt, 10_pt, 10_pt};
    made.furniture.header_distance = 2_pt;
    made.furniture.footer_distance = 2_pt;
    made.content = std::move(content);
    return made;
}
Pages pages_of(std::vector<Section> sections) {
    Document document;
    document.sections = std::move(sections);
    return layout::paginate(document, FixedMetrics{}, nullptr);
}
Texts texts(const Pages& pages, std::size_t page) {
    return lines_of(pages.pages.at(page).items);
}
Block page_of_pages() {
    Paragraph made;
    made.content = {PageNumber{plain()}, run("/"), PageCount{plain()}};
    return block(made);
}

TEST(Paginate, PlacesTextInsideTheMargins) {
    const Pages pages = pages_of({section({block(paragraph("a"))})});
    ASSERT_EQ(pages.pages.size(), 1U);
    EXPECT_EQ(pages.pages[0].width, 200_pt);
    const auto runs = runs_of(pages.pages[0].items);
    EXPECT_EQ(runs[0].origin.x, 10_pt);
    EXPECT_EQ(runs[0].origin.y, 18_pt);
}

TEST(Paginate, GoesOnToTheNextPage) {
    const Pages pages = pages_of({section({block(lines(10))})});
    ASSERT_EQ(pages.pages.size(), 2U);
    EXPECT_EQ(texts(pages, 0).size(), 8U);
    EXPECT_EQ(texts(pages, 1), (Texts{"b9", "b10"}));
}

TEST(Paginate, StartsEachSectionOnAPageOfItsOwnFormat) {
    Section second = section({block(paragraph("b"))});
    second.format.width = 300_pt;
    const Pages pages = pages_of({section({block(paragraph("a"))}), second});
    ASSERT_EQ(pages.pages.size(), 2U);
    EXPECT_EQ(pages.pages[1].width, 300_pt);
    EXPECT_EQ(texts(pages, 1), Texts{"b"});
}

TEST(Paginate, GivesAnEmptySectionOnePage) {
    EXPECT_EQ(pages_of({section({})}).pages.size(), 1U);
}

TEST(Paginate, NumbersThePagesThroughAllSections) {
    Section source = section({block(lines(10))});
    source.furniture.first_header = source.furniture.header = {page_of_pages()};
    const Pages pages = pages_of({source, source});
    ASSERT_EQ(pages.pages.size(), 4U);
    EXPECT_EQ(texts(pages, 0).front(), "1/4");
    EXPECT_EQ(texts(pages, 3).front(), "4/4");
}

TEST(Paginate, RestartsThePageNumbersWhereASectionAsksForIt) {
    Section source = section({block(lines(10))});
    source.furniture.first_header = source.furniture.header = {page_of_pages()};
    Section second = source;
    second.restart_page_numbers = true;
    const Pages pages = pages_of({source, second, section({})});
    EXPECT_EQ(texts(pages, 1).front(), "2/2");
    EXPECT_EQ(texts(pages, 2).front(), "1/3");
}

TEST(Paginate, ShowsTheFirstHeaderOnTheFirstPageOfTheSectionOnly) {
    Section source = section({block(lines(10))});
    source.furniture.first_header = {block(paragraph("kop"))};
    source.furniture.header = {block(paragraph("lanjutan"))};
    const Pages pages = pages_of({source});
    EXPECT_EQ(texts(pages, 0).front(), "kop");
    EXPECT_EQ(texts(pages, 1).front(), "lanjutan");
}

TEST(Paginate, PlacesHeaderAndFooterAtTheirDistances) {
    Section source = section({});
    source.furniture.first_header = {block(paragraph("atas"))};
    source.furniture.first_footer = {block(lines(2))};
    const auto runs = runs_of(pages_of({source}).pages[0].items);
    ASSERT_EQ(runs.size(), 3U);
    EXPECT_EQ(runs[0].origin.x, 10_pt);
    EXPECT_EQ(runs[0].origin.y, 10_pt);
    EXPECT_EQ(runs[1].origin.y, 86_pt);
    EXPECT_EQ(runs[2].origin.y, 96_pt);
}

TEST(Paginate, StartsTheTextBelowAHeaderThatIsHigherThanTheMargin) {
    Section source = section({block(lines(8))});
    source.furniture.first_header = {block(lines(3, "h"))};
    const Pages pages = pages_of({source});
    ASSERT_EQ(pages.pages.size(), 2U);
    EXPECT_EQ(runs_of(pages.pages[0].items)[3].origin.y, 40_pt);
    EXPECT_EQ(runs_of(pages.pages[1].items)[0].origin.y, 18_pt);
}

TEST(Paginate, EndsTheTextAboveAFooterThatIsHigherThanTheMargin) {
    Section source = section({block(lines(8))});
    source.furniture.first_footer = source.furniture.footer = {block(lines(3, "f"))};
    const Pages pages = pages_of({source});
    EXPECT_EQ(texts(pages, 0), (Texts{"b1", "b2", "b3", "b4", "b5", "f1", "f2", "f3"}));
}

TEST(Paginate, PaintsTheWatermarkFirstInTheMiddle) {
    Section source = section({block(paragraph("a"))});
    source.watermark = Watermark{"DRAF", plain()};
    const Pages pages = pages_of({source});
    const auto& turned = std::get<layout::TurnedText>(pages.pages[0].items.at(0));
    EXPECT_EQ(turned.text, "DRAF");
    EXPECT_EQ(turned.center.x, 100_pt);
    EXPECT_EQ(turned.center.y, 50_pt);
    EXPECT_EQ(turned.degrees, 45);
    EXPECT_EQ(turned.width, 20_pt);
}

TEST(Paginate, MakesAWatermarkFitThePaper) {
    Section source = section({});
    source.watermark = Watermark{"SALINAN RESMI", plain()};
    source.watermark->style.size = 100_pt;
    const auto turned = std::get<layout::TurnedText>(pages_of({source}).pages[0].items.at(0));
    EXPECT_LE(turned.width, 128_pt);
    EXPECT_GT(turned.width, 120_pt);
}

TEST(Paginate, WritesAWatermarkInTheSymbolFaceWhereItsOwnLacksACharacter) {
    Section source = section({});
    source.watermark = Watermark{"\u2605 DRAF", plain()};
    const auto turned = std::get<layout::TurnedText>(pages_of({source}).pages[0].items.at(0));
    EXPECT_EQ(turned.face.family, Family::symbol);
}

TEST(Paginate, ListsHeadingsWithTheirPageAndHeight) {
    Paragraph heading = paragraph("Bab I");
    heading.heading_level = 1;
    Paragraph second = paragraph("Bagian");
    second.heading_level = 2;
    const Pages pages = pages_of({section({block(heading), block(lines(7)), block(second), block(paragraph("a"))})});
    ASSERT_EQ(pages.bookmarks.size(), 2U);
    EXPECT_EQ(pages.bookmarks[0].title, "Bab I");
    EXPECT_EQ(pages.bookmarks[0].page, 0U);
    EXPECT_EQ(pages.bookmarks[0].y, 10_pt);
    EXPECT_EQ(pages.bookmarks[1].level, 2);
    EXPECT_EQ(pages.bookmarks[1].page, 1U);
}

TEST(Paginate, NeverLeavesAHeadingLastOnAPage) {
    Paragraph heading = paragraph("Bab I");
    heading.heading_level = 1;
    const Pages pages = pages_of({section({block(lines(6)), block(heading), block(lines(4, "c"))})});
    EXPECT_EQ(texts(pages, 1), (Texts{"Bab I", "c1", "c2", "c3", "c4"}));
}

Block tall_image() {
    auto picture = std::make_shared<Picture>();
    picture->name = "peta.png";
    Image image;
    image.picture = std::move(picture);
    image.width = 20_pt;
    image.height = 90_pt;
    return block(image);
}

TEST(Paginate, TellsWhatCanNeverFitAndGoesOn) {
    const Pages pages = pages_of({section({block(paragraph("a")), tall_image(), block(paragraph("b"))})});
    ASSERT_EQ(pages.errors.size(), 1U);
    EXPECT_EQ(pages.errors[0].message, "gambar \"peta.png\" setinggi 31,8 mm tidak muat di halaman setinggi 28,2 mm");
    ASSERT_EQ(pages.pages.size(), 2U);
    EXPECT_EQ(texts(pages, 1), Texts{"b"});
}

TEST(Paginate, MovesABlockThatFitsOnlyBelowALowHeader) {
    Section source = section({block(KeepTogether{{block(lines(8))}})});
    auto picture = std::make_shared<Picture>();
    Image image;
    image.picture = std::move(picture);
    image.width = 20_pt;
    image.height = 80_pt;
    source.content = {block(image)};
    source.furniture.first_header = {block(lines(3, "h"))};
    const Pages pages = pages_of({source});
    EXPECT_TRUE(pages.errors.empty());
    ASSERT_EQ(pages.pages.size(), 2U);
    EXPECT_TRUE(std::holds_alternative<layout::PlacedImage>(pages.pages[1].items.at(0)));
}

TEST(Paginate, TellsOfAHeaderThatLeavesNoRoom) {
    Section source = section({block(paragraph("a"))});
    source.furniture.first_header = {block(lines(12, "h"))};
    const Pages pages = pages_of({source});
    ASSERT_EQ(pages.errors.size(), 1U);
    EXPECT_EQ(pages.errors[0].message, "kepala dan kaki halaman beserta tepinya tidak menyisakan tempat untuk isi");
}

TEST(Paginate, TellsOfMarginsThatLeaveNoRoom) {
    Section source = section({block(paragraph("a"))});
    source.format.margin_left = 195_pt;
    const Pages pages = pages_of({source});
    ASSERT_EQ(pages.errors.size(), 1U);
    EXPECT_EQ(pages.errors[0].message, "tepi kiri dan kanan halaman tidak menyisakan tempat untuk isi");
}

TEST(Paginate, TellsOfAWordThatIsTooWideOnce) {
    const std::string word(60, 'x');
    const Pages pages = pages_of({section({block(paragraph(word)), block(paragraph(word))})});
    EXPECT_EQ(pages.warnings.size(), 1U);
}

TEST(Paginate, TellsOfACharacterThatNoFaceHasOnce) {
    Section source = section({block(lines(10)), block(paragraph("\u4e2d \u4e2d"))});
    source.furniture.first_header = source.furniture.header = {block(paragraph("\u4e2d"))};
    EXPECT_EQ(pages_of({source}).errors.size(), 1U);
}

/// A table that ends a section of pages of 80 points: so many rows with text, then so many to be filled in, each 10 points high at least.
Pages list_to_be_filled_in(int written, int spare) {
    Table table;
    table.columns = {document::FractionWidth{1}};
    table.border = {};
    table.padding_vertical = {};
    for (int i = 1; i <= written + spare; ++i) {
        document::Row row;
        row.cells.push_back({});
        row.minimum_height = 10_pt;
        Paragraph number = paragraph(std::to_string(i) + (i > written ? "." : "a"));
        std::get<TextRun>(number.content.front()).style.size = 5_pt;
        row.cells.back().content = {block(number)};
        table.body.push_back(std::move(row));
    }
    return pages_of({section({block(table)})});
}

/// What became of the only table that was changed, for those who write the document by other means.
const Table& changed_table(const Pages& pages) {
    static const Table none;
    if (pages.tables.size() != 1 || !pages.tables.begin()->second.shrunk) return none;
    return *pages.tables.begin()->second.shrunk;
}

TEST(Paginate, TellsWhichRowsItMadeLowerOrLeftOut) {
    const Pages lower = list_to_be_filled_in(2, 8);
    ASSERT_EQ(changed_table(lower).body.size(), 10U);
    EXPECT_LT(changed_table(lower).body.front().minimum_height, 10_pt);
    EXPECT_EQ(changed_table(list_to_be_filled_in(2, 10)).body.size(), 10U);
    EXPECT_TRUE(list_to_be_filled_in(0, 14).tables.empty());
}

TEST(Paginate, MakesRowsLowerRatherThanBeginAPageForAFewToBeFilledIn) {
    const Pages pages = list_to_be_filled_in(2, 8);
    ASSERT_EQ(pages.pages.size(), 1U);
    EXPECT_EQ(texts(pages, 0).size(), 10U);
}

TEST(Paginate, LeavesOutAFewRowsToBeFilledInThatWouldBeginAPage) {
    const Pages pages = list_to_be_filled_in(2, 10);
    ASSERT_EQ(pages.pages.size(), 1U);
    EXPECT_EQ(texts(pages, 0).size(), 10U);
}

TEST(Paginate, KeepsManyRowsToBeFilledIn) {
    const Pages pages = list_to_be_filled_in(0, 14);
    ASSERT_EQ(pages.pages.size(), 2U);
    EXPECT_EQ(texts(pages, 0).size() + texts(pages, 1).size(), 14U);
}

TEST(Paginate, NeverLeavesOutARowThatIsWritten) {
    const Pages pages = list_to_be_filled_in(11, 1);
    EXPECT_EQ(texts(pages, 0).size() + texts(pages, 1).size(), 12U);
}

}  // namespace
}  // namespace naskah::layout::testing
