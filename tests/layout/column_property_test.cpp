// Random columns of mock blocks: whatever the heights and the wishes to stay together, nothing is lost, doubled or overlapping, and the
// wishes are granted wherever a page can grant them.
#include <gtest/gtest.h>

#include <random>

#include "layout/column_element.hpp"
#include "layout/text_builder.hpp"
#include "support/mock_element.hpp"

namespace naskah::layout::testing {
namespace {

using layout::Fit;
using test::MockOptions;

constexpr int page_height = 100;

std::vector<MockOptions> random_blocks(std::mt19937& random) {
    std::vector<MockOptions> blocks(1 + random() % 40);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        MockOptions& block = blocks[i];
        block.pieces = random() % 3 == 0 ? static_cast<int>(1 + random() % 20) : 1;
        const int piece = static_cast<int>(1 + random() % (block.pieces == 1 ? 60 : 10));
        block.height = Length::of_points(piece * block.pieces);
        block.keep_with_next = random() % 4 == 0;
        block.keep_with_previous = i > 0 && random() % 6 == 0;
        block.mark.red = static_cast<std::uint8_t>(i);
    }
    return blocks;
}

struct Piece {
    std::size_t page;
    Length top, bottom;
};

struct Placing {
    std::vector<std::vector<Piece>> blocks;       ///< the pieces of each block
    std::vector<std::vector<std::size_t>> order;  ///< the blocks on each page
    bool finished = false;
};

Placing place(const std::vector<MockOptions>& options) {
    std::vector<layout::ColumnEntry> entries;
    for (const MockOptions& block : options) entries.push_back({std::make_unique<test::MockElement>(block), block.keep_with_next, false});
    std::unique_ptr<layout::Element> left = std::make_unique<layout::ColumnElement>(std::move(entries));
    Placing placing;
    placing.blocks.resize(options.size());
    while (left && placing.order.size() < 1000) {
        Fit fit = left->fit({Length::of_points(page_height), true, false});
        if (fit.outcome == Fit::Outcome::nothing) return placing;
        placing.order.emplace_back();
        for (const layout::Item& item : fit.fragment.items) {
            const auto& fill = std::get<layout::Fill>(item);
            placing.blocks[fill.color.red].push_back({placing.order.size() - 1, fill.origin.y, fill.origin.y + fill.height});
            placing.order.back().push_back(fill.color.red);
        }
        left = std::move(fit.rest);
    }
    placing.finished = left == nullptr;
    return placing;
}

/// A column of random blocks, and where they were placed.
struct RandomColumn {
    explicit RandomColumn(unsigned seed) {
        std::mt19937 random(seed);
        options = random_blocks(random);
        placing = place(options);
    }
    bool linked(std::size_t index) const { return index > 0 && (options[index - 1].keep_with_next || options[index].keep_with_previous); }

    std::vector<MockOptions> options;
    Placing placing;
};

constexpr unsigned columns = 300;

TEST(RandomColumns, EndAndPlaceEveryPieceOnce) {
    for (unsigned seed = 1; seed <= columns; ++seed) {
        SCOPED_TRACE(seed);
        const RandomColumn column(seed);
        ASSERT_TRUE(column.placing.finished);
        for (std::size_t i = 0; i < column.options.size(); ++i)
            EXPECT_EQ(column.placing.blocks[i].size(), static_cast<std::size_t>(column.options[i].pieces)) << "block " << i;
    }
}

TEST(RandomColumns, KeepTheOrderAndOverlapNothing) {
    for (unsigned seed = 1; seed <= columns; ++seed) {
        SCOPED_TRACE(seed);
        std::size_t page = 0;
        Length foot;
        const RandomColumn column(seed);
        for (const auto& pieces : column.placing.blocks) {
            for (const Piece& piece : pieces) {
                if (piece.page != page) {
                    EXPECT_EQ(piece.page, page + 1);
                    page = piece.page;
                    foot = {};
                }
                EXPECT_EQ(piece.top, foot);
                EXPECT_LE(piece.bottom, Length::of_points(page_height));
                foot = piece.bottom;
            }
        }
    }
}

/// A page ends between two blocks that belong together only where all that begins the page is one chain.
TEST(RandomColumns, PartLinkedBlocksOnlyOnAPageThatOneChainFills) {
    for (unsigned seed = 1; seed <= columns; ++seed) {
        SCOPED_TRACE(seed);
        const RandomColumn column(seed);
        const auto& blocks = column.placing.blocks;
        ASSERT_TRUE(column.placing.finished);
        for (std::size_t i = 1; i < column.options.size(); ++i) {
            if (!column.linked(i)) continue;
            const std::size_t page = blocks[i - 1].back().page;
            if (blocks[i].front().page == page) continue;
            std::size_t start = i - 1;
            while (start > 0 && column.linked(start) && blocks[start - 1].back().page == page) --start;
            EXPECT_EQ(column.placing.order[page].front(), start) << "block " << i << " left the one before";
        }
    }
}

}  // namespace
}  // namespace naskah::layout::testing
