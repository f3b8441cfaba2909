// Monitoring: what is told of an input, word for word.
#include <gtest/gtest.h>

#include "support/process.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

class Monitoring : public ::testing::Test {
 protected:
    Monitoring() {
        for (const char* file : {"profil.xml", "lambang.png", "lambang-negara.png"})
            fs::copy_file(fs::path(NASKAH_SOURCE_DIR) / "samples/balangan" / file, folder.path() / file);
    }

    /// What check says of an input with these items.
    std::string told(const std::string& head, const std::string& items) {
        write_file(folder.path() / "m.xml", "<monitoring><opd>bappeda</opd>\n" + head + "\n" + items +
                                                "\n<penanda-tangan kunci=\"kepala-bappeda\"/></monitoring>\n");
        const ProcessResult result = run_process({NASKAH_PROGRAM, "check", "m.xml"}, folder.path());
        return result.errors;
    }

    TemporaryFolder folder;
};

const std::string head = "<objek>pelaksanaan</objek><tahun>2025</tahun><tanggal>2025-12-16</tanggal>";
const std::string four =
    "<butir tahap=\"analisis-situasi\" hasil=\"sudah\"><uraian>a</uraian><bukti>b</bukti></butir>"
    "<butir tahap=\"perencanaan\" hasil=\"sudah\"><uraian>a</uraian><bukti>b</bukti></butir>"
    "<butir tahap=\"pelaksanaan\" hasil=\"sudah\"><uraian>a</uraian><bukti>b</bukti></butir>"
    "<butir tahap=\"regulasi\" hasil=\"sudah\"><uraian>a</uraian><bukti>b</bukti></butir>\n";

}  // namespace

TEST_F(Monitoring, IsToldWhatIsMissingInItsStages) {
    EXPECT_EQ(told(head, "<butir tahap=\"perencanaan\" hasil=\"sudah\"><uraian>a</uraian><bukti>b</bukti></butir>"),
              "m.xml:2:8: peringatan: belum dimonitor: Analisis Situasi, Penguatan Pelaksanaan, Dukungan Regulasi, dan Publikasi [N380]\n"
              "    <objek>pelaksanaan</objek><tahun>2025</tahun><tanggal>2025-12-16</tanggal>\n"
              "           ^\n"
              "saran: tambahkan butir untuk tahap itu, juga bila belum dilakukan\n");
}

TEST_F(Monitoring, WantsEvidenceOfWhatIsDoneAndWhatFollowsWhereItIsNot) {
    EXPECT_EQ(told(head, four + "<butir tahap=\"publikasi\" hasil=\"sudah\"><uraian>a</uraian></butir>"),
              "m.xml:4:1: galat: <bukti> wajib diisi di <butir> bila hasil sudah [N015]\n"
              "    <butir tahap=\"publikasi\" hasil=\"sudah\"><uraian>a</uraian></butir>\n"
              "    ^\n"
              "saran: Buktinya: dokumen, nomor, tanggal.\n"
              "1 galat, 0 peringatan\n");
    EXPECT_EQ(told(head, four + "<butir tahap=\"publikasi\" hasil=\"sudah\"><uraian>a</uraian><bukti>b</bukti><masalah>m</masalah>\n"
                                "<batas-waktu>2025-12-15</batas-waktu></butir>"),
              "m.xml:5:14: peringatan: <batas-waktu> sudah lewat pada tanggal monitoring [N381]\n"
              "    <batas-waktu>2025-12-15</batas-waktu></butir>\n"
              "                 ^\n"
              "saran: tulis kapan tindak lanjutnya selesai\n"
              "m.xml:4:83: peringatan: <masalah> tanpa <tindak-lanjut> [N382]\n"
              "    <butir tahap=\"publikasi\" hasil=\"sudah\"><uraian>a</uraian><bukti>b</bukti><masalah>m</masalah>\n"
              "                                                                                      ^\n"
              "saran: tulis apa yang dilakukan untuk mengatasinya\n");
}

