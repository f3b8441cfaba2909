#include "text/slug.hpp"

#include <gtest/gtest.h>

namespace naskah::text {

TEST(Slug, IsOfSmallLettersDigitsAndDotsWithOneDashBetweenThem) {
    EXPECT_EQ(slug("Kutai Timur"), "kutai-timur");
    EXPECT_EQ(slug("  Seksi P2P / Gizi (63.11)  "), "seksi-p2p-gizi-63.11");
}

TEST(Slug, OfNothingIsNothing) {
    EXPECT_EQ(slug(" / "), "");
}

}  // namespace naskah::text
