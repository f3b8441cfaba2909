// What holds for every table: nothing lost, nothing twice, nothing over another, the header on every page.
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "layout/table/random_table.hpp"

namespace naskah::layout::testing {
namespace {

using layout::table::Grid;
using layout::table::GridCell;

struct Box {
    Length left, upper, right, lower;
    bool overlaps(const Box& other) const { return left < other.right && other.left < right && upper < other.lower && other.upper < lower; }
    bool holds(const Box& other) const {
        return left <= other.left && upper <= other.upper && other.right <= right && other.lower <= lower;
    }
};

struct Text {
    std::string text;
    Box box;
};

struct Shade {
    int cell = 0;
    Box box;
};

struct SeenPage {
    std::vector<Text> texts;
    std::vector<Shade> shades;
    std::vector<Box> strokes;
    Length height, room;
};

SeenPage seen(const layout::Fragment& fragment, Length room) {
    SeenPage page;
    page.height = fragment.height;
    page.room = room;
    for (const layout::Item& item : fragment.items) {
        if (const auto* run = std::get_if<layout::GlyphRun>(&item)) {
            const Length upper = run->origin.y - points(8);
            page.texts.push_back({run->text, {run->origin.x, upper, run->origin.x + run->width, upper + points(10)}});
        } else if (const auto* fill = std::get_if<layout::Fill>(&item)) {
            const Length right = fill->origin.x + fill->width, lower = fill->origin.y + fill->height;
            page.shades.push_back({fill->color.red * 256 + fill->color.green, {fill->origin.x, fill->origin.y, right, lower}});
        } else if (const auto* stroke = std::get_if<layout::Stroke>(&item)) {
            const Length half = stroke->thickness / 2;
            const bool level = stroke->from.y == stroke->to.y;
            const Length across = level ? Length{} : half, down = level ? half : Length{};
            page.strokes.push_back({stroke->from.x - across, stroke->from.y - down, stroke->to.x + across, stroke->to.y + down});
        }
    }
    return page;
}

constexpr const char* mark = " (lanjutan)";

bool is_marked(const std::string& text) {
    return text.find(mark) != std::string::npos;
}

bool is_body_line(const std::string& text) {
    return text.front() == 'r';
}

constexpr std::uint32_t seeds = 400;

class RandomTables : public TableTest {
 protected:
    void check_with_room_enough(std::uint32_t seed);
    void check_on_small_pages(std::uint32_t seed);
    void check_something_kept_back(std::uint32_t seed);

    /// Lays a table out on pages of random heights, the first perhaps half full.
    std::vector<SeenPage> lay_out(const document::Table& table, double width, Dice& dice, int least_height, int most_height) {
        std::vector<SeenPage> pages;
        std::unique_ptr<layout::Element> left = element(table, width);
        bool top_of_page = dice.chance(50);
        while (left && pages.size() < 2000) {
            const Length room = points(top_of_page ? dice.number(least_height, most_height) : dice.number(0, least_height));
            layout::Fit fit = left->fit({room, top_of_page, false});
            if (fit.outcome == layout::Fit::Outcome::nothing) {
                EXPECT_FALSE(top_of_page) << fit.reason.message;
                if (top_of_page) break;
            } else {
                pages.push_back(seen(fit.fragment, room));
                left = std::move(fit.rest);
            }
            top_of_page = true;
        }
        EXPECT_EQ(left, nullptr) << "never ends";
        return pages;
    }
};

// ---- What is checked of all tables

void expect_within_bounds(const std::vector<SeenPage>& pages, Length width) {
    for (const SeenPage& page : pages) {
        EXPECT_LE(page.height, page.room);
        const Box bounds{{}, {}, width, page.height};
        for (const Text& text : page.texts) EXPECT_TRUE(bounds.holds(text.box)) << text.text;
        for (const Shade& shade : page.shades) EXPECT_TRUE(bounds.holds(shade.box)) << shade.cell;
        for (const Box& stroke : page.strokes)
            EXPECT_TRUE(bounds.holds(stroke)) << in_points(stroke.left) << "," << in_points(stroke.upper);
    }
}

void expect_no_overlaps(const std::vector<SeenPage>& pages) {
    for (const SeenPage& page : pages) {
        for (std::size_t i = 0; i < page.texts.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                EXPECT_FALSE(page.texts[i].box.overlaps(page.texts[j].box)) << page.texts[i].text << " and " << page.texts[j].text;
            }
        }
        for (std::size_t i = 0; i < page.shades.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                EXPECT_FALSE(page.shades[i].box.overlaps(page.shades[j].box)) << page.shades[i].cell << " and " << page.shades[j].cell;
            }
        }
    }
}

