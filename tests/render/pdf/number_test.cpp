#include "render/pdf/number.hpp"

#include <gtest/gtest.h>

namespace naskah::pdf::testing {
namespace {

std::string written(std::int64_t thousandths) {
    std::string text;
    append_thousandths(text, thousandths);
    return text;
}

TEST(Numbers, AreWrittenWithoutTrailingZeros) {
    EXPECT_EQ(written(0), "0");
    EXPECT_EQ(written(12'000), "12");
    EXPECT_EQ(written(12'340), "12.34");
    EXPECT_EQ(written(609'449), "609.449");
}

TEST(Numbers, BelowOneStartWithTheirPoint) {
    EXPECT_EQ(written(500), ".5");
    EXPECT_EQ(written(7), ".007");
    EXPECT_EQ(written(-7), "-.007");
    EXPECT_EQ(written(-1'250), "-1.25");
}

}  // namespace
}  // namespace naskah::pdf::testing
