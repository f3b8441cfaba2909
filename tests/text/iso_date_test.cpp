// Days as ISO 8601 writes them.
#include "text/iso_date.hpp"

#include <gtest/gtest.h>

namespace naskah::text::testing {

using namespace std::chrono;

TEST(IsoDate, IsReadAsYearMonthAndDay) {
    EXPECT_EQ(parse_iso_date("2025-02-28"), year{2025} / 2 / 28);
    EXPECT_EQ(parse_iso_date("0001-12-01"), year{1} / 12 / 1);
}

TEST(IsoDate, ThatIsNoDayIsReadButNotOk) {
    for (const char* written : {"2025-02-29", "1900-02-29", "2025-00-10", "2025-13-10", "2025-04-31", "2025-04-00"}) {
        const auto date = parse_iso_date(written);
        ASSERT_TRUE(date) << written;
        EXPECT_FALSE(date->ok()) << written;
    }
    EXPECT_TRUE(parse_iso_date("2000-02-29")->ok());
    EXPECT_TRUE(parse_iso_date("2024-02-29")->ok());
}

TEST(IsoDate, IsNothingElse) {
    for (const char* written :
         {"", "2025-2-28", "28-02-2025", "2025-02-2x", "2025/02/28", "2025-02-28T", " 2025-02-28", "-025-02-28", "2025-02-+8"})
        EXPECT_FALSE(parse_iso_date(written)) << written;
}

}  // namespace naskah::text::testing
