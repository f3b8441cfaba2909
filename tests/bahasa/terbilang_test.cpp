// Numbers in words. A small reader turns them back into figures, so that thousands of numbers of every size are checked.
#include "bahasa/terbilang.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <map>
#include <random>
#include <sstream>
#include <stdexcept>
#include <utility>
#include <vector>

namespace naskah::bahasa::testing {
namespace {

constexpr std::int64_t smallest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

/// Reads words back. Adds up negatively, because the smallest number has no positive counterpart.
class Reader {
 public:
    explicit Reader(const std::string& text) {
        std::istringstream stream(text);
        for (std::string word; stream >> word;) words_.push_back(word);
    }

    std::int64_t number() {
        const bool negative = !words_.empty() && words_.front() == "minus";
        for (std::size_t i = negative ? 1 : 0; i < words_.size(); ++i) read(words_[i]);
        const std::int64_t sum = sum_ - group_ - digit_;
        return negative ? sum : -sum;
    }

 private:
    void read(const std::string& word) {
        static const std::map<std::string, std::int64_t> units = {{"nol", 0},     {"satu", 1},     {"dua", 2},      {"tiga", 3},
                                                                  {"empat", 4},   {"lima", 5},     {"enam", 6},     {"tujuh", 7},
                                                                  {"delapan", 8}, {"sembilan", 9}, {"sepuluh", 10}, {"sebelas", 11}};
        static const std::map<std::string, std::int64_t> large = {{"ribu", 1'000},
                                                                  {"juta", 1'000'000},
                                                                  {"miliar", 1'000'000'000},
                                                                  {"triliun", 1'000'000'000'000},
                                                                  {"kuadriliun", 1'000'000'000'000'000},
                                                                  {"kuintiliun", 1'000'000'000'000'000'000}};
        if (const auto unit = units.find(word); unit != units.end()) {
            digit_ = unit->second;
        } else if (word == "belas") {
            digit_ += 10;
        } else if (word == "puluh" || word == "ratus") {
            group_ += digit_ * (word == "puluh" ? 10 : 100);
            digit_ = 0;
        } else if (word == "seratus") {
            group_ += 100;
        } else if (word == "seribu") {
            sum_ -= 1'000;
        } else {
            sum_ -= (group_ + digit_) * large.at(word);
            group_ = digit_ = 0;
        }
    }

    std::vector<std::string> words_;
    std::int64_t sum_ = 0, group_ = 0, digit_ = 0;
};

void expect_read_back(std::int64_t number) {
    const std::string words = terbilang(number);
    ASSERT_EQ(Reader(words).number(), number) << words;
}

using Spelled = std::vector<std::pair<std::int64_t, std::string>>;

void expect_spelled(const Spelled& numbers) {
    for (const auto& [number, words] : numbers) EXPECT_EQ(terbilang(number), words) << number;
}

TEST(Terbilang, SpellsNolToDuaPuluh) {
    const std::vector<std::string> words = {"nol",           "satu",           "dua",         "tiga",       "empat",      "lima",
                                            "enam",          "tujuh",          "delapan",     "sembilan",   "sepuluh",    "sebelas",
                                            "dua belas",     "tiga belas",     "empat belas", "lima belas", "enam belas", "tujuh belas",
                                            "delapan belas", "sembilan belas", "dua puluh"};
    for (std::size_t number = 0; number < words.size(); ++number) EXPECT_EQ(terbilang(static_cast<std::int64_t>(number)), words[number]);
}

TEST(Terbilang, SpellsTensAndHundreds) {
    expect_spelled({{21, "dua puluh satu"},
                    {30, "tiga puluh"},
                    {99, "sembilan puluh sembilan"},
                    {101, "seratus satu"},
                    {110, "seratus sepuluh"},
                    {111, "seratus sebelas"},
                    {119, "seratus sembilan belas"},
                    {199, "seratus sembilan puluh sembilan"},
                    {200, "dua ratus"},
                    {211, "dua ratus sebelas"},
                    {999, "sembilan ratus sembilan puluh sembilan"}});
}

TEST(Terbilang, WritesHundredAsSeratus) {
    EXPECT_EQ(terbilang(100), "seratus");
}

TEST(Terbilang, WritesThousandAsSeribu) {
    expect_spelled(
        {{1000, "seribu"}, {1001, "seribu satu"}, {1100, "seribu seratus"}, {1999, "seribu sembilan ratus sembilan puluh sembilan"}});
}

TEST(Terbilang, SpellsThousands) {
    expect_spelled({{2000, "dua ribu"},
                    {2024, "dua ribu dua puluh empat"},
                    {10'000, "sepuluh ribu"},
                    {11'000, "sebelas ribu"},
                    {21'000, "dua puluh satu ribu"},
                    {100'000, "seratus ribu"},
                    {101'000, "seratus satu ribu"},
                    {999'999, "sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan"}});
}

TEST(Terbilang, WritesOneMillionAndMoreWithSatu) {
    expect_spelled({{1'000'000, "satu juta"},
                    {1'000'001, "satu juta satu"},
                    {1'001'000, "satu juta seribu"},
                    {150'000'000, "seratus lima puluh juta"},
                    {1'000'000'000, "satu miliar"},
                    {1'000'000'000'000, "satu triliun"},
                    {1'000'000'000'000'000, "satu kuadriliun"},
                    {1'000'000'000'000'000'000, "satu kuintiliun"}});
}

TEST(Terbilang, SpellsEighteenNines) {
    const std::string nines = "sembilan ratus sembilan puluh sembilan";
    EXPECT_EQ(terbilang(999'999'999'999'999'999),
              nines + " kuadriliun " + nines + " triliun " + nines + " miliar " + nines + " juta " + nines + " ribu " + nines);
}

TEST(Terbilang, WritesMinusBeforeNegativeNumbers) {
    expect_spelled({{-1, "minus satu"}, {-11, "minus sebelas"}, {-1000, "minus seribu"}});
}

TEST(Terbilang, SpellsTheLargestNumber) {
    EXPECT_EQ(terbilang(largest),
              "sembilan kuintiliun dua ratus dua puluh tiga kuadriliun tiga ratus tujuh puluh dua triliun tiga puluh enam miliar "
              "delapan ratus lima puluh empat juta tujuh ratus tujuh puluh lima ribu delapan ratus tujuh");
}

TEST(Terbilang, SpellsTheSmallestNumber) {
    EXPECT_EQ(terbilang(smallest),
              "minus sembilan kuintiliun dua ratus dua puluh tiga kuadriliun tiga ratus tujuh puluh dua triliun tiga puluh enam miliar "
              "delapan ratus lima puluh empat juta tujuh ratus tujuh puluh lima ribu delapan ratus delapan");
}

TEST(Terbilang, ReadsBackAllNumbersToTwentyThousand) {
    for (std::int64_t number = -1000; number <= 20'000; ++number) expect_read_back(number);
}

TEST(Terbilang, ReadsBackThePowersOfTenAndTheirNeighbours) {
    for (std::int64_t power = 1; power <= largest / 10; power *= 10) {
        for (const std::int64_t number : {power - 1, power, power + 1, power * 2, power * 9}) {
            expect_read_back(number);
            expect_read_back(-number);
        }
    }
}

TEST(Terbilang, ReadsBackRandomNumbersOfEverySize) {
    std::mt19937_64 random(42);
    for (int i = 0; i < 20'000; ++i) {
        const auto bits = static_cast<std::int64_t>(random());
        expect_read_back(bits >> (i % 63));
    }
}

TEST(Terbilang, NeverWritesTwoSpacesOrASpaceAtAnEnd) {
    std::mt19937_64 random(7);
    for (int i = 0; i < 5'000; ++i) {
        const std::string words = terbilang(static_cast<std::int64_t>(random()) >> (i % 63));
        ASSERT_EQ(words.find("  "), std::string::npos) << words;
        ASSERT_TRUE(words.front() != ' ' && words.back() != ' ') << words;
    }
}

TEST(TerbilangDecimal, ReadsDecimalsOneByOne) {
    EXPECT_EQ(terbilang_decimal(145, 1), "empat belas koma lima");
    EXPECT_EQ(terbilang_decimal(1405, 2), "empat belas koma nol lima");
    EXPECT_EQ(terbilang_decimal(3141, 3), "tiga koma satu empat satu");
}

TEST(TerbilangDecimal, ReadsTrailingNol) {
    EXPECT_EQ(terbilang_decimal(1450, 2), "empat belas koma lima nol");
    EXPECT_EQ(terbilang_decimal(0, 2), "nol koma nol nol");
}

TEST(TerbilangDecimal, WritesNolBeforeTheComma) {
    EXPECT_EQ(terbilang_decimal(5, 1), "nol koma lima");
}

TEST(TerbilangDecimal, WritesMinusAlsoWhenTheWholePartIsNol) {
    EXPECT_EQ(terbilang_decimal(-5, 1), "minus nol koma lima");
}

TEST(TerbilangDecimal, WritesNoCommaWithoutPlaces) {
    EXPECT_EQ(terbilang_decimal(14, 0), "empat belas");
    EXPECT_EQ(terbilang_decimal(14, -3), "empat belas");
}

TEST(TerbilangDecimal, CountsMoreThanEighteenPlacesAsEighteen) {
    EXPECT_EQ(terbilang_decimal(1, 19), terbilang_decimal(1, 18));
}

TEST(TerbilangDecimal, SpellsTheSmallestNumberWithMostPlaces) {
    EXPECT_EQ(terbilang_decimal(smallest, 18),
              "minus sembilan koma dua dua tiga tiga tujuh dua nol tiga enam delapan lima empat tujuh tujuh lima delapan nol delapan");
}

TEST(TerbilangPercent, EndsWithPersen) {
    EXPECT_EQ(terbilang_percent(14, 0), "empat belas persen");
    EXPECT_EQ(terbilang_percent(215, 1), "dua puluh satu koma lima persen");
}

TEST(TerbilangRupiah, EndsWithRupiah) {
    EXPECT_EQ(terbilang_rupiah(150'000'000), "seratus lima puluh juta rupiah");
    EXPECT_EQ(terbilang_rupiah(0), "nol rupiah");
    EXPECT_EQ(terbilang_rupiah(-1000), "minus seribu rupiah");
}

}  // namespace
}  // namespace naskah::bahasa::testing
