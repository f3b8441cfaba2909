// Nothing is lost between the input and the paper: filled fields that a document does not print are told.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "pipeline/press.hpp"
#include "support/process.hpp"
#include "support/resources.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;

/// All that is said of an input, without the folder it lies in.
std::string messages_of(const std::string& input) {
    const TemporaryFolder folder;
    const fs::path file = folder.path() / "masukan.xml";
    write_file(file, input);
    pipeline::Options options;
    options.profile = source / "samples/balangan/profil.xml";
    std::string text;
    const pipeline::Result result = pipeline::Press(resources()).check(file, options);
    for (record::Diagnostic item : result.diagnostics.items()) {
        item.place.file = fs::path(item.place.file).filename().string();
        text += record::format(item);
    }
    return text;
}

/// A valid berita acara of a meeting: its line 5 and the signers' list are to be filled.
std::string meeting(const std::string& line, const std::string& signers = "<pejabat kunci=\"kepala-bappeda\"/>") {
    return "<!-- <berita-acara> rekaan -->\n"
           "<berita-acara jenis=\"rapat\">\n"
           "  <opd>bappeda</opd> <nomor>1/BA/2025</nomor> <judul><baris>Rapat Koordinasi</baris></judul>\n"
           "  <acara><tanggal>2025-03-04</tanggal><mulai>09.00</mulai><tempat>Aula</tempat></acara> <kegiatan>Rapat</kegiatan>\n" +
           line +
           "\n"
           "  <hasil><butir><isi>Data diterima.</isi></butir></hasil> <dokumen><butir>Daftar data</butir></dokumen>\n"
           "  <penanda-tangan>" +
           signers +
           "</penanda-tangan>\n"
           "</berita-acara>\n";
}

}  // namespace

TEST(Unprinted, IsNothingInADocumentThatShowsAll) {
    EXPECT_EQ(messages_of(meeting("")), "");
}

TEST(Unprinted, ListIsToldOnceAsAWhole) {
    EXPECT_EQ(messages_of(meeting("  <kesepakatan><butir><isi>Satu</isi></butir><butir><isi>Dua</isi></butir></kesepakatan>")),
              "masukan.xml:5:3: peringatan: <kesepakatan> diisi, tetapi tidak dicetak dalam dokumen ini [N044]\n"
              "      <kesepakatan><butir><isi>Satu</isi></butir><butir><isi>Dua</isi></butir></kesepakatan>\n"
              "      ^\n"
              "saran: hapus isian itu, atau periksa jenis dokumennya\n");
}

TEST(Unprinted, FieldIsToldAtItsValue) {
    EXPECT_EQ(messages_of(meeting("  <tingkat>kabupaten</tingkat>")),
              "masukan.xml:5:12: peringatan: <tingkat> diisi, tetapi tidak dicetak dalam dokumen ini [N044]\n"
              "      <tingkat>kabupaten</tingkat>\n"
              "               ^\n"
              "saran: hapus isian itu, atau periksa jenis dokumennya\n");
}

TEST(Unprinted, FieldOfManyItemsIsToldOnceWithTheirNumber) {
    EXPECT_EQ(messages_of(meeting("",
                                  "\n<orang><nama>Budi</nama><jabatan>Ketua</jabatan><alamat>Jalan A</alamat></orang>"
                                  "\n<orang><nama>Badu</nama><jabatan>Wakil</jabatan><alamat>Jalan B</alamat></orang>")),
              "masukan.xml:8:57: peringatan: <alamat> diisi, tetapi tidak dicetak dalam dokumen ini [N044]\n"
              "    <orang><nama>Budi</nama><jabatan>Ketua</jabatan><alamat>Jalan A</alamat></orang>\n"
              "                                                            ^\n"
              "saran: hapus isian itu, atau periksa jenis dokumennya; begitu juga di 1 tempat lain\n");
}

TEST(Unprinted, FieldThatAComputedFieldWorksWithIsNotTold) {
    EXPECT_EQ(messages_of(meeting("  <hadir><orang><nama>Budi</nama></orang><orang/></hadir> <baris-hadir>5</baris-hadir>")), "");
}

TEST(Unprinted, KeyBesideAnOptionalOneLeftOutIsNotTold) {
    EXPECT_EQ(messages_of(meeting("  <mengetahui kunci=\"bupati\"/>")), "");
}

TEST(Unprinted, DefaultWrittenOutIsToldButNotOneLeftOut) {
    EXPECT_EQ(messages_of(meeting("  <bentuk-tanda-tangan>tabel</bentuk-tanda-tangan>")), "");
    EXPECT_EQ(messages_of(meeting("  <bentuk-tanda-tangan>tabel</bentuk-tanda-tangan> <kolom-tanda-tangan>2</kolom-tanda-tangan>")),
              "masukan.xml:5:72: peringatan: <kolom-tanda-tangan> diisi, tetapi tidak dicetak dalam dokumen ini [N044]\n"
              "      <bentuk-tanda-tangan>tabel</bentuk-tanda-tangan> <kolom-tanda-tangan>2</kolom-tanda-tangan>\n"
              "                                                                           ^\n"
              "saran: hapus isian itu, atau periksa jenis dokumennya\n");
}

}  // namespace naskah::test
