#include "text/ascii.hpp"

#include <gtest/gtest.h>

namespace naskah::text::testing {
namespace {

TEST(Ascii, LowersCapitalsAndLeavesBytesOfOtherCharacters) {
    EXPECT_EQ(lower_case("BAB I, Pasal 7 \u00C9[@`{"), "bab i, pasal 7 \u00C9[@`{");
    EXPECT_EQ(lower_case(std::string_view()), "");
}

TEST(Ascii, KnowsTheEdgesOfLettersAndDigits) {
    for (const char c : {'a', 'z', 'A', 'Z', '0', '9'}) EXPECT_TRUE(is_letter_or_digit(c)) << c;
    for (const char c : {'`', '{', '@', '[', '/', ':', '\xC3'}) EXPECT_FALSE(is_letter_or_digit(c)) << c;
    EXPECT_TRUE(is_capital('Z'));
    EXPECT_FALSE(is_capital('z'));
    EXPECT_FALSE(is_small_letter('Z'));
}

TEST(Ascii, TrimsBlanksAtBothEndsOnly) {
    EXPECT_EQ(trimmed(" \t\r\n satu  dua \n"), "satu  dua");
    EXPECT_EQ(trimmed("satu"), "satu");
    EXPECT_EQ(trimmed(" \n"), "");
    EXPECT_EQ(trimmed(""), "");
    EXPECT_EQ(trimmed("\u00A0satu"), "\u00A0satu");
}

TEST(Ascii, TrimsWhatItIsTold) {
    EXPECT_EQ(trimmed(". Kec. Juai. ", " ."), "Kec. Juai");
}

TEST(Ascii, CollapsesSpaces) {
    EXPECT_EQ(collapse_spaces("  satu \t\r\n dua  "), "satu dua");
    EXPECT_EQ(collapse_spaces(" \n "), "");
}

}  // namespace
}  // namespace naskah::text::testing
