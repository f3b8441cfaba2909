#include "rules/target/check.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "rules/target/support.hpp"

namespace naskah::rules::testing {

namespace {

std::string told(const TargetText& text) {
    Office office;
    office.read("target", text.xml(), "target.xml");
    return office.check();
}

}  // namespace

TEST(TargetCheck, FindsNothingInWhatIsRight) {
    EXPECT_EQ(told({}), "");
}

TEST(TargetCheck, FindsNothingInTheStarter) {
    std::ifstream stream(Office::templates() / "target" / "starter.xml", std::ios::binary);
    Office office;
    office.read("target", {std::istreambuf_iterator<char>(stream), {}}, "starter.xml");
    EXPECT_EQ(office.check(), "");
}

TEST(TargetCheck, TellsTheYearsThatAnIndicatorHasNoTargetFor) {
    TargetText text;
    text.rpjmd = [](int indicator, int year) {
        return indicator == 5 && (year == 2026 || year >= 2028) ? std::nullopt : usual(indicator, year);
    };
    EXPECT_EQ(told(text),
              "target.xml:7: galat: target RPJMD indikator 5 tahun 2026, 2028, dan 2029 belum diisi [N120] "
              "saran: isi baseline dan target setiap tahun, dalam persen\n");
}

TEST(TargetCheck, TellsAnIndicatorWithoutAnyTargetAtTheList) {
    TargetText text;
    text.rkpd = [](int indicator, int year) { return indicator == 31 ? std::nullopt : usual(indicator, year); };
    EXPECT_EQ(
        told(text),
        "target.xml:35: galat: target RKPD indikator 31 belum diisi [N120] saran: isi baseline dan target setiap tahun, dalam persen\n");
}

TEST(TargetCheck, WantsPrevalenceOfAKabupaten) {
    TargetText text;
    text.prevalence.clear();
    EXPECT_EQ(
        told(text),
        "target.xml:1: galat: target RPJMD prevalensi belum diisi [N120] saran: isi baseline dan target setiap tahun, dalam persen\n");
}

TEST(TargetCheck, WantsNoPrevalenceOfAKecamatan) {
    TargetText text;
    text.region = "63.11.08";
    text.prevalence.clear();
    EXPECT_EQ(told(text), "");
}

TEST(TargetCheck, WantsPrevalenceOfAKecamatanWholeOrNotAtAll) {
    TargetText text;
    text.region = "63.11.08";
    text.prevalence =
        "<nilai tahun=\"2024\">20</nilai><nilai tahun=\"2025\">19</nilai><nilai tahun=\"2026\">18</nilai><nilai tahun=\"2028\">16</nilai>";
    EXPECT_EQ(told(text),
              "target.xml:68: galat: target RPJMD prevalensi tahun 2027 dan 2029 belum diisi [N120] "
              "saran: isi baseline dan target setiap tahun, dalam persen\n");
}

TEST(TargetCheck, TellsATargetThatIsThereTwice) {
    TargetText text;
    text.prevalence += "<nilai tahun=\"2029\">15</nilai>";
    EXPECT_EQ(told(text), "target.xml:68: galat: target RPJMD prevalensi tahun 2029 ditulis dua kali [N121] saran: hapus salah satunya\n");
}

TEST(TargetCheck, TellsAnUnknownIndicator) {
    TargetText text;
    text.rkpd = [](int indicator, int year) {
        return indicator == 31 ? "60</nilai><nilai no=\"32\" tahun=\"" + std::to_string(year) + "\">60" : usual(indicator, year);
    };
    text.rpjmd = [](int indicator, int) { return indicator == 20 ? "4" : "60"; };
    text.rkpd = [rkpd = text.rkpd](int indicator, int year) {
        return year == 2024 ? (indicator == 20 ? "4" : "60") : rkpd(indicator, year);
    };
    EXPECT_EQ(told(text), "target.xml:66: galat: indikator 32 tidak ada [N122] saran: nomor indikator 1 sampai 31\n");
}

TEST(TargetCheck, TellsAYearOutsideOfTheFiveYearPlan) {
    TargetText text;
    text.prevalence += "<nilai tahun=\"2031\">13</nilai>";
    EXPECT_EQ(told(text),
              "target.xml:68: galat: tahun 2031 di luar RPJMD 2025–2029 [N123] "
              "saran: tulis 2024 (baseline) sampai 2029; masa RPJMD lain ditulis di profil (rpjmd-tahun-awal)\n");
}

TEST(TargetCheck, TellsAYearThatTheYearlyPlanIsNotOf) {
    TargetText text;
    text.yearly_prevalence = "<nilai tahun=\"2024\">20</nilai><nilai tahun=\"2025\">19</nilai><nilai tahun=\"2026\">18</nilai>";
    EXPECT_EQ(told(text), "target.xml:69: galat: tahun 2026 di luar RKPD 2025 [N123] saran: tulis 2024 (baseline) atau 2025\n");
}

TEST(TargetCheck, TakesTheFiveYearsFromTheProfile) {
    Office office;
    office.profile().set("rpjmd-tahun-awal", {record::Integer{2024}, {}});
    TargetText text;
    text.region = "63.11.08";
    text.prevalence.clear();
    text.rpjmd = [](int indicator, int year) {
        return year == 2029 && indicator == 1 ? std::optional<std::string>("60") : usual(indicator, year);
    };
    office.read("target", text.xml(), "target.xml");
    EXPECT_NE(office.check().find("tahun 2029 di luar RPJMD 2024–2028"), std::string::npos);
}

TEST(TargetCheck, WarnsOfACoverageTargetThatFalls) {
    TargetText text;
    text.rpjmd = [](int indicator, int year) { return indicator == 7 && year == 2027 ? "72,5" : usual(indicator, year); };
    EXPECT_EQ(told(text),
              "target.xml:9: peringatan: target RPJMD indikator 7 turun dari 72,5% (2027) menjadi 60% (2028) [N124] "
              "saran: makin tinggi makin baik; periksa angkanya\n");
}

TEST(TargetCheck, WarnsOfATargetOfCasesThatRises) {
    TargetText text;
    text.rpjmd = [](int indicator, int year) { return indicator == 20 && year == 2029 ? "6" : usual(indicator, year); };
    EXPECT_EQ(told(text),
              "target.xml:22: peringatan: target RPJMD indikator 20 naik dari 4% (2028) menjadi 6% (2029) [N124] "
              "saran: makin rendah makin baik; periksa angkanya\n");
}

TEST(TargetCheck, WarnsOfAYearlyTargetBelowTheFiveYearPlan) {
    TargetText text;
    text.rkpd = [](int indicator, int year) { return indicator == 3 && year == 2025 ? "59,9" : usual(indicator, year); };
    EXPECT_EQ(told(text),
              "target.xml:38: peringatan: target RKPD 2025 indikator 3 (59,9%) di bawah target RPJMD tahun itu (60%) [N125] "
              "saran: samakan dengan RPJMD, atau lebih baik daripada itu\n");
}

TEST(TargetCheck, WarnsOfAYearlyTargetOfPrevalenceAboveTheFiveYearPlan) {
    TargetText text;
    text.yearly_prevalence = "<nilai tahun=\"2024\">20</nilai><nilai tahun=\"2025\">19,5</nilai>";
    EXPECT_EQ(told(text),
              "target.xml:69: peringatan: target RKPD 2025 prevalensi (19,5%) di atas target RPJMD tahun itu (19%) [N125] "
              "saran: samakan dengan RPJMD, atau lebih baik daripada itu\n");
}

TEST(TargetCheck, WarnsOfFractionsWrittenForPercentages) {
    TargetText text;
    text.yearly_prevalence = "<nilai tahun=\"2024\">0,2</nilai><nilai tahun=\"2025\">0,19</nilai>";
    EXPECT_EQ(told(text),
              "target.xml:69: peringatan: target RKPD prevalensi paling besar 0,2% [N126] saran: tulis persennya: 85,5, bukan 0,855\n"
              "target.xml:69: peringatan: baseline 2024 prevalensi berbeda: RKPD 0,2%, RPJMD 20% [N127] saran: pakai satu angka untuk "
              "keduanya\n");
}

TEST(TargetCheck, WarnsOfTwoBaselinesOfOneYear) {
    TargetText text;
    text.rkpd = [](int indicator, int year) { return indicator == 3 && year == 2024 ? "49" : usual(indicator, year); };
    EXPECT_EQ(told(text),
              "target.xml:38: peringatan: baseline 2024 indikator 3 berbeda: RKPD 49%, RPJMD 50% [N127] "
              "saran: pakai satu angka untuk keduanya\n");
}

}  // namespace naskah::rules::testing
