#include "marking/marked_copy.hpp"

#include "marking/support.hpp"
#include "render/xlsx/writer.hpp"
#include "support/zip_builder.hpp"

namespace naskah::marking::testing {
namespace {

const std::vector<record::Diagnostic>& few() {
    static const std::vector<record::Diagnostic> diagnostics = {
        error_at("Data Sasaran", "F5", "isi \"dua puluh\" bukan bilangan", "tulis angka saja, misalnya 20"),
        warning_at("Data Sasaran", "E7", "naik lebih dari 50% daripada tahun lalu", "periksa kembali"),
    };
    return diagnostics;
}

TEST(MarkedCopy, FillsAFaultyCellRedAndADoubtfulOneYellow) {
    const auto before = seen_by_openpyxl(form_workbook()), after = seen_by_openpyxl(marked(form_workbook(), few()));
    EXPECT_EQ(lines_of(before, {"fill|Data Sasaran!F5|", "fill|Data Sasaran!E7|"}),
              "fill|Data Sasaran!F5|solid|FFF9DB\nfill|Data Sasaran!E7|solid|FFF9DB\n");
    EXPECT_EQ(lines_of(after, {"fill|Data Sasaran!F5|", "fill|Data Sasaran!E7|"}),
              "fill|Data Sasaran!F5|solid|FFC7CE\nfill|Data Sasaran!E7|solid|FFEB9C\n");
}

TEST(MarkedCopy, SaysInACommentWhatIsWrongAndWhatToDo) {
    EXPECT_EQ(lines_of(seen_by_openpyxl(marked(form_workbook(), few())), {"note|Data Sasaran!F5", "note|Data Sasaran!E7"}),
              "note|Data Sasaran!F5|Naskah|Galat (Naskah): isi \"dua puluh\" bukan bilangan\\nSaran: tulis angka saja, misalnya 20\n"
              "note|Data Sasaran!E7|Naskah|Peringatan (Naskah): naik lebih dari 50% daripada tahun lalu\\nSaran: periksa kembali\n");
}

TEST(MarkedCopy, KeepsEverythingElseAsOpenpyxlSeesIt) {
    const std::vector<std::string> ours = {"active|",
                                           "sheet|Catatan",
                                           "cell|Catatan",
                                           "fill|Catatan",
                                           "link|Catatan",
                                           "fill|Data Sasaran!F5|",
                                           "fill|Data Sasaran!E7|",
                                           "note|Data Sasaran!F5|",
                                           "note|Data Sasaran!E7|",
                                           "rule|Catatan",
                                           "rule|Data Sasaran|A",
                                           "rule|Data Sasaran|E7|",
                                           "rule|Data Sasaran|F5|",
                                           "link|Data Sasaran!A"};
    EXPECT_EQ(lines_without(seen_by_openpyxl(marked(form_workbook(), few())), ours),
              lines_without(seen_by_openpyxl(form_workbook()), ours));
}

TEST(MarkedCopy, LeavesPartsThatItHasNothingToDoWithAsTheyWere) {
    const std::string copy = marked(form_workbook(), few());
    for (const char* name : {"xl/theme/theme1.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet3.xml", "docProps/app.xml"}) {
        ASSERT_NE(part(form_workbook(), name), "") << name;
        EXPECT_EQ(part(copy, name), part(form_workbook(), name)) << name;
    }
}

TEST(MarkedCopy, ListsAllThatIsWrongOnAFirstSheet) {
    std::vector<record::Diagnostic> diagnostics = few();
    diagnostics.push_back(error_at("", "", "lembar \"Cakupan Layanan\" tidak ada", "jangan menghapus lembar formulir"));
    EXPECT_EQ(
        lines_of(
            [&] {
                std::istringstream lines(read_by_us(marked(form_workbook(), diagnostics), "Catatan Pemeriksaan"));
                std::vector<std::string> seen;
                for (std::string line; std::getline(lines, line);) {
                    if (line[0] < 'H') seen.push_back(line);
                }
                return seen;
            }(),
            {""}),
        "A1=Catatan Pemeriksaan\n"
        "A2=Ditemukan 2 galat dan 1 peringatan. Perbaiki sel berwarna merah (galat). Periksa kembali sel berwarna kuning (peringatan). "
        "Setelah itu kirimkan kembali berkas ini.\n"
        "A4=No.\nB4=Lembar\nC4=Sel\nD4=Jenis\nE4=Keadaan\nF4=Masalah\nG4=Saran\n"
        "A5=1\nB5=Data Sasaran\nC5=F5\nD5=Galat\nE5=Belum\nF5=Isi \"dua puluh\" bukan bilangan\nG5=Tulis angka saja, misalnya 20\n"
        "A6=2\nB6=Data Sasaran\nC6=E7\nD6=Peringatan\nE6=Belum\nF6=Naik lebih dari 50% daripada tahun lalu\nG6=Periksa kembali\n"
        "A7=3\nD7=Galat\nF7=Lembar \"Cakupan Layanan\" tidak ada\nG7=Jangan menghapus lembar formulir\n");
}

TEST(MarkedCopy, OpensOnTheListWithNoOtherSheetSelected) {
    const std::string copy = marked(form_workbook(), few());
    EXPECT_EQ(lines_of(seen_by_openpyxl(copy), {"active|"}), "active|Catatan Pemeriksaan\n");
    EXPECT_EQ(part(copy, "xl/worksheets/sheet2.xml").find("tabSelected"), std::string::npos);
}

TEST(MarkedCopy, KeepsPrintTitlesAndFiltersWithTheirSheets) {
    EXPECT_EQ(lines_of(seen_by_openpyxl(marked(form_workbook(), few())), {"sheet|Data Sasaran"}),
              lines_of(seen_by_openpyxl(form_workbook()), {"sheet|Data Sasaran"}));
}

TEST(MarkedCopy, LinksTheListToCellsOfVisibleSheetsOnly) {
    const std::string copy = marked(form_workbook(), {error_at("Data Sasaran", "F5"), error_at("Daftar", "A1"), error_at("Lain", "B2")});
    EXPECT_EQ(lines_of(seen_by_openpyxl(copy), {"link|Catatan"}), "link|Catatan Pemeriksaan!C5|None|'Data Sasaran'!F5\n");
}

TEST(MarkedCopy, WritesSheetNamesAndMessagesWithMarkupCharactersAsTheyAre) {
    const std::string book = openpyxl_workbook("book.active.title = \"A & 'B' <\\\"c\\\">\"");
    const auto seen = seen_by_openpyxl(marked(book, {error_at("A & 'B' <\"c\">", "B2", "isi \"<b> & 'c'\" salah\tbenar")}));
    EXPECT_EQ(lines_of(seen, {"note|", "link|", "cell|Catatan Pemeriksaan!F5", "fill|A"}),
              "link|Catatan Pemeriksaan!C5|None|'A & ''B'' <\"c\">'!B2\n"
              "cell|Catatan Pemeriksaan!F5|Isi \"<b> & 'c'\" salah\tbenar|General|Arial|10.0|False|thin|thin|True|True\n"
              "fill|A & 'B' <\"c\">!B2|solid|FFC7CE\n"
              "note|A & 'B' <\"c\">!B2|Naskah|Galat (Naskah): isi \"<b> & 'c'\" salah\tbenar\n");
}

TEST(MarkedCopy, ShowsControlCharactersAndBrokenLettersOfAMessage) {
    const std::string copy = marked(form_workbook(), {error_at("Petunjuk", "A1", "isi \"a\x01\xff_x0041_\r\nb\" salah")});
    EXPECT_EQ(lines_of(seen_by_openpyxl(copy), {"note|Petunjuk"}),
              "note|Petunjuk!A1|Naskah|Galat (Naskah): isi \"a\\x01\xEF\xBF\xBD_x005F_x0041_\\nb\" salah\n");
}

TEST(MarkedCopy, JoinsWhatIsWrongWithOneCellAndShowsTheWorst) {
    const auto seen = seen_by_openpyxl(
        marked(form_workbook(), {warning_at("Data Sasaran", "E4"), error_at("Data Sasaran", "E4"), warning_at("Data Sasaran", "E4")}));
    EXPECT_EQ(
        lines_of(seen, {"note|Data Sasaran!E4", "fill|Data Sasaran!E4"}),
        "fill|Data Sasaran!E4|solid|FFC7CE\n"
        "note|Data Sasaran!E4|Naskah|Peringatan (Naskah): naik tajam\\n\\nGalat (Naskah): isi bukan bilangan\\n\\nPeringatan (Naskah): "
        "naik tajam\n");
}

TEST(MarkedCopy, PointsToTheListWhenACellHasTooManyMistakesForAComment) {
    const std::vector<record::Diagnostic> many(23, warning_at("Data Sasaran", "E4"));
    const std::string note = lines_of(seen_by_openpyxl(marked(form_workbook(), many)), {"note|Data Sasaran!E4"});
    EXPECT_TRUE(note.ends_with("naik tajam\\n\\nMasih ada 3 catatan lagi; lihat lembar Catatan Pemeriksaan.\n")) << note;
}

TEST(MarkedCopy, AppendsToAnOperatorsCommentAndKeepsItsAuthor) {
    const auto seen =
        seen_by_openpyxl(marked(form_workbook(), {error_at("Data Sasaran", "C3", "sasaran diubah"), error_at("Data Sasaran", "E3")}));
    EXPECT_EQ(lines_of(seen, {"note|"}),
              "note|Data Sasaran!C3|Siti Aminah|Data dari posyandu\\nbulan Agustus\\n\\n— Catatan pemeriksaan Naskah —\\n"
              "Galat (Naskah): sasaran diubah\n"
              "note|Data Sasaran!E3|Naskah|Galat (Naskah): isi bukan bilangan\n");
}

TEST(MarkedCopy, MarksTheShownCellOfAMergedArea) {
    const auto seen = seen_by_openpyxl(marked(form_workbook(), {error_at("Data Sasaran", "D1", "judul diubah")}));
    EXPECT_EQ(lines_of(seen, {"note|Data Sasaran!A1", "fill|Data Sasaran!A1", "note|Data Sasaran!D1"}),
              "fill|Data Sasaran!A1|solid|FFC7CE\nnote|Data Sasaran!A1|Naskah|Galat (Naskah): judul diubah\n");
}

TEST(MarkedCopy, KeepsEntryCellsUnlocked) {
    EXPECT_EQ(lines_of(seen_by_openpyxl(marked(form_workbook(), few())), {"cell|Data Sasaran!F5|"}),
              "cell|Data Sasaran!F5|dua puluh|#,##0|Arial|10.0|True|thin|dotted|False|None\n");
}

TEST(MarkedCopy, NeedsOneStyleForManyCellsThatLookAlike) {
    std::vector<record::Diagnostic> diagnostics;
    for (int row = 3; row <= 11; ++row) diagnostics.push_back(error_at("Data Sasaran", "E" + std::to_string(row)));
    const auto styles = [](const std::string& workbook) {
        pugi::xml_document document;
        document.load_string(part(workbook, "xl/styles.xml").c_str());
        const pugi::xml_node list = document.child("styleSheet").child("cellXfs");
        EXPECT_EQ(list.attribute("count").as_int(), std::distance(list.begin(), list.end()));
        return list.attribute("count").as_int();
    };
    const std::string one = marked(form_workbook(), {diagnostics.front()});
    EXPECT_EQ(styles(marked(form_workbook(), diagnostics)), styles(one));
}

TEST(MarkedCopy, NumbersItsListWhenTheNameIsTaken) {
    const std::string book = openpyxl_workbook("book.active.title = 'catatan pemeriksaan'\nbook.create_sheet('Data')");
    EXPECT_EQ(lines_of(seen_by_openpyxl(marked(book, {error_at("Data", "A1")})), {"active|"}), "active|Catatan Pemeriksaan 2\n");
}

TEST(MarkedCopy, GivesTheSameBytesWhenMarkedTwice) {
    const std::string once = marked(form_workbook(), few());
    EXPECT_EQ(marked(once, few()), once);
}

TEST(MarkedCopy, TakesAllMarksAwayWhenNothingIsWrongAnyMore) {
    std::vector<record::Diagnostic> diagnostics = few();
    diagnostics.push_back(error_at("Data Sasaran", "C3", "sasaran diubah"));
    diagnostics.push_back(error_at("Data Sasaran", "J30", "di luar tabel"));
    const std::string cleaned = marked(marked(form_workbook(), diagnostics), {});
    EXPECT_EQ(lines_without(seen_by_openpyxl(cleaned), {"active|"}), lines_without(seen_by_openpyxl(form_workbook()), {"active|"}));
}

TEST(MarkedCopy, ReplacesTheMarksOfAnEarlierCopy) {
    const auto seen = seen_by_openpyxl(marked(marked(form_workbook(), few()), {error_at("Data Sasaran", "E7", "masih salah")}));
    EXPECT_EQ(
        lines_of(seen, {"sheet|Catatan", "fill|Data Sasaran!F5", "fill|Data Sasaran!E7", "note|Data Sasaran!F5", "note|Data Sasaran!E7"}),
        lines_of(seen, {"sheet|Catatan"}) +
            "fill|Data Sasaran!F5|solid|FFF9DB\n"
            "fill|Data Sasaran!E7|solid|FFC7CE\n"
            "note|Data Sasaran!E7|Naskah|Galat (Naskah): masih salah\n");
}

TEST(MarkedCopy, LeavesACellThatWasColouredAnewAsItIs) {
    const std::string copy = marked(form_workbook(), few());
    const TemporaryFolder folder;
    write_file(folder.path() / "a.xlsx", copy);
    write_file(folder.path() / "edit.py",
               "import openpyxl\nfrom openpyxl.styles import PatternFill\nbook = openpyxl.load_workbook('a.xlsx')\n"
               "book['Data Sasaran']['F5'].fill = PatternFill('solid', fgColor='00B050')\nbook.save('a.xlsx')\n");
    output_of({"/usr/bin/python3", "edit.py"}, folder.path());
    const auto seen = seen_by_openpyxl(marked(read_file(folder.path() / "a.xlsx"), {}));
    EXPECT_EQ(lines_of(seen, {"fill|Data Sasaran!F5", "fill|Data Sasaran!E7", "note|Data Sasaran!F5"}),
              "fill|Data Sasaran!F5|solid|00B050\nfill|Data Sasaran!E7|solid|FFF9DB\n");
}

TEST(MarkedCopy, MarksFiveHundredCells) {
    const std::string book = openpyxl_workbook("for r in range(1, 601): book.active.append(list(range(12)))\nbook.active.title = 'Data'");
    std::vector<record::Diagnostic> diagnostics;
    for (int i = 0; i < 500; ++i)
        diagnostics.push_back(error_at("Data", workbook::cell_name({(i * 7) % 600, i % 12}), "salah " + std::to_string(i)));
    const std::string copy = marked(book, diagnostics);
    const auto seen = seen_by_openpyxl(copy);
    std::size_t fills = 0, notes = 0;
    for (const std::string& line : seen) {
        fills += line.starts_with("fill|Data!") ? 1 : 0;
        notes += line.starts_with("note|Data!") ? 1 : 0;
    }
    EXPECT_EQ(fills, 500U);
    EXPECT_EQ(notes, 500U);
    EXPECT_EQ(marked(copy, diagnostics), copy);
}

TEST(MarkedCopy, CanBeReadByUsWithItsOldContents) {
    EXPECT_EQ(read_by_us(marked(form_workbook(), few()), "Data Sasaran"), read_by_us(form_workbook(), "Data Sasaran"));
}

TEST(MarkedCopy, MarksWhatLibreOfficeSaved) {
    const std::string book = saved_by_libreoffice(form_workbook());
    const auto before = seen_by_openpyxl(book), after = seen_by_openpyxl(marked(book, few()));
    EXPECT_EQ(
        lines_without(after, {"active|", "sheet|Catatan", "cell|Catatan", "fill|", "link|Catatan", "link|Data Sasaran!A", "note|",
                              "rule|Catatan", "rule|Data Sasaran|A", "rule|Data Sasaran|E7|", "rule|Data Sasaran|F5|", "rule|Cakupan"}),
        lines_without(before, {"active|", "fill|", "note|"}));
    EXPECT_EQ(lines_of(after, {"fill|Data Sasaran!F5", "note|Data Sasaran!E7"}),
              "fill|Data Sasaran!F5|solid|FFC7CE\n"
              "note|Data Sasaran!E7|Naskah|Peringatan (Naskah): naik lebih dari 50% daripada tahun lalu\\nSaran: periksa kembali\n");
}

/// Notes without their authors: LibreOffice 7.4 saves none, 25.2 does.
std::string texts_of_notes(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) {
        if (line.starts_with("note|"))
            text += line.substr(0, line.find('|', 5)) + line.substr(line.find('|', line.find('|', 5) + 1)) + "\n";
    }
    return text;
}

TEST(MarkedCopy, LosesNothingWhenLibreOfficeSavesIt) {
    const std::string copy = marked(form_workbook(), few());
    const auto before = seen_by_openpyxl(copy), after = seen_by_openpyxl(saved_by_libreoffice(copy));
    EXPECT_EQ(texts_of_notes(after), texts_of_notes(before));
    EXPECT_EQ(lines_of(after, {"fill|", "link|", "active|"}), lines_of(before, {"fill|", "link|", "active|"}));
    EXPECT_EQ(read_by_us(saved_by_libreoffice(copy), "Data Sasaran"), read_by_us(saved_by_libreoffice(form_workbook()), "Data Sasaran"));
}

TEST(MarkedCopy, IsMarkedAnewAfterLibreOfficeSavedIt) {
    std::vector<record::Diagnostic> diagnostics = few();
    diagnostics.push_back(error_at("Data Sasaran", "C3", "sasaran diubah"));
    const std::string returned = saved_by_libreoffice(marked(form_workbook(), diagnostics));
    const auto seen = seen_by_openpyxl(marked(returned, {error_at("Data Sasaran", "E7", "masih salah")}));
    EXPECT_EQ(lines_of(seen, {"active|", "sheet|Catatan", "fill|Data Sasaran!F5", "fill|Data Sasaran!E7", "fill|Data Sasaran!C3"}),
              "active|Catatan Pemeriksaan\n" + lines_of(seen, {"sheet|Catatan"}) +
                  "fill|Data Sasaran!F5|solid|FFF9DB\n"
                  "fill|Data Sasaran!E7|solid|FFC7CE\n");
    EXPECT_EQ(texts_of_notes(seen),
              "note|Data Sasaran!C3|Data dari posyandu\\nbulan Agustus\nnote|Data Sasaran!E7|Galat (Naskah): masih salah\n");
}

TEST(MarkedCopy, MarksWorkbooksOfOurOwnWriter) {
    workbook::Workbook book;
    workbook::Format entry;
    entry.locked = false;
    entry.border = true;
    entry.fill = 0xFFF9DB;
    const workbook::FormatId plain = book.format_id({}), open = book.format_id(entry);
    workbook::Sheet sheet;
    sheet.name = "Cakupan Layanan";
    sheet.is_protected = true;
    sheet.columns = {{40, false}, {12, false}};
    sheet.cells = {{{0, 0}, plain, std::string("Ibu hamil KEK")}, {{0, 1}, open, 12.0}, {{1, 1}, open, {}}};
    workbook::Validation validation;
    validation.range = {{0, 1}, {1, 1}};
    validation.minimum = 0;
    validation.maximum = 100;
    validation.input_title = "Bilangan";
    validation.input_message = "Isi bulat";
    sheet.validations.push_back(validation);
    sheet.print.repeat_first_row = 0;
    sheet.print.repeat_last_row = 0;
    book.sheets.push_back(sheet);
    const xlsx::Written written = xlsx::write(book);
    ASSERT_TRUE(written.problems.empty()) << written.problems.front();

    const auto before = seen_by_openpyxl(written.bytes);
    const auto after = seen_by_openpyxl(marked(written.bytes, {error_at("Cakupan Layanan", "B2", "sel wajib diisi", "isi 0 bila nihil")}));
    EXPECT_EQ(
        lines_without(after, {"active|", "sheet|Catatan", "cell|Catatan", "fill|", "link|Catatan", "link|Data Sasaran!A", "note|",
                              "rule|Catatan", "rule|Data Sasaran|A", "rule|Data Sasaran|E7|", "rule|Data Sasaran|F5|", "rule|Cakupan"}),
        lines_without(before, {"active|", "fill|"}));
    EXPECT_EQ(lines_of(after, {"fill|Cakupan", "note|"}),
              "fill|Cakupan Layanan!B1|solid|FFF9DB\nfill|Cakupan Layanan!B2|solid|FFC7CE\n"
              "note|Cakupan Layanan!B2|Naskah|Galat (Naskah): sel wajib diisi\\nSaran: isi 0 bila nihil\n");
}

// Its sheets stand first, its list of parts last: libzip once freed memory that it had been lent when it changed such an archive.
TEST(MarkedCopy, MarksAWorkbookWhosePartsStandInAnotherOrder) {
    const std::string form = read_file(std::filesystem::path(NASKAH_SOURCE_DIR) / "tests/marking/urutan-zip.xlsx");
    const std::string copy = marked(form, {error_at("Data Sasaran", "F9"), warning_at("Data Sasaran", "G9")});
    EXPECT_EQ(
        lines_of(seen_by_openpyxl(copy), {"note|"}),
        "note|Data Sasaran!F9|Naskah|Galat (Naskah): isi bukan bilangan\nnote|Data Sasaran!G9|Naskah|Peringatan (Naskah): naik tajam\n");
}

TEST(MarkedCopy, GivesNothingForWhatIsNoWorkbook) {
    EXPECT_EQ(marking::mark("", few()), std::nullopt);
    EXPECT_EQ(marking::mark("bukan arsip", few()), std::nullopt);
    EXPECT_EQ(marking::mark(make_zip({{"surat.txt", "isi"}}), few()), std::nullopt);
}

TEST(MarkedCopy, GivesNothingForATruncatedFile) {
    const std::string& whole = form_workbook();
    for (std::size_t length = 0; length < whole.size(); length += 97) {
        EXPECT_EQ(marking::mark(std::string_view(whole).substr(0, length), few()), std::nullopt) << length;
    }
}

TEST(MarkedCopy, NeverCrashesOnAFileWithAWrongByte) {
    std::string bytes = form_workbook();
    for (std::size_t at = 0; at < bytes.size(); at += 61) {
        const char kept = bytes[at];
        bytes[at] = static_cast<char>(kept ^ 0x55);
        const std::optional<std::string> copy = marking::mark(bytes, few());
        EXPECT_TRUE(!copy || copy->starts_with("PK")) << at;
        bytes[at] = kept;
    }
}

}  // namespace
TEST(MarkedCopy, GivesARenamedSheetItsNameBackWhereverItIsNamed) {
    const std::string renamed = openpyxl_workbook(
        "s = book.active; s.title = \"Pak Ali's\"; s['A1'] = 'Nama'; s['B2'] = 'x'\n"
        "from openpyxl.workbook.defined_name import DefinedName\n"
        "o = book.create_sheet('Petunjuk'); o['A1'] = \"=COUNTA('Pak Ali''s'!A1:B9)&\\\"'Pak Ali''s'!\\\"\"\n"
        "o['A2'] = 'ke sana'; o['A2'].hyperlink = openpyxl.worksheet.hyperlink.Hyperlink(ref='A2', location=\"'Pak Ali''s'!B2\")\n"
        "book.defined_names.append(DefinedName('isian', attr_text=\"'Pak Ali''s'!$A$1:$B$9\"))");
    record::Diagnostic told = error_at("Pak Ali's", "", "lembar berganti nama");
    told.place.renamed_from = "Data Sasaran";
    const std::string bytes = marked(renamed, {told, error_at("Pak Ali's", "B2")});
    const TemporaryFolder folder;
    write_file(folder.path() / "marked.xlsx", bytes);
    EXPECT_EQ(output_of({"/usr/bin/python3", "-c",
                         "import openpyxl; b = openpyxl.load_workbook('marked.xlsx'); o = b['Petunjuk']\n"
                         "print(b.sheetnames[1:], o['A1'].value, o['A2'].hyperlink.location, b.defined_names['isian'].attr_text)\n"
                         "print(b['Data Sasaran']['B2'].comment.text.splitlines()[0])\n"
                         "print([c.value for c in b.worksheets[0]['B'] if c.value and 'Sasaran' in str(c.value)])"},
                        folder.path()),
              "['Data Sasaran', 'Petunjuk'] =COUNTA('Data Sasaran'!A1:B9)&\"'Pak Ali''s'!\" 'Data Sasaran'!B2 'Data Sasaran'!$A$1:$B$9\n"
              "Galat (Naskah): isi bukan bilangan\n['Data Sasaran', 'Data Sasaran']\n");
}

TEST(MarkedCopy, LeavesARenamedSheetItsNameWhereAnotherHasItsOldOne) {
    const std::string book = openpyxl_workbook("book.active.title = 'Sheet5'; book.create_sheet('SASARAN')");
    record::Diagnostic told = error_at("Sheet5", "", "lembar berganti nama");
    told.place.renamed_from = "Sasaran";
    const TemporaryFolder folder;
    write_file(folder.path() / "marked.xlsx", marked(book, {told}));
    EXPECT_EQ(output_of({"/usr/bin/python3", "-c", "import openpyxl; print(openpyxl.load_workbook('marked.xlsx').sheetnames[1:])"},
                        folder.path()),
              "['Sheet5', 'SASARAN']\n");
}

}  // namespace naskah::marking::testing
