#include "rules/realisasi/check.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "rules/realisasi/support.hpp"

namespace naskah::rules::testing {

namespace {

std::string told(const RealisationText& text) {
    Office office;
    send(office, text);
    return office.check();
}

std::string told_of(const ActivityText& activity) {
    RealisationText text;
    text.activities = activity.xml();
    return told(text);
}

}  // namespace

TEST(RealisationCheck, FindsNothingInWhatIsRight) {
    EXPECT_EQ(told_of({}), "");
}

TEST(RealisationCheck, FindsNothingInTheStarter) {
    std::ifstream stream(Office::templates() / "realisasi" / "starter.xml", std::ios::binary);
    Office office;
    office.read("realisasi", {std::istreambuf_iterator<char>(stream), {}}, "starter.xml");
    EXPECT_EQ(office.check(), "");
}

TEST(RealisationCheck, WantsEveryIndicatorForEveryDesa) {
    RealisationText text;
    text.achievements = [](int number, const std::string& unit) {
        return number == 29 && unit == "63.11.08.2003" ? std::nullopt : usual_achievement(number, unit);
    };
    EXPECT_EQ(told(text),
              "realisasi.xml:20: galat: indikator 29 (Jumlah penduduk yang memiliki JKN) belum diisi untuk Desa Sungsum [N103] "
              "saran: isi semua unit; tulis 0 bila memang tidak ada\n");
}

TEST(RealisationCheck, RefusesADesaOfAnotherKecamatan) {
    Office office;
    std::string xml = RealisationText{}.xml(office.surroundings().regions);
    const std::string last = "</capaian>";
    xml.insert(xml.find(last), "<nilai no=\"1\" wilayah=\"63.11.01.2001\">1</nilai>");
    office.read("realisasi", xml, "realisasi.xml");
    EXPECT_EQ(
        office.check(),
        "realisasi.xml:52: galat: tabel capaian memuat Desa Muara Ninian (63.11.01.2001), yang bukan bagian dari Kecamatan Tebing Tinggi "
        "[N101] saran: periksa kodenya, atau buat formulir baru dengan naskah form realisasi --wilayah 63.11.08\n");
}

TEST(RealisationCheck, RefusesMoreAchievedThanThereAre) {
    RealisationText text;
    text.achievements = [](int number, const std::string& unit) {
        return number == 4 && unit == "63.11.08.2002" ? 11 : usual_achievement(number, unit);
    };
    EXPECT_NE(told(text).find("lebih banyak daripada sasarannya, 10 (data sasaran 4) [N104]"), std::string::npos);
}

TEST(RealisationCheck, RefusesASubgroupLargerThanItsGroup) {
    RealisationText text;
    text.target_groups = [](int number, const std::string& unit) {
        return number == 7 && unit == "63.11.08.2002" ? 11 : usual_target_group(number, unit);
    };
    EXPECT_NE(told(text).find("ibu hamil KEK (11) lebih banyak daripada ibu hamil (10) [N105]"), std::string::npos);
}

TEST(RealisationCheck, WarnsOfMoreSpentThanBudgeted) {
    EXPECT_EQ(told_of({.spent = "2.000.001"}),
              "realisasi.xml:54: peringatan: realisasi Rp2.000.001 lebih besar daripada anggaran Rp2.000.000 [N115] "
              "saran: periksa kedua angkanya, atau pakai anggaran sesudah perubahan\n");
}

TEST(RealisationCheck, TakesABudgetSpentWhole) {
    EXPECT_EQ(told_of({.spent = "2.000.000"}), "");
}

TEST(RealisationCheck, WarnsOfAMisspeltSourceOfFunds) {
    EXPECT_EQ(told_of({.source = "APBDesa"}),
              "realisasi.xml:54: peringatan: sumber dana \"APBDesa\" tidak dikenal [N117] saran: maksud Anda APBDes?\n");
}

TEST(RealisationCheck, ListsTheSourcesOfFundsToAnUnknownOne) {
    EXPECT_EQ(told_of({.source = "Arisan"}),
              "realisasi.xml:54: peringatan: sumber dana \"Arisan\" tidak dikenal [N117] saran: yang dikenal: APBDes, Swadaya, Swasta\n");
}

TEST(RealisationCheck, RefusesALocationInAnotherKecamatan) {
    EXPECT_EQ(told_of({.location = "63.11.01.2001"}),
              "realisasi.xml:54: galat: lokasi 63.11.01.2001 tidak berada di Kecamatan Tebing Tinggi [N118] "
              "saran: pilih salah satu unit wilayah ini, atau kosongkan bila di seluruh wilayah\n");
}

TEST(RealisationCheck, RefusesALocationThatDoesNotExist) {
    EXPECT_EQ(told_of({.location = "63.11.08.2099"}),
              "realisasi.xml:54: galat: lokasi 63.11.08.2099 tidak ada di Kecamatan Tebing Tinggi [N118] "
              "saran: pilih salah satu unit wilayah ini, atau kosongkan bila di seluruh wilayah\n");
}

TEST(RealisationCheck, WarnsOfCountsThatMayBeDates) {
    EXPECT_EQ(told_of({.volume = "45657"}),
              "realisasi.xml:54: peringatan: volume-target 45.657, bilangan yang di Excel berarti tanggal 31-12-2024 [N197] "
              "saran: bila yang diketik tanggal, tulis banyaknya; bila memang sebanyak itu, biarkan saja\n");
    EXPECT_EQ(told_of({.volume = "45700"}), "");
    RealisationText text;
    text.target_groups = [](int number, const std::string& unit) {
        return number == 1 && unit == "63.11.08.2002" ? 45657 : usual_target_group(number, unit);
    };
    EXPECT_NE(told(text).find("(Jumlah Penduduk) 45.657, bilangan yang di Excel berarti tanggal 31-12-2024 [N197]"), std::string::npos);
}

TEST(RealisationCheck, TakesAnActivityOfTheWholeKecamatan) {
    EXPECT_EQ(told_of({.location = ""}), "");
    EXPECT_EQ(told_of({.location = "63.11.08"}), "");
}

TEST(RealisationCheck, RefusesAnActivityOfAnUnknownIndicator) {
    EXPECT_EQ(told_of({.indicator = "32"}), "realisasi.xml:54: galat: indikator 32 tidak ada [N119] saran: nomor indikator 1 sampai 31\n");
}

TEST(RealisationCheck, RefusesAConstraintOfAnUnknownIndicator) {
    RealisationText text;
    text.constraints = "<kendala no=\"45\"><permasalahan>Jauh</permasalahan></kendala>";
    EXPECT_EQ(told(text), "realisasi.xml:55: galat: indikator 45 tidak ada [N119] saran: nomor indikator 1 sampai 31\n");
}

TEST(RealisationCheck, WarnsOfAnAchievementThatFellSinceTheFirstSemester) {
    Office office;
    RealisationText second;
    second.semester = 2;
    second.achievements = [](int number, const std::string& unit) {
        return number == 11 && unit == "63.11.08.2002" ? 9 : usual_achievement(number, unit);
    };
    send(office, second, "semester-2.xml");
    send(office, {}, "semester-1.xml");
    EXPECT_EQ(office.check(0),
              "semester-2.xml:31: peringatan: capaian indikator 11 di Desa Tebing Tinggi turun dari 10 (semester 1) menjadi 9 [N116] "
              "saran: capaian dihitung sejak Januari; periksa kedua semester\n");
}

TEST(RealisationCheck, ComparesASemesterWithItsOwnRegionOnly) {
    Office office;
    RealisationText second, first;
    second.semester = 2;
    first.region = "63.11.01";
    first.achievements = [](int number, const std::string& unit) { return *usual_achievement(number, unit) + (number == 11 ? 1 : 0); };
    send(office, second, "semester-2.xml");
    send(office, first, "semester-1.xml");
    EXPECT_EQ(office.check(0), "");
}

}  // namespace naskah::rules::testing
