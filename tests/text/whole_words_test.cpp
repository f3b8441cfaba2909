#include "text/whole_words.hpp"

#include <gtest/gtest.h>

namespace naskah::text::testing {
namespace {

TEST(WholeWords, AreNoPartsOfOthers) {
    EXPECT_TRUE(has_words("di Kutai Timur, ya", "Kutai Timur"));
    EXPECT_FALSE(has_words("di Kutai Timuran", "Kutai Timur"));
    EXPECT_FALSE(has_words("diKutai Timur", "Kutai Timur"));
}

TEST(WholeWords, GoOnInLettersBeyondAscii) {
    EXPECT_FALSE(has_words("cafe\u0301", "cafe"));
}

TEST(WholeWords, AreFoundFromAPlaceOn) {
    EXPECT_EQ(find_words("desa, desa", "desa", 1), 6U);
    EXPECT_EQ(find_words("desa, desa", "desa", 7), std::string_view::npos);
}

TEST(WholeWords, OfNothingAreNowhere) {
    EXPECT_FALSE(has_words("desa", ""));
}

}  // namespace
}  // namespace naskah::text::testing
