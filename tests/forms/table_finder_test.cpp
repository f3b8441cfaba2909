#include "forms/table_finder.hpp"

#include <gtest/gtest.h>

#include <numeric>
#include <string>
#include <string_view>
#include <vector>

#include "input/xlsx/reader.hpp"
#include "render/xlsx/writer.hpp"

namespace naskah::forms::testing {
namespace {

using workbook::LeafColumn;
using workbook::Position;

/// Two columns for each unit, below its name: "Sasaran" and "Capaian".
struct WideTable {
    explicit WideTable(int units) {
        for (int unit = 0; unit < units; ++unit) {
            for (const char* title : {"Sasaran", "Capaian"}) {
                LeafColumn leaf;
                leaf.description = &description;
                leaf.title = title;
                leaf.groups.emplace_back().title = "Desa " + std::to_string(unit);
                leaves.push_back(std::move(leaf));
            }
        }
    }

    /// The sheet with these leaves from the left, each with its header in two rows.
    SheetGrid sheet(const std::vector<std::size_t>& order) const {
        workbook::Workbook book;
        book.sheets.emplace_back().name = "Uji";
        const workbook::FormatId plain = book.format_id({});
        std::vector<workbook::Cell>& cells = book.sheets.front().cells;
        for (int row = 0; row < 2; ++row) {
            for (std::size_t at = 0; at < order.size(); ++at) {
                const LeafColumn& leaf = leaves[order[at]];
                cells.push_back({{row, static_cast<int>(at)}, plain, row == 0 ? leaf.groups.front().title : leaf.title});
            }
        }
        const std::string bytes = xlsx::write(book).bytes;
        record::Diagnostics diagnostics;
        std::optional<input::xlsx::Reader> reader = input::xlsx::Reader::open(std::string_view(bytes), "uji.xlsx", {}, diagnostics);
        std::optional<SheetGrid> grid = SheetGrid::read(reader.value(), 0, "uji.xlsx", diagnostics);
        return std::move(grid.value());
    }

    workbook::ColumnDescription description;
    std::vector<LeafColumn> leaves;
};

std::vector<std::size_t> in_order(std::size_t count) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    return order;
}

TEST(TableFinder, FindsColumnsOfOneTitleByTheUnitAboveThem) {
    const WideTable table(3);
    const std::vector<std::size_t> moved{4, 5, 2, 3, 0, 1};
    const std::optional<FoundTable> found = find_table(table.sheet(moved), table.leaves, 2, -1);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->columns, (std::vector<int>{4, 5, 2, 3, 0, 1}));
    EXPECT_EQ(found->last_header_row, 1);
}

TEST(TableFinder, TellsCopiesOfAColumn) {
    const WideTable table(2);
    const std::optional<FoundTable> found = find_table(table.sheet({0, 1, 2, 3, 1}), table.leaves, 2, -1);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->copies.size(), 1U);
    EXPECT_EQ(found->copies.front().leaf, 1U);
    EXPECT_EQ(found->copies.front().column, 4);
}

TEST(TableFinder, ComparesNoLeafWithTheColumnsOfAllOthers) {
    for (const int units : {10, 100, 1000}) {
        const WideTable table(units);
        const std::optional<FoundTable> found = find_table(table.sheet(in_order(table.leaves.size())), table.leaves, 2, -1);
        ASSERT_TRUE(found);
        EXPECT_LE(found->comparisons, 2 * table.leaves.size()) << units;
    }
}

}  // namespace
}  // namespace naskah::forms::testing
