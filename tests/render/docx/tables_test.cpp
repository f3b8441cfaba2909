#include <gtest/gtest.h>

#include "render/docx/table_columns.hpp"
#include "support.hpp"

namespace naskah::docx::testing {

using namespace document;

namespace {

std::string body_of(Table table) {
    return testing::body(Blocks{{std::move(table)}});
}

Table of_two_columns() {
    return testing::table({FixedWidth{30_mm}, FractionWidth{}}, {{testing::cell("a"), testing::cell("b")}});
}

/// The rows of the first table.
std::vector<std::string> rows(const std::string& body) {
    std::vector<std::string> found;
    for (std::size_t at = body.find("<w:tr>"); at != std::string::npos; at = body.find("<w:tr>", at + 1))
        found.push_back(body.substr(at, body.find("</w:tr>", at) - at));
    return found;
}

}  // namespace

TEST(Table, HasItsFrameAndItsColumns) {
    const std::string body = body_of(of_two_columns());
    EXPECT_NE(body.find("<w:tbl><w:tblPr><w:tblW w:w=\"9921\" w:type=\"dxa\"/><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblBorders>"
                        "<w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"),
              std::string::npos)
        << body;
    EXPECT_NE(body.find("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"40\" w:type=\"dxa\"/><w:left w:w=\"80\" w:type=\"dxa\"/>"
                        "<w:bottom w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar>"),
              std::string::npos);
    EXPECT_NE(body.find("<w:tblGrid><w:gridCol w:w=\"1701\"/><w:gridCol w:w=\"8220\"/></w:tblGrid>"), std::string::npos);
}

TEST(TableWithoutBorders, HasNone) {
    Table table = of_two_columns();
    table.border = {};
    EXPECT_EQ(body_of(table).find("Borders"), std::string::npos);
}

/// A table below "No" and "Uraian" whose first cells are these.
Table counted_table(const std::vector<std::string>& numbers) {
    Table table = testing::table({FixedWidth{15_mm}, FractionWidth{}}, {});
    table.header.emplace_back().cells = {testing::cell("No"), testing::cell("Uraian")};
    for (const std::string& number : numbers) table.body.emplace_back().cells = {testing::cell(number), testing::cell("isi")};
    return table;
}

TEST(NumbersOfRows, AreCountedByTheWordProcessor) {
    const std::string body = body_of(counted_table({"1.", "2.", "3."}));
    const std::string list = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    EXPECT_EQ(testing::count(body, list), 3U) << body;
    EXPECT_EQ(body.find("1."), std::string::npos);
    const std::string numbering = testing::part(testing::document({{counted_table({"1.", "2.", "3."})}}), "word/numbering.xml");
    EXPECT_NE(numbering.find("<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1.\"/>"), std::string::npos) << numbering;
}

TEST(NumbersOfRows, BeginAnewInAListOfTheirOwnAndGoOnThroughHeadings) {
    Table table = counted_table({"1", "2", "1", "2"});
    Row heading;
    heading.cells = {testing::cell("Bidang")};
    heading.kind = RowKind::group;
    heading.cells.front().column_span = 2;
    table.body.insert(table.body.begin() + 1, heading);
    const std::string body = body_of(table);
    EXPECT_EQ(testing::count(body, "<w:numId w:val=\"1\"/>"), 2U) << body;
    EXPECT_EQ(testing::count(body, "<w:numId w:val=\"2\"/>"), 2U) << body;
    EXPECT_NE(body.find("Bidang"), std::string::npos);
}

TEST(NumbersOfRows, StayWrittenWhereTheyDontCount) {
    for (const std::vector<std::string>& numbers :
         {std::vector<std::string>{"1"}, {"2", "4", "6"}, {"a", "b"}, {"1.", "2"}, {"01", "02"}, {"", ""}}) {
        const std::string body = body_of(counted_table(numbers));
        EXPECT_EQ(body.find("numPr"), std::string::npos) << body;
        EXPECT_NE(body.find(">" + numbers.front() + "<"), std::string::npos) << body;
    }
    Table years = counted_table({"2024", "2025"});
    years.header.front().cells.front() = testing::cell("Tahun");
    EXPECT_EQ(body_of(years).find("numPr"), std::string::npos);
}

TEST(RowSpans, AreMergedDownwards) {
    Table table = testing::table(
        {FractionWidth{}, FractionWidth{}, FractionWidth{}},
        {{testing::cell("a"), testing::cell("b"), testing::cell("c")}, {testing::cell("d")}, {testing::cell("e"), testing::cell("f")}});
    table.body[0].cells[0].row_span = 3;
    table.body[0].cells[2].row_span = 2;
    const std::vector<std::string> written = rows(body_of(table));
    ASSERT_EQ(written.size(), 3U);
    EXPECT_EQ(testing::count(written[0], "<w:vMerge w:val=\"restart\"/>"), 2U);
    EXPECT_EQ(testing::count(written[1], "<w:vMerge w:val=\"continue\"/>"), 2U);
    EXPECT_EQ(testing::count(written[2], "<w:vMerge w:val=\"continue\"/>"), 1U);
    for (const std::string& row : written) EXPECT_EQ(testing::count(row, "<w:tc>"), 3U);
    EXPECT_LT(written[1].find("continue"), written[1].find(">d<"));
}

TEST(RowSpan, EndsWithItsPart) {
    Table table = testing::table({FractionWidth{}}, {{testing::cell("a")}});
    table.header.push_back(table.body[0]);
    table.header[0].cells[0].row_span = 2;
    EXPECT_EQ(body_of(table).find("vMerge"), std::string::npos);
}

TEST(ColumnSpans, AreWritten) {
    Table table = of_two_columns();
    table.body[0].cells.resize(1);
    table.body[0].cells[0].column_span = 2;
    EXPECT_NE(body_of(table).find("<w:tcW w:w=\"9921\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/>"), std::string::npos);
}

TEST(SpanOfRowsAndColumns, GoesOnAsOneCell) {
    Table table = testing::table({FractionWidth{}, FractionWidth{}, FractionWidth{}},
                                 {{testing::cell("a"), testing::cell("b")}, {testing::cell("c")}});
    table.body[0].cells[0].row_span = table.body[0].cells[0].column_span = 2;
    EXPECT_NE(rows(body_of(table))[1].find("<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"continue\"/>"), std::string::npos);
}

TEST(HeaderRows, AreRepeatedAndNeverSplit) {
    Table table = of_two_columns();
    table.header = table.body;
    table.column_numbers = true;
    const std::string body = body_of(table);
    EXPECT_EQ(testing::count(body, "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"), 2U);
    EXPECT_NE(rows(body)[1].find(">2</w:t>"), std::string::npos);
}

TEST(OrdinaryRows, AreNotSplit) {
    EXPECT_NE(body_of(of_two_columns()).find("<w:trPr><w:cantSplit/></w:trPr>"), std::string::npos);
}

TEST(RowsOfHalfAPage, MayBreakSoThatTheyLeaveNoHole) {
    std::string text;
    for (int word = 0; word < 900; ++word) text += "kalimat ";
    EXPECT_EQ(body_of(testing::table({FractionWidth{}}, {{testing::cell(text)}})).find("w:cantSplit"), std::string::npos);
}

TEST(Rows, HaveALeastHeight) {
    Table table = of_two_columns();
    table.body[0].minimum_height = 20_pt;
    EXPECT_NE(body_of(table).find("<w:trPr><w:cantSplit/><w:trHeight w:val=\"400\" w:hRule=\"atLeast\"/></w:trPr>"), std::string::npos);
}

TEST(ColumnNumbers, StandInBracketsWhereThatIsWanted) {
    Table table = of_two_columns();
    table.header = table.body;
    table.column_numbers = table.numbers_in_brackets = true;
    EXPECT_NE(rows(body_of(table))[1].find(">(2)</w:t>"), std::string::npos);
}

TEST(Cells, ThatAreTurnedAreReadFromBelow) {
    Table table = of_two_columns();
    table.body[0].cells[0].turning = Turning::turned;
    table.body[0].cells[0].vertical = VerticalAlignment::middle;
    EXPECT_NE(body_of(table).find("<w:textDirection w:val=\"btLr\"/><w:vAlign w:val=\"center\"/></w:tcPr>"), std::string::npos);
}

TEST(GroupRows, AreKeptWithTheNext) {
    Table table = testing::table({FractionWidth{}}, {{testing::cell("a")}, {testing::cell("b")}, {testing::cell("c")}});
    table.body[0].kind = RowKind::group;
    const std::vector<std::string> written = rows(body_of(table));
    EXPECT_NE(written[0].find("<w:keepNext/>"), std::string::npos);
    EXPECT_EQ(written[1].find("<w:keepNext/>"), std::string::npos);
}

TEST(TotalRows, HoldTheRowBefore) {
    Table table = testing::table({FractionWidth{}}, {{testing::cell("a")}, {testing::cell("b")}, {testing::cell("c")}});
    table.body[2].kind = RowKind::total;
    const std::vector<std::string> written = rows(body_of(table));
    EXPECT_EQ(written[0].find("<w:keepNext/>"), std::string::npos);
    EXPECT_NE(written[1].find("<w:keepNext/>"), std::string::npos);
}

TEST(Cells, SayWhatIsDifferentAboutThem) {
    Table table = of_two_columns();
    Cell& cell = table.body[0].cells[0];
    cell.shade = Color{217, 217, 217};
    cell.padding = 1_pt;
    cell.vertical = VerticalAlignment::middle;
    cell.borders = Borders{1_pt, 2_pt, {}, 0.5_pt};
    EXPECT_NE(body_of(table).find("<w:tcPr><w:tcW w:w=\"1701\" w:type=\"dxa\"/><w:tcBorders>"
                                  "<w:top w:val=\"single\" w:sz=\"16\" w:space=\"0\" w:color=\"000000\"/>"
                                  "<w:left w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"000000\"/>"
                                  "<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/><w:right w:val=\"nil\"/>"
                                  "</w:tcBorders><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"D9D9D9\"/>"
                                  "<w:tcMar><w:top w:w=\"20\" w:type=\"dxa\"/><w:left w:w=\"20\" w:type=\"dxa\"/>"
                                  "<w:bottom w:w=\"20\" w:type=\"dxa\"/><w:right w:w=\"20\" w:type=\"dxa\"/></w:tcMar>"
                                  "<w:vAlign w:val=\"center\"/></w:tcPr>"),
              std::string::npos)
        << body_of(table);
}

TEST(EmptyCell, HasAParagraph) {
    Table table = of_two_columns();
    table.body[0].cells[1].content.clear();
    EXPECT_EQ(testing::out_of_order(testing::part(testing::document({{table}}), "word/document.xml")), "");
}

TEST(TableInACell, IsFollowedByAParagraph) {
    Table table = of_two_columns();
    table.body[0].cells[1].content = {{of_two_columns()}};
    const std::string xml = testing::part(testing::document({{table}}), "word/document.xml");
    EXPECT_EQ(testing::out_of_order(xml), "");
    EXPECT_NE(xml.find("<w:tblW w:w=\"8060\" w:type=\"dxa\"/>"), std::string::npos) << "not as wide as its cell";
}

TEST(TwoTables, NeverTouch) {
    const std::string body = testing::body({{of_two_columns()}, {of_two_columns()}});
    EXPECT_EQ(body.find("</w:tbl><w:tbl>"), std::string::npos);
    EXPECT_EQ(testing::count(body, "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>"), 2U);
}

TEST(SpaceBetweenTables, IsTheLineBetweenThem) {
    Table table = of_two_columns();
    table.space_before = 6_pt;
    table.space_after = 4_pt;
    EXPECT_NE(testing::body({{table}, {table}}).find("</w:tbl><w:p><w:pPr><w:spacing w:line=\"200\" w:lineRule=\"exact\"/>"),
              std::string::npos);
}

TEST(SpaceAroundATable, BelongsToItsNeighbours) {
    Table table = of_two_columns();
    table.space_before = 6_pt;
    table.space_after = 4_pt;
    const std::string body = testing::body({testing::paragraph("atas"), {table}, testing::paragraph("bawah")});
    EXPECT_EQ(body.find("<w:p><w:pPr><w:spacing w:after=\"120\"/></w:pPr>"), 0U);
    EXPECT_NE(body.find("</w:tbl><w:p><w:pPr><w:spacing w:before=\"80\"/></w:pPr>"), std::string::npos);
}

TEST(ColumnWidths, FillTheRoomExactly) {
    Table table = testing::table(std::vector<ColumnWidth>(7, FractionWidth{}), {});
    const std::vector<int> widths = column_widths(table, 10000);
    int sum = 0;
    for (const int width : widths) sum += width;
    EXPECT_EQ(sum, 10000);
}

TEST(ColumnWidths, ShrinkFixedColumnsThatAreTooWide) {
    EXPECT_EQ(column_widths(testing::table({FixedWidth{100_pt}, FixedWidth{300_pt}}, {}), 4000), (std::vector<int>{1000, 3000}));
}

TEST(ColumnWidths, GiveALongWordItsRoom) {
    Table table = testing::table({FractionWidth{1}, FractionWidth{9}}, {{testing::cell("Pertanggungjawaban"), testing::cell("a")}});
    const std::vector<int> widths = column_widths(table, 6000);
    EXPECT_GT(widths[0], 2000);
    EXPECT_EQ(widths[0] + widths[1], 6000);
}

TEST(ColumnWidths, FitContent) {
    Table table = testing::table({FitWidth{}, FractionWidth{}}, {{testing::cell("12"), testing::cell("isi")}});
    const std::vector<int> widths = column_widths(table, 6000);
    EXPECT_GT(widths[0], 2 * 133 + 160);
    EXPECT_LT(widths[0], 600);
}

TEST(TableKeptTogether, HoldsAllRowsButTheLast) {
    Cell tall = testing::cell("c");
    tall.content.push_back(testing::paragraph("d"));
    const std::string body =
        testing::body(Blocks{{KeepTogether{{{testing::table({FractionWidth{}}, {{testing::cell("a")}, {testing::cell("b")}, {tall}})}}}}});
    std::string held;
    for (const std::string& row : rows(body)) held += row.find("<w:keepNext/>") != std::string::npos ? '+' : '-';
    EXPECT_EQ(held, "++-");
    EXPECT_EQ(testing::count(body, "<w:cantSplit/>"), 3U);
}

TEST(LabelRows, AreATableWithoutBorders) {
    LabelRows rows;
    rows.label_width = 30_mm;
    rows.indent = 10_mm;
    rows.separator = testing::run(":");
    rows.rows = {{testing::run("Hari"), {testing::paragraph("Senin")}}, {testing::run("Acara"), {testing::paragraph("Rembuk")}}};
    const std::string body = testing::body(Blocks{{rows}});
    EXPECT_EQ(body.find("Borders"), std::string::npos);
    EXPECT_NE(body.find("<w:tblInd w:w=\"567\" w:type=\"dxa\"/>"), std::string::npos);
    EXPECT_NE(body.find("<w:gridCol w:w=\"1821\"/>"), std::string::npos);
    EXPECT_EQ(rows.rows.size(), testing::rows_in(body));
    EXPECT_EQ(body.find("cantSplit"), std::string::npos);
}

TEST(Signers, StandInATableThatStaysTogether) {
    SignatureGrid grid;
    grid.columns = 2;
    grid.column_gap = 10_pt;
    grid.sign_space = 60_pt;
    grid.cells = {std::nullopt, SignatureCell{{testing::paragraph("BUPATI,")}, {testing::paragraph("FULAN")}, 1}};
    const std::string body = testing::body({testing::paragraph("Demikian."), {grid}});
    EXPECT_EQ(testing::rows_in(body), 2U);  // heads, names
    EXPECT_EQ(testing::count(body, "<w:cantSplit/>"), 2U);
    EXPECT_EQ(body.find("<w:p><w:pPr><w:keepNext/></w:pPr>"), 0U);
    EXPECT_NE(rows(body)[0].find("<w:keepNext/>"), std::string::npos);
    EXPECT_EQ(rows(body)[1].find("<w:keepNext/>"), std::string::npos);
    EXPECT_NE(rows(body)[1].find("<w:top w:w=\"1200\" w:type=\"dxa\"/>"), std::string::npos);
    EXPECT_NE(body.find("<w:gridCol w:w=\"5060\"/><w:gridCol w:w=\"4860\"/>"), std::string::npos) << body;
}

TEST(ManySigners, StayTogetherAtBothEndsOnly) {
    SignatureGrid grid;
    for (int i = 0; i < 6; ++i)
        grid.cells.push_back(SignatureCell{{testing::paragraph("a")}, {testing::paragraph("b"), testing::paragraph("c")}, 1});
    const std::vector<std::string> written = rows(testing::body(Blocks{{grid}}));
    ASSERT_EQ(written.size(), 12U);
    std::string held;
    for (const std::string& row : written) held += row.find("<w:keepNext/>") != std::string::npos ? '+' : '-';
    EXPECT_EQ(held, "+++-+-+-+++-");
}

TEST(SignerOverTwoColumns, SpansThem) {
    SignatureGrid grid;
    grid.columns = 2;
    const SignatureCell signer{{testing::paragraph("a")}, {testing::paragraph("b")}, 1};
    SignatureCell wide = signer;
    wide.column_span = 2;
    grid.cells = {signer, wide};
    const std::string body = testing::body(Blocks{{grid}});
    EXPECT_EQ(testing::rows_in(body), 4U);
    EXPECT_EQ(testing::count(body, "<w:gridSpan w:val=\"2\"/>"), 2U);
    EXPECT_EQ(testing::count(rows(body)[0], "<w:tc>"), 2U);
}

}  // namespace naskah::docx::testing
