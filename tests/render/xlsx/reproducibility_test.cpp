#include <gtest/gtest.h>
#include <stdlib.h>
#include <time.h>

#include <clocale>
#include <string>
#include <thread>
#include <vector>

#include "support.hpp"
#include "support/sample_workbook.hpp"
#include "support/unzip.hpp"

namespace naskah::xlsx::testing {

namespace {

std::string sample() {
    return testing::written(naskah::test::SampleWorkbook().make());
}

/// Whether the process has a decimal comma now.
bool has_comma() {
    return std::string(std::localeconv()->decimal_point) == ",";
}

}  // namespace

TEST(SameWorkbook, GivesTheSameBytesTwice) {
    EXPECT_EQ(sample(), sample());
}

TEST(SameWorkbook, GivesTheSameBytesUnderADecimalComma) {
    const std::string fresh = sample();
    ASSERT_NE(std::setlocale(LC_ALL, "id_ID.UTF-8"), nullptr) << "the locale id_ID.UTF-8 is missing; quickstart.sh test makes it";
    const bool comma_before = has_comma();
    const std::string bytes = sample();
    const bool comma_after = has_comma();
    std::setlocale(LC_ALL, "C");
    EXPECT_TRUE(comma_before);
    EXPECT_TRUE(comma_after) << "writing changed the locale";
    EXPECT_EQ(bytes, fresh);
}

TEST(SameWorkbook, GivesTheSameBytesInAnotherTimeZone) {
    const std::string fresh = sample();
    setenv("TZ", "Asia/Makassar", 1);
    tzset();
    const std::string bytes = sample();
    unsetenv("TZ");
    tzset();
    EXPECT_EQ(bytes, fresh);
}

TEST(SameWorkbook, GivesTheSameBytesInFourThreads) {
    const std::string fresh = sample();
    std::vector<std::string> results(4);
    {
        std::vector<std::jthread> threads;
        for (std::string& result : results) {
            threads.emplace_back([&result] {
                for (int i = 0; i < 3; ++i) result = sample();
            });
        }
    }
    EXPECT_EQ(results, std::vector<std::string>(4, fresh));
}

TEST(WorkbookWithoutADate, SaysTheYear2000) {
    const std::string bytes = testing::written(testing::with_cells({{{0, 0}, 0, true}}));
    EXPECT_NE(naskah::test::unzip(bytes).at("docProps/core.xml").find("2000-01-01T00:00:00Z</dcterms:created>"), std::string::npos);
}

}  // namespace naskah::xlsx::testing
