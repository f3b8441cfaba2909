// The words at the foot of a page with which the next page begins.
#include <gtest/gtest.h>

#include <algorithm>

#include "layout/paginate.hpp"
#include "layout/text_builder.hpp"
#include "render/dump/frames.hpp"

namespace naskah::layout::testing {
namespace {

using layout::GlyphRun;
using layout::Pages;

/// 200 x 120 points with margins of 10, below of 30: eight lines of text on a page, and two more in the lower margin.
Section section(Blocks content) {
    Section made;
    made.format = {200_pt, 120_pt, 10_pt, 10_pt, 30_pt, 10_pt};
    made.furniture.header_distance = made.furniture.footer_distance = 2_pt;
    made.catchwords = true;
    made.content = std::move(content);
    return made;
}
Pages pages_of(std::vector<Section> sections) {
    Document document;
    document.sections = std::move(sections);
    return layout::paginate(document, FixedMetrics{}, nullptr);
}
/// What stands below the text of a page.
Texts below_text(const Pages& pages, std::size_t page) {
    Texts texts;
    for (const GlyphRun& run : runs_of(pages.pages.at(page).items))
        if (run.origin.y > 90_pt) texts.push_back(run.text);
    return texts;
}
/// The catchword before a page that begins with these blocks.
Texts catchword_before(Blocks next_page) {
    next_page.insert(next_page.begin(), {block(paragraph("a")), block(PageBreak{})});
    return below_text(pages_of({section(std::move(next_page))}), 0);
}
Paragraph styled(std::vector<std::pair<std::string, TextStyle>> runs) {
    Paragraph made;
    for (auto& [text, style] : runs) made.content.emplace_back(TextRun{text, style});
    return made;
}
List list_of(const std::string& label, Blocks content) {
    List made;
    made.label_width = 20_pt;
    made.text_style = plain();
    ListItem item;
    item.label = {run(label)};
    item.content = std::move(content);
    made.items = {std::move(item)};
    return made;
}
Paragraph heading(Inlines content) {
    Paragraph made;
    made.content = std::move(content);
    made.heading_level = 1;
    made.style.alignment = Alignment::center;
    return made;
}
Paragraph numbered(const std::string& number, Inlines rest) {
    Paragraph made;
    made.number.emplace();
    made.content = {run(number)};
    for (Inline& piece : rest) made.content.push_back(std::move(piece));
    return made;
}
Table table_of(std::vector<Blocks> cells) {
    Table made;
    Row row;
    for (Blocks& cell : cells) {
        made.columns.emplace_back(FractionWidth{});
        row.cells.emplace_back();
        row.cells.back().content = std::move(cell);
    }
    made.text_style = plain();
    made.body = {std::move(row)};
    return made;
}
Block picture() {
    Image image;
    image.picture = std::make_shared<Picture>();
    image.width = image.height = 20_pt;
    return block(image);
}

// ---- Which words

TEST(Catchwords, AreTheFirstWordOfText) {
    EXPECT_EQ(catchword_before({block(paragraph("daerah yang bersangkutan"))}), Texts{"daerah . . ."});
}

TEST(Catchwords, AreTheOnlyWordOfALine) {
    EXPECT_EQ(catchword_before({block(paragraph("daerah")), block(paragraph("lain"))}), Texts{"daerah . . ."});
}

TEST(Catchwords, GoThroughStylesInAWord) {
    TextStyle bold = plain(), raised = plain();
    bold.face.bold = true;
    raised.script = Script::superscript;
    EXPECT_EQ(catchword_before({block(styled({{"luas m", plain()}, {"2", raised}}))}), Texts{"luas . . ."});
    EXPECT_EQ(catchword_before({block(styled({{"m", plain()}, {"2", raised}, {", ", bold}, {"luas", plain()}}))}), Texts{"m2, . . ."});
}

TEST(Catchwords, AreALabelWithTheFirstWordOfItsItem) {
    EXPECT_EQ(catchword_before({block(list_of("2.", {block(paragraph("Undang-Undang Nomor 23"))}))}), Texts{"2. Undang-Undang . . ."});
    EXPECT_EQ(catchword_before({block(list_of("(2)", {block(paragraph("Pencapaian"))}))}), Texts{"(2) Pencapaian . . ."});
}

TEST(Catchwords, AreAllLabelsThatStandBeforeTheWord) {
    EXPECT_EQ(catchword_before({block(list_of("1.", {block(list_of("a.", {block(paragraph("sinergi antar"))}))}))}),
              Texts{"1. a. sinergi . . ."});
}

TEST(Catchwords, AreALabelAloneWhenNothingStandsBesideIt) {
    EXPECT_EQ(catchword_before({block(list_of("c.", {})), block(paragraph("lain"))}), Texts{"c. . . ."});
}

TEST(Catchwords, AreTheFirstWordOfAnItemThatGoesOn) {
    List list = list_of("c.", {block(lines(9))});
    const Pages pages = pages_of({section({block(list)})});
    EXPECT_EQ(below_text(pages, 0), Texts{"b8 . . ."});
}

TEST(Catchwords, AreNeverTheRepeatedHeadOfATable) {
    Table table = table_of({{block(paragraph("satu"))}, {block(paragraph("uraian"))}});
    table.border = table.padding_vertical = {};
    table.header = {table.body.front()};
    table.header[0].cells[0].content = {block(paragraph("NO."))};
    for (int i = 2; i <= 9; ++i) table.body.push_back(table_of({{block(paragraph("baris" + std::to_string(i)))}, {}}).body.front());
    EXPECT_EQ(below_text(pages_of({section({block(table)})}), 0), Texts{"baris8 . . ."});
}

TEST(Catchwords, AreANumberInACellOfItsOwnWithTheWordBesideIt) {
    EXPECT_EQ(catchword_before({block(table_of({{block(paragraph("20."))}, {block(paragraph("Ketua Forum"))}}))}),
              Texts{"20. Ketua . . ."});
}

TEST(Catchwords, AreNotThereWhereAPageEndsInsideAWord) {
    const Pages pages = pages_of({section({block(paragraph("anak-")), block(PageBreak{}), block(paragraph("anak lain"))})});
    EXPECT_EQ(below_text(pages, 0), Texts{});
}

TEST(Catchwords, AreALabelItsColonAndTheFirstWordOfARow) {
    LabelRows rows;
    rows.separator = {run(":")};
    rows.rows.push_back({{run("Hari dan tanggal")}, {block(paragraph("Senin, 9"))}});
    EXPECT_EQ(catchword_before({block(rows)}), Texts{"Hari dan tanggal : Senin, . . ."});
}

TEST(Catchwords, AreTheFirstLineOfAHeading) {
    EXPECT_EQ(catchword_before({block(heading({run("BAB II"), LineBreak{}, run("STRATEGI DAN PILAR")}))}), Texts{"BAB II . . ."});
}

TEST(Catchwords, AreTheWholeFirstLineOfAHeadingInTwoStyles) {
    TextStyle italic = plain();
    italic.face.italic = true;
    Paragraph made = heading({run("Audit "), TextRun{"stunting", italic}, run(" di desa")});
    EXPECT_EQ(catchword_before({block(made)}), Texts{"Audit stunting di desa . . ."});
}

TEST(Catchwords, AreANumberThatStandsAlone) {
    EXPECT_EQ(catchword_before({block(numbered("Pasal 8", {}))}), Texts{"Pasal 8 . . ."});
    EXPECT_EQ(catchword_before({block(numbered("Bagian Kedua", {LineBreak{}, run("Umum")}))}), Texts{"Bagian Kedua . . ."});
}

TEST(Catchwords, AreANumberAndTheWordBehindIt) {
    EXPECT_EQ(catchword_before({block(numbered("Pasal 8", {run(" Setiap orang")}))}), Texts{"Pasal 8 Setiap . . ."});
}

TEST(Catchwords, AreTheRestOfADividedWord) {
    EXPECT_EQ(catchword_before({block(paragraph("undangan, maka"))}), Texts{"undangan, . . ."});
}

TEST(Catchwords, AreTheFirstWordOfTheFirstCellWithText) {
    EXPECT_EQ(catchword_before({block(table_of({{}, {block(paragraph("Sasaran satu"))}, {block(paragraph("Indikator"))}}))}),
              Texts{"Sasaran . . ."});
    EXPECT_EQ(catchword_before({block(table_of({{block(paragraph("No"))}, {block(paragraph("Uraian"))}}))}), Texts{"No . . ."});
}

TEST(Catchwords, StayInTheCellOfAHeading) {
    EXPECT_EQ(catchword_before({block(table_of({{block(heading({run("Pilar satu")}))}, {block(paragraph("Uraian"))}}))}),
              Texts{"Pilar satu . . ."});
}

TEST(Catchwords, PassOverPictures) {
    EXPECT_EQ(catchword_before({picture(), block(paragraph("Gambar 1"))}), Texts{"Gambar . . ."});
}

TEST(Catchwords, AreMissingBeforeAPageWithoutText) {
    EXPECT_EQ(catchword_before({picture()}), Texts{});
    EXPECT_EQ(catchword_before({block(table_of({{}, {}}))}), Texts{});
}

TEST(Catchwords, AreTheFirstWordWhereTheyWouldBeTooLong) {
    EXPECT_EQ(catchword_before({block(heading({run("Percepatan penurunan stunting daerah")}))}), Texts{"Percepatan . . ."});
}

TEST(Catchwords, AreMissingWhereOneWordIsTooLong) {
    EXPECT_EQ(catchword_before({block(paragraph(std::string(35, 'x')))}), Texts{});
}

TEST(Catchwords, HaveTheStyleOfTheFirstText) {
    TextStyle style = plain();
    style.face = {Family::bookman, true, false};
    style.size = 8_pt;
    style.color = {1, 2, 3};
    style.underline = true;
    const Pages pages = pages_of({section({block(paragraph("a")), block(PageBreak{}), block(styled({{"daerah ini", style}}))})});
    const GlyphRun word = runs_of(pages.pages[0].items).at(1);
    EXPECT_EQ(word.face, style.face);
    EXPECT_EQ(word.size, style.size);
    EXPECT_EQ(word.color, style.color);
    EXPECT_EQ(pages.pages[0].items.size(), 2U);
}

TEST(Catchwords, TakeTheFaceOfTheWordBehindASymbol) {
    Paragraph made = styled({{"\u2605", plain()}, {" bintang", plain()}});
    made.number.emplace();
    const Pages pages = pages_of({section({block(paragraph("a")), block(PageBreak{}), block(made)})});
    const auto runs = runs_of(pages.pages[0].items);
    ASSERT_EQ(runs.size(), 3U);
    EXPECT_EQ(runs[1].text, "\u2605");
    EXPECT_EQ(runs[1].face.family, Family::symbol);
    EXPECT_EQ(runs[2].text, " bintang . . .");
    EXPECT_EQ(runs[2].face.family, Family::sans);
}

// ---- Where

TEST(Catchwords, StandOneLineBelowTheTextAtTheRight) {
    const GlyphRun word = runs_of(pages_of({section({block(lines(10))})}).pages[0].items).back();
    EXPECT_EQ(word.text, "b9 . . .");
    EXPECT_EQ(word.origin.x + word.width, 190_pt);
    EXPECT_EQ(word.origin.y, 100_pt);
}

TEST(Catchwords, StandCloseBelowTheTextWhereAFooterLeavesLessRoom) {
    Section source = section({block(lines(10))});
    source.format.margin_bottom = 25_pt;
    source.format.height = 115_pt;
    source.furniture.footer_distance = 4_pt;
    source.furniture.first_footer = {block(paragraph("kaki"))};
    EXPECT_EQ(below_text(pages_of({source}), 0), (Texts{"b9 . . .", "kaki"}));
    EXPECT_EQ(runs_of(pages_of({source}).pages[0].items).at(8).origin.y, 98_pt);
}

TEST(Catchwords, AreMissingWhereAFooterLeavesNoRoom) {
    Section source = section({block(lines(10))});
    source.furniture.first_footer = {block(lines(2, "f"))};
    source.furniture.footer_distance = 5_pt;
    EXPECT_EQ(below_text(pages_of({source}), 0), (Texts{"f1", "f2"}));
}

TEST(Catchwords, AreMissingWhereThePaperEnds) {
    Section source = section({block(lines(10))});
    source.format.margin_bottom = 9_pt;
    source.format.height = 99_pt;
    EXPECT_EQ(below_text(pages_of({source}), 0), Texts{});
}

TEST(Catchwords, AreMissingOnTheLastPageOfASection) {
    const Pages pages = pages_of({section({block(lines(10))}), section({block(paragraph("lampiran"))})});
    ASSERT_EQ(pages.pages.size(), 3U);
    EXPECT_EQ(below_text(pages, 0), Texts{"b9 . . ."});
    EXPECT_EQ(below_text(pages, 1), Texts{});
    EXPECT_EQ(below_text(pages, 2), Texts{});
}

TEST(Catchwords, AreMissingWhereNobodyAsksForThem) {
    Section source = section({block(lines(10))});
    source.catchwords = false;
    EXPECT_EQ(below_text(pages_of({source}), 0), Texts{});
}

TEST(Catchwords, TellNothingTwice) {
    const Pages pages = pages_of({section({block(lines(8)), block(paragraph("\u4e2d"))})});
    EXPECT_EQ(pages.errors.size(), 1U);
    EXPECT_TRUE(pages.warnings.empty());
}

}  // namespace
}  // namespace naskah::layout::testing
