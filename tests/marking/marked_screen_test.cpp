// What a marked copy does on the screen: what goes away when a cell is corrected, what the list says then, and the ways there and back.
#include "marking/support.hpp"

namespace naskah::marking::testing {
namespace {

/// A workbook after someone worked on in it, as LibreOffice computes it then.
std::string worked_on(const std::string& workbook, const std::string& lines) {
    const TemporaryFolder folder;
    write_file(folder.path() / "copy.xlsx", workbook);
    write_file(folder.path() / "change.py", "import openpyxl\nbook = openpyxl.load_workbook('copy.xlsx')\ns = book['Data Sasaran']\n" +
                                                lines + "\nbook.save('copy.xlsx')\n");
    output_of({"/usr/bin/python3", "change.py"}, folder.path());
    return saved_by_libreoffice(read_file(folder.path() / "copy.xlsx"));
}

/// The column of the list that says what was done: "E5=Belum".
std::string statuses(const std::string& workbook) {
    std::istringstream lines(read_by_us(workbook, "Catatan Pemeriksaan"));
    std::string text;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("E") && !line.starts_with("E4")) text += line + "\n";
    }
    return text;
}

std::string copy_with_three_faults() {
    return marked(form_workbook(), {error_at("Data Sasaran", "F5"), warning_at("Data Sasaran", "E7"), error_at("Data Sasaran", "F7")});
}

TEST(MarkedScreen, SaysThatNothingWasDoneAsLongAsCellsHoldWhatTheyHeld) {
    EXPECT_EQ(statuses(copy_with_three_faults()), "E5=Belum\nE6=Belum\nE7=Belum\n");
    EXPECT_EQ(statuses(saved_by_libreoffice(copy_with_three_faults())), "E5=Belum\nE6=Belum\nE7=Belum\n");
}

TEST(MarkedScreen, SaysWhatWasChangedSince) {
    EXPECT_EQ(statuses(worked_on(copy_with_three_faults(), "s['F5'] = 20; s['F7'] = None")),
              "E5=Sudah diubah\nE6=Belum\nE7=Sudah diubah\n");
}

TEST(MarkedScreen, TellsANumberFromTheTextOfItsDigitsAndALargeLetterFromASmallOne) {
    const std::string form = openpyxl_workbook("s = book.active; s.title = 'Data Sasaran'\ns.append(['12', 'ADA', 5])\n");
    const std::string copy = marked(form, {error_at("Data Sasaran", "A1"), error_at("Data Sasaran", "B1"), error_at("Data Sasaran", "C1")});
    EXPECT_EQ(statuses(worked_on(copy, "s['A1'] = 12; s['B1'] = 'Ada'; s['C1'] = 5.0")), "E5=Sudah diubah\nE6=Sudah diubah\nE7=Belum\n");
}

TEST(MarkedScreen, KnowsTheFaultsOfFormulasWhenTheyAreGone) {
    const std::string form = openpyxl_workbook("s = book.active; s.title = 'Data Sasaran'\ns['A1'] = '#N/A'; s['A1'].data_type = 'e'\n");
    const std::string copy = marked(form, {error_at("Data Sasaran", "A1")});
    EXPECT_EQ(statuses(saved_by_libreoffice(copy)), "E5=Belum\n");
    EXPECT_EQ(statuses(worked_on(copy, "s['A1'] = 5")), "E5=Sudah diubah\n");
}