/// Every line of a body cell stands within a shade of that page, and in no stroke's way.
void expect_texts_in_their_cells(const std::vector<SeenPage>& pages) {
    for (const SeenPage& page : pages) {
        for (const Text& text : page.texts) {
            if (!is_body_line(text.text)) continue;
            const auto holds = [&](const Shade& shade) { return shade.box.holds(text.box); };
            EXPECT_TRUE(std::any_of(page.shades.begin(), page.shades.end(), holds)) << text.text;
        }
        for (const Text& text : page.texts) {
            for (const Box& stroke : page.strokes) EXPECT_FALSE(stroke.overlaps(text.box)) << text.text;
        }
    }
}

std::vector<std::string> header_texts(const SeenPage& page) {
    std::vector<std::string> texts;
    for (const Text& text : page.texts) {
        if (!is_body_line(text.text)) texts.push_back(text.text);
    }
    return texts;
}

std::vector<std::string> lines_of(const document::Cell& cell) {
    std::vector<std::string> lines;
    for (const document::Block& block : cell.content) {
        for (const document::Inline& part : std::get<document::Paragraph>(block.value).content) {
            if (const auto* run = std::get_if<document::TextRun>(&part)) lines.push_back(run->text);
        }
    }
    return lines;
}

void expect_header_on_every_page(const std::vector<SeenPage>& pages, const document::Table& table) {
    std::vector<std::string> expected;
    const Grid grid(table.header, table.columns.size());
    for (const GridCell& cell : grid.cells()) {
        for (std::string& line : lines_of(*cell.cell)) expected.push_back(std::move(line));
    }
    for (std::size_t column = 1; table.column_numbers && column <= table.columns.size(); ++column)
        expected.push_back(std::to_string(column));
    for (const SeenPage& page : pages) EXPECT_EQ(header_texts(page), expected);
}

/// For each line of the body, the pages where it stands, without those where it stands only as a group's continuation.
std::map<std::string, std::vector<std::size_t>> pages_of_lines(const std::vector<SeenPage>& pages) {
    std::map<std::string, std::vector<std::size_t>> result;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const Text& text : pages[page].texts) {
            if (is_body_line(text.text) && !is_marked(text.text)) result[text.text].push_back(page);
        }
    }
    return result;
}

/// Each line of each cell is there: once, or at least once where it may be repeated; a cell's lines in their order.
void expect_all_lines(const std::vector<SeenPage>& pages, const document::Table& table) {
    const auto found = pages_of_lines(pages);
    const Grid grid(table.body, table.columns.size());
    std::size_t expected_lines = 0;
    for (const GridCell& cell : grid.cells()) {
        const bool group = table.body[cell.first_row].kind == document::RowKind::group;
        const bool repeats = group || (cell.cell->repeat_after_break && cell.spans_rows());
        std::size_t last_page = 0;
        for (const std::string& line : lines_of(*cell.cell)) {
            ++expected_lines;
            const auto where = found.find(line);
            ASSERT_NE(where, found.end()) << "lost: " << line;
            if (!repeats) {
                EXPECT_EQ(where->second.size(), 1U) << line;
                EXPECT_GE(where->second.front(), last_page) << line;
            }
            last_page = where->second.front();
        }
    }
    EXPECT_EQ(found.size(), expected_lines);
}

/// No page shows a body cell twice, and a cell's pieces stand on pages one after the other.
void expect_cells_in_one_stretch(const std::vector<SeenPage>& pages, const document::Table& table) {
    std::map<int, std::vector<std::size_t>> where;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const Shade& shade : pages[page].shades) where[shade.cell].push_back(page);
    }
    const Grid grid(table.body, table.columns.size());
    EXPECT_EQ(where.size(), grid.cells().size());
    for (const GridCell& cell : grid.cells()) {
        if (table.body[cell.first_row].kind == document::RowKind::group) continue;
        const int number = cell.cell->shade->red * 256 + cell.cell->shade->green;
        const std::vector<std::size_t>& on = where[number];
        for (std::size_t i = 1; i < on.size(); ++i) EXPECT_EQ(on[i], on[i - 1] + 1) << "cell " << number;
    }
}

