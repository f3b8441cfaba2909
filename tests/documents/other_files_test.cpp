// Files that were given for an input and are something else.
#include <gtest/gtest.h>

#include "pipeline/input_file.hpp"
#include "support/process.hpp"

namespace naskah::pipeline::testing {

namespace {

/// All that is said of a file with these bytes.
std::string said_of(const std::string& bytes) {
    const test::TemporaryFolder folder;
    test::write_file(folder.path() / "masukan.xml", bytes);
    record::Diagnostics diagnostics;
    bool unreadable = false;
    read_document(folder.path() / "masukan.xml", diagnostics, unreadable);
    std::string text;
    for (const record::Diagnostic& diagnostic : diagnostics.items()) text += diagnostic.message + " [" + diagnostic.code + "]\n";
    return text;
}

}  // namespace

TEST(OtherFile, IsNamedInOneMessage) {
    using namespace std::string_literals;
    EXPECT_EQ(said_of("%PDF-1.4\n\x01\x02\x03\x04"), "berkas ini dokumen PDF, bukan masukan Naskah [N193]\n");
    EXPECT_EQ(said_of("PK\x03\x04 word/document.xml \x01\x02"), "berkas ini dokumen Word (.docx), bukan masukan Naskah [N193]\n");
    EXPECT_EQ(said_of("PK\x03\x04 xl/workbook.xml \x01\x02"), "berkas ini buku kerja Excel, bukan masukan Naskah [N193]\n");
    EXPECT_EQ(said_of("PK\x03\x04 foto.jpg \x01\x02"), "berkas ini arsip ZIP, bukan masukan Naskah [N193]\n");
    EXPECT_EQ(said_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0"s), "berkas ini buku kerja Excel lama (.xls), bukan masukan Naskah [N193]\n");
    EXPECT_EQ(said_of("no;nama;desa\n1;Siti;Layap\n"), "berkas ini teks bertabel (CSV), bukan masukan Naskah [N193]\n");
    EXPECT_EQ(said_of("Notulen rapat\n"), "berkas ini teks biasa, bukan masukan Naskah [N193]\n");
    EXPECT_EQ(said_of("abc\x01\x02\x03"), "berkas ini bukan teks, bukan masukan Naskah [N193]\n");
}

TEST(OtherFile, IsNoneThatBeginsWithATagBehindBlanks) {
    EXPECT_EQ(said_of("\xEF\xBB\xBF\n  <surat/>\n"), "");
}

}  // namespace naskah::pipeline::testing
