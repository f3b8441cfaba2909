// What marking writes, part by part: ordered lists of elements, for parts as unusual programs write them too.
#include <array>

#include "marking/support.hpp"
#include "support/zip_builder.hpp"

namespace naskah::marking::testing {
namespace {

constexpr const char* main_namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string related(const std::vector<std::array<std::string, 3>>& targets) {
    std::string xml = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (const auto& [id, type, target] : targets)
        xml += "<Relationship Id=\"" + id + "\" Type=\"" + relationships + "/" + type + "\" Target=\"" + target + "\"/>";
    return xml + "</Relationships>";
}

/// A workbook of one sheet "Data" with a style sheet, in parts; `sheet` is what stands in its part.
std::vector<ZipEntry> parts_of(const std::string& sheet, const std::string& names = "") {
    const std::string space = std::string(" xmlns=\"") + main_namespace + "\" xmlns:r=\"" + relationships + "\"";
    return {
        {"[Content_Types].xml",
         "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
         "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
         "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
         "<Override PartName=\"/xl/workbook.xml\" "
         "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
         "<Override PartName=\"/xl/worksheets/sheet1.xml\""
         " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
         "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
         "</Types>"},
        {"_rels/.rels", related({{"rId1", "officeDocument", "xl/workbook.xml"}})},
        {"xl/workbook.xml", "<workbook" + space +
                                "><bookViews><workbookView firstSheet=\"0\" activeTab=\"0\"/></bookViews><sheets>"
                                "<sheet name=\"Data\" sheetId=\"7\" r:id=\"rId1\"/></sheets>" +
                                names + "<calcPr calcId=\"1\"/></workbook>"},
        {"xl/_rels/workbook.xml.rels", related({{"rId1", "worksheet", "worksheets/sheet1.xml"}, {"rId4", "styles", "styles.xml"}})},
        {"xl/styles.xml",
         "<styleSheet" + space +
             "><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
             "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/>"
             "</fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
             "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
             "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
             "<xf numFmtId=\"3\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyProtection=\"1\">"
             "<protection locked=\"0\"/></xf></cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml", "<worksheet" + space + ">" + sheet + "</worksheet>"},
    };
}

/// The children of a sheet's element after marking one cell of it.
std::string sheet_after_mark(const std::string& sheet, const std::string& cell) {
    return outline(part(marked(make_zip(parts_of(sheet)), {error_at("Data", cell)}), "xl/worksheets/sheet1.xml"));
}
std::string data_after_mark(const std::string& data, const std::string& cell) {
    const std::string all = sheet_after_mark("<sheetData>" + data + "</sheetData>", cell);
    const std::size_t from = all.find(" sheetData\n"), to = all.find(" conditionalFormatting");
    return all.substr(from, to - from);
}

TEST(MarkedParts, InsertsAMissingCellInItsPlaceInTheRow) {
    EXPECT_EQ(data_after_mark("<row r=\"2\" spans=\"1:4\"><c r=\"A2\"><v>1</v></c><c r=\"D2\"><v>4</v></c></row>", "C2"),
              " sheetData\n  row r=2\n   c r=A2\n    v \"1\"\n   c r=C2 s=2\n   c r=D2\n    v \"4\"\n");
}

TEST(MarkedParts, InsertsAMissingRowBetweenOthers) {
    EXPECT_EQ(data_after_mark("<row r=\"2\"><c r=\"A2\"/></row><row r=\"9\"><c r=\"A9\"/></row>", "B5"),
              " sheetData\n  row r=2\n   c r=A2\n  row r=5\n   c r=B5 s=2\n  row r=9\n   c r=A9\n");
}

TEST(MarkedParts, AppendsACellBehindTheLastRow) {
    EXPECT_EQ(data_after_mark("<row r=\"2\"><c r=\"A2\"/></row>", "XFD1048576"),
              " sheetData\n  row r=2\n   c r=A2\n  row r=1048576\n   c r=XFD1048576 s=2\n");
}

TEST(MarkedParts, CountsRowsAndCellsThatDoNotSayTheirNumber) {
    EXPECT_EQ(data_after_mark("<row><c><v>1</v></c></row><row><c/><c><v>2</v></c></row>", "B2"),
              " sheetData\n  row r=1\n   c\n    v \"1\"\n  row r=2\n   c r=A2\n   c r=B2 s=2\n    v \"2\"\n");
}

TEST(MarkedParts, GivesAMissingCellTheStyleOfItsColumnOrRow) {
    const std::string columns = "<cols><col min=\"2\" max=\"3\" width=\"12\" style=\"1\"/></cols>";
    const auto style_of = [](const std::string& copy) {
        pugi::xml_document document;
        document.load_string(part(copy, "xl/styles.xml").c_str());
        return std::string(
            document.child("styleSheet").child("cellXfs").find_child_by_attribute("fillId", "2").attribute("numFmtId").value());
    };
    EXPECT_EQ(style_of(marked(make_zip(parts_of(columns + "<sheetData/>")), {error_at("Data", "C4")})), "3");
    EXPECT_EQ(
        style_of(marked(make_zip(parts_of("<sheetData><row r=\"4\" s=\"1\" customFormat=\"1\"/></sheetData>")), {error_at("Data", "C4")})),
        "3");
    EXPECT_EQ(style_of(marked(make_zip(parts_of(columns + "<sheetData/>")), {error_at("Data", "D4")})), "0");
}

TEST(MarkedParts, PutsTheDrawingOfCommentsWhereTheSchemaWantsIt) {
    EXPECT_EQ(
        sheet_after_mark(
            "<dimension ref=\"A1:B2\"/><sheetData/><sheetProtection sheet=\"1\"/><pageMargins left=\"1\"/><drawing r:id=\"rId8\"/>"
            "<legacyDrawingHF r:id=\"rId9\"/><tableParts count=\"0\"/><extLst/>",
            "D4"),
        std::string("worksheet xmlns=") + main_namespace + " xmlns:r=" + relationships +
            "\n dimension ref=A1:D4\n sheetData\n  row r=4\n   c r=D4 s=2\n sheetProtection sheet=1\n conditionalFormatting sqref=D4\n"
            "  cfRule type=expression dxfId=0 priority=1\n   formula \"AND(ROWS(catatan_status)>0,NOT(ISBLANK(D4)))\"\n"
            " pageMargins left=1\n drawing r:id=rId8\n"
            " legacyDrawing r:id=rId2\n legacyDrawingHF r:id=rId9\n tableParts count=0\n extLst\n");
}

TEST(MarkedParts, WritesCommentsAsExcelDoes) {
    const std::string copy = marked(make_zip(parts_of("<sheetData/>")), {error_at("Data", "B2", "isi \"a\" & <b> salah", "isi lagi")});
    EXPECT_EQ(outline(part(copy, "xl/comments1.xml")),
              std::string("comments xmlns=") + main_namespace +
                  "\n authors\n  author \"Naskah\"\n commentList\n  comment ref=B2 authorId=0\n   text\n    r\n"
                  "     rPr\n      sz val=9\n      color indexed=81\n      rFont val=Tahoma\n      family val=2\n"
                  "     t xml:space=preserve \"Galat (Naskah): isi \"a\" & <b> salah\nSaran: isi lagi\"\n");
}

TEST(MarkedParts, DrawsTheBoxOfACommentBesideItsCell) {
    const std::string copy = marked(make_zip(parts_of("<sheetData/>")), {error_at("Data", "B3")});
    EXPECT_EQ(outline(part(copy, "xl/drawings/vmlDrawing1.vml")),
              "xml xmlns:v=urn:schemas-microsoft-com:vml xmlns:o=urn:schemas-microsoft-com:office:office "
              "xmlns:x=urn:schemas-microsoft-com:office:excel\n"
              " o:shapelayout v:ext=edit\n  o:idmap v:ext=edit data=1\n"
              " v:shapetype id=_x0000_t202 coordsize=21600,21600 o:spt=202 path=m,l,21600r21600,l21600,xe\n"
              "  v:stroke joinstyle=miter\n  v:path gradientshapeok=t o:connecttype=rect\n"
              " v:shape id=_x0000_s1025 type=#_x0000_t202 style=position:absolute;width:225pt;height:80pt;z-index:1;visibility:hidden"
              " fillcolor=#ffffe1 o:insetmode=auto\n"
              "  v:fill color2=#ffffe1\n  v:shadow on=t color=black obscured=t\n  v:path o:connecttype=none\n"
              "  v:textbox style=mso-direction-alt:auto\n   div style=text-align:left\n"
              "  x:ClientData ObjectType=Note\n   x:MoveWithCells\n   x:SizeWithCells\n   x:Anchor \"2, 15, 1, 10, 6, 59, 3, 12\"\n"
              "   x:AutoFill \"False\"\n   x:Row \"2\"\n   x:Column \"1\"\n");
}

TEST(MarkedParts, NamesTheNewPartsInContentTypesAndRelationships) {
    const std::string copy = marked(make_zip(parts_of("<sheetData/>")), {error_at("Data", "B3")});
    const std::string types = outline(part(copy, "[Content_Types].xml"));
    EXPECT_NE(types.find(" Default Extension=vml ContentType=application/vnd.openxmlformats-officedocument.vmlDrawing\n"),
              std::string::npos);
    EXPECT_NE(types.find(" Override PartName=/xl/comments1.xml"
                         " ContentType=application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml\n"
                         " Override PartName=/xl/worksheets/sheet2.xml"
                         " ContentType=application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\n"),
              std::string::npos);
    EXPECT_EQ(outline(part(copy, "xl/worksheets/_rels/sheet1.xml.rels")),
              std::string("Relationships xmlns=http://schemas.openxmlformats.org/package/2006/relationships\n") +
                  " Relationship Id=rId1 Type=" + relationships + "/comments Target=/xl/comments1.xml\n" +
                  " Relationship Id=rId2 Type=" + relationships + "/vmlDrawing Target=/xl/drawings/vmlDrawing1.vml\n");
}

TEST(MarkedParts, PutsTheListBeforeTheOtherSheetsAndShiftsTheirNames) {
    const std::string names =
        "<definedNames><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">Data!$1:$1</definedName>"
        "<definedName name=\"semua\">Data!$A$1</definedName></definedNames>";
    EXPECT_EQ(
        outline(part(marked(make_zip(parts_of("<sheetData/>", names)), {error_at("Data", "B3")}), "xl/workbook.xml")),
        std::string("workbook xmlns=") + main_namespace + " xmlns:r=" + relationships +
            "\n bookViews\n  workbookView\n sheets\n  sheet name=Catatan Pemeriksaan sheetId=8 r:id=rId5\n  sheet name=Data sheetId=7 "
            "r:id=rId1\n"
            " definedNames\n  definedName name=_xlnm.Print_Titles localSheetId=1 \"Data!$1:$1\"\n  definedName name=semua \"Data!$A$1\"\n"
            "  definedName name=_xlnm.Print_Titles localSheetId=0 \"'Catatan Pemeriksaan'!$1:$4\"\n"
            "  definedName name=catatan_status \"'Catatan Pemeriksaan'!$E$5:$E$5\"\n calcPr calcId=1\n");
}

TEST(MarkedParts, ListsInASheetThatPrintsOnWidePaper) {
    const std::string copy = marked(make_zip(parts_of("<sheetData/>")), {error_at("Data", "B3")});
    const std::string sheet = outline(part(copy, "xl/worksheets/sheet2.xml"));
    EXPECT_EQ(sheet.substr(0, sheet.find(" cols\n")),
              std::string("worksheet xmlns=") + main_namespace +
                  "\n sheetPr\n  tabColor rgb=FFC00000\n  pageSetUpPr fitToPage=1\n dimension ref=A1:K5\n sheetViews\n"
                  "  sheetView showGridLines=0 tabSelected=1 workbookViewId=0\n   pane ySplit=4 topLeftCell=A5 activePane=bottomLeft "
                  "state=frozen\n"
                  "   selection pane=bottomLeft activeCell=A5 sqref=A5\n sheetFormatPr defaultRowHeight=15\n");
    EXPECT_EQ(sheet.substr(sheet.find("  row r=5 ")),
              "  row r=5 ht=17 customHeight=1\n   c r=A5 s=7\n    v \"1\"\n   c r=B5 s=6 t=inlineStr\n    is\n     t xml:space=preserve "
              "\"Data\"\n"
              "   c r=C5 s=8 t=inlineStr\n    is\n     t xml:space=preserve \"B3\"\n   c r=D5 s=7 t=inlineStr\n    is\n     t "
              "xml:space=preserve \"Galat\"\n"
              "   c r=E5 s=7 t=str\n    f \"IF(COUNTBLANK('Data'!B3)=0,\"Sudah diisi\",\"Belum\")\"\n    v \"Belum\"\n"
              "   c r=F5 s=6 t=inlineStr\n    is\n     t xml:space=preserve \"Isi bukan bilangan\"\n   c r=G5 s=6\n"
              "   c r=H5 s=4 t=inlineStr\n    is\n     t xml:space=preserve \"Data\"\n   c r=I5 s=4 t=inlineStr\n    is\n     t "
              "xml:space=preserve \"B3\"\n"
              "   c r=J5 s=4 t=inlineStr\n    is\n     t xml:space=preserve \"<fill><patternFill patternType=\"none\"/></fill>\"\n"
              " sheetProtection sheet=1 objects=1 scenarios=1 formatColumns=0 formatRows=0\n conditionalFormatting sqref=A5:G5\n"
              "  cfRule type=expression dxfId=1 priority=1\n   formula \"LEFT($E5,5)=\"Sudah\"\"\n"
              " hyperlinks\n  hyperlink ref=C5 location='Data'!B3 display=B3\n"
              " pageMargins left=0.4 right=0.4 top=0.5 bottom=0.6 header=0.3 footer=0.3\n pageSetup paperSize=14 orientation=landscape "
              "fitToHeight=0\n"
              " headerFooter\n  oddFooter \"&L&A&RHalaman &P dari &N\"\n");
}

TEST(MarkedParts, MakesRowsOfTheListHighEnoughForTheirText) {
    const auto height = [](const std::string& message, const std::string& hint) {
        const std::string sheet =
            outline(part(marked(make_zip(parts_of("<sheetData/>")), {error_at("Data", "B3", message, hint)}), "xl/worksheets/sheet2.xml"));
        const std::size_t from = sheet.find("  row r=5 ht=") + 13;
        return sheet.substr(from, sheet.find(' ', from) - from);
    };
    const std::string ten_words = "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh ";  // 61 letters
    EXPECT_EQ(height("pendek", "pendek"), "17");
    EXPECT_EQ(height(ten_words + ten_words, ""), "30");
    EXPECT_EQ(height("pendek", ten_words + ten_words + ten_words), "56");
    EXPECT_EQ(height("satu\ndua\ntiga", ""), "43");
    EXPECT_EQ(height(std::string(200, 'a'), ""), "56");
    EXPECT_EQ(height(std::string(9000, 'a'), ""), "409");
}

TEST(MarkedParts, TakesThePrefixThatThePartUses) {
    std::vector<ZipEntry> parts = parts_of("");
    parts.back().content = std::string("<x:worksheet xmlns:x=\"") + main_namespace + "\"><x:sheetData/><x:tableParts/></x:worksheet>";
    EXPECT_EQ(outline(part(marked(make_zip(parts), {error_at("Data", "A1")}), "xl/worksheets/sheet1.xml")),
              std::string("x:worksheet xmlns:x=") + main_namespace +
                  "\n x:sheetData\n  x:row r=1\n   x:c r=A1 s=2\n x:conditionalFormatting sqref=A1\n"
                  "  x:cfRule type=expression dxfId=0 priority=1\n   x:formula \"AND(ROWS(catatan_status)>0,NOT(ISBLANK(A1)))\"\n"
                  " x:legacyDrawing xmlns:r=" +
                  relationships + " r:id=rId2\n x:tableParts\n");
}

/// A sheet with a drawing of a button and of one comment, as old versions of Excel write it: its <br> is not closed.
std::vector<ZipEntry> parts_with_drawing() {
    std::vector<ZipEntry> parts = parts_of("<sheetData/><legacyDrawing r:id=\"rId1\"/>");
    parts.push_back({"xl/worksheets/_rels/sheet1.xml.rels",
                     related({{"rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml"}, {"rId2", "comments", "../comments1.xml"}})});
    parts.push_back(
        {"xl/drawings/vmlDrawing1.vml",
         "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
         " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"2\"/>"
         "</o:shapelayout><v:shapetype id=\"_x0000_t202\"/><v:shape id=\"_x0000_s2049\"><v:textbox><div>Tombol<br>Kirim</div></v:textbox>"
         "<x:ClientData ObjectType=\"Button\"/></v:shape><v:shape id=\"_x0000_s3071\"><x:ClientData ObjectType=\"Note\">"
         "<x:Anchor>1, 2, 3, 4, 5, 6, 7, 8</x:Anchor><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>"});
    parts.push_back(
        {"xl/comments1.xml", std::string("<comments xmlns=\"") + main_namespace +
                                 "\"><authors><author>Siti Aminah</author></authors><commentList><comment ref=\"A1\" authorId=\"0\">"
                                 "<text><t>lama</t></text></comment></commentList></comments>"});
    return parts;
}

TEST(MarkedParts, AddsItsBoxesToTheDrawingThatASheetHas) {
    const std::string copy = marked(make_zip(parts_with_drawing()), {error_at("Data", "B2")});
    const std::string drawing = outline(part(copy, "xl/drawings/vmlDrawing1.vml"));
    EXPECT_NE(drawing.find("  o:idmap v:ext=edit data=2,3\n"), std::string::npos) << drawing;
    EXPECT_NE(drawing.find(" v:shape id=_x0000_s2049\n  v:textbox\n   div \"Tombol\"\n    br\n"), std::string::npos) << drawing;
    EXPECT_NE(drawing.find(" v:shape id=_x0000_s3072 "), std::string::npos) << drawing;
    EXPECT_EQ(part(copy, "xl/drawings/vmlDrawing2.vml"), "");
}

TEST(MarkedParts, AddsItsCommentsToThoseThatASheetHas) {
    const std::string copy = marked(make_zip(parts_with_drawing()), {error_at("Data", "B2", "salah")});
    const std::string comments = outline(part(copy, "xl/comments1.xml"));
    EXPECT_NE(comments.find(" authors\n  author \"Siti Aminah\"\n  author \"Naskah\"\n"), std::string::npos) << comments;
    EXPECT_NE(comments.find("  comment ref=A1 authorId=0\n   text\n    t \"lama\"\n  comment ref=B2 authorId=1\n"), std::string::npos)
        << comments;
}

TEST(MarkedParts, TurnsAPlainCommentIntoRunsWhenItAppends) {
    const std::string copy = marked(make_zip(parts_with_drawing()), {error_at("Data", "A1", "salah")});
    const std::string comments = outline(part(copy, "xl/comments1.xml"));
    EXPECT_NE(comments.find("   text\n    r\n     t \"lama\"\n    r\n     rPr\n"), std::string::npos) << comments;
    EXPECT_EQ(outline(part(marked(copy, {}), "xl/comments1.xml")),
              std::string("comments xmlns=") + main_namespace +
                  "\n authors\n  author \"Siti Aminah\"\n commentList\n  comment ref=A1 authorId=0\n   text\n    r\n     t \"lama\"\n");
}

TEST(MarkedParts, RemovesItsCommentsAndDrawingWhenNothingElseIsInThem) {
    const std::string cleaned = marked(marked(make_zip(parts_of("<sheetData/>")), {error_at("Data", "B3")}), {});
    EXPECT_EQ(part(cleaned, "xl/comments1.xml"), "");
    EXPECT_EQ(part(cleaned, "xl/drawings/vmlDrawing1.vml"), "");
    EXPECT_EQ(part(cleaned, "xl/worksheets/_rels/sheet1.xml.rels"), "");
    EXPECT_EQ(part(cleaned, "xl/worksheets/sheet1.xml").find("legacyDrawing"), std::string::npos);
    EXPECT_EQ(outline(part(cleaned, "xl/workbook.xml")).find("definedName"), std::string::npos);
}

TEST(MarkedParts, MakesAStyleSheetForAWorkbookWithoutOne) {
    std::vector<ZipEntry> parts = parts_of("<sheetData/>");
    parts[0].content = replace_all(
        parts[0].content,
        "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>",
        "");
    parts[3].content = related({{"rId1", "worksheet", "worksheets/sheet1.xml"}});
    parts.erase(parts.begin() + 4);
    EXPECT_EQ(lines_of(seen_by_openpyxl(marked(make_zip(parts), {error_at("Data", "B3")})), {"fill|Data"}), "fill|Data!B3|solid|FFC7CE\n");
}

TEST(MarkedParts, DoesNotTrustTheFillThatAListRemembers) {
    const std::string copy = marked(make_zip(parts_of("<sheetData/>")), {error_at("Data", "B3")});
    for (const char* forged : {"&lt;fill&gt;&lt;gradientFill/&gt;&lt;/fill&gt;", "&lt;dxf/&gt;", "bukan XML",
                               "&lt;fill&gt;&lt;patternFill&gt;&lt;a/&gt;&lt;/patternFill&gt;&lt;/fill&gt;"}) {
        std::vector<ZipEntry> parts;
        for (const char* name : {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
                                 "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"})
            parts.push_back({name, part(copy, name)});
        const std::string was = "&lt;fill&gt;&lt;patternFill patternType=&quot;none&quot;/&gt;&lt;/fill&gt;";
        ASSERT_NE(parts.back().content.find(was), std::string::npos);
        parts.back().content = replace_all(parts.back().content, was, forged);
        EXPECT_EQ(part(marked(make_zip(parts), {}), "xl/styles.xml"), part(copy, "xl/styles.xml")) << forged;
    }
}

TEST(MarkedParts, DatesWhatItWroteAsTheFirstDayOfZip) {
    const std::string copy = marked(make_zip(parts_of("<sheetData/>")), {error_at("Data", "B3")});
    const TemporaryFolder folder;
    write_file(folder.path() / "a.xlsx", copy);
    const std::string listing = output_of(
        {"/usr/bin/python3", "-c", "import zipfile; print({i.date_time for i in zipfile.ZipFile('a.xlsx').infolist()})"}, folder.path());
    EXPECT_EQ(listing, "{(1980, 1, 1, 0, 0, 0)}\n");
}

TEST(MarkedParts, GivesNothingWhenAPartThatItNeedsIsBroken) {
    for (const std::size_t broken : {0U, 1U, 2U, 3U, 4U, 5U}) {
        std::vector<ZipEntry> parts = parts_of("<sheetData/>");
        parts[broken].content = parts[broken].content.substr(0, parts[broken].content.size() / 2);
        EXPECT_EQ(marking::mark(make_zip(parts), std::vector{error_at("Data", "B3")}), std::nullopt) << parts[broken].name;
    }
}

}  // namespace
}  // namespace naskah::marking::testing
