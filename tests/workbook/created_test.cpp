#include "workbook/created.hpp"

#include <gtest/gtest.h>

namespace naskah::workbook::testing {

TEST(Created, CountsSecondsFrom1970) {
    EXPECT_EQ(created_seconds("1970-01-01"), 0);
    EXPECT_EQ(created_seconds("2025-02-28T00:00:00Z"), 1'740'700'800);
    EXPECT_EQ(created_seconds("2024-02-29T23:59:59Z"), 1'709'251'199);
}

TEST(Created, IsTheYear2000WhenNothingIsSaid) {
    EXPECT_EQ(created_seconds(""), 946'684'800);
}

TEST(Created, RefusesOtherTexts) {
    for (const char* text : {"2025", "28-02-2025", "2025-02-30", "2025-13-01", "1969-12-31", "2025-02-28T24:00:00Z", "2025-02-28T00:00:00",
                             "2025-02-28 00:00:00Z", "2025-0a-28", "2025-02-28T00:60:00Z", "-025-02-28"}) {
        EXPECT_EQ(created_seconds(text), std::nullopt) << text;
    }
}

}  // namespace naskah::workbook::testing
