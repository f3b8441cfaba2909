// Numbers and codes in the cells of tables, and words in their heads, are never broken.
#include "layout/atoms.hpp"

#include <gtest/gtest.h>

#include "layout/table/table_builder.hpp"

namespace naskah::layout::testing {
namespace {

using document::FixedWidth;
using document::FractionWidth;

TEST(Atoms, AreWordsWithFigures) {
    for (const char* word : {"100", "1.234.567.000", "Rp1.234,-", "28-02-2025", "400.7/123", "(3)", "KEK2", "50%"})
        EXPECT_TRUE(layout::is_atom(word)) << word;
}

TEST(Atoms, AreNoOrdinaryWordsAndNoAddresses) {
    for (const char* word : {"", "kecamatan", "dan/atau", "https://balangankab.go.id/berita/2025", "www.a1.id", "tim1@balangankab.go.id"})
        EXPECT_FALSE(layout::is_atom(word)) << word;
}

class AtomsInTables : public TableTest {
 protected:
    AtomsInTables() {
        context_.errors = &errors_;
        context_.fitted = &fitted_;
    }
    Lines texts_of(const document::Table& table, double width) { return texts(pages_of(table, width, {500}).at(0)); }

    static document::ColumnWidth fixed(double width) { return FixedWidth{points(width)}; }

    std::vector<layout::LayoutError> errors_;
    document::FittedTables fitted_;
};

TEST_F(AtomsInTables, ChangeNothingWhereTheyHaveRoom) {
    document::Table table = plain_table(2);
    table.columns = {fixed(25), FractionWidth{1}};
    table.body = {row({cell("12345"), cell("ab cd")})};
    EXPECT_EQ(texts_of(table, 100), (Lines{"0,0 12345", "25,0 ab cd"}));
    EXPECT_TRUE(fitted_.empty());
}

TEST_F(AtomsInTables, TakeRoomFromWhatTheTableLeavesFree) {
    document::Table table = plain_table(2);
    table.columns = {fixed(20), fixed(30)};
    table.body = {row({cell("12345"), cell("abc ab")})};
    EXPECT_EQ(texts_of(table, 100), (Lines{"0,0 12345", "25,0 abc ab"}));
    EXPECT_EQ(fitted_.at(&table).columns, (std::vector<Length>{points(25), points(30)}));
    EXPECT_EQ(fitted_.at(&table).shrunk, nullptr);
}

TEST_F(AtomsInTables, TakeRoomFirstFromColumnsThatNeedItForNoWord) {
    document::Table table = plain_table(3);
    table.columns = {fixed(20), fixed(30), fixed(50)};
    table.body = {row({cell("12345"), cell("abcdef"), cell("ab")})};
    EXPECT_EQ(texts_of(table, 100), (Lines{"0,0 12345", "25,0 abcdef", "55,0 ab"}));
}

TEST_F(AtomsInTables, TakeRoomThenFromColumnsWhoseWordsCanBeDivided) {
    document::Table table = plain_table(3);
    table.columns = {fixed(20), fixed(30), fixed(10)};
    table.body = {row({cell("12345"), cell("abcdef"), cell("1")})};
    EXPECT_EQ(texts_of(table, 60).front(), "0,0 12345");
    EXPECT_EQ(fitted_.at(&table).columns, (std::vector<Length>{points(25), points(30), points(5)}));
    table.body = {row({cell("123456"), cell("abcdef"), cell("12")})};
    EXPECT_EQ(texts_of(table, 60).front(), "0,0 123456");
    EXPECT_EQ(fitted_.at(&table).columns, (std::vector<Length>{points(30), points(20), points(10)}));
}

TEST_F(AtomsInTables, AreAllWordsOfTheHead) {
    document::Table table = plain_table(2);
    table.columns = {fixed(20), fixed(80)};
    table.header = {row({cell("KEPALA"), cell("B")})};
    table.body = {row({cell("a"), cell("b")})};
    EXPECT_EQ(texts_of(table, 100), (Lines{"0,0 KEPALA", "30,0 B", "0,10 a", "30,10 b"}));
}

TEST_F(AtomsInTables, HaveRoomInCellsThatSpanColumns) {
    document::Table table = plain_table(3);
    table.columns = {fixed(10), fixed(10), fixed(80)};
    table.body = {row({spanning(cell("123456"), 2, 1), cell("b")}), row({cell("1"), cell("2"), cell("3")})};
    EXPECT_EQ(texts_of(table, 100), (Lines{"0,0 123456", "30,0 b", "0,10 1", "15,10 2", "30,10 3"}));
}

TEST_F(AtomsInTables, MakePaddingSmallerWhereColumnsHaveNothingToSpare) {
    document::Table table = plain_table(3);
    table.columns = {fixed(35), fixed(35), fixed(35)};
    table.padding_horizontal = points(4);
    table.body = {row({cell("123456"), cell("123456"), cell("123456")})};
    EXPECT_EQ(texts_of(table, 105), (Lines{"2.5,0 123456", "37.5,0 123456", "72.5,0 123456"}));
    EXPECT_EQ(fitted_.at(&table).shrunk->padding_horizontal, points(2.5));
}

TEST_F(AtomsInTables, MakeTypeSmallerThenButNotBelowEightPoints) {
    document::Table table = plain_table(3);
    table.columns = {fixed(25), fixed(25), fixed(26)};
    table.body = {row({cell("123456"), cell("123456"), cell("123456")})};
    const auto pages = pages_of(table, 76, {500});
    for (const layout::Item& item : pages.at(0).items)
        if (const auto* run = std::get_if<layout::GlyphRun>(&item)) {
            EXPECT_EQ(run->size, points(8)) << run->text;
        }
    EXPECT_EQ(fitted_.at(&table).shrunk->text_style.size, points(8));
    EXPECT_TRUE(errors_.empty());
}

TEST_F(AtomsInTables, AreAnErrorThatNamesTheRemedyWhereEvenThatIsTooWide) {
    document::Table table = plain_table(3);
    table.columns = {fixed(20), fixed(20), fixed(20)};
    table.body = {row({cell("123456"), cell("123456"), cell("123456")})};
    element(table, 60);
    ASSERT_EQ(errors_.size(), 1U);
    EXPECT_NE(errors_[0].message.find("tabel dengan 3 kolom tidak muat di lebar 21,2 mm"), std::string::npos) << errors_[0].message;
    EXPECT_NE(errors_[0].message.find("(arah)"), std::string::npos);
    EXPECT_NE(errors_[0].message.find("(lebar)"), std::string::npos);
    EXPECT_TRUE(fitted_.empty());
}

TEST_F(AtomsInTables, AreToldAtTheWidestOfThem) {
    document::Table table = plain_table(2);
    table.columns = {fixed(20), fixed(20)};
    table.body = {row({cell("123456"), cell("12345678")})};
    auto& text = std::get<document::Paragraph>(table.body[0].cells[1].content[0].value).content[0];
    std::get<document::TextRun>(text).origins = document::Origins({1, 77});
    element(table, 40);
    ASSERT_EQ(errors_.size(), 1U);
    EXPECT_EQ(errors_[0].origin, (document::Origin{1, 77}));
}

TEST_F(AtomsInTables, LeaveAnAddressToBeCut) {
    document::Table table = plain_table(2);
    table.columns = {fixed(50), fixed(50)};
    table.body = {row({cell("www.balangan2025.id"), cell("b")})};
    EXPECT_EQ(texts_of(table, 100).size(), 3U);
    EXPECT_TRUE(errors_.empty());
}

}  // namespace
}  // namespace naskah::layout::testing
