// Regulations, decisions and circulars as a whole.
#include <gtest/gtest.h>

#include "record/input.hpp"
#include "support/regulation.hpp"

namespace naskah::rules::peraturan::testing {
namespace {

using test::perbup;
using test::Printed;
using test::Regulation;
using test::without_tags;

// ---- Numbering

TEST(Numbering, RunsThroughAllPasalAndBeginsAnewInEachHeading) {
    const Regulation regulation(
        perbup("<bab>Umum</bab><pasal>Yang dimaksud dengan:<istilah kata=\"Daerah\">Kabupaten Balangan</istilah></pasal>"
               "<bab>Isi "
               "Stunting</bab><bagian>Umum</bagian><paragraf>Satu</paragraf><pasal>A</pasal><paragraf>Dua</paragraf><pasal><ayat>B</"
               "ayat><ayat>C</ayat></pasal>"
               "<bagian>Khusus</bagian><paragraf>Satu</paragraf><pasal>D</pasal><bab>Akhir</bab><bagian>Umum</bagian><pasal>E</pasal>"));
    EXPECT_EQ(Printed(regulation.input.record).text(),
              "a. bahwa setiap anak berhak tumbuh sehat;\n"
              "b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang Percepatan "
              "Penurunan Stunting;\n"
              "BAB I UMUM\nPasal 1\nYang dimaksud dengan:\n  1. Daerah adalah Kabupaten Balangan.\n"
              "BAB II ISI STUNTING\nBagian Kesatu Umum\nParagraf 1 Satu\nPasal 2\nA.\nParagraf 2 Dua\nPasal 3\n(1) B.\n(2) C.\n"
              "Bagian Kedua Khusus\nParagraf 1 Satu\nPasal 4\nD.\nBAB III AKHIR\nBagian Kesatu Umum\nPasal 5\nE.\n");
    EXPECT_EQ(regulation.told, "");
}

TEST(Numbering, CountsAnnexesAndTheirSections) {
    const Regulation regulation(
        perbup("<pasal>A</pasal>",
               "<lampiran><lampiran><judul>Satu</judul><bagian>X</bagian><teks>T</teks><bagian>Y</bagian></lampiran>"
               "<lampiran><judul>Dua Stunting</judul><bagian>Z</bagian></lampiran></lampiran>"));
    EXPECT_EQ(regulation.text("lampiran/1/nomor"), "2");
    EXPECT_EQ(regulation.text("lampiran/0/isi/2/nomor"), "2");
    EXPECT_EQ(regulation.text("lampiran/1/isi/0/nomor"), "1");
    EXPECT_EQ(regulation.text("lampiran-tunggal"), "tidak");
    EXPECT_EQ(regulation.text("lampiran/1/judul-kapital"), "DUA <i>STUNTING</i>");
}

// ---- The closing consideration

TEST(ClosingConsiderationText, NamesAllPointsBefore) {
    const Regulation two(perbup("<pasal>A</pasal>", {}, "<butir kunci=\"sdm\">bahwa satu</butir><butir>bahwa dua</butir>"));
    EXPECT_EQ(two.text("menimbang/2/teks"),
              "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf <ref to=\"sdm\">a</ref> dan huruf <ref "
              "to=\"_menimbang-huruf-b\">b</ref>, "
              "perlu menetapkan Peraturan Bupati tentang Percepatan Penurunan <i>Stunting</i>;");
    const Regulation three(perbup("<pasal>A</pasal>", {}, "<butir>bahwa satu</butir><butir>bahwa dua</butir><butir>bahwa tiga</butir>"));
    EXPECT_EQ(without_tags(three.text("menimbang/3/teks")),
              "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c, perlu menetapkan Peraturan Bupati "
              "tentang "
              "Percepatan Penurunan Stunting;");
}

TEST(ClosingConsiderationText, IsNotMadeWhereItIsWritten) {
    const Regulation regulation(perbup("<pasal>A</pasal>", {},
                                       "<butir kunci=\"a\">bahwa satu</butir><butir>Bahwa <b>berdasarkan</b> pertimbangan sebagaimana "
                                       "dimaksud <rujuk ke=\"a\"/></butir>"));
    EXPECT_EQ(std::get<record::List>(regulation.at("menimbang").data).size(), 2U);
    EXPECT_EQ(without_tags(regulation.text("menimbang/1/teks")), "Bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a;");
}

TEST(ClosingConsiderationText, NamesTheHeadOfTheRegion) {
    const Regulation city(perbup("<pasal>A</pasal>"), "perbup", test::profile_of("kota"));
    EXPECT_NE(city.text("menimbang/1/teks").find("Peraturan Wali Kota tentang"), std::string::npos);
    EXPECT_EQ(city.text("kepala-daerah"), "Wali Kota");
    const Regulation province(perbup("<pasal>A</pasal>"), "perbup", test::profile_of("provinsi"));
    EXPECT_NE(province.text("menimbang/1/teks").find("Peraturan Gubernur tentang"), std::string::npos);
}

// ---- Numbers with words

TEST(Angka, GetsItsWords) {
    const Regulation regulation(
        perbup("<pasal>Sebesar <angka>14%</angka> dari <angka>2.500</angka> anak di bawah <b><angka>5</angka></b> tahun.</pasal>"));
    EXPECT_EQ(regulation.text("batang-tubuh/0/teks"),
              "Sebesar 14% (empat belas persen) dari 2.500 (dua ribu lima ratus) anak di bawah <b>5 (lima)</b> tahun.");
    EXPECT_EQ(regulation.told, "");
}

TEST(Angka, DoesNotRepeatWordsThatAreThere) {
    const Regulation regulation(perbup("<pasal>Ada <angka>1 (satu)</angka> dan <angka>2</angka> (dua) serta 3 (tiga).</pasal>"));
    EXPECT_EQ(regulation.text("batang-tubuh/0/teks"), "Ada 1 (satu) dan 2 (dua) serta 3 (tiga).");
    EXPECT_EQ(regulation.told, "");
}

TEST(Angka, TellsWhatIsNoNumber) {
    const Regulation regulation(perbup("<pasal>Ada <angka>5</angka> dan\n<angka>lima</angka>.</pasal>"));
    EXPECT_EQ(regulation.told,
              "naskah.xml:6:8: galat: <angka> berisi \"lima\", bukan angka [N153]\n"
              "    <angka>lima</angka>.</pasal>\n"
              "           ^\n"
              "saran: tulis bilangan seperti 5, 2.500, 1,5, 14%, atau Rp5.000.000,00, tanpa kata-katanya\n");
}

TEST(Angka, TellsWordsThatSayAnotherNumber) {
    const Regulation regulation(perbup("<pasal>Di bawah 5 (lima) dan 5\n(enam) tahun, <angka>2</angka> (tiga) kali.</pasal>"));
    EXPECT_EQ(regulation.told,
              "naskah.xml:5:30: galat: \"5 (enam)\" tidak cocok: 5 adalah lima [N152]\n"
              "    <pasal>Di bawah 5 (lima) dan 5\n"
              "                                 ^\n"
              "saran: betulkan angkanya, atau tulis <angka>5</angka> dan biarkan kata-katanya dibuat sendiri\n"
              "naskah.xml:6:22: galat: \"2 (tiga)\" tidak cocok: 2 adalah dua [N152]\n"
              "    (enam) tahun, <angka>2</angka> (tiga) kali.</pasal>\n"
              "                         ^\n"
              "saran: betulkan angkanya, atau tulis <angka>2</angka> dan biarkan kata-katanya dibuat sendiri\n");
}

// ---- Foreign words, capitals, definitions, names

TEST(Prose, SetsForeignWordsInItalicsOnce) {
    const Regulation regulation(
        perbup("<bab>Penurunan Stunting &amp; Gizi</bab><pasal>Stunting, <i>Stunting</i>, dan <b>stunting</b>.</pasal>"));
    EXPECT_EQ(regulation.text("batang-tubuh/1/teks"), "<i>Stunting</i>, <i>Stunting</i>, dan <b><i>stunting</i></b>.");
    EXPECT_EQ(regulation.text("batang-tubuh/0/teks-kapital"), "PENURUNAN <i>STUNTING</i> &amp; GIZI");
    EXPECT_EQ(regulation.text("tentang-kapital"), "PERCEPATAN PENURUNAN <i>STUNTING</i>");
}

TEST(Definitions, AreSentences) {
    const Regulation regulation(
        perbup("<pasal>Yang dimaksud dengan<istilah kata=\"Tim Percepatan Penurunan Stunting\" sebut=\"TPPS\">tim &amp; kader;</istilah>"
               "<istilah kata=\"Air Susu Ibu\" singkat=\"ASI\">cairan.</istilah><istilah kata=\"A\" sebut=\"B\" "
               "singkat=\"C\">d</istilah></pasal>"));
    EXPECT_EQ(regulation.text("batang-tubuh/0/teks"), "Yang dimaksud dengan:");
    EXPECT_EQ(regulation.text("batang-tubuh/0/istilah/0/kalimat"),
              "Tim Percepatan Penurunan <i>Stunting</i> yang selanjutnya disebut TPPS adalah tim &amp; kader.");
    EXPECT_EQ(regulation.text("batang-tubuh/0/istilah/1/kalimat"), "Air Susu Ibu yang selanjutnya disingkat ASI adalah cairan.");
    EXPECT_EQ(regulation.text("batang-tubuh/0/istilah/2/kalimat"), "A yang selanjutnya disebut B dan selanjutnya disingkat C adalah d.");
}

TEST(Signers, HaveNamesWithoutTitles) {
    record::Input input = test::read_regulation(perbup("<pasal>A</pasal>", "<pengundang kunci=\"sekda\"/>"));
    record::Record official;
    official.element = "orang";
    official.set("nama", {record::Text{"Drs. H. Fulan Kedua, M.Si."}, {}});
    std::get<record::Record>(input.record.find("penetap")->data).set("kunci", {official, {}});
    record::Diagnostics diagnostics;
    complete(input, test::profile_of(), test::reference_tables(), diagnostics);
    const auto& signer = std::get<record::Record>(input.record.find("penetap")->data);
    EXPECT_EQ(std::get<record::Text>(signer.find("nama-polos")->data).text, "H. Fulan Kedua");
    EXPECT_FALSE(diagnostics.has_errors());
}

// ---- Kinds

TEST(WholeTitle, NamesKindRegionNumberAndSubject) {
    const Regulation regulation(perbup("<pasal>A</pasal>"));
    EXPECT_EQ(regulation.text("judul-lengkap"), "Peraturan Bupati Balangan Nomor 42 Tahun 2024 tentang Percepatan Penurunan Stunting");
}

TEST(Decisions, AreCompleted) {
    const Regulation regulation(
        R"(<keputusan><nomor>188.45/7</nomor><tahun>2025</tahun><tentang>Tim Stunting</tentang><menimbang><butir>bahwa anak</butir></menimbang>
<mengingat><uud pasal="18"/></mengingat><memperhatikan><butir>Surat Gubernur.</butir><butir>Berita acara</butir></memperhatikan>
<diktum><putusan>Membentuk Tim<butir>ketua</butir><butir>anggota</butir></putusan><putusan>Keputusan ini berlaku</putusan></diktum>
<penetap kunci="bupati"/></keputusan>)",
        "keputusan");
    EXPECT_EQ(regulation.told, "");
    EXPECT_EQ(Printed(regulation.input.record).text(),
              "a. bahwa anak;\nb. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan Bupati "
              "tentang Tim "
              "Stunting;\nKESATU: Membentuk Tim:\n  a. ketua; dan\n  b. anggota.\nKEDUA: Keputusan ini berlaku.\n");
    EXPECT_EQ(regulation.text("memperhatikan/0/teks"), "Surat Gubernur;");
    EXPECT_EQ(regulation.text("memperhatikan/1/nomor"), "2");
    EXPECT_EQ(regulation.text("judul-lengkap"), "Keputusan Bupati Balangan Nomor 188.45/7 tentang Tim Stunting");
}

TEST(Complete, AddsNoClosingPointToASingleConsiderationThatSaysWhatIsEnacted) {
    const Regulation regulation(
        perbup("<pasal>Satu.</pasal>", {},
               "<butir>bahwa untuk melaksanakan Pasal 8, perlu menetapkan Peraturan Bupati tentang Percepatan Penurunan Stunting</butir>"));
    EXPECT_EQ(regulation.text("pertimbangan-tunggal"), "ya");
    EXPECT_THROW(regulation.text("menimbang/1/teks"), std::out_of_range);
    EXPECT_EQ(Regulation(perbup("<pasal>Satu.</pasal>")).text("pertimbangan-tunggal"), "tidak");
}

std::string year_of_gazette(const std::string& dates) {
    return Regulation(perbup("<pasal>Satu.</pasal>", dates)).text("tahun-berita-daerah");
}

TEST(Complete, TakesTheGazettesYearFromThePromulgation) {
    EXPECT_EQ(year_of_gazette(""), "2024");
    EXPECT_EQ(year_of_gazette("<ditetapkan>2024-12-30</ditetapkan>"), "2024");
    EXPECT_EQ(year_of_gazette("<ditetapkan>2024-12-30</ditetapkan><diundangkan>2025-01-02</diundangkan>"), "2025");
    EXPECT_EQ(year_of_gazette("<berita-daerah tahun=\"2025\"/>"), "2025");
}

TEST(Circulars, AreCompleted) {
    const Regulation regulation(
        R"(<surat-edaran><opd>bappeda</opd><nomor>400/1</nomor><tahun>2025</tahun><tentang>Data Stunting</tentang><tanggal>2025-01-13</tanggal>
<kepada><penerima>Camat</penerima></kepada><isi><bagian><judul>Latar Belakang</judul><teks>Dalam <angka>5</angka> hari</teks><butir>data<butir>anak</butir>
<butir>ibu</butir></butir><butir>laporan</butir></bagian></isi>
<penanda-tangan kunci="bupati"/></surat-edaran>)",
        "surat-edaran");
    EXPECT_EQ(regulation.told, "");
    EXPECT_EQ(regulation.text("isi/0/isi/0/teks"), "Dalam 5 (lima) hari");
    EXPECT_EQ(regulation.text("isi/0/isi/1/teks"), "data:");
    EXPECT_EQ(regulation.text("isi/0/isi/1/butir/1/teks"), "ibu; dan");
    EXPECT_EQ(regulation.text("isi/0/isi/2/teks"), "laporan.");
    EXPECT_EQ(regulation.text("isi/0/isi/2/nomor"), "2");
    EXPECT_EQ(regulation.text("tentang-kapital"), "DATA <i>STUNTING</i>");
    EXPECT_EQ(regulation.text("judul-lengkap"), "Surat Edaran Nomor 400/1 tentang Data Stunting");
}

