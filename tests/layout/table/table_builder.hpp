// Tables for tests, and what stands on their pages, in short words. Texts are 10 points high and 5 points a character, with the baseline
// 8 points down; tables have no borders and no padding unless a test gives them some.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "layout/element.hpp"
#include "layout/table/table.hpp"
#include "support/fixed_metrics.hpp"

namespace naskah::layout::testing {

using document::Length;
using test::FixedMetrics;

inline Length points(double value) {
    return Length::of_points(value);
}

inline document::TextStyle text_style() {
    document::TextStyle style;
    style.size = points(10);
    return style;
}

inline document::Block paragraph(std::string text) {
    document::Paragraph paragraph;
    paragraph.content.emplace_back(document::TextRun{std::move(text), text_style(), {}});
    return {std::move(paragraph)};
}

/// A cell with one line for each text.
inline document::Cell cell(const std::vector<std::string>& lines) {
    document::Cell cell;
    for (const std::string& line : lines) cell.content.push_back(paragraph(line));
    return cell;
}
inline document::Cell cell(const char* line) {
    return cell(std::vector<std::string>{line});
}

/// Lines "a1", "a2" … in one cell.
inline document::Cell tall_cell(const std::string& name, int lines) {
    std::vector<std::string> texts;
    for (int line = 1; line <= lines; ++line) texts.push_back(name + std::to_string(line));
    return cell(texts);
}

inline document::Cell spanning(document::Cell cell, int column_span, int row_span) {
    cell.column_span = column_span;
    cell.row_span = row_span;
    return cell;
}

inline document::Cell repeated(document::Cell cell) {
    cell.repeat_after_break = true;
    return cell;
}

inline document::Row row(std::vector<document::Cell> cells, document::RowKind kind = document::RowKind::ordinary) {
    document::Row row;
    row.cells = std::move(cells);
    row.kind = kind;
    return row;
}
inline document::Row group(std::vector<document::Cell> cells) {
    return row(std::move(cells), document::RowKind::group);
}
inline document::Row total(std::vector<document::Cell> cells) {
    return row(std::move(cells), document::RowKind::total);
}

/// Without borders and padding, each column 100 points wide.
inline document::Table plain_table(std::size_t columns) {
    document::Table table;
    table.columns.assign(columns, document::FixedWidth{points(100)});
    table.border = table.padding_horizontal = table.padding_vertical = {};
    table.text_style = text_style();
    return table;
}

/// Lays tables out; what it gives refers to it.
class TableTest : public ::testing::Test {
 protected:
    std::unique_ptr<layout::Element> element(const document::Table& table, double width) {
        return layout::make_table(table, points(width), context_);
    }

    /// The fragments of a table on pages of these heights; the last height is that of all further pages.
    std::vector<layout::Fragment> pages_of(const document::Table& table, double width, std::vector<double> heights) {
        std::vector<layout::Fragment> pages;
        std::unique_ptr<layout::Element> left = element(table, width);
        while (left && pages.size() < 1000) {
            layout::Fit fit = left->fit({points(heights[std::min(pages.size(), heights.size() - 1)]), true, false});
            if (fit.outcome == layout::Fit::Outcome::nothing) {
                ADD_FAILURE() << "does not fit page " << pages.size() + 1 << ": " << fit.reason.message;
                break;
            }
            pages.push_back(std::move(fit.fragment));
            left = std::move(fit.rest);
        }
        return pages;
    }

    FixedMetrics metrics_;
    std::vector<layout::LayoutWarning> warnings_;
    layout::Context context_{metrics_, nullptr, &warnings_};
};

/// A length in points, as short as it can be written.
inline std::string in_points(Length length) {
    std::string text = std::to_string(length.units() / 1000);
    if (length.units() % 1000 != 0) {
        std::string decimals = std::to_string(1000 + std::abs(length.units() % 1000)).substr(1);
        while (decimals.back() == '0') decimals.pop_back();
        text += "." + decimals;
    }
    return text;
}

using Lines = std::vector<std::string>;

/// The texts in painting order as "x,y text", with y at the upper edge of the line.
inline Lines texts(const layout::Fragment& fragment) {
    Lines lines;
    for (const layout::Item& item : fragment.items) {
        if (const auto* run = std::get_if<layout::GlyphRun>(&item)) {
            lines.push_back(in_points(run->origin.x) + "," + in_points(run->origin.y - points(8)) + " " + run->text);
        }
    }
    return lines;
}

/// The strokes in painting order as "x,y x,y thickness".
inline Lines strokes(const layout::Fragment& fragment) {
    Lines lines;
    for (const layout::Item& item : fragment.items) {
        if (const auto* stroke = std::get_if<layout::Stroke>(&item)) {
            lines.push_back(in_points(stroke->from.x) + "," + in_points(stroke->from.y) + " " + in_points(stroke->to.x) + "," +
                            in_points(stroke->to.y) + " " + in_points(stroke->thickness));
        }
    }
    return lines;
}

}  // namespace naskah::layout::testing
