#include "rules/ansit/check.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "rules/ansit/support.hpp"
#include "rules/target/support.hpp"

namespace naskah::rules::testing {

namespace {

std::string told(const AnsitText& text) {
    Office office;
    send(office, text);
    return office.check();
}

std::string told_with_sasaran(int number, std::optional<int> figure) {
    AnsitText text;
    text.sasaran = but(usual_sasaran, number, figure);
    return told(text);
}
std::string told_with_cakupan(int number, std::optional<int> figure) {
    AnsitText text;
    text.cakupan = but(usual_cakupan, number, figure);
    return told(text);
}
std::string told_with_demografi(int number, std::optional<int> figure) {
    AnsitText text;
    text.demografi = but(usual_demografi, number, figure);
    return told(text);
}
std::string told_with_lokus(int number, std::optional<int> figure) {
    AnsitText text;
    text.lokus = but(usual_lokus, number, figure);
    return told(text);
}

std::string told_of_programme(const std::string& inside) {
    AnsitText text;
    text.programmes = "\n<program>" + inside + "</program>";
    return told(text);
}

}  // namespace

TEST(AnsitCheck, FindsNothingInWhatIsRight) {
    EXPECT_EQ(told({}), "");
}

TEST(AnsitCheck, FindsNothingInTheStarter) {
    std::ifstream stream(Office::templates() / "ansit" / "starter.xml", std::ios::binary);
    Office office;
    office.read("ansit", {std::istreambuf_iterator<char>(stream), {}}, "starter.xml");
    EXPECT_EQ(office.check(), "");
}

// ---- Completeness

TEST(AnsitCheck, WantsEveryIndicatorForEveryDesa) {
    AnsitText text;
    text.cakupan = [](int number, const std::string& unit) {
        const bool left_out = number == 3 && (unit == "63.11.08.2007" || unit == "63.11.08.2011");
        return left_out ? std::nullopt : usual_cakupan(number, unit);
    };
    EXPECT_EQ(told(text),
              "ansit.xml:20: galat: indikator 3 (Jumlah Ibu hamil menerima makanan bergizi seimbang) belum diisi untuk Desa Auh dan Desa "
              "Ajung [N103] saran: isi semua unit; tulis 0 bila memang tidak ada\n");
}

TEST(AnsitCheck, WantsEveryDataSasaranSupportAndMeasurement) {
    EXPECT_NE(told_with_sasaran(11, {}).find("data sasaran 11 (Jumlah kasus diare pada anak usia 0-59 bulan) belum diisi untuk Desa Ajung"),
              std::string::npos);
    EXPECT_NE(told_with_demografi(7, {}).find("data demografi 7 (Jumlah balita gizi buruk) belum diisi untuk Desa Ajung [N103]"),
              std::string::npos);
    AnsitText text;
    text.pendukung = but(usual_pendukung, 4, {});
    EXPECT_NE(told(text).find("data pendukung 4 (Jumlah Dokter) belum diisi untuk Desa Ajung [N103]"), std::string::npos);
}

TEST(AnsitCheck, SaysAtOnceThatNoUnitHasARow) {
    AnsitText text;
    text.pendukung = but(usual_pendukung, 4, {}, "");
    EXPECT_EQ(told(text),
              "ansit.xml:53: galat: data pendukung 4 (Jumlah Dokter) belum diisi untuk semua unit [N103] "
              "saran: isi semua unit; tulis 0 bila memang tidak ada\n");
}

TEST(AnsitCheck, WarnsOfMissingMaterialForLokus) {
    EXPECT_EQ(told_with_lokus(4, {}),
              "ansit.xml:77: peringatan: bahan lokus 4 belum diisi untuk semua desa/kelurahan [N103] "
              "saran: lengkapi bahan lokus; kriteria tanpa bahan tidak menambah skor desa\n");
}

TEST(AnsitCheck, WantsNoMaterialForLokusOfAKabupaten) {
    AnsitText text;
    text.region = "63.11";
    text.lokus = [](int, const std::string&) { return std::nullopt; };
    EXPECT_EQ(told(text), "");
}

TEST(AnsitCheck, RefusesADesaOfAnotherKecamatanOnce) {
    Office office;
    std::string xml = AnsitText{}.xml(office.surroundings().regions);
    xml.insert(xml.find("</cakupan>"),
               "<nilai no=\"1\" wilayah=\"63.11.01.2001\">1</nilai><nilai no=\"2\" wilayah=\"63.11.01.2001\">1</nilai>");
    office.read("ansit", xml, "ansit.xml");
    EXPECT_EQ(office.check(),
              "ansit.xml:52: galat: tabel cakupan memuat Desa Muara Ninian (63.11.01.2001), yang bukan bagian dari Kecamatan Tebing Tinggi "
              "[N101] saran: periksa kodenya, atau buat formulir baru dengan naskah form ansit --wilayah 63.11.08\n");
}

TEST(AnsitCheck, RefusesADesaThatIsNowhere) {
    Office office;
    std::string xml = AnsitText{}.xml(office.surroundings().regions);
    xml.insert(xml.find("</sasaran>"), "<nilai no=\"1\" wilayah=\"63.11.08.2099\">1</nilai>");
    office.read("ansit", xml, "ansit.xml");
    EXPECT_EQ(office.check(),
              "ansit.xml:19: galat: tabel sasaran memuat wilayah 63.11.08.2099, yang bukan bagian dari Kecamatan Tebing Tinggi [N101] "
              "saran: periksa kodenya, atau buat formulir baru dengan naskah form ansit --wilayah 63.11.08\n");
}

TEST(AnsitCheck, TakesTheUnitsOfARegionThatIsInNoTable) {
    AnsitText text;
    text.region = "62.99.01";
    text.units = {"62.99.01.2001", "62.99.01.2002"};
    EXPECT_EQ(told(text), "");
}

TEST(AnsitCheck, WantsTheSameUnitsInAllListsOfARegionThatIsInNoTable) {
    AnsitText text;
    text.region = "62.99.01";
    text.units = {"62.99.01.2001", "62.99.01.2002"};
    text.cakupan = but(usual_cakupan, 31, {}, "62.99.01.2002");
    EXPECT_NE(told(text).find("belum diisi untuk Desa 62.99.01.2002 [N103]"), std::string::npos);
}

TEST(AnsitCheck, RefusesAFigureThatStandsTwice) {
    Office office;
    std::string xml = AnsitText{}.xml(office.surroundings().regions);
    xml.insert(xml.find("</cakupan>"), "<nilai no=\"3\" wilayah=\"63.11.08.2011\">9</nilai>");
    office.read("ansit", xml, "ansit.xml");
    EXPECT_EQ(
        office.check(),
        "ansit.xml:52: galat: indikator 3 (Jumlah Ibu hamil menerima makanan bergizi seimbang) untuk Desa Ajung diisi dua kali [N102] "
        "saran: hapus salah satunya\n");
}

TEST(AnsitCheck, RefusesANumberThatIsNotInTheTable) {
    Office office;
    std::string xml = AnsitText{}.xml(office.surroundings().regions);
    xml.insert(xml.find("</cakupan>"), "<nilai no=\"32\" wilayah=\"63.11.08.2011\">9</nilai>");
    office.read("ansit", xml, "ansit.xml");
    EXPECT_EQ(office.check(),
              "ansit.xml:52: galat: indikator 32 tidak dikenal [N100] "
              "saran: nomor yang ada 1 sampai 31\n");
}

TEST(AnsitCheck, LetsAKabupatenLeaveOutThoseThatSentThemselves) {
    Office office;
    AnsitText kabupaten;
    kabupaten.region = "63.11";
    kabupaten.cakupan = but(usual_cakupan, 3, {}, "63.11.08");
    send(office, kabupaten, "kabupaten.xml");
    send(office, {}, "tebing-tinggi.xml");
    EXPECT_EQ(office.check(0), "");
}

// ---- Coverage, parts, limits

TEST(AnsitCheck, RefusesMoreServedThanThereAre) {
    EXPECT_EQ(told_with_cakupan(3, 14),
              "ansit.xml:23: galat: Desa Ajung: indikator 3 (Jumlah Ibu hamil menerima makanan bergizi seimbang) berisi 14, lebih banyak "
              "daripada sasarannya, 10 (data sasaran 4) [N104] saran: periksa cakupan ini dan data sasaran 4 untuk Desa Ajung\n");
}

TEST(AnsitCheck, AcceptsAsManyServedAsThereAre) {
    EXPECT_EQ(told_with_cakupan(3, 10), "");
}

TEST(AnsitCheck, AddsUpTheTargetGroupsOfAnIndicator) {
    EXPECT_EQ(told_with_cakupan(11, 20), "");
    EXPECT_NE(told_with_cakupan(11, 21).find("berisi 21, lebih banyak daripada sasarannya, 20 (data sasaran 8 + 9) [N104]"),
              std::string::npos);
}

TEST(AnsitCheck, RefusesSomebodyServedOfNobody) {
    EXPECT_NE(told_with_cakupan(16, 1).find("berisi 1, padahal sasarannya nol (data sasaran 14) [N104]"), std::string::npos);
}

TEST(AnsitCheck, AllowsAnyNumberOfCases) {
    EXPECT_EQ(told_with_cakupan(20, 31), "");
}

TEST(AnsitCheck, RefusesMoreTreatedThanCasesOfBothAges) {
    EXPECT_EQ(
        told_with_cakupan(14, 3),
        "ansit.xml:34: galat: Desa Ajung: anak diare yang mendapatkan oralit dan zinc (indikator 14 dan 19) (5) lebih banyak daripada "
        "kasus diare pada anak usia 0-59 bulan (4) [N105] saran: periksa kedua angkanya\n");
}

TEST(AnsitCheck, TellsOfOneAgeAloneOnlyOnce) {
    const std::string text = told_with_cakupan(14, 5);
    EXPECT_NE(text.find("[N104]"), std::string::npos);
    EXPECT_EQ(text.find("[N105]"), std::string::npos);
}

TEST(AnsitCheck, RefusesPartsThatAreLargerThanTheirWhole) {
    EXPECT_EQ(told_with_sasaran(7, 11),
              "ansit.xml:9: galat: Desa Ajung: ibu hamil KEK (11) lebih banyak daripada ibu hamil (10) [N105] "
              "saran: periksa kedua angkanya\n");
    EXPECT_EQ(told_with_sasaran(13, 20),
              "ansit.xml:14: galat: Desa Ajung: anak usia 0-23 bulan gizi buruk dan gizi kurang (21) lebih banyak daripada anak usia 0-23 "
              "bulan (20) [N105] saran: periksa kedua angkanya\n");
    EXPECT_EQ(told_with_demografi(5, 44),
              "ansit.xml:72: galat: Desa Ajung: balita sangat pendek dan pendek (46) lebih banyak daripada balita yang diukur (45) [N105] "
              "saran: periksa kedua angkanya\n");
    EXPECT_EQ(told_with_lokus(3, 151),
              "ansit.xml:80: galat: Desa Ajung: keluarga miskin (151) lebih banyak daripada keluarga/rumah tangga (150) [N105] "
              "saran: periksa kedua angkanya\n");
}

TEST(AnsitCheck, OnlyWarnsOfMoreCasesThanChildren) {
    EXPECT_EQ(told_with_sasaran(11, 51),
              "ansit.xml:13: peringatan: Desa Ajung: kasus diare pada anak usia 0-59 bulan (51) lebih banyak daripada anak usia 0-59 bulan "
              "(50) [N105] saran: periksa kedua angkanya\n");
}

TEST(AnsitCheck, WarnsWhenChildrenAreCountedDifferently) {
    EXPECT_EQ(told_with_demografi(1, 27),
              "ansit.xml:69: peringatan: Desa Ajung: balita menurut demografi (51) tidak sama dengan anak usia 0-59 bulan menurut data "
              "sasaran (50) [N109] saran: samakan keduanya, atau biarkan bila tanggal datanya memang berbeda\n");
}

TEST(AnsitCheck, WantsOneOrNoneOfADesa) {
    EXPECT_EQ(told_with_cakupan(31, 2),
              "ansit.xml:51: galat: Desa Ajung: indikator 31 (Jumlah Desa dan Kelurahan yang melaksanakan program pemanfaatan pekarangan "
              "sebagai sumber peningkatan asupan gizi) berisi 2, padahal hanya boleh 0 atau 1 [N106] "
              "saran: tulis 1 bila desa/kelurahan ini melaksanakan, 0 bila tidak\n");
    EXPECT_EQ(told_with_cakupan(31, 0), "");
}

TEST(AnsitCheck, WantsNoMoreDesaOfAKecamatanThanItHas) {
    AnsitText text;
    text.region = "63.11";
    text.cakupan = but(usual_cakupan, 31, 12, "");
    EXPECT_EQ(told(text), "");
    text.cakupan = but(text.cakupan, 31, 13, "63.11.08");
    EXPECT_NE(told(text).find("berisi 13, lebih banyak daripada desa/kelurahannya, 12 [N106] "
                              "saran: tulis banyaknya desa/kelurahan yang melaksanakan"),
              std::string::npos);
}

TEST(AnsitCheck, WantsScoresWithinTheirLimits) {
    EXPECT_EQ(told_with_lokus(1, 6),
              "ansit.xml:78: galat: Desa Ajung: bahan lokus 1 berisi 6, padahal hanya boleh 1 sampai 5 [N106] "
              "saran: Skor komitmen Pemerintah Desa (1 = sangat rendah, 5 = sangat tinggi)\n");
    EXPECT_EQ(told_with_lokus(1, 5), "");
}

TEST(AnsitCheck, WarnsOfACountOfADesaThatMayBeADate) {
    EXPECT_EQ(told_with_sasaran(1, 45657),
              "ansit.xml:3: peringatan: Desa Ajung: data sasaran 1 (Jumlah Penduduk) 45.657, bilangan yang di Excel berarti tanggal "
              "31-12-2024 [N197] saran: bila yang diketik tanggal, tulis banyaknya; bila memang sebanyak itu, biarkan saja\n");
    EXPECT_EQ(told_with_sasaran(1, 45291), "");  // of another year: a count
}

// ---- Against last year

TEST(AnsitCheck, WarnsOfAJumpAgainstLastYear) {
    Office office;
    AnsitText before;
    before.year = 2024;
    before.sasaran = but(usual_sasaran, 1, 350);
    send(office, {}, "ansit.xml");
    send(office, before, "ansit-2024.xml");
    EXPECT_EQ(office.check(0),
              "ansit.xml:3: peringatan: Desa Ajung: data sasaran 1 (Jumlah Penduduk) 500, tahun lalu 350 (naik 42,9%) [N107] "
              "saran: periksa angkanya; bila benar, biarkan saja\n");
}

TEST(AnsitCheck, AllowsChangesUpToTheLimit) {
    Office office;
    AnsitText before;
    before.year = 2024;
    before.sasaran = but(usual_sasaran, 1, 385);  // 500 is 29.9 % more
    send(office, {}, "ansit.xml");
    send(office, before, "ansit-2024.xml");
    EXPECT_EQ(office.check(0), "");
    set_in_profile(office, "batas-lonjakan", 29);
    EXPECT_NE(office.check(0).find("naik 29,9%"), std::string::npos);
}

TEST(AnsitCheck, DoesNotCompareSmallFigures) {
    Office office;
    AnsitText before;
    before.year = 2024;
    before.sasaran = but(usual_sasaran, 9, 8);  // 15 now
    send(office, {}, "ansit.xml");
    send(office, before, "ansit-2024.xml");
    EXPECT_EQ(office.check(0), "");
    set_in_profile(office, "lonjakan-mulai", 15);
    EXPECT_NE(office.check(0).find("15, tahun lalu 8 (naik 87,5%)"), std::string::npos);
}

TEST(AnsitCheck, SaysThatThereWasNothing) {
    Office office;
    AnsitText before;
    before.year = 2024;
    before.cakupan = but(usual_cakupan, 29, 0);
    send(office, {}, "ansit.xml");
    send(office, before, "ansit-2024.xml");
    EXPECT_NE(office.check(0).find("450, tahun lalu 0 (naik dari nol) [N107]"), std::string::npos);
}

// ---- Programmes and constraints

TEST(AnsitCheck, AcceptsAProgramme) {
    EXPECT_EQ(told_of_programme("<indikator>17</indikator><kegiatan>Makanan tambahan</kegiatan><sumber-dana>Dana Desa</sumber-dana>"
                                "<lokasi>Desa Ajung, Kambiyain</lokasi>"),
              "");
    EXPECT_EQ(told_of_programme("<indikator>17</indikator><kegiatan>Makanan tambahan</kegiatan><lokasi>seluruh desa</lokasi>"), "");
    EXPECT_EQ(told_of_programme("<indikator>17</indikator><kegiatan>Makanan tambahan</kegiatan><lokasi>Ju'uh</lokasi>"), "");
}

TEST(AnsitCheck, RefusesAnUnknownIndicatorOfAProgramme) {
    EXPECT_EQ(told_of_programme("<indikator>32</indikator><kegiatan>Makanan tambahan</kegiatan>"),
              "ansit.xml:84: galat: indikator 32 tidak dikenal [N100] saran: nomor yang ada 1 sampai 31\n");
}

TEST(AnsitCheck, RefusesAnUnknownSourceOfFunds) {
    EXPECT_EQ(told_of_programme("<indikator>17</indikator><kegiatan>Makanan tambahan</kegiatan>\n<sumber-dana>Dana Dessa</sumber-dana>"),
              "ansit.xml:85: galat: sumber dana \"Dana Dessa\" tidak dikenal [N117] saran: maksud Anda Dana Desa?\n");
    const std::string unlike =
        told_of_programme("<indikator>17</indikator><kegiatan>Makanan tambahan</kegiatan>\n<sumber-dana>Arisan</sumber-dana>");
    EXPECT_NE(unlike.find("sumber dana \"Arisan\" tidak dikenal [N117] saran: yang dikenal: "), std::string::npos) << unlike;
    EXPECT_NE(unlike.find("Dana Desa"), std::string::npos) << unlike;
}

TEST(AnsitCheck, WarnsOfALocationElsewhere) {
    EXPECT_EQ(told_of_programme("<indikator>17</indikator><kegiatan>Makanan tambahan</kegiatan>\n<lokasi>Jauh di Hamarung</lokasi>"),
              "ansit.xml:85: peringatan: lokasi \"Jauh di Hamarung\" tidak menyebut desa, kelurahan, atau kecamatan di Kecamatan Tebing "
              "Tinggi [N118] saran: tulis nama desa/kelurahannya seperti di Data Sasaran, atau Semua desa\n");
}

std::string told_of_location(const std::string& location) {
    return told_of_programme("<indikator>17</indikator><kegiatan>Makanan tambahan</kegiatan>\n<lokasi>" + location + "</lokasi>");
}

TEST(AnsitCheck, NamesTheVillageThatALocationMeans) {
    EXPECT_EQ(
        told_of_location("Desa Kambiyan, Kecamatan Tebing Tinggi"),
        "ansit.xml:85: peringatan: lokasi \"Desa Kambiyan, Kecamatan Tebing Tinggi\" menyebut desa/kelurahan yang tidak ada di Kecamatan "
        "Tebing Tinggi [N118] saran: maksud Anda Kambiyain?\n");
    EXPECT_EQ(
        told_of_location("Kambiyan"),
        "ansit.xml:85: peringatan: lokasi \"Kambiyan\" tidak menyebut desa, kelurahan, atau kecamatan di Kecamatan Tebing Tinggi [N118] "
        "saran: maksud Anda Kambiyain?\n");
}

TEST(AnsitCheck, TakesLocationsWhoseVillagesAreAllKnown) {
    for (const char* location : {"Desa Kambiyain dan Ajung", "semua desa", "seluruh desa lokus", "Desa Ajung, Kec. Tebing Tinggi"})
        EXPECT_EQ(told_of_location(location), "") << location;
}

TEST(AnsitCheck, TellsOnceOfManyAnsitsWithoutConstraints) {
    Office office;
    AnsitText one, other;
    one.cakupan = but(usual_cakupan, 22, 20, "");
    one.constraints = "<kendala no=\"14\"/><kendala no=\"19\"/>";
    other = one;
    other.region = "63.11.03";
    send(office, one, "satu.xml");
    send(office, other, "dua.xml");
    const std::string first = office.check(0);
    EXPECT_NE(first.find("kendala belum diisi di 2 ansit: Kecamatan Tebing Tinggi (indikator 22); Kecamatan Awayan (indikator "),
              std::string::npos)
        << first;
    EXPECT_EQ(office.check(1).find("N108"), std::string::npos);
}

TEST(AnsitCheck, WarnsOnceOfLowCoverageWithoutConstraints) {
    AnsitText text;
    text.cakupan = but(but(usual_cakupan, 22, 20, ""), 23, 20, "");
    text.constraints = "<kendala no=\"14\"/><kendala no=\"19\"/>";
    EXPECT_EQ(
        told(text),
        "ansit.xml:84: peringatan: indikator 22 dan 23 tanpa target dan cakupannya di bawah 80%, tetapi kendalanya belum diisi [N108] "
        "saran: isi kendala indikator itu: permasalahan, penyebab, rekomendasi, dan usulan kegiatan\n");
    text.constraints += "<kendala no=\"22\"/><kendala no=\"23\"/>";
    EXPECT_EQ(told(text), "");
}

TEST(AnsitCheck, ComparesCoverageWithTheTarget) {
    Office office;
    AnsitText text;
    text.cakupan = but(but(usual_cakupan, 22, 28, ""), 20, 3, "");  // 70 % of 40, 10 % of 30
    text.constraints = "<kendala no=\"14\"/><kendala no=\"19\"/>";
    send(office, text);
    EXPECT_NE(office.check(0).find("indikator 22 tanpa target dan cakupannya di bawah 80%"), std::string::npos);
    office.read("target", TargetText{}.xml(), "target.xml");  // 60 %, and 4 % of cases
    EXPECT_NE(office.check(0).find("indikator 20 belum mencapai target"), std::string::npos);
}

TEST(AnsitCheck, RefusesAConstraintOfAnUnknownIndicator) {
    AnsitText text;
    text.constraints += "<kendala no=\"40\"/>";
    EXPECT_EQ(told(text), "ansit.xml:84: galat: indikator 40 tidak dikenal [N100] saran: nomor yang ada 1 sampai 31\n");
}

}  // namespace naskah::rules::testing
