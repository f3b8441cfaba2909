// Rows that are read without an XML parser, and those that are left to it.
#include "input/xlsx/plain_row.hpp"

#include <gtest/gtest.h>

#include "support.hpp"

namespace naskah::input::xlsx::testing {

namespace {

PlainScan scan(std::string_view bytes) {
    PlainRow row;
    std::size_t length = 0;
    return scan_plain_row(bytes, row, length);
}

}  // namespace

TEST(PlainRow, IsTakenApart) {
    PlainRow row;
    std::size_t length = 0;
    const std::string_view bytes =
        "<row r=\"7\" spans=\"1:3\" x14ac:dyDescent=\"0.25\"><c r=\"A7\" s=\"2\" t=\"s\"><v>12</v></c><c r=\"B7\" s=\"1\"/><c "
        "t=\"inlineStr\"><is><t>a "
        "b</t></is></c><c></c></row><row";
    ASSERT_EQ(scan_plain_row(bytes, row, length), PlainScan::row);
    EXPECT_EQ(length, bytes.size() - 4);
    EXPECT_EQ(row.number, "7");
    ASSERT_EQ(row.cells.size(), 4u);
    EXPECT_EQ(std::string(row.cells[0].reference) + row.cells[0].type.data()[0] + std::string(row.cells[0].style), "A7s2");
    EXPECT_EQ(row.cells[0].value, "12");
    EXPECT_FALSE(row.cells[1].has_value);
    EXPECT_EQ(row.cells[2].value, "a b");
    EXPECT_TRUE(row.cells[2].is_inline);
    EXPECT_EQ(row.cells[3].type, "n");
}

TEST(PlainRow, MayBeEmpty) {
    EXPECT_EQ(scan("<row/>"), PlainScan::row);
    EXPECT_EQ(scan("<row r=\"1\"></row>"), PlainScan::row);
}

TEST(PlainRow, IsIncompleteUntilItsEnd) {
    const std::string row =
        "<row r=\"1\" ht=\"5\"><c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a</t></is></c><c r=\"B1\"/><c><v>1</v></c></row>";
    for (std::size_t length = 0; length < row.size(); ++length)
        EXPECT_EQ(scan(row.substr(0, length)), PlainScan::incomplete) << row.substr(0, length);
    EXPECT_EQ(scan(row), PlainScan::row);
}

TEST(PlainRow, IsLeftToTheParserWhereThereIsDoubt) {
    for (const char* bytes : {"</sheetData>",
                              " <row/>",
                              "<rows/>",
                              "<x:row/>",
                              "<!-- --><row/>",
                              "<row r='1'/>",
                              "<row r=\"1\" r=\"2\"/>",
                              "<row r=\"&#49;\"/>",
                              "<row r=\"<\"/>",
                              "<row  r=\"1\"/>",
                              "<row r =\"1\"/>",
                              "<row 1=\"1\"/>",
                              "<row r=\"1\" />",
                              "<row r=\"1\"s=\"2\"/>",
                              "<row><c r=\"A1\" r=\"A1\"/></row>",
                              "<row><c cm=\"1\"/></row>",
                              "<row><c><f>1</f><v>1</v></c></row>",
                              "<row><c><v>&lt;</v></c></row>",
                              "<row><c><v>a]]></v></c></row>",
                              "<row><c><v>\xC3\xA9</v></c></row>",
                              "<row><c><v>a\nb</v></c></row>",
                              "<row><c><v>1</v><v>2</v></c></row>",
                              "<row><c><v/></c></row>",
                              "<row><c><is><r><t>a</t></r></is></c></row>",
                              "<row> <c/></row>",
                              "<row><c/>5</row>",
                              "<row></c></row>",
                              "<row><v>1</v></row>",
                              "<row><c><v>1</c></v></row>",
                              "<row><c><v>\x01</v></c></row>",
                              "<row a=\"1\tb\"/>"})
        EXPECT_EQ(scan(bytes), PlainScan::other) << bytes;
}

TEST(PlainRow, MayStandBetweenRowsThatAreNot) {
    const std::vector<std::string> contents = {"<v>1</v>", "<f>1</f><v>1</v>", "<v><!-- x -->1</v>", "<v>1</v>", "\n<v>1</v>"};
    std::string rows;
    Cells expected;
    for (int row = 1; row <= 20'000; ++row) {
        const std::string& content = contents[static_cast<std::size_t>(row * 7 % 5)];
        const std::string name = office::cell_name(row, 3);
        rows += "<row r=\"" + std::to_string(row) + "\"><c r=\"" + name + "\">" + content + "</c></row>" + (row % 11 == 0 ? "\n" : "");
        expected.push_back(name + " angka 1" + (content.starts_with("<f>") ? " (rumus)" : ""));
    }
    EXPECT_EQ(cells_of(Book(rows)), expected);
}

TEST(PlainRow, MayBeAsWideAsASheet) {
    std::string cells;
    for (int column = 1; column <= 16'384; ++column) cells += "<c r=\"" + office::cell_name(1, column) + "\" s=\"1\"><v>123456789</v></c>";
    const Cells read = cells_of(Book("<row r=\"1\">" + cells + "</row>"));
    ASSERT_EQ(read.size(), 16'384u);
    EXPECT_EQ(read.back(), "XFD1 angka 123456789");
}

TEST(PlainRow, LeavesWhatIsBehindItToTheParser) {
    EXPECT_EQ(messages_of(Book("<row><c><v>1</v></c></row><row><c><v>2</v></c></rov>")),
              "formulir.xlsx!Sasaran: galat: bagian xl/worksheets/sheet1.xml bukan XML yang benar (bita ke-137) [N072]\n"
              "saran: buka berkas ini dengan Excel atau LibreOffice, simpan ulang sebagai .xlsx, lalu coba lagi\n");
}

}  // namespace naskah::input::xlsx::testing
