// Roman numerals and letters of lists.
#include "bahasa/roman.hpp"

#include <gtest/gtest.h>

#include <string_view>
#include <utility>
#include <vector>

namespace naskah::bahasa::testing {
namespace {

int digit(char numeral) {
    constexpr std::string_view numerals = "IVXLCDM";
    constexpr int values[] = {1, 5, 10, 50, 100, 500, 1000};
    return values[numerals.find(numeral)];
}

/// A smaller digit before a larger one is taken away.
int read_roman(std::string_view text) {
    int sum = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool taken_away = i + 1 < text.size() && digit(text[i]) < digit(text[i + 1]);
        sum += taken_away ? -digit(text[i]) : digit(text[i]);
    }
    return sum;
}

std::int64_t read_letters(std::string_view text) {
    std::int64_t sum = 0;
    for (const char letter : text) sum = sum * 26 + (letter - 'a' + 1);
    return sum;
}

TEST(Roman, WritesKnownNumerals) {
    const std::vector<std::pair<int, std::string>> known = {{1, "I"},
                                                            {2, "II"},
                                                            {3, "III"},
                                                            {4, "IV"},
                                                            {5, "V"},
                                                            {6, "VI"},
                                                            {9, "IX"},
                                                            {10, "X"},
                                                            {14, "XIV"},
                                                            {19, "XIX"},
                                                            {40, "XL"},
                                                            {49, "XLIX"},
                                                            {50, "L"},
                                                            {90, "XC"},
                                                            {99, "XCIX"},
                                                            {100, "C"},
                                                            {400, "CD"},
                                                            {500, "D"},
                                                            {900, "CM"},
                                                            {1000, "M"},
                                                            {1999, "MCMXCIX"},
                                                            {2024, "MMXXIV"},
                                                            {3888, "MMMDCCCLXXXVIII"},
                                                            {3999, "MMMCMXCIX"}};
    for (const auto& [number, numeral] : known) EXPECT_EQ(roman(number), numeral);
}

TEST(Roman, ReadsBackEveryNumber) {
    for (int number = 1; number <= 3999; ++number) ASSERT_EQ(read_roman(roman(number).value()), number);
}

TEST(Roman, NeverWritesFourOfALetterInARow) {
    for (int number = 1; number <= 3999; ++number) {
        const std::string text = roman(number).value();
        for (const char* row : {"IIII", "XXXX", "CCCC", "MMMM", "VV", "LL", "DD"}) ASSERT_EQ(text.find(row), std::string::npos) << text;
    }
}

TEST(Roman, HasNothingOutsideOneToThreeThousandNineHundredNinetyNine) {
    EXPECT_EQ(roman(0), std::nullopt);
    EXPECT_EQ(roman(-1), std::nullopt);
    EXPECT_EQ(roman(4000), std::nullopt);
    EXPECT_EQ(roman(INT64_MIN), std::nullopt);
    EXPECT_EQ(roman(INT64_MAX), std::nullopt);
}

TEST(LetterLabel, CountsThroughTheAlphabetAndOnWithTwoLetters) {
    const std::vector<std::pair<int, std::string>> known = {{1, "a"},   {2, "b"},   {26, "z"},   {27, "aa"},   {28, "ab"},
                                                            {52, "az"}, {53, "ba"}, {702, "zz"}, {703, "aaa"}, {728, "aaz"}};
    for (const auto& [number, label] : known) EXPECT_EQ(letter_label(number), label);
}

TEST(LetterLabel, ReadsBack) {
    for (int number = 1; number <= 20'000; ++number) ASSERT_EQ(read_letters(letter_label(number).value()), number);
    EXPECT_EQ(read_letters(letter_label(INT64_MAX).value()), INT64_MAX);
}

TEST(LetterLabel, HasNothingBelowOne) {
    EXPECT_EQ(letter_label(0), std::nullopt);
    EXPECT_EQ(letter_label(-1), std::nullopt);
    EXPECT_EQ(letter_label(INT64_MIN), std::nullopt);
}

}  // namespace
}  // namespace naskah::bahasa::testing
