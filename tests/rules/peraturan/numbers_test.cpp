// Numbers in prose and their words.
#include "rules/peraturan/numbers.hpp"

#include <gtest/gtest.h>

namespace naskah::rules::peraturan::testing {
namespace {

TEST(NumberInWords, ReadsWholeNumbers) {
    EXPECT_EQ(number_in_words("5"), "lima");
    EXPECT_EQ(number_in_words("0"), "nol");
    EXPECT_EQ(number_in_words("2.500"), "dua ribu lima ratus");
    EXPECT_EQ(number_in_words("2500"), "dua ribu lima ratus");
    EXPECT_EQ(number_in_words("1.000.000"), "satu juta");
}

TEST(NumberInWords, ReadsDecimalsAndPercentages) {
    EXPECT_EQ(number_in_words("1,5"), "satu koma lima");
    EXPECT_EQ(number_in_words("14%"), "empat belas persen");
    EXPECT_EQ(number_in_words("1,5%"), "satu koma lima persen");
    EXPECT_EQ(number_in_words("0,05%"), "nol koma nol lima persen");
}

TEST(NumberInWords, ReadsRupiah) {
    EXPECT_EQ(number_in_words("Rp5.000.000,00"), "lima juta rupiah");
    EXPECT_EQ(number_in_words("Rp5.000.000"), "lima juta rupiah");
}

TEST(NumberInWords, RefusesEverythingElse) {
    for (const char* text : {"", "lima", "5a", "05", "2.50", "25.00", "1..000", ".5", "5,", ",5", "1.2345", "-5", "5 %", "Rp5.000,50", "Rp",
                             "Rp5,5", "%", "1234567890123456789"})
        EXPECT_EQ(number_in_words(text), std::nullopt) << text;
}

TEST(LeadingNumberWords, AreAParenthesisOfNumberWords) {
    EXPECT_EQ(leading_number_words(" (lima puluh) kali"), "lima puluh");
    EXPECT_EQ(leading_number_words("(Empat Belas persen)"), "Empat Belas persen");
    EXPECT_EQ(leading_number_words("\u00A0(lima)"), "lima");
    EXPECT_EQ(leading_number_words("(balita)"), std::nullopt);
    EXPECT_EQ(leading_number_words("(lima kali)"), std::nullopt);
    EXPECT_EQ(leading_number_words("()"), std::nullopt);
    EXPECT_EQ(leading_number_words("(lima"), std::nullopt);
    EXPECT_EQ(leading_number_words("lima"), std::nullopt);
}

std::string disagreement(std::string_view text) {
    std::string all;
    for (const Disagreement& one : disagreeing_numbers(text)) all += std::string(one.written) + " -> " + one.words + "\n";
    return all;
}

TEST(DisagreeingNumbers, AreFound) {
    EXPECT_EQ(disagreement("di bawah 5 (enam) tahun"), "5 (enam) -> lima\n");
    EXPECT_EQ(disagreement("sebesar 14% (empat belas) dan 3 (dua) kali"), "14% (empat belas) -> empat belas persen\n3 (dua) -> tiga\n");
    EXPECT_EQ(disagreement("Rp 5.000,00 (enam ribu rupiah)"), "5.000,00 (enam ribu rupiah) -> lima ribu rupiah\n");
}

TEST(DisagreeingNumbers, LeaveWhatAgrees) {
    EXPECT_EQ(disagreement("0 (nol) - 59 (lima puluh sembilan) bulan, 5 (Lima), 2.500 (dua ribu  lima ratus)"), "");
    EXPECT_EQ(disagreement("Rp. 5.000,00 (lima ribu rupiah), Rp5.000 (lima ribu rupiah)"), "");
}

TEST(DisagreeingNumbers, LeaveParenthesesThatSaySomethingElse) {
    EXPECT_EQ(disagreement("5 (lima kali), 1/2 (dua), Pasal (satu), 05 (lima), usia 5 tahun (enam)"), "");
}

}  // namespace
}  // namespace naskah::rules::peraturan::testing
