#include "office/deflate.hpp"

#include <gtest/gtest.h>

namespace naskah::office::testing {
namespace {

constexpr Effort effort{6, 8};

TEST(Deflate, GivesBackWhatWasPackedBehindOtherBytes) {
    const std::string content(100'000, 'a');
    std::string out = "before";
    append_deflated(out, content, effort);
    EXPECT_LT(out.size(), 1'000u);
    ASSERT_TRUE(out.starts_with("before"));
    EXPECT_EQ(inflated(std::string_view(out).substr(6), content.size()), content);
}

TEST(Deflate, TakesNoOtherSizeThanItIsTold) {
    std::string out;
    append_deflated(out, "enam b", effort);
    EXPECT_EQ(inflated(out, 6), "enam b");
    EXPECT_EQ(inflated(out, 5), std::nullopt);
    EXPECT_EQ(inflated(out, 7), std::nullopt);
    EXPECT_EQ(inflated("not deflated", 6), std::nullopt);
}

TEST(Deflate, KnowsTheChecksumOfAnArchive) {
    EXPECT_EQ(checksum_of("123456789"), 0xCBF43926u);
    EXPECT_EQ(checksum_of(""), 0u);
}

}  // namespace
}  // namespace naskah::office::testing