/// The first page of each body row with a text of its own.
std::map<std::size_t, std::size_t> first_pages_of_rows(const std::vector<SeenPage>& pages, const document::Table& table) {
    const auto found = pages_of_lines(pages);
    const Grid grid(table.body, table.columns.size());
    std::map<std::size_t, std::size_t> result;
    for (const GridCell& cell : grid.cells()) {
        if (cell.spans_rows()) continue;
        for (const std::string& line : lines_of(*cell.cell)) {
            if (const auto where = found.find(line); where != found.end()) result.try_emplace(cell.first_row, where->second.front());
        }
    }
    return result;
}

void expect_rows_in_order(const std::vector<SeenPage>& pages, const document::Table& table) {
    std::size_t last = 0;
    for (const auto& [row, page] : first_pages_of_rows(pages, table)) {
        EXPECT_GE(page, last) << "row " << row;
        last = page;
    }
}

void expect_what_holds_for_all(const std::vector<SeenPage>& pages, const RandomTable& random) {
    expect_within_bounds(pages, points(random.width()));
    expect_no_overlaps(pages);
    expect_texts_in_their_cells(pages);
    expect_header_on_every_page(pages, random.table);
    expect_all_lines(pages, random.table);
    expect_cells_in_one_stretch(pages, random.table);
    expect_rows_in_order(pages, random.table);
}

// ---- What is checked where pages have room for all that wants to stay together

void expect_rows_whole(const std::vector<SeenPage>& pages, const document::Table& table) {
    const auto found = pages_of_lines(pages);
    const auto first_page = first_pages_of_rows(pages, table);
    const Grid grid(table.body, table.columns.size());
    for (const GridCell& cell : grid.cells()) {
        if (cell.spans_rows() || table.body[cell.first_row].kind == document::RowKind::group) continue;
        for (const std::string& line : lines_of(*cell.cell)) EXPECT_EQ(found.at(line).front(), first_page.at(cell.first_row)) << line;
    }
}

void expect_families_together(const std::vector<SeenPage>& pages, const document::Table& table) {
    const auto first_page = first_pages_of_rows(pages, table);
    for (std::size_t row = 1; row < table.body.size(); ++row) {
        if (first_page.count(row - 1) == 0 || first_page.count(row) == 0) continue;
        const bool family = table.body[row - 1].kind == document::RowKind::group || table.body[row].kind == document::RowKind::total;
        if (!family) continue;
        EXPECT_EQ(first_page.at(row - 1), first_page.at(row)) << "row " << row;
    }
}

void RandomTables::check_with_room_enough(std::uint32_t seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Dice dice(seed);
    const RandomTable random(dice, {});
    const auto pages = lay_out(random.table, random.width(), dice, 480, 700);
    expect_what_holds_for_all(pages, random);
    expect_rows_whole(pages, random.table);
    expect_families_together(pages, random.table);
}

void RandomTables::check_on_small_pages(std::uint32_t seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    context_.page_height = {};
    Dice dice(seed + 1000000);
    const RandomTable random(dice, {15, 12, true});
    if (dice.chance(30)) context_.page_height = points(200);
    expect_what_holds_for_all(lay_out(random.table, random.width(), dice, 160, 230), random);
}

void RandomTables::check_something_kept_back(std::uint32_t seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Dice dice(seed + 2000000);
    const RandomTable random(dice, {8, 3, true});
    const Length room = points(dice.number(0, 2000));
    layout::Fit fit = element(random.table, random.width())->fit({room, dice.chance(50), true});
    ASSERT_NE(fit.outcome, layout::Fit::Outcome::all);
    if (fit.outcome == layout::Fit::Outcome::nothing) return;
    const Length endless = points(100000);
    std::vector<SeenPage> pages = {seen(fit.fragment, room), seen(fit.rest->fit({endless, true, false}).fragment, endless)};
    expect_what_holds_for_all(pages, random);
}

// All seeds in one test: a process for each would take longer than the tables.

TEST_F(RandomTables, LoseNothingOnPagesWithRoomEnough) {
    for (std::uint32_t seed = 0; seed < seeds; ++seed) check_with_room_enough(seed);
}

TEST_F(RandomTables, LoseNothingOnSmallPages) {
    for (std::uint32_t seed = 0; seed < seeds; ++seed) check_on_small_pages(seed);
}

TEST_F(RandomTables, LeaveSomethingWhereItMustBeKeptBack) {
    for (std::uint32_t seed = 0; seed < seeds; ++seed) check_something_kept_back(seed);
}

}  // namespace
}  // namespace naskah::layout::testing