TEST(MarkedScreen, CountsTheBlankCellsThatALineTellsOf) {
    const std::string form = openpyxl_workbook("s = book.active; s.title = 'Data Sasaran'\ns['A1'] = 1; s['B2'] = 7\n");
    const std::string copy = marked(form, {error_at("Data Sasaran", "B1:C3 E2", "7 sel belum diisi")});
    EXPECT_EQ(statuses(copy), "E5=6 sel kosong\n");
    EXPECT_EQ(statuses(worked_on(copy, "s['B1'] = 0; s['E2'] = '-'")), "E5=4 sel kosong\n");
    EXPECT_EQ(statuses(worked_on(copy, "for c in ['B1', 'B3', 'C1', 'C2', 'C3', 'E2']: s[c] = 1")), "E5=Sudah diisi\n");
    EXPECT_EQ(lines_of(seen_by_openpyxl(copy), {"fill|Data Sasaran", "link|Catatan"}),
              "link|Catatan Pemeriksaan!C5|None|'Data Sasaran'!B1:C3\n"
              "fill|Data Sasaran!B1|solid|FFC7CE\nfill|Data Sasaran!C1|solid|FFC7CE\nfill|Data Sasaran!C2|solid|FFC7CE\n"
              "fill|Data Sasaran!E2|solid|FFC7CE\nfill|Data Sasaran!B3|solid|FFC7CE\nfill|Data Sasaran!C3|solid|FFC7CE\n");
    EXPECT_EQ(lines_of(seen_by_openpyxl(marked(copy, {})), {"fill|Data Sasaran"}), "");
}

TEST(MarkedScreen, TakesAwayTheColourOfACellThatWasChanged) {
    EXPECT_EQ(lines_of(seen_by_openpyxl(copy_with_three_faults()), {"rule|Data Sasaran|E", "rule|Data Sasaran|F"}),
              "rule|Data Sasaran|F5|[('expression', None, ['LEFT(INDEX(catatan_status,1),5)=\"Sudah\"'])]\n"
              "rule|Data Sasaran|E7|[('expression', None, ['LEFT(INDEX(catatan_status,2),5)=\"Sudah\"'])]\n"
              "rule|Data Sasaran|F7|[('expression', None, ['LEFT(INDEX(catatan_status,3),5)=\"Sudah\"'])]\n");
}

TEST(MarkedScreen, TakesAwayTheColourOfACellThatIsNoLongerBlank) {
    const std::string copy = marked(form_workbook(), {error_at("Data Sasaran", "F20", "wajib diisi")});
    EXPECT_EQ(lines_of(seen_by_openpyxl(copy), {"rule|Data Sasaran|F"}),
              "rule|Data Sasaran|F20|[('expression', None, ['AND(ROWS(catatan_status)>0,NOT(ISBLANK(F20)))'])]\n");
}

TEST(MarkedScreen, LeadsToACellAndFromTheHeadOfItsRowBack) {
    EXPECT_EQ(lines_of(seen_by_openpyxl(copy_with_three_faults()), {"link|"}),
              "link|Catatan Pemeriksaan!C5|None|'Data Sasaran'!F5\n"
              "link|Catatan Pemeriksaan!C6|None|'Data Sasaran'!E7\n"
              "link|Catatan Pemeriksaan!C7|None|'Data Sasaran'!F7\n"
              "link|Data Sasaran!D4|https://example.go.id/?a=1&b=2|None\n"
              "link|Data Sasaran!A5|None|'Catatan Pemeriksaan'!C5\n"
              "link|Data Sasaran!A7|None|'Catatan Pemeriksaan'!C6\n");
}

TEST(MarkedScreen, LeavesNeitherRulesNorLinksNorNamesBehind) {
    for (const std::string& copy : {copy_with_three_faults(), saved_by_libreoffice(copy_with_three_faults())}) {
        const std::string clean = marked(copy, {});
        EXPECT_EQ(part(clean, "xl/worksheets/sheet2.xml").find("catatan_status"), std::string::npos);
        EXPECT_EQ(part(clean, "xl/workbook.xml").find("catatan_status"), std::string::npos);
        EXPECT_EQ(lines_of(seen_by_openpyxl(clean), {"link|Data Sasaran!A", "rule|Data Sasaran|F", "rule|Data Sasaran|E"}), "");
    }
}

TEST(MarkedScreen, LetsNobodyWriteIntoTheList) {
    EXPECT_TRUE(
        lines_of(seen_by_openpyxl(copy_with_three_faults()), {"sheet|Catatan"}).starts_with("sheet|Catatan Pemeriksaan|visible|True|A5|"));
}

}  // namespace
}  // namespace naskah::marking::testing
