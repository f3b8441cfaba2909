// Random tables whose every line of text and every cell can be found again on the pages.
#pragma once

#include <cstdint>
#include <random>
#include <string>

#include "layout/table/grid.hpp"
#include "layout/table/table_builder.hpp"

namespace naskah::layout::testing {

/// The same numbers everywhere: standard distributions differ from library to library.
class Dice {
 public:
    explicit Dice(std::uint32_t seed) : engine_(seed) {}
    /// From `least` to `most`, both inside.
    int number(int least, int most) { return least + static_cast<int>(engine_() % static_cast<std::uint32_t>(most - least + 1)); }
    bool chance(int percent) { return number(1, 100) <= percent; }

 private:
    std::mt19937 engine_;
};

struct RandomTableOptions {
    int most_rows = 25;
    int most_lines = 3;   ///< in a cell
    bool unruly = false;  ///< keep-with-next, minimum heights, many groups and totals in a row
};

/// Body cells say "r3c1l2|" for line 2 of the cell at column 1 of row 3, header cells "H…"; a body cell's shade counts the cells.
class RandomTable {
 public:
    RandomTable(Dice& dice, const RandomTableOptions& options) : dice_(dice), options_(options) {
        table = plain_table(0);
        columns_ = dice_.number(1, 5);
        for (int column = 0; column < columns_; ++column) table.columns.push_back(random_column());
        if (dice_.chance(50)) {
            table.border = points(1);
            table.padding_horizontal = points(dice_.number(0, 4));
            table.padding_vertical = points(dice_.number(0, 3));
        }
        table.column_numbers = dice_.chance(30);
        fill(table.header, dice_.number(0, 2), true);
        fill(table.body, dice_.number(1, options_.most_rows), false);
    }

    /// Wide enough for every line of text, and "(lanjutan)" behind it.
    double width() const { return 170.0 * columns_; }

    document::Table table;

 private:
    document::ColumnWidth random_column() {
        if (dice_.chance(50)) return document::FixedWidth{points(160)};
        if (dice_.chance(50)) return document::FractionWidth{1.0};
        return document::FixedWidth{points(170)};
    }

    document::Cell random_cell(const std::string& name, bool header) {
        document::Cell made;
        const int lines = header ? dice_.number(0, 2) : dice_.number(0, options_.most_lines);
        const bool one_paragraph = dice_.chance(30);
        document::Paragraph joined;
        for (int line = 0; line < lines; ++line) {
            const std::string text = name + "l" + std::to_string(line) + "|";
            if (one_paragraph) {
                if (line > 0) joined.content.emplace_back(document::LineBreak{});
                joined.content.emplace_back(document::TextRun{text, text_style(), {}});
            } else {
                made.content.push_back(paragraph(text));
            }
        }
        if (!joined.content.empty()) made.content.push_back({std::move(joined)});
        if (dice_.chance(15)) made.column_span = dice_.number(2, 4);
        if (dice_.chance(20)) made.row_span = dice_.number(2, 6);
        made.repeat_after_break = !header && dice_.chance(40);
        made.vertical = static_cast<document::VerticalAlignment>(dice_.number(0, 2));
        if (dice_.chance(10)) made.padding = points(dice_.number(0, 6));
        if (dice_.chance(10)) made.borders = document::Borders{points(2), points(0), points(1), points(0.5)};
        if (!header) {
            ++shade_;
            made.shade = document::Color{static_cast<std::uint8_t>(shade_ / 256), static_cast<std::uint8_t>(shade_ % 256), 0};
        }
        return made;
    }

    document::RowKind random_kind(const std::vector<document::Row>& above) {
        const bool calm = !options_.unruly;
        const auto kind = [&](std::size_t back) {
            return above.size() < back ? document::RowKind::total : above[above.size() - back].kind;
        };
        if (dice_.chance(20) && !(calm && kind(1) == document::RowKind::group && kind(2) == document::RowKind::group)) {
            return document::RowKind::group;
        }
        if (dice_.chance(15) && !(calm && kind(1) != document::RowKind::ordinary)) return document::RowKind::total;
        return document::RowKind::ordinary;
    }

    void fill(std::vector<document::Row>& rows, int count, bool header) {
        for (int index = 0; index < count; ++index) {
            document::Row made;
            const int cells = dice_.chance(90) ? columns_ : dice_.number(0, columns_);
            for (int cell = 0; cell < cells; ++cell) {
                std::string name = header ? "Hr" : "r";
                name += std::to_string(index) + "c" + std::to_string(cell);
                made.cells.push_back(random_cell(name, header));
            }
            if (!header) made.kind = random_kind(rows);
            if (options_.unruly && dice_.chance(20)) made.keep_with_next = true;
            if (options_.unruly && !header && dice_.chance(10)) made.minimum_height = points(dice_.number(1, 80));
            rows.push_back(std::move(made));
        }
    }

    Dice& dice_;
    RandomTableOptions options_;
    int columns_ = 0;
    int shade_ = 0;
};

}  // namespace naskah::layout::testing
