#include "rules/indikator/coverage.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "rules/table_support.hpp"
#include "support/process.hpp"

namespace naskah::rules::indikator::testing {

using rules::testing::Office;

namespace {

std::string percent(std::int64_t part, std::int64_t whole) {
    const record::Percent result = percent_of(part, whole);
    return bahasa::format_decimal(result.value.digits, result.value.places);
}

/// What is said of tables with one data sasaran and one indicator.
std::string told_of(const std::string& type, const std::string& denominator) {
    const test::TemporaryFolder folder;
    test::write_file(folder.path() / "sasaran.csv", "no,sasaran,pj_data\n1,Jumlah Penduduk,Setcam\n");
    test::write_file(folder.path() / "indikator.csv",
                     "no,kelompok,indikator,pj_data,jenis,penyebut\n7,Penduduk,Jumlah JKN,Setcam," + type + "," + denominator + "\n");
    record::Diagnostics diagnostics;
    const auto references = kinds::ReferenceTables::load(folder.path(), diagnostics);
    read_indicators(references, diagnostics);
    return kinds::testing::texts_of(diagnostics);
}

}  // namespace

TEST(Coverage, IsExactToNineDecimals) {
    EXPECT_EQ(percent(13, 16), "81,25");
    EXPECT_EQ(percent(1, 3), "33,333333333");
    EXPECT_EQ(percent(2, 3), "66,666666667");
    EXPECT_EQ(percent(0, 7), "0");
    EXPECT_EQ(percent(7, 7), "100");
}

TEST(Coverage, IsCappedNowhere) {
    EXPECT_EQ(percent(7, 4), "175");
}

TEST(Coverage, DoesNotOverflow) {
    EXPECT_EQ(percent(280'000'000, 280'000'001), "99,999999643");
    EXPECT_EQ(percent(10'000'000, 1), "1.000.000.000");
}

TEST(Coverage, HasNothingToDivideByWithoutATargetGroup) {
    const record::Value value = coverage(0, 0);
    ASSERT_TRUE(std::holds_alternative<record::Text>(value.data));
    EXPECT_EQ(std::get<record::Text>(value.data).text, "t.a.");
}

TEST(Coverage, IsAbsentWhereAFigureIsMissing) {
    EXPECT_TRUE(coverage({}, 5).absent());
    EXPECT_TRUE(coverage(5, {}).absent());
}

TEST(Coverage, IsNotWrittenWhenItCanNotBeMeant) {
    EXPECT_TRUE(std::holds_alternative<record::Text>(coverage(999'999'999, 1).data));
    EXPECT_TRUE(std::holds_alternative<record::Percent>(coverage(999'999'999, 100).data));
}

TEST(Coverage, DiffersInPoints) {
    const record::Percent gap = difference({{85, 0}}, {{8125, 2}});
    EXPECT_EQ(bahasa::format_decimal(gap.value.digits, gap.value.places), "3,75");
    EXPECT_EQ(billionths(difference({{8125, 2}}, {{85, 0}})), -3'750'000'000);
}

TEST(Indicators, AreThoseOfTheTable) {
    const Office office;
    record::Diagnostics diagnostics;
    const auto indicators = read_indicators(office.surroundings().references, diagnostics);
    EXPECT_EQ(kinds::testing::texts_of(diagnostics), "");
    ASSERT_EQ(indicators.size(), 31U);
    EXPECT_EQ(indicators[10].number, 11);
    EXPECT_EQ(indicators[10].group, "Anak usia 0-23 bulan");
    EXPECT_EQ(indicators[10].owner, "Puskesmas");
    EXPECT_EQ(indicators[10].denominators, (std::vector<std::int64_t>{8, 9}));
    EXPECT_EQ(indicators[19].type, IndicatorType::cases);
    EXPECT_EQ(indicators[30].type, IndicatorType::villages);
    EXPECT_TRUE(indicators[30].denominators.empty());
}

TEST(Indicators, AreDividedByTheSumOfTheirTargetGroups) {
    SumsByRegion sasaran;
    sasaran.add("63.11.08.2001", 8, 5);
    sasaran.add("63.11.08.2001", 9, 15);
    Indicator indicator;
    indicator.denominators = {8, 9};
    EXPECT_EQ(denominator_of(indicator, "63.11.08", sasaran), 20);
    indicator.denominators = {8, 10};
    EXPECT_EQ(denominator_of(indicator, "63.11.08", sasaran), std::nullopt);
}

TEST(Indicators, OfDesaAreDividedByTheirNumber) {
    SumsByRegion sasaran;
    sasaran.add("63.11.08.2001", villages_number, 1);
    sasaran.add("63.11.08.2002", villages_number, 1);
    Indicator indicator;
    indicator.type = IndicatorType::villages;
    EXPECT_EQ(denominator_of(indicator, "63.11.08", sasaran), 2);
}

TEST(Indicators, AreRefusedWithAnUnknownType) {
    EXPECT_EQ(told_of("persen", "1"),
              "rujukan/indikator.csv: galat: indikator 7: jenis \"persen\" tidak dikenal [N040]\n"
              "saran: tulis cakupan, kasus, atau desa\n");
}

TEST(Indicators, AreRefusedWithAnUnknownTargetGroup) {
    const std::string hint = "saran: tulis nomor di sasaran.csv, dijumlahkan dengan +, misalnya 8+9\n";
    EXPECT_EQ(told_of("cakupan", "1+2"),
              "rujukan/indikator.csv: galat: indikator 7: penyebut \"1+2\" bukan nomor data sasaran [N040]\n" + hint);
    EXPECT_EQ(told_of("cakupan", "penduduk"),
              "rujukan/indikator.csv: galat: indikator 7: penyebut \"penduduk\" bukan nomor data sasaran [N040]\n" + hint);
    EXPECT_EQ(told_of("kasus", ""), "rujukan/indikator.csv: galat: indikator 7: penyebut \"\" bukan nomor data sasaran [N040]\n" + hint);
    EXPECT_EQ(told_of("cakupan", "1"), "");
}

}  // namespace naskah::rules::indikator::testing
