// What cells hold, in all the ways in which programs write it.
#include <gtest/gtest.h>

#include <clocale>

#include "support.hpp"

namespace naskah::input::xlsx::testing {

namespace {

Cells read_row(const std::string& cells) {
    return cells_of(Book("<row r=\"1\">" + cells + "</row>"));
}

}  // namespace

TEST(XlsxCells, AreNumbersUnlessTheySayOtherwise) {
    EXPECT_EQ(read_row("<c r=\"A1\"><v>5</v></c><c r=\"B1\" t=\"n\"><v>-1.50</v></c>"), (Cells{"A1 angka 5", "B1 angka -1.50"}));
}

TEST(XlsxCells, KeepNumbersInFullPrecision) {
    const std::string bytes =
        Book("<row><c><v>0.1</v></c><c><v>1E-3</v></c><c><v>123456789012345</v></c><c><v>1e-400</v></c></row>").bytes();
    record::Diagnostics diagnostics;
    std::optional<Reader> reader = opened(bytes, diagnostics);
    ASSERT_TRUE(reader);
    std::vector<double> numbers;
    EXPECT_TRUE(reader->read(
        0, [&](const Cell& cell) { return numbers.push_back(cell.number), true; }, diagnostics));
    EXPECT_EQ(numbers, (std::vector<double>{0.1, 0.001, 123456789012345.0, 0.0}));
}

TEST(XlsxCells, ReadNumbersUnderALocaleWithDecimalComma) {
    const std::string before = std::setlocale(LC_ALL, nullptr);
    const bool set = std::setlocale(LC_ALL, "id_ID.UTF-8") != nullptr || std::setlocale(LC_ALL, "de_DE.UTF-8") != nullptr;
    const Cells cells = read_row("<c r=\"A1\"><v>1234.5</v></c>");
    std::setlocale(LC_ALL, before.c_str());
    EXPECT_EQ(cells, (Cells{"A1 angka 1234.5"})) << (set ? "" : "no such locale here");
}

TEST(XlsxCells, TakeSharedTextsByTheirNumber) {
    EXPECT_EQ(cells_of(Book("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>")
                           .put_strings("<si><t>Juai</t></si><si><t>Awayan</t></si>")),
              (Cells{"A1 teks Awayan", "B1 teks Juai"}));
}

TEST(XlsxCells, JoinTheRunsOfRichTextWithoutPhoneticHints) {
    EXPECT_EQ(cells_of(Book("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
                           .put_strings("<si><r><rPr><b/><t>bukan</t></rPr><t>Ibu </t></r><r><t>hamil</t></r><rPh sb=\"0\" "
                                        "eb=\"1\"><t>petunjuk</t></rPh><phoneticPr fontId=\"1\"/></si>")),
              (Cells{"A1 teks Ibu hamil"}));
}

TEST(XlsxCells, TakeTextsThatStandInTheCell) {
    EXPECT_EQ(read_row("<c r=\"A1\" t=\"inlineStr\"><is><t>Paringin</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><r><t>a</t></r><r><t "
                       "xml:space=\"preserve\"> b"
                       "</t></r><rPh><t>x</t></rPh></is></c>"),
              (Cells{"A1 teks Paringin", "B1 teks a b"}));
}

TEST(XlsxCells, KeepBlanksOfTextsAsTheyAre) {
    EXPECT_EQ(read_row("<c r=\"A1\" t=\"inlineStr\"><is><t>  dua\nbaris </t></is></c>"), (Cells{"A1 teks   dua\nbaris "}));
}

TEST(XlsxCells, DecodeEscapedCharacters) {
    EXPECT_EQ(read_row("<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000A_b_x005F_x0041__x00e9__xD83D__xDE00_</t></is></c>"),
              (Cells{"A1 teks a\nb_x0041_é😀"}));
}

TEST(XlsxCells, LeaveWhatOnlyLooksLikeAnEscape) {
    EXPECT_EQ(read_row("<c r=\"A1\" t=\"inlineStr\"><is><t>_x0000_ _x12_ _xZZZZ_ _xD83D_ _x</t></is></c>"),
              (Cells{"A1 teks _x0000_ _x12_ _xZZZZ_ _xD83D_ _x"}));
}

TEST(XlsxCells, DecodeNoEscapeAcrossTwoRuns) {
    EXPECT_EQ(read_row("<c r=\"A1\" t=\"inlineStr\"><is><r><t>_x00</t></r><r><t>41_</t></r></is></c>"), (Cells{"A1 teks _x0041_"}));
}

TEST(XlsxCells, GiveFormulasTheirStoredValues) {
    EXPECT_EQ(
        read_row("<c r=\"A1\"><f>B1*2</f><v>8</v></c><c r=\"B1\" t=\"str\"><f>\"a\"</f><v>a_x000A_</v></c>"
                 "<c r=\"C1\" t=\"b\"><f>TRUE()</f><v>1</v></c><c r=\"D1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                 "<c r=\"E1\" t=\"str\"><f>\"\"</f><v></v></c>"),
        (Cells{"A1 angka 8 (rumus)", "B1 teks a\n (rumus)", "C1 boolean benar (rumus)", "D1 galat #DIV/0! (rumus)", "E1 teks (rumus)"}));
}

TEST(XlsxCells, TellFormulasThatWereNeverComputed) {
    EXPECT_EQ(read_row("<c r=\"A1\"><f>SUM(B1:C1)</f><v></v></c><c r=\"B1\"><f>1</f></c><c r=\"C1\"><f t=\"shared\" si=\"0\"/></c>"),
              (Cells{"A1 kosong (rumus)", "B1 kosong (rumus)", "C1 kosong (rumus)"}));
}

TEST(XlsxCells, AreNotReportedWhenTheyOnlyHaveAStyle) {
    EXPECT_EQ(read_row("<c r=\"A1\" s=\"4\"/><c r=\"B1\" s=\"4\"></c><c r=\"C1\" t=\"s\"/><c r=\"D1\"><v> </v></c>"
                       "<c r=\"E1\" t=\"inlineStr\"><is><t></t></is></c>"),
              Cells{});
}

TEST(XlsxCells, AreTrueOrFalseOrErrors) {
    EXPECT_EQ(read_row("<c r=\"A1\" t=\"b\"><v>1</v></c><c r=\"B1\" t=\"b\"><v>0</v></c><c r=\"C1\" t=\"e\"><v>#N/A</v></c>"),
              (Cells{"A1 boolean benar", "B1 boolean salah", "C1 galat #N/A"}));
}

TEST(XlsxCells, AreCountedWhereTheyDoNotSayTheirPlace) {
    EXPECT_EQ(cells_of(Book("<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c r=\"C2\"><v>3</v></c><c><v>4</v></c></row>"
                            "<row r=\"9\"><c><v>5</v></c></row><row><c r=\"B20\"><v>6</v></c></row><row><c><v>7</v></c></row>")),
              (Cells{"A1 angka 1", "C1 angka 2", "C2 angka 3", "D2 angka 4", "A9 angka 5", "B20 angka 6", "A21 angka 7"}));
}

TEST(XlsxCells, GoToTheLastRowAndColumn) {
    EXPECT_EQ(cells_of(Book("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")), (Cells{"XFD1048576 angka 1"}));
}

TEST(XlsxCells, AreReadUntilEnoughIsKnown) {
    const std::string bytes = Book("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>rusak</v></c></row>").bytes();
    record::Diagnostics diagnostics;
    std::optional<Reader> reader = opened(bytes, diagnostics);
    ASSERT_TRUE(reader);
    int count = 0;
    EXPECT_TRUE(reader->read(
        0, [&](const Cell&) { return ++count < 2; }, diagnostics));
    EXPECT_EQ(count, 2);
    EXPECT_FALSE(diagnostics.has_errors());
}

TEST(XlsxCells, AreReadAgainAsOftenAsOneLikes) {
    const std::string bytes = Book("<row><c><v>1</v></c></row>", "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>").bytes();
    record::Diagnostics diagnostics;
    std::optional<Reader> reader = opened(bytes, diagnostics);
    ASSERT_TRUE(reader);
    int count = 0;
    for (int i = 0; i < 3; ++i)
        reader->read(
            0, [&](const Cell&) { return ++count > 0; }, diagnostics);
    EXPECT_EQ(count, 3);
    EXPECT_EQ(reader->merged_areas().size(), 1u);
}

TEST(XlsxCells, LetAnExceptionOfTheirReceiverThrough) {
    const std::string bytes = Book("<row><c><v>1</v></c></row>").bytes();
    record::Diagnostics diagnostics;
    std::optional<Reader> reader = opened(bytes, diagnostics);
    ASSERT_TRUE(reader);
    EXPECT_THROW(reader->read(
                     0, [](const Cell&) -> bool { throw std::runtime_error("penerima"); }, diagnostics),
                 std::runtime_error);
}

TEST(XlsxMergedAreas, AreKnownAtTheEnd) {
    const std::string bytes =
        Book("<row><c><v>1</v></c></row>", "<mergeCells count=\"2\"><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"B5\"/></mergeCells>")
            .bytes();
    record::Diagnostics diagnostics;
    std::optional<Reader> reader = opened(bytes, diagnostics);
    ASSERT_TRUE(reader);
    EXPECT_TRUE(reader->read(
        0, [](const Cell&) { return true; }, diagnostics));
    ASSERT_EQ(reader->merged_areas().size(), 2u);
    const MergedArea first = reader->merged_areas()[0], second = reader->merged_areas()[1];
    EXPECT_EQ((std::vector<int>{first.first_row, first.first_column, first.last_row, first.last_column}), (std::vector<int>{1, 1, 2, 3}));
    EXPECT_EQ((std::vector<int>{second.first_row, second.first_column, second.last_row, second.last_column}),
              (std::vector<int>{5, 2, 5, 2}));
}

}  // namespace naskah::input::xlsx::testing