TEST(Circulars, CountAndCloseItemsAnewBehindAParagraph) {
    const Regulation regulation(
        R"(<surat-edaran><opd>bappeda</opd><nomor>400/1</nomor><tahun>2025</tahun><tentang>Data</tentang><tanggal>2025-01-13</tanggal>
<kepada><penerima>Camat</penerima></kepada><isi><bagian><judul>Isi</judul><teks>Meliputi:</teks><butir>satu</butir><butir>dua</butir>
<teks>Selain itu:</teks><butir>tiga</butir><butir>empat; atau</butir><butir>lima</butir></bagian></isi>
<penanda-tangan kunci="bupati"/></surat-edaran>)",
        "surat-edaran");
    EXPECT_EQ(regulation.text("isi/0/isi/1/teks"), "satu; dan");
    EXPECT_EQ(regulation.text("isi/0/isi/2/teks"), "dua.");
    EXPECT_EQ(regulation.text("isi/0/isi/3/teks"), "Selain itu:");
    EXPECT_EQ(regulation.text("isi/0/isi/4/nomor"), "1");
    EXPECT_EQ(regulation.text("isi/0/isi/5/teks"), "empat; atau");
    EXPECT_EQ(regulation.text("isi/0/isi/6/teks"), "lima.");
    EXPECT_EQ(regulation.text("isi/0/isi/6/nomor"), "3");
}

TEST(Complete, DoesNoHarmToARecordWithoutItsFields) {
    record::Input input{"x.xml", "lain", {}, nullptr};
    record::Diagnostics diagnostics;
    complete(input, {}, {}, diagnostics);
    EXPECT_FALSE(diagnostics.has_errors());
    EXPECT_EQ(std::get<record::Text>(input.record.find("kepala-daerah")->data).text, "Bupati");
}

TEST(Complete, IsForKindsWithTheRuleSet) {
    kinds::Kind kind;
    EXPECT_FALSE(is_regulation(kind));
    kind.rules = {"tanda-tangan", "peraturan"};
    EXPECT_TRUE(is_regulation(kind));
}

}  // namespace
}  // namespace naskah::rules::peraturan::testing
