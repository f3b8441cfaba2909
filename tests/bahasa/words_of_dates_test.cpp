#include "bahasa/words_of_dates.hpp"

#include <gtest/gtest.h>

#include <string>

namespace naskah::bahasa {
namespace {

/// Whether the only place of a word in a line is that of a word of a date.
bool of_date(const std::string& line, const std::string& word) {
    const std::size_t begin = line.find(word);
    return is_word_of_date(line, begin, begin + word.size());
}

TEST(WordOfADate, IsAMonthBesideFigures) {
    EXPECT_TRUE(of_date("pada 28 Februari", "Februari"));
    EXPECT_TRUE(of_date("Februari 2025", "Februari"));
    EXPECT_TRUE(of_date("pada 28\u00A0Februari\u00A02025", "Februari"));
}

TEST(WordOfADate, IsAMonthBehindTheWordBulan) {
    EXPECT_TRUE(of_date("bulan Februari tahun", "Februari"));
    EXPECT_TRUE(of_date("Bulan Februari", "Februari"));
}

TEST(WordOfADate, IsNoMonthThatStandsAlone) {
    EXPECT_FALSE(of_date("Ibu Februari dan", "Februari"));
    EXPECT_FALSE(of_date("Februari, 28 orang", "Februari"));
    EXPECT_FALSE(of_date("Februari", "Februari"));
}

TEST(WordOfADate, IsTanggalBeforeADay) {
    EXPECT_TRUE(of_date("pada tanggal 8 Januari", "tanggal"));
    EXPECT_TRUE(of_date("Tanggal\u00A08 Januari", "Tanggal"));
    EXPECT_FALSE(of_date("pada tanggal ditetapkan", "tanggal"));
    EXPECT_FALSE(of_date("menurut tanggal", "tanggal"));
}

TEST(WordOfADate, IsNoOtherWordBeforeAFigure) {
    EXPECT_FALSE(of_date("sebanyak 8 Kelurahan 12", "Kelurahan"));
}

}  // namespace
}  // namespace naskah::bahasa