TEST_F(Monitoring, LooksForFilesOfEvidenceBesideTheInput) {
    const auto with_file = [](const std::string& name) {
        return four + "<butir tahap=\"publikasi\" hasil=\"sudah\"><uraian>a</uraian><bukti>b</bukti><berkas>" + name + "</berkas></butir>";
    };
    write_file(folder.path() / "bukti.pdf", "%PDF-1.4");
    EXPECT_EQ(told(head, with_file("bukti.pdf")), "");
    EXPECT_NE(told(head, with_file("tidak.pdf")).find("peringatan: berkas bukti \"tidak.pdf\" tidak ada di folder masukan [N383]\n"),
              std::string::npos);
    EXPECT_NE(told(head, with_file("../bukti.pdf")).find("galat: berkas bukti \"../bukti.pdf\" berada di luar folder masukan [N385]\n"),
              std::string::npos);
}

TEST_F(Monitoring, IsOfAYearThatRunsOrThatIsPlanned) {
    const std::string item = four + "<butir tahap=\"publikasi\" hasil=\"sudah\"><uraian>a</uraian><bukti>b</bukti></butir>";
    EXPECT_NE(told("<objek>pelaksanaan</objek><tahun>2026</tahun><tanggal>2025-12-16</tanggal>", item)
                  .find("galat: <tahun> 2026 belum berjalan ketika pelaksanaannya dimonitor [N384]\n"),
              std::string::npos);
    EXPECT_NE(told("<objek>rkpd</objek><tahun>2024</tahun><tanggal>2025-12-16</tanggal>", item)
                  .find("galat: <tahun> 2024 sudah lewat ketika RKPD-nya dimonitor [N384]\n"),
              std::string::npos);
    EXPECT_EQ(told("<objek>rkpd</objek><tahun>2026</tahun><tanggal>2025-12-16</tanggal>", item), "");
}

TEST_F(Monitoring, HasItsItemsInAWorkbookAndIsTheSameFromItsForm) {
    fs::copy_file(fs::path(NASKAH_SOURCE_DIR) / "samples/balangan/monitoring-2025.xml", folder.path() / "monitoring.xml");
    const auto naskah = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), NASKAH_PROGRAM);
        return run_process(arguments, folder.path()).exit_code;
    };
    ASSERT_EQ(naskah({"render", "monitoring.xml", "--format", "pdf,xlsx", "--out", "xml"}), 0);
    ASSERT_EQ(naskah({"form", "monitoring", "--isi", "monitoring.xml", "-o", "monitoring.xlsx"}), 0);
    ASSERT_EQ(naskah({"render", "monitoring.xlsx", "--format", "pdf,xlsx", "--out", "form"}), 0);
    for (const char* product : {"monitoring.pdf", "monitoring.xlsx"})
        EXPECT_TRUE(read_file(folder.path() / "xml" / product) == read_file(folder.path() / "form" / product)) << product;
    const ProcessResult cells =
        run_process({"/usr/bin/python3", "-c",
                     "import openpyxl\nbook = openpyxl.load_workbook('xml/monitoring.xlsx')\n"
                     "rows = [row for row in book['Monitoring'].iter_rows(values_only=True) if isinstance(row[0], int)]\n"
                     "print(len(rows), [sum(row[2] == word for row in rows) for word in ('Sudah', 'Sebagian', 'Belum')])\n"
                     "print(rows[7][2], rows[7][7], rows[7][8].date())\n"
                     "print([row[:2] for row in book['Menurut Hasil'].iter_rows(min_row=3, max_row=6, values_only=True)])"},
                    folder.path());
    EXPECT_EQ(cells.output,
              "11 [8, 2, 1]\nBelum Para camat 2026-01-16\n[('Hasil', 'Banyak'), ('Sudah', 8), ('Sebagian', 2), ('Belum', 1)]\n");
}

}  // namespace naskah::test
