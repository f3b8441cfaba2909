#include "desk/office_time.hpp"

#include <gtest/gtest.h>

namespace naskah::desk::testing {

TEST(OfficeTime, IsThatOfTheZone) {
    EXPECT_EQ(moment_in("2025-02-10T03:15:00Z", "wib"), "10-02-2025 10.15 WIB");
    EXPECT_EQ(moment_in("2025-02-10T03:15:00Z", "wita"), "10-02-2025 11.15 WITA");
    EXPECT_EQ(moment_in("2025-02-10T03:15:00Z", "wit"), "10-02-2025 12.15 WIT");
}

TEST(OfficeTime, IsUtcAndSaysSoWhereNoZoneIsKnown) {
    EXPECT_EQ(moment_in("2025-02-10T03:15:00Z", ""), "10-02-2025 03.15 UTC");
}

TEST(OfficeTime, MayBeOfTheNextDay) {
    EXPECT_EQ(moment_in("2024-12-31T18:30:00Z", "wita"), "01-01-2025 02.30 WITA");
    EXPECT_EQ(day_in("2024-12-31T18:30:00Z", "wita"), "01-01-2025");
    EXPECT_EQ(day_in("2024-12-31T18:30:00Z", ""), "31-12-2024");
}

TEST(OfficeTime, IsADayAloneWithoutATimeAndNothingOfWhatIsNoDay) {
    EXPECT_EQ(moment_in("2025-02-10", "wita"), "10-02-2025");
    EXPECT_EQ(moment_in("2025-02-30T03:15:00Z", "wita"), "");
    EXPECT_EQ(moment_in("2000-01-01T00:00:00Z", "wita"), "");
    EXPECT_EQ(moment_in("", "wita"), "");
}

}  // namespace naskah::desk::testing
