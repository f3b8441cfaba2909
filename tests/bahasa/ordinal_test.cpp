// Ordinal numbers of bagian and diktum.
#include "bahasa/ordinal.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace naskah::bahasa::testing {
namespace {

TEST(Ordinal, WritesTheFirstForty) {
    const std::vector<std::string> words = {"Kesatu",
                                            "Kedua",
                                            "Ketiga",
                                            "Keempat",
                                            "Kelima",
                                            "Keenam",
                                            "Ketujuh",
                                            "Kedelapan",
                                            "Kesembilan",
                                            "Kesepuluh",
                                            "Kesebelas",
                                            "Kedua Belas",
                                            "Ketiga Belas",
                                            "Keempat Belas",
                                            "Kelima Belas",
                                            "Keenam Belas",
                                            "Ketujuh Belas",
                                            "Kedelapan Belas",
                                            "Kesembilan Belas",
                                            "Kedua Puluh",
                                            "Kedua Puluh Satu",
                                            "Kedua Puluh Dua",
                                            "Kedua Puluh Tiga",
                                            "Kedua Puluh Empat",
                                            "Kedua Puluh Lima",
                                            "Kedua Puluh Enam",
                                            "Kedua Puluh Tujuh",
                                            "Kedua Puluh Delapan",
                                            "Kedua Puluh Sembilan",
                                            "Ketiga Puluh",
                                            "Ketiga Puluh Satu",
                                            "Ketiga Puluh Dua",
                                            "Ketiga Puluh Tiga",
                                            "Ketiga Puluh Empat",
                                            "Ketiga Puluh Lima",
                                            "Ketiga Puluh Enam",
                                            "Ketiga Puluh Tujuh",
                                            "Ketiga Puluh Delapan",
                                            "Ketiga Puluh Sembilan",
                                            "Keempat Puluh"};
    ASSERT_EQ(words.size(), 40U);
    for (std::size_t i = 0; i < words.size(); ++i) EXPECT_EQ(ordinal(static_cast<std::int64_t>(i) + 1), words[i]);
}

TEST(Ordinal, WritesHundredAndThousand) {
    EXPECT_EQ(ordinal(100), "Keseratus");
    EXPECT_EQ(ordinal(1000), "Keseribu");
}

TEST(Ordinal, HasNothingBelowOne) {
    EXPECT_EQ(ordinal(0), std::nullopt);
    EXPECT_EQ(ordinal(-1), std::nullopt);
    EXPECT_EQ(ordinal(INT64_MIN), std::nullopt);
}

TEST(OrdinalCapital, WritesDiktumInCapitals) {
    EXPECT_EQ(ordinal_capital(1), "KESATU");
    EXPECT_EQ(ordinal_capital(12), "KEDUA BELAS");
    EXPECT_EQ(ordinal_capital(21), "KEDUA PULUH SATU");
}

TEST(OrdinalCapital, HasNothingBelowOne) {
    EXPECT_EQ(ordinal_capital(0), std::nullopt);
}

}  // namespace
}  // namespace naskah::bahasa::testing
