#include "workbook/shown_value.hpp"

#include <gtest/gtest.h>

namespace naskah::workbook::testing {

TEST(ShownValue, IsThatOfTheCellAndOfAFormulaWhatItGives) {
    Sheet sheet;
    sheet.cells = {{{0, 0}, 0, std::string("Juai")}, {{0, 2}, 0, std::int64_t{7}}, {{0, 3}, 0, Formula{"1/4", 0.25}}, {{1, 0}, 0, true}};
    EXPECT_EQ(shown_values(sheet, {{0, 0}, {0, 3}}), (std::vector<ShownValue>{"Juai", {}, 7.0, 0.25}));
    EXPECT_EQ(shown_value(sheet, {1, 0}), ShownValue(1.0));
}

TEST(ShownValue, OfANumberIsWrittenAsShortAsCanBe) {
    EXPECT_EQ(shortest_number(2025), "2025");
    EXPECT_EQ(shortest_number(0.1), "0.1");
}

}  // namespace naskah::workbook::testing
