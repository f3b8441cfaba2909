// A flow over the rows of a table: where its pieces stand on the pages.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "layout/table/table_builder.hpp"

namespace naskah::layout::testing {
namespace {

class TableFlowPages : public TableTest {};

/// A column of text 60 points wide and two for symbols; a symbol in each row, in turn at the left and at the right.
document::Table steps(std::size_t count) {
    document::Table table = plain_table(3);
    table.columns = {document::FixedWidth{points(60)}, document::FixedWidth{points(60)}, document::FixedWidth{points(60)}};
    auto flow = std::make_shared<document::Flow>();
    flow->first_column = 1;
    flow->columns = 2;
    flow->text_style = text_style();
    for (std::size_t i = 0; i < count; ++i) {
        table.body.push_back(
            row({cell(std::to_string(i + 1).c_str()), cell(std::vector<std::string>{}), cell(std::vector<std::string>{})}));
        flow->symbols.push_back({i, 1 + i % 2, document::FlowSymbolKind::process});
        if (i > 0) flow->ways.push_back({i - 1, i});
    }
    table.flow = flow;
    return table;
}

std::size_t paths(const Fragment& page) {
    return static_cast<std::size_t>(
        std::count_if(page.items.begin(), page.items.end(), [](const Item& item) { return std::holds_alternative<Path>(item); }));
}

TEST_F(TableFlowPages, MakeRowsAsHighAsWhatIsDrawnInThem) {
    const document::Table table = steps(2);
    const auto pages = pages_of(table, 180, {400});
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_GT(pages[0].height, points(50));
    EXPECT_EQ(paths(pages[0]), 4U);  // two symbols, a line, the head of its arrow
}

TEST_F(TableFlowPages, HoldNoRowWhoseSymbolHasNoRoom) {
    const document::Table table = steps(6);
    const auto pages = pages_of(table, 180, {100});
    ASSERT_GT(pages.size(), 1U);
    for (const Fragment& page : pages) EXPECT_LE(page.height, points(100));
}

TEST_F(TableFlowPages, EndAndResumeAWayWithTheSameLetter) {
    const document::Table table = steps(4);
    const auto pages = pages_of(table, 180, {90});
    ASSERT_GE(pages.size(), 2U);
    const auto letters = [](const Fragment& page) {
        std::string found;
        for (const Item& item : page.items) {
            if (const auto* run = std::get_if<GlyphRun>(&item); run && run->text >= "A" && run->text <= "Z") found += run->text;
        }
        return found;
    };
    EXPECT_EQ(letters(pages[0]), "A");
    EXPECT_EQ(letters(pages[1]).substr(0, 1), "A");
}

/// The lengths of all lines of drawings, in points.
double length_of_lines(const document::Drawing& drawing) {
    double length = 0;
    for (const document::Shape& shape : drawing.shapes) {
        if (std::holds_alternative<document::Close>(shape.contour.steps.back())) continue;
        std::optional<document::Point> before;
        document::for_each_point(shape.contour.steps, [&](const document::Point& point) {
            if (before) length += std::abs((point.x - before->x).points()) + std::abs((point.y - before->y).points());
            before = point;
        });
    }
    return length;
}

TEST_F(TableFlowPages, AreCutIntoTheirCellsForOtherPainters) {
    const document::Table table = steps(6);
    document::FittedTables fitted;
    context_.fitted = &fitted;
    double drawn = 0;
    for (const Fragment& page : pages_of(table, 180, {120})) {
        document::Drawing all;
        for (const Item& item : page.items) {
            if (const auto* path = std::get_if<Path>(&item)) all.add(path->contour);
        }
        drawn += length_of_lines(all);
    }
    ASSERT_TRUE(fitted.contains(&table));
    const document::Table& cut = *fitted.at(&table).shrunk;
    EXPECT_EQ(cut.flow, nullptr);
    double cut_length = 0;
    std::size_t symbols = 0;
    for (std::size_t row = 0; row < cut.body.size(); ++row) {
        EXPECT_GT(cut.body[row].minimum_height, Length{});
        for (std::size_t column = 1; column < 3; ++column) {
            if (cut.body[row].cells[column].content.empty()) continue;
            const auto& piece = std::get<document::Drawing>(cut.body[row].cells[column].content.front().value);
            cut_length += length_of_lines(piece);
            for (const document::Shape& shape : piece.shapes)
                symbols += shape.pen && std::holds_alternative<document::Close>(shape.contour.steps.back()) ? 1 : 0;
            EXPECT_EQ(piece.height, cut.body[row].minimum_height);
        }
    }
    EXPECT_NEAR(cut_length, drawn, 0.1);
    EXPECT_GE(symbols, 6U);
}

TEST_F(TableFlowPages, KeepWordsThatReachOverAColumnInTheCellWhereTheyBegin) {
    document::Table table = steps(3);
    auto flow = std::make_shared<document::Flow>(*table.flow);
    flow->symbols = {{0, 1, document::FlowSymbolKind::terminator},
                     {1, 1, document::FlowSymbolKind::decision},
                     {2, 1, document::FlowSymbolKind::terminator}};
    flow->ways = {{0, 1}, {1, 2, false, "Ya"}, {1, 0, false, "Dikembalikan"}};
    table.flow = flow;
    document::FittedTables fitted;
    context_.fitted = &fitted;
    const auto pages = pages_of(table, 180, {400});
    ASSERT_EQ(pages.size(), 1U);
    ASSERT_TRUE(fitted.contains(&table));
    const document::Row& decided = fitted.at(&table).shrunk->body[1];
    const auto& piece = std::get<document::Drawing>(decided.cells[1].content.front().value);
    const auto words =
        std::find_if(piece.labels.begin(), piece.labels.end(), [](const document::Label& label) { return label.text == "Dikembalikan"; });
    ASSERT_NE(words, piece.labels.end());
    EXPECT_EQ(words->style.size, points(10));
    EXPECT_EQ(words->horizontal, document::Alignment::left);
    EXPECT_GT(words->at.x + points(60), piece.width);
    // The line of the column is left out under them.
    EXPECT_TRUE(std::any_of(piece.shapes.begin(), piece.shapes.end(), [](const document::Shape& shape) {
        return shape.fill == document::Color{255, 255, 255};
    }));
}

TEST_F(TableFlowPages, WidenAColumnForAWordInASymbolRatherThanSetItSmaller) {
    document::Table table = steps(2);
    table.columns = {document::FractionWidth{3}, document::FractionWidth{1}, document::FractionWidth{1}};
    auto flow = std::make_shared<document::Flow>(*table.flow);
    flow->symbols[1].text = "Menyelenggarakan";
    table.flow = flow;
    const auto pages = pages_of(table, 180, {400});
    ASSERT_EQ(pages.size(), 1U);
    std::string inside;
    for (const Item& item : pages[0].items) {
        const auto* run = std::get_if<GlyphRun>(&item);
        if (run == nullptr || run->text.size() < 3) continue;
        EXPECT_EQ(run->size, points(10));
        inside += run->text;
    }
    EXPECT_EQ(inside, "Menyelenggarakan");
}

}  // namespace
}  // namespace naskah::layout::testing
