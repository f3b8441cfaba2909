#include "text/joining.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace naskah::text::testing {
namespace {

using Words = std::vector<std::string>;

TEST(Joining, PutsTheSameBetweenAllWords) {
    EXPECT_EQ(joined(Words{}, ", "), "");
    EXPECT_EQ(joined(Words{"a"}, ", "), "a");
    EXPECT_EQ(joined(Words{"a", "b", "c"}, "."), "a.b.c");
}

TEST(Joining, KeepsThePlacesOfEmptyWords) {
    EXPECT_EQ(joined(Words{"", "b", ""}, ","), ",b,");
}

TEST(Enumeration, HasACommaBeforeItsConjunctionFromThreeWordsOn) {
    EXPECT_EQ(enumerated(Words{}), "");
    EXPECT_EQ(enumerated(Words{"a"}), "a");
    EXPECT_EQ(enumerated(Words{"a", "b"}), "a dan b");
    EXPECT_EQ(enumerated(Words{"a", "b", "c"}), "a, b, dan c");
}

TEST(Enumeration, WritesNumbersInFigures) {
    EXPECT_EQ(enumerated(std::vector<int>{2025, 2026}), "2025 dan 2026");
}

TEST(Enumeration, TakesAnotherConjunction) {
    EXPECT_EQ(enumerated(std::vector<std::string_view>{"ya", "tidak"}, "atau"), "ya atau tidak");
}

}  // namespace
}  // namespace naskah::text::testing
