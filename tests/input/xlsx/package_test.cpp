// Where the parts of a workbook are, in the ways in which programs arrange them.
#include "input/xlsx/package.hpp"

#include <gtest/gtest.h>

#include "support.hpp"

namespace naskah::input::xlsx::testing {

namespace {

const std::string strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

std::string worksheet(const std::string& number) {
    return "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>" + number + "</v></c></row></sheetData></worksheet>";
}

std::string relation(const std::string& id, const std::string& type, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + type + "\" Target=\"" + target + "\"/>";
}

std::string in_utf16(std::string_view ascii) {
    std::string wide = "\xFF\xFE";
    for (const char c : ascii) wide.append({c, '\0'});
    return wide;
}

std::string sheet_names(const Book& book) {
    const std::string bytes = book.bytes();
    record::Diagnostics diagnostics;
    const std::optional<Reader> reader = opened(bytes, diagnostics);
    std::string names;
    if (reader) {
        for (const SheetInfo& sheet : reader->sheets()) names += sheet.name + (sheet.hidden ? " (tersembunyi)" : "") + "; ";
    }
    return names;
}

}  // namespace

TEST(XlsxPackage, HasSheetsInTheWorkbooksOrder) {
    Book book("");
    book.put_workbook("<sheets><sheet name=\"Dua\" r:id=\"b\"/><sheet name=\"Satu\" r:id=\"a\"/></sheets>")
        .put_relations(relation("a", "worksheet", "worksheets/sheet1.xml") + relation("b", "worksheet", "worksheets/sheet2.xml"))
        .put("xl/worksheets/sheet1.xml", worksheet("1"))
        .put("xl/worksheets/sheet2.xml", worksheet("2"));
    EXPECT_EQ(sheet_names(book), "Dua; Satu; ");
    EXPECT_EQ(cells_of(book), (Cells{"A1 angka 2", "A1 angka 1"}));
}

TEST(XlsxPackage, KnowsHiddenSheets) {
    EXPECT_EQ(sheet_names(Book("").put_workbook(
                  "<sheets><sheet name=\"A\" state=\"hidden\" r:id=\"rId1\"/><sheet name=\"B\" "
                  "state=\"veryHidden\" r:id=\"rId1\"/><sheet name=\"C\" state=\"visible\" r:id=\"rId1\"/></sheets>")),
              "A (tersembunyi); B (tersembunyi); C; ");
}

TEST(XlsxPackage, LeavesOutSheetsOfChartsAndDialogs) {
    EXPECT_EQ(sheet_names(Book("")
                              .put_workbook("<sheets><sheet name=\"Grafik\" r:id=\"g\"/><sheet name=\"Dialog\" r:id=\"d\"/><sheet "
                                            "name=\"Data\" r:id=\"rId1\"/></sheets>")
                              .put_relations(relation("g", "chartsheet", "chartsheets/sheet1.xml") +
                                             relation("d", "dialogsheet", "dialogsheets/sheet1.xml") +
                                             relation("rId1", "worksheet", "worksheets/sheet1.xml"))),
              "Data; ");
}

TEST(XlsxPackage, FindsPartsByAbsoluteTargets) {
    EXPECT_EQ(cells_of(Book("").put_relations(relation("rId1", "worksheet", "/isi/lembar.xml")).put("isi/lembar.xml", worksheet("3"))),
              (Cells{"A1 angka 3"}));
}

TEST(XlsxPackage, FindsPartsWhateverTheirCase) {
    EXPECT_EQ(cells_of(Book("").remove("xl/worksheets/sheet1.xml").put("xl/Worksheets/Sheet1.XML", worksheet("3"))), (Cells{"A1 angka 3"}));
}

TEST(XlsxPackage, FindsAWorkbookInAnotherFolder) {
    Book book("");
    book.put("_rels/.rels", "<Relationships>" + relation("x", "officeDocument", "buku/kerja.xml") + "</Relationships>")
        .put("buku/kerja.xml", "<workbook xmlns:q=\"" + office + "\"><sheets><sheet name=\"A\" q:id=\"r\"/></sheets></workbook>")
        .put("buku/_rels/kerja.xml.rels", "<Relationships>" + relation("r", "worksheet", "../lembar.xml") + "</Relationships>")
        .put("lembar.xml", worksheet("4"));
    EXPECT_EQ(cells_of(book), (Cells{"A1 angka 4"}));
}

TEST(XlsxPackage, DoesWithoutRelationshipsOfTheFile) {
    EXPECT_EQ(cells_of(Book("<row><c><v>1</v></c></row>").remove("_rels/.rels")), (Cells{"A1 angka 1"}));
}

TEST(XlsxPackage, IsReadInTheStrictEdition) {
    const std::string strict_office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    Book book("");
    book.put("_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + strict_office +
                                "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
        .put("xl/workbook.xml", "<workbook xmlns=\"" + strict + "\" xmlns:r=\"" + strict_office +
                                    "\" conformance=\"strict\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"b\"/></sheets></workbook>")
        .put_relations("<Relationship Id=\"b\" Type=\"" + strict_office + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>")
        .put("xl/worksheets/sheet1.xml",
             "<worksheet xmlns=\"" + strict +
                 "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"d\"><v>2025-02-28</v></c></row></sheetData></worksheet>");
    EXPECT_EQ(cells_of(book), (Cells{"A1 tanggal 2025-02-28"}));
}

TEST(XlsxPackage, IsReadWithPrefixedNames) {
    Book book("");
    book.put("xl/workbook.xml", "<x:workbook xmlns:x=\"" + transitional + "\" xmlns:r=\"" + office +
                                    "\"><x:sheets><x:sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></x:sheets></x:workbook>")
        .put("xl/worksheets/sheet1.xml",
             "<x:worksheet xmlns:x=\"" + transitional +
                 "\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:f>1</x:f><x:v>5</x:v></x:c><x:c r=\"B1\" "
                 "t=\"inlineStr\"><x:is><x:r><x:t>a</x:t></x:r></x:is></x:c></x:row></x:sheetData><x:mergeCells/></x:worksheet>");
    EXPECT_EQ(cells_of(book), (Cells{"A1 angka 5 (rumus)", "B1 teks a"}));
}

TEST(XlsxPackage, IsReadInUtf16) {
    EXPECT_EQ(cells_of(Book("").put("xl/worksheets/sheet1.xml", in_utf16("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + worksheet("6")))),
              (Cells{"A1 angka 6"}));
}

TEST(XlsxPackage, IsReadWithExtensionsAndComments) {
    EXPECT_EQ(cells_of(Book("<!-- <c><v>0</v></c> --><row r=\"1\" x14ac:dyDescent=\"0.25\"><c r=\"A1\"><v><![CDATA[7]]></v><extLst><ext "
                            "uri=\"x\"><v>9</v></ext></extLst></c></row>",
                            "<extLst><ext uri=\"y\"><x14:row><c r=\"A1\"><v>8</v></c></x14:row></ext></extLst>")),
              (Cells{"A1 angka 7"}));
}

TEST(XlsxPackage, TakesAnEncodingExpatKnows) {
    EXPECT_EQ(cells_of(Book("").put("xl/worksheets/sheet1.xml",
                                    "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><worksheet><sheetData><row><c "
                                    "t=\"str\"><v>caf\xE9</v></c></row></sheetData></worksheet>")),
              (Cells{"A1 teks café"}));
}

TEST(XlsxPackage, IgnoresLinksThatOnlyAPersonFollows) {
    EXPECT_EQ(cells_of(Book("<row><c><v>1</v></c></row>", "<hyperlinks><hyperlink ref=\"A1\" r:id=\"rId1\"/></hyperlinks>")
                           .put("xl/worksheets/_rels/sheet1.xml.rels",
                                "<Relationships><Relationship Id=\"rId1\" Type=\"x/hyperlink\" Target=\"https://balangankab.go.id\" "
                                "TargetMode=\"External\"/></Relationships>")),
              (Cells{"A1 angka 1"}));
}

}  // namespace naskah::input::xlsx::testing
