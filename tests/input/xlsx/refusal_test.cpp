// Files that are refused, each with its own words.
#include <gtest/gtest.h>

#include "support.hpp"

namespace naskah::input::xlsx::testing {

namespace {

using namespace std::string_literals;

const std::string rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
const std::string save_as = "saran: buka dengan Excel atau LibreOffice, lalu pilih Simpan Sebagai: Buku Kerja Excel (.xlsx)\n";
const std::string right_file = "saran: pastikan berkas yang dipilih adalah buku kerja Excel (.xlsx)\n";
const std::string save_again = "saran: buka berkas ini dengan Excel atau LibreOffice, simpan ulang sebagai .xlsx, lalu coba lagi\n";
const std::string send_again = "saran: salin atau unduh ulang berkas ini, atau minta pengirimnya mengirim ulang\n";
const std::string without_macros = "saran: simpan ulang sebagai \"Buku Kerja Excel (.xlsx)\", tanpa makro\n";
const std::string original = "saran: minta berkas aslinya kepada pengirim; berkas ini tidak dibuat oleh program lembar kerja\n";
const std::string smaller = "saran: bagi isinya menjadi beberapa berkas, atau hapus yang tidak diperlukan\n";

std::string ole(const std::string& stream) {
    std::string bytes = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(600, '\0');
    for (const char c : stream) bytes += std::string{c, '\0'};
    return bytes + std::string(600, '\0');
}

}  // namespace

TEST(XlsxRefusal, OfAnOldExcelFile) {
    EXPECT_EQ(messages_of(ole("Workbook")),
              "formulir.xlsx: galat: berkas ini buku kerja Excel lama (.xls), bukan buku kerja Excel (.xlsx) [N070]\n" + save_as);
}

TEST(XlsxRefusal, OfAnOldWordFile) {
    EXPECT_EQ(messages_of(ole("WordDocument")),
              "formulir.xlsx: galat: berkas ini dokumen Word lama (.doc), bukan buku kerja Excel (.xlsx) [N070]\n" + right_file);
}

TEST(XlsxRefusal, OfALockedFile) {
    EXPECT_EQ(messages_of(ole("EncryptedPackage")),
              "formulir.xlsx: galat: berkas dikunci dengan kata sandi [N071]\n"
              "saran: buka dengan Excel, kosongkan kata sandinya (Berkas > Info > Proteksi Buku Kerja > Enkripsi dengan Kata Sandi), lalu "
              "simpan ulang\n");
}

TEST(XlsxRefusal, OfALockedZip) {
    std::string bytes = Book(rows).bytes(test::Packing::stored);
    for (std::size_t at = bytes.find("PK\x01\x02"); at != std::string::npos; at = bytes.find("PK\x01\x02", at + 4)) bytes[at + 8] |= 1;
    EXPECT_EQ(messages_of(bytes), "formulir.xlsx: galat: berkas dikunci dengan kata sandi [N071]\nsaran: kirim berkas tanpa kata sandi\n");
}

TEST(XlsxRefusal, OfAnEmptyFile) {
    EXPECT_EQ(messages_of(""), "formulir.xlsx: galat: berkas ini kosong [N070]\nsaran: salin atau unduh ulang berkas ini\n");
}

TEST(XlsxRefusal, OfATableAsText) {
    EXPECT_EQ(messages_of("Desa;Sasaran\nJuai;12\n"),
              "formulir.xlsx: galat: berkas ini teks bertabel (CSV), bukan buku kerja Excel (.xlsx) [N070]\n" + save_as);
}

TEST(XlsxRefusal, OfPlainText) {
    EXPECT_EQ(messages_of("Dengan hormat\n"),
              "formulir.xlsx: galat: berkas ini teks biasa, bukan buku kerja Excel (.xlsx) [N070]\n" + right_file);
    EXPECT_EQ(messages_of("\xFF\xFE"
                          "D\0e\0"s),
              "formulir.xlsx: galat: berkas ini teks biasa, bukan buku kerja Excel (.xlsx) [N070]\n" + right_file);
}

TEST(XlsxRefusal, OfAWebPage) {
    const std::string message = "formulir.xls: galat: berkas ini halaman web (HTML), bukan buku kerja Excel (.xlsx) [N070]\n" + save_as;
    EXPECT_EQ(messages_of("\xEF\xBB\xBF\r\n<HTML><table>", {}, "formulir.xls"), message);
    EXPECT_EQ(messages_of("<!DOCTYPE html>\n", {}, "formulir.xls"), message);
    EXPECT_EQ(messages_of("<table border=1>", {}, "formulir.xls"), message);
}

TEST(XlsxRefusal, OfXmlThatIsNoWorkbook) {
    EXPECT_EQ(messages_of("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"),
              "formulir.xlsx: galat: berkas ini lembar kerja XML Excel 2003, bukan buku kerja Excel (.xlsx) [N070]\n" + save_as);
    EXPECT_EQ(messages_of("<?xml version=\"1.0\"?><surat/>"),
              "formulir.xlsx: galat: berkas ini berkas XML, bukan buku kerja Excel (.xlsx) [N070]\n" + right_file);
}

TEST(XlsxRefusal, OfAPdf) {
    EXPECT_EQ(messages_of("%PDF-1.4\n"),
              "formulir.xlsx: galat: berkas ini dokumen PDF, bukan buku kerja Excel (.xlsx) [N070]\n"
              "saran: minta berkas Excel yang asli; PDF tidak dapat dibaca sebagai tabel\n");
}

TEST(XlsxRefusal, OfPicturesAndOtherArchives) {
    const std::vector<std::pair<std::string, std::string>> files = {
        {"\x89PNG\r\n\x1A\n", "gambar PNG"}, {"\xFF\xD8\xFF\xE0", "gambar JPEG"}, {"{\\rtf1 }", "dokumen RTF"},
        {"Rar!\x1A\x07", "arsip RAR"},       {"7z\xBC\xAF\x27\x1C", "arsip 7z"},  {"\x1F\x8B\x08", "arsip gzip"}};
    for (const auto& [bytes, what] : files) {
        EXPECT_EQ(messages_of(bytes),
                  "formulir.xlsx: galat: berkas ini " + what + ", bukan buku kerja Excel (.xlsx) [N070]\n" + right_file);
    }
}

TEST(XlsxRefusal, OfUnknownBytes) {
    EXPECT_EQ(messages_of("\x01\x02\x03"s), "formulir.xlsx: galat: berkas ini bukan buku kerja Excel (.xlsx) [N070]\n" + right_file);
}

TEST(XlsxRefusal, OfOpenDocument) {
    EXPECT_EQ(messages_of(test::make_zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}, test::Packing::stored)),
              "formulir.xlsx: galat: berkas ini lembar kerja OpenDocument (.ods), bukan buku kerja Excel (.xlsx) [N070]\n" + save_as);
    EXPECT_EQ(messages_of(test::make_zip({{"mimetype", "application/vnd.oasis.opendocument.text"}})),
              "formulir.xlsx: galat: berkas ini dokumen OpenDocument, bukan buku kerja Excel (.xlsx) [N070]\n" + right_file);
}

