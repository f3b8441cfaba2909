#include "rules/penandaan/codes.hpp"

#include <gtest/gtest.h>

namespace naskah::rules::penandaan::testing {

TEST(SubActivityCode, EndsInTwoOrFourDigits) {
    EXPECT_EQ(generation_of("5.01.03.2.01.08"), Generation::two_digits);
    EXPECT_EQ(generation_of("1.02.02.2.02.0001"), Generation::four_digits);
}

TEST(SubActivityCode, MayNameTheProgrammeOfEveryUrusan) {
    EXPECT_EQ(generation_of("X.XX.01.2.01.0001"), Generation::four_digits);
    EXPECT_EQ(generation_of("1.XX.01.2.01.01"), Generation::two_digits);
}

TEST(SubActivityCode, IsNothingElse) {
    for (const char* text : {"", "1.02.02.2.02", "1.02.02.2.02.001", "1.02.02.2.02.00011", "1.02.02.22.02.0001", "1.2.02.2.02.0001",
                             "1.02.02.2.02.0001.", "1.02.02.2.02.000a", "1.02.02.2.02.XX", "1,02,02,2,02,0001", "x.xx.01.2.01.0001"})
        EXPECT_FALSE(generation_of(text)) << text;
}

TEST(AccountCode, IsOneOfExpenses) {
    EXPECT_TRUE(is_account("5.1.02.01.01.0052"));
    EXPECT_TRUE(is_account("5.4.02.05.01.0001"));
    for (const char* text : {"4.1.02.01.01.0052", "5.5.02.01.01.0052", "5.0.02.01.01.0052", "5.1.02.01.01.52", "5.1.2.01.01.0052", ""})
        EXPECT_FALSE(is_account(text)) << text;
}

TEST(SubActivityHint, TakesSpacesAndOtherDividersAway) {
    EXPECT_EQ(sub_activity_hint("1.02.02. 2.02.0001"), "tulis 1.02.02.2.02.0001, angka dan titik saja");
    EXPECT_EQ(sub_activity_hint("1,02,02,2,02,0001"), "tulis 1.02.02.2.02.0001, angka dan titik saja");
    EXPECT_EQ(sub_activity_hint("1.02.02.2.02.0001."), "tulis 1.02.02.2.02.0001, angka dan titik saja");
    EXPECT_EQ(sub_activity_hint("'1.02.02.2.02.0001"), "tulis 1.02.02.2.02.0001, angka dan titik saja");
    EXPECT_EQ(sub_activity_hint("x.xx.01.2.01.0001"), "tulis X.XX.01.2.01.0001, angka dan titik saja");
}

TEST(SubActivityHint, SetsMissingDots) {
    EXPECT_EQ(sub_activity_hint("102022020001"), "tulis titik di antara bagiannya: 1.02.02.2.02.0001");
    EXPECT_EQ(sub_activity_hint("5010320108"), "tulis titik di antara bagiannya: 5.01.03.2.01.08");
}

TEST(SubActivityHint, SetsMissingZeros) {
    EXPECT_EQ(sub_activity_hint("1.2.2.2.2.1"), "maksud Anda 1.02.02.2.02.01?");
    EXPECT_EQ(sub_activity_hint("1.02.02.2.02.001"), "maksud Anda 1.02.02.2.02.0001?");
}

TEST(SubActivityHint, KnowsWhatExcelMakesOfCodes) {
    const std::string hint =
        "Excel mengubah kode ini menjadi bilangan atau tanggal; jadikan selnya Teks, lalu ketik lagi, misalnya 1.02.02.2.02.0001";
    EXPECT_EQ(sub_activity_hint("1,02022E+11"), hint);
    EXPECT_EQ(sub_activity_hint("2025-02-01"), hint);
    EXPECT_EQ(sub_activity_hint("1.02"), hint);
    EXPECT_EQ(sub_activity_hint("45678"), hint);
}

TEST(SubActivityHint, KnowsCodesOfKegiatanAndOfAccounts) {
    EXPECT_EQ(sub_activity_hint("1.02.02.2.02"), "kodenya baru 5 bagian, belum sampai sub kegiatan, misalnya 1.02.02.2.02.0001");
    EXPECT_EQ(sub_activity_hint("5.1.02.01.01.0052"), "ini kode rekening belanja; kode sub kegiatan misalnya 1.02.02.2.02.0001");
}

TEST(SubActivityHint, GivesAnExampleForAnythingElse) {
    EXPECT_EQ(sub_activity_hint("Pelayanan ibu hamil"), "tulis seperti di SIPD, misalnya 1.02.02.2.02.0001");
}

TEST(AccountHint, TellsWhatWentWrong) {
    EXPECT_EQ(account_hint("510201010052"), "tulis titik di antara bagiannya: 5.1.02.01.01.0052");
    EXPECT_EQ(account_hint("5.1.2.1.1.52"), "maksud Anda 5.1.02.01.01.0052?");
    EXPECT_EQ(account_hint("5.1.02.01"), "kodenya baru 4 bagian, belum sampai sub rincian objek, misalnya 5.1.02.01.01.0052");
    EXPECT_EQ(account_hint("4.1.02.01.01.0052"), "rekening belanja mulai dengan 5.1 sampai 5.4, misalnya 5.1.02.01.01.0052");
    EXPECT_EQ(account_hint("1.02.02.2.02.0001"), "ini kode sub kegiatan; kode rekening belanja misalnya 5.1.02.01.01.0052");
}

}  // namespace naskah::rules::penandaan::testing
