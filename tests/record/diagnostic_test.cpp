#include "record/diagnostic.hpp"

#include <gtest/gtest.h>

namespace naskah::record::testing {

Diagnostic wrong_date() {
    return {Severity::error,
            "N012",
            "<tanggal> \"31-02-2025\" bukan tanggal",
            {"samples/balangan/rembuk.xml", 12, 10, {}, {}},
            "<tanggal>31-02-2025</tanggal>",
            "tulis tahun-bulan-hari, misalnya 2025-02-28"};
}

TEST(DiagnosticFormat, ShowsPlaceLineCaretAndHint) {
    EXPECT_EQ(format(wrong_date()),
              "samples/balangan/rembuk.xml:12:10: galat: <tanggal> \"31-02-2025\" bukan tanggal [N012]\n"
              "    <tanggal>31-02-2025</tanggal>\n"
              "             ^\n"
              "saran: tulis tahun-bulan-hari, misalnya 2025-02-28\n");
}

TEST(DiagnosticFormat, CallsAWarningPeringatan) {
    Diagnostic diagnostic = wrong_date();
    diagnostic.severity = Severity::warning;
    EXPECT_TRUE(format(diagnostic).starts_with("samples/balangan/rembuk.xml:12:10: peringatan: <tanggal>"));
}

TEST(DiagnosticFormat, NamesSheetAndCellOfAWorkbook) {
    EXPECT_EQ(format({Severity::error, "N019", "\"dua\" bukan bilangan bulat", {"formulir.xlsx", 0, 0, "Sasaran", "F17"}, {}, {}}),
              "formulir.xlsx!Sasaran!F17: galat: \"dua\" bukan bilangan bulat [N019]\n");
}

TEST(DiagnosticFormat, LeavesOutWhatIsNotKnown) {
    EXPECT_EQ(format({Severity::error, {}, "dan 3 galat lagi", {}, {}, {}}), "galat: dan 3 galat lagi\n");
}

TEST(DiagnosticFormat, CountsCharactersNotBytesForTheCaret) {
    Diagnostic diagnostic = wrong_date();
    diagnostic.source_line = "<é>–</é>";
    diagnostic.place.column = 5;
    EXPECT_NE(format(diagnostic).find("    <é>–</é>\n        ^\n"), std::string::npos);
}

TEST(DiagnosticFormat, ShowsATabAsOneSpace) {
    Diagnostic diagnostic = wrong_date();
    diagnostic.source_line = "\t\t<a>x</a>";
    diagnostic.place.column = 6;
    EXPECT_NE(format(diagnostic).find("\n      <a>x</a>\n         ^\n"), std::string::npos);
}

TEST(DiagnosticFormat, ShowsControlCharactersAndBrokenBytesAsCodes) {
    Diagnostic diagnostic = wrong_date();
    diagnostic.message = "a\x1B[31mb";
    diagnostic.source_line = "x\x01\x80y!";
    diagnostic.place.column = 5;
    const std::string text = format(diagnostic);
    EXPECT_NE(text.find("galat: a\\x1B[31mb [N012]"), std::string::npos);
    EXPECT_NE(text.find("    x\\x01\\x80y!\n              ^\n"), std::string::npos);
}

TEST(DiagnosticFormat, CutsALongLineAroundTheColumn) {
    Diagnostic diagnostic = wrong_date();
    diagnostic.source_line = std::string(200, 'a') + "b" + std::string(200, 'c');
    diagnostic.place.column = 201;
    const std::string expected = "    …" + std::string(60, 'a') + "b" + std::string(59, 'c') + "…\n" + std::string(65, ' ') + "^\n";
    EXPECT_NE(format(diagnostic).find(expected), std::string::npos);
}

TEST(DiagnosticFormat, CutsTheEndOfALongLineWhenTheColumnIsInFront) {
    Diagnostic diagnostic = wrong_date();
    diagnostic.source_line = "b" + std::string(200, 'c');
    diagnostic.place.column = 1;
    EXPECT_NE(format(diagnostic).find("\n    b" + std::string(119, 'c') + "…\n    ^\n"), std::string::npos);
}

TEST(DiagnosticFormat, FindsTheColumnInAnExcerpt) {
    Diagnostic diagnostic = wrong_date();
    diagnostic.source_line = "abc";
    diagnostic.source_column = 1000;
    diagnostic.place.column = 1002;
    EXPECT_NE(format(diagnostic).find("    abc\n      ^\n"), std::string::npos);
}

TEST(Diagnostics, CountsErrorsAndWarnings) {
    Diagnostics diagnostics, other;
    diagnostics.add({Severity::warning, {}, "a", {}, {}, {}});
    EXPECT_FALSE(diagnostics.has_errors());
    other.add({Severity::error, {}, "b", {}, {}, {}});
    diagnostics.append(other);
    EXPECT_EQ(diagnostics.errors(), 1u);
    EXPECT_EQ(diagnostics.warnings(), 1u);
    EXPECT_EQ(diagnostics.items().back().message, "b");
}

TEST(NearestName, FindsAMisspeltName) {
    EXPECT_EQ(nearest_name("tangal", {"nomor", "tanggal", "tempat"}), "tanggal");
    EXPECT_EQ(nearest_name("tnaggal", {"nomor", "tanggal"}), "tanggal");
}

TEST(NearestName, FindsNothingWhenNothingIsNear) {
    EXPECT_EQ(nearest_name("anggaran", {"nomor", "tanggal"}), "");
    EXPECT_EQ(nearest_name("", {"nomor"}), "");
}

TEST(NearestName, TakesTheNearest) {
    EXPECT_EQ(nearest_name("kegiatn", {"kegiatanku", "kegiatan"}), "kegiatan");
}

TEST(NearestName, IsTheShortestThatHasItAsAWord) {
    EXPECT_EQ(nearest_name("BOK", {"DAK Non Fisik", "DAK Non Fisik-BOK Tambahan", "DAK Non Fisik-BOK", "DAK Non Fisik-BOKB"}),
              "DAK Non Fisik-BOK");
    EXPECT_EQ(nearest_name("bok", {"DAK Non Fisik-BOKB"}), "");
}

}  // namespace naskah::record::testing