TEST(XlsxRefusal, OfOtherOfficeFiles) {
    EXPECT_EQ(messages_of(test::make_zip({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.bin", ""}})),
              "formulir.xlsx: galat: berkas ini buku kerja Excel biner (.xlsb), bukan buku kerja Excel (.xlsx) [N070]\n" + save_as);
    EXPECT_EQ(messages_of(test::make_zip({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", ""}})),
              "formulir.xlsx: galat: berkas ini dokumen Word (.docx), bukan buku kerja Excel (.xlsx) [N070]\n" + right_file);
    EXPECT_EQ(messages_of(test::make_zip({{"[Content_Types].xml", "<Types/>"}, {"ppt/presentation.xml", ""}})),
              "formulir.xlsx: galat: berkas ini salindia PowerPoint (.pptx), bukan buku kerja Excel (.xlsx) [N070]\n" + right_file);
}

TEST(XlsxRefusal, OfAnArchiveOfOtherFiles) {
    EXPECT_EQ(messages_of(test::make_zip({{"foto.jpg", "x"}})),
              "formulir.xlsx: galat: berkas ini arsip ZIP, bukan buku kerja Excel (.xlsx) [N070]\n"
              "saran: jika buku kerjanya ada di dalam arsip ini, keluarkan dahulu\n");
}

TEST(XlsxRefusal, OfATruncatedFile) {
    const std::string bytes = Book(rows).bytes();
    EXPECT_EQ(messages_of(std::string_view(bytes).substr(0, bytes.size() / 2)),
              "formulir.xlsx: galat: berkas rusak atau terpotong: arsip ZIP-nya tidak lengkap [N072]\n" + send_again);
}

TEST(XlsxRefusal, OfAPartThatDoesNotUnpack) {
    std::string bytes = Book(rows).bytes(test::Packing::stored);
    bytes[bytes.find("<v>1</v>") + 3] = '2';  // the checksum is of another content
    EXPECT_EQ(messages_of(bytes),
              "formulir.xlsx!Sasaran: galat: berkas rusak: bagian xl/worksheets/sheet1.xml tidak dapat dibuka dari kemasannya [N072]\n" +
                  send_again);
}

TEST(XlsxRefusal, OfAPackingThatIsNotKnown) {
    std::string bytes = Book(rows).bytes(test::Packing::stored);
    const std::size_t entry = bytes.rfind("PK\x01\x02");
    bytes[entry + 10] = 97;  // the method, of the last entry: the sheet
    EXPECT_EQ(messages_of(bytes),
              "formulir.xlsx!Sasaran: galat: bagian xl/worksheets/sheet1.xml dikemas dengan cara yang tidak dikenal [N072]\n" + save_again);
}

TEST(XlsxRefusal, OfAFileWithoutWorkbook) {
    EXPECT_EQ(messages_of(Book(rows).remove("xl/workbook.xml")),
              "formulir.xlsx: galat: berkas ini tidak berisi buku kerja [N072]\n" + save_again);
    EXPECT_EQ(messages_of(Book(rows).put("xl/workbook.xml", "<html/>")),
              "formulir.xlsx: galat: berkas ini tidak berisi buku kerja [N072]\n" + save_again);
}

TEST(XlsxRefusal, OfAWorkbookWithoutSheets) {
    EXPECT_EQ(messages_of(Book(rows).put_workbook("<sheets/>")),
              "formulir.xlsx: galat: buku kerja ini tidak mempunyai lembar kerja [N072]\n" + save_again);
}

TEST(XlsxRefusal, OfASheetWithoutContent) {
    const std::string message = "formulir.xlsx: galat: lembar \"Sasaran\" tidak ada isinya di dalam berkas [N072]\n" + save_again;
    EXPECT_EQ(messages_of(Book(rows).remove("xl/worksheets/sheet1.xml")), message);
    EXPECT_EQ(messages_of(Book(rows).put_relations("")), message);
    EXPECT_EQ(messages_of(Book(rows).put_relations("<Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"../../../sheet1.xml\"/>")),
              message);
    EXPECT_EQ(messages_of(Book(rows).put_relations(
                  "<Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\" TargetMode=\"External\"/>")),
              message);
}

TEST(XlsxRefusal, OfTwoSheetsOfOneName) {
    EXPECT_EQ(messages_of(Book(rows).put_workbook("<sheets><sheet name=\"A\" r:id=\"rId1\"/><sheet name=\"A\" r:id=\"rId1\"/></sheets>")),
              "formulir.xlsx: galat: ada dua lembar yang bernama \"A\" [N072]\n" + save_again);
}

TEST(XlsxRefusal, OfMacros) {
    const std::string message = "formulir.xlsx: galat: berkas ini berisi makro [N073]\n" + without_macros;
    EXPECT_EQ(messages_of(Book(rows).put("xl/vbaProject.bin", "")), message);
    EXPECT_EQ(messages_of(Book(rows).put("xl/macrosheets/sheet1.xml", "")), message);
    EXPECT_EQ(messages_of(Book(rows).put("[Content_Types].xml",
                                         "<Types><Override PartName=\"/xl/workbook.xml\" "
                                         "ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")),
              message);
    EXPECT_EQ(messages_of(Book(rows).put_relations("<Relationship Id=\"rId1\" Type=\"http://x/xlMacrosheet\" Target=\"a.xml\"/>")),
              message);
}

TEST(XlsxRefusal, OfMacrosByTheNameOfTheFile) {
    EXPECT_EQ(messages_of(Book(rows).bytes(), {}, "FORMULIR.XLSM"),
              "FORMULIR.XLSM: galat: buku kerja dengan makro (.xlsm) tidak diterima [N073]\n" + without_macros);
}

TEST(XlsxRefusal, OfExternalLinks) {
    const std::string message =
        "formulir.xlsx: galat: buku kerja ini mengambil nilai dari berkas lain [N074]\n"
        "saran: di Excel pilih Data > Edit Tautan > Putuskan Tautan, lalu simpan ulang\n";
    EXPECT_EQ(messages_of(Book(rows).put("xl/externalLinks/externalLink1.xml", "<externalLink/>")), message);
    EXPECT_EQ(messages_of(Book(rows).put_relations("<Relationship Id=\"rId7\" Type=\"http://x/externalLink\" Target=\"a.xml\"/>")),
              message);
}

TEST(XlsxRefusal, OfAFileThatIsTooLarge) {
    Limits limits;
    limits.file_bytes = 1U << 20U;
    EXPECT_EQ(messages_of(std::string((1U << 20U) + 1, 'a'), limits),
              "formulir.xlsx: galat: berkas lebih besar dari 1 MiB [N002]\nsaran: bagi isinya menjadi beberapa berkas\n");
}

TEST(XlsxRefusal, OfTooManyParts) {
    Limits limits;
    limits.parts = 4;
    EXPECT_EQ(messages_of(Book(rows), limits), "formulir.xlsx: galat: berkas berisi 5 bagian, lebih dari 4 [N075]\n" + smaller);
}

TEST(XlsxRefusal, OfAPartThatUnpacksToTooMuch) {
    Limits limits;
    limits.part_bytes = 1U << 20U;
    EXPECT_EQ(messages_of(Book(rows, std::string(2U << 20U, ' ')), limits),
              "formulir.xlsx!Sasaran: galat: bagian xl/worksheets/sheet1.xml lebih besar dari 1 MiB setelah dibuka [N075]\n" + smaller);
}

TEST(XlsxRefusal, OfAPartThatLiesAboutItsSize) {
    Limits limits;
    limits.part_bytes = 1U << 20U;
    std::string bytes = Book(rows, std::string(2U << 20U, ' ')).bytes();
    const std::size_t entry = bytes.rfind("PK\x01\x02");
    bytes.replace(entry + 24, 4, "\x10\0\0\0"s);  // "unpacked it has 16 bytes"
    EXPECT_EQ(messages_of(bytes, limits),
              "formulir.xlsx!Sasaran: galat: bagian xl/worksheets/sheet1.xml lebih besar dari 1 MiB setelah dibuka [N075]\n" + smaller);
}

TEST(XlsxRefusal, OfAPartThatSwells) {
    std::string elements;
    for (int i = 0; i < 40; ++i) elements += "<a/>" + std::string(500'000, ' ');
    EXPECT_EQ(messages_of(Book(rows, elements)),
              "formulir.xlsx!Sasaran: galat: bagian xl/worksheets/sheet1.xml mengembang lebih dari 200 kali saat dibuka [N075]\n"
              "saran: berkas seperti ini biasanya dibuat untuk melumpuhkan komputer; minta berkas aslinya kepada pengirim\n");
}

TEST(XlsxRefusal, OfNamesThatLeadElsewhere) {
    for (const char* name : {"../sheet1.xml", "/xl/a.xml", "xl\\a.xml", "C:a.xml", "xl/./a.xml", "xl/..", "a\nb"}) {
        EXPECT_TRUE(messages_of(Book(rows).put(name, "")).starts_with("formulir.xlsx: galat: nama bagian \"")) << name;
        EXPECT_TRUE(messages_of(Book(rows).put(name, "")).ends_with("\" di dalam berkas tidak wajar [N076]\n" + original)) << name;
    }
}

TEST(XlsxRefusal, OfAPartThatIsThereTwice) {
    const std::string bytes = test::replace_all(Book(rows).put("xl/workbook.xmm", "<a/>").bytes(), "xl/workbook.xmm", "xl/workbook.xml");
    EXPECT_EQ(messages_of(bytes), "formulir.xlsx: galat: bagian \"xl/workbook.xml\" ada dua kali di dalam berkas [N076]\n" + original);
    EXPECT_EQ(messages_of(Book(rows).put("XL/Workbook.xml", "")),
              "formulir.xlsx: galat: bagian \"XL/Workbook.xml\" ada dua kali di dalam berkas [N076]\n" + original);
}

TEST(XlsxRefusal, OfDoctype) {
    EXPECT_EQ(messages_of(Book(rows).put("xl/worksheets/sheet1.xml", "<!DOCTYPE worksheet [<!ENTITY a \"b\">]><worksheet>&a;</worksheet>")),
              "formulir.xlsx!Sasaran: galat: bagian xl/worksheets/sheet1.xml berisi DOCTYPE, yang tidak diterima [N077]\n"
              "saran: minta berkas aslinya kepada pengirim; program lembar kerja tidak pernah menulis DOCTYPE\n");
}

TEST(XlsxRefusal, OfEntitiesWithoutDoctype) {
    EXPECT_EQ(messages_of(Book("<row><c t=\"str\"><v>&nbsp;</v></c></row>")),
              "formulir.xlsx!Sasaran!A1: galat: bagian xl/worksheets/sheet1.xml bukan XML yang benar (bita ke-108) [N072]\n" + save_again);
}

TEST(XlsxRefusal, OfBytesThatAreNotUtf8) {
    EXPECT_EQ(messages_of(Book("<row><c t=\"str\"><v>\xE9</v></c></row>")),
              "formulir.xlsx!Sasaran!A1: galat: bagian xl/worksheets/sheet1.xml bukan XML yang benar (bita ke-108) [N072]\n" + save_again);
}

TEST(XlsxRefusal, OfAnEncodingThatIsNotKnown) {
    EXPECT_EQ(messages_of(Book(rows).put("xl/workbook.xml", "<?xml version=\"1.0\" encoding=\"EBCDIC\"?><workbook/>")),
              "formulir.xlsx: galat: pengodean bagian xl/workbook.xml tidak dikenal: harus UTF-8 atau UTF-16 [N072]\n" + save_again);
}

TEST(XlsxRefusal, OfTooDeepElements) {
    Limits limits;
    limits.depth = 8;
    EXPECT_EQ(messages_of(Book(rows, "<a><a><a><a><a><a><a><a></a></a></a></a></a></a></a></a>"), limits),
              "formulir.xlsx!Sasaran: galat: bagian xl/worksheets/sheet1.xml bersarang lebih dari 8 tingkat [N072]\n" + save_again);
}

TEST(XlsxRefusal, OfATagWithoutEnd) {
    EXPECT_EQ(
        messages_of(Book(rows, "<a b=\"" + std::string(3U << 20U, 'x') + "\"/>")),
        "formulir.xlsx!Sasaran: galat: bagian xl/worksheets/sheet1.xml berisi tag atau teks yang terlalu panjang [N072]\n" + save_again);
}

TEST(XlsxRefusal, OfNamesWithoutNumber) {
    std::string names;
    for (int i = 0; i < 6'000; ++i) names += "<a" + std::to_string(i) + "/>";
    EXPECT_EQ(messages_of(Book(rows, names)),
              "formulir.xlsx!Sasaran: galat: bagian xl/worksheets/sheet1.xml berisi terlalu banyak nama unsur atau atribut [N072]\n" +
                  save_again);
}

TEST(XlsxRefusal, OfTooManySheets) {
    Limits limits;
    limits.sheets = 1;
    EXPECT_EQ(
        messages_of(Book(rows).put_workbook("<sheets><sheet name=\"A\" r:id=\"rId1\"/><sheet name=\"B\" r:id=\"rId1\"/></sheets>"), limits),
        "formulir.xlsx: galat: buku kerja ini mempunyai lebih dari 1 lembar [N075]\n" + smaller);
}

TEST(XlsxRefusal, OfTooMuchSharedText) {
    Limits limits;
    limits.shared_string_bytes = 1U << 20U;
    EXPECT_EQ(messages_of(Book(rows).put_strings("<si><t>" + std::string((1U << 20U) + 1, 'x') + "</t></si>"), limits),
              "formulir.xlsx: galat: teks di dalam buku kerja ini lebih dari 1 MiB [N075]\n" + smaller);
}

TEST(XlsxRefusal, OfTooManyCells) {
    Limits limits;
    limits.cells = 1;
    EXPECT_EQ(messages_of(Book("<row><c><v>1</v></c><c/><c><v>2</v></c></row>"), limits),
              "formulir.xlsx!Sasaran: galat: lembar ini mempunyai lebih dari 1 sel berisi [N075]\n" + smaller);
}

TEST(XlsxRefusal, OfAFileThatIsNotThere) {
    record::Diagnostics diagnostics;
    EXPECT_FALSE(Reader::open(std::filesystem::path("tidak/ada.xlsx"), "tidak/ada.xlsx", {}, diagnostics));
    ASSERT_EQ(diagnostics.items().size(), 1u);
    EXPECT_EQ(format(diagnostics.items()[0]),
              "tidak/ada.xlsx: galat: berkas tidak dapat dibaca [N041]\nsaran: periksa nama dan izin berkasnya\n");
}

}  // namespace naskah::input::xlsx::testing
