#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <utility>

#include "render/docx/story.hpp"
#include "render/docx/table_columns.hpp"
#include "render/docx/text_width.hpp"

namespace naskah::docx {

using namespace document;

namespace {

/// In twips, of the padding at each side.
constexpr int to_spare = 10;

/// The cell that covers a column from a row above.
struct Covering {
    const Cell* cell = nullptr;
    int rows_left = 0;
};

/// Twips: about 10 cm.
constexpr int least_tall = 6000;
constexpr double natural_line = 1.2;  ///< times the size of the type

/// About as high as these blocks are in this width; pictures and tables are not split by rows anyway.
int height_of(const Blocks& content, int width) {
    int height = 0;
    for (const Block& block : content) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block.value)) {
            const int lines = width > 0 ? twips(width_of(paragraph->content).most) / width + 1 : 1;
            const TextStyle text = main_style(paragraph->content, TextStyle{});
            height += static_cast<int>(lines * twips(text.size) * natural_line * paragraph->style.line_height);
        } else if (const auto* list = std::get_if<List>(&block.value)) {
            for (const ListItem& item : list->items) height += height_of(item.content, width - twips(list->indent + list->label_width));
        } else if (const auto* group = std::get_if<KeepTogether>(&block.value)) {
            height += height_of(group->content, width);
        }
    }
    return height;
}

Row column_number_row(const Table& table) {
    Row row;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        Paragraph number;
        const std::string digits = std::to_string(i + 1);
        number.content.emplace_back(TextRun{table.numbers_in_brackets ? "(" + digits + ")" : digits, table.text_style});
        number.style.alignment = Alignment::center;
        number.style.line_height = table.line_height;
        Cell cell;
        cell.content.push_back(Block{std::move(number)});
        cell.vertical = VerticalAlignment::middle;
        row.cells.push_back(std::move(cell));
    }
    return row;
}

}  // namespace

/// The rows of one table, one after the other. Contents that are to be repeated after a page break, and "(lanjutan)", have no counterpart:
/// only the word processor knows where its pages end.
class TableWriter {
 public:
    TableWriter(Story& story, const Table& table, const BlockContext& scope, std::vector<int> columns)
        : story_(story), table_(table), scope_(scope), columns_(std::move(columns)) {}

    void header(const std::vector<Row>& rows) { part(rows, true); }
    void body(const std::vector<Row>& rows) {
        counted_ = counted_rows(table_);
        part(rows, false);
    }

 private:
    void part(const std::vector<Row>& rows, bool header) {
        covering_.assign(columns_.size(), {});
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Row& row = rows[i];
            const bool last = i + 1 == rows.size();
            const bool keep = header || row.keep_with_next || row.kind == RowKind::group || (!last && rows[i + 1].kind == RowKind::total);
            const auto counted = counted_.find(i);
            counting_ = header || counted == counted_.end() ? nullptr : &counted->second;
            write_row(row, header, keep, last && !header, static_cast<int>(rows.size() - i));
        }
    }

    void write_row(const Row& row, bool header, bool keep, bool last, int rows_left) {
        inside_ = scope_.child(last);
        inside_.keep_next = inside_.keep_next || (keep && !last);
        inside_.style = header ? StyleId::table_head : StyleId::table_text;
        inside_.left = 0;
        inside_.list_depth = 0;
        inside_.keep_together = false;  // the row is not split then, and Word holds a whole row by its first paragraph
        append_row_start(story_.out_, {header || scope_.keep_together || !is_tall(row), header, twips(row.minimum_height)});
        std::size_t column = 0;
        for (const Cell& cell : row.cells) {
            column = write_covered(column);
            if (column >= columns_.size()) break;
            column = write_cell(cell, column, std::min(std::max(cell.row_span, 1), rows_left));
        }
        const Cell missing;
        for (column = write_covered(column); column < columns_.size(); column = write_covered(column))
            column = write_cell(missing, column, 1);
        story_.out_ += "</w:tr>";
    }

    /// Whether the row would leave a hole on the page before it if it were never split.
    bool is_tall(const Row& row) const {
        std::size_t column = 0;
        for (const Cell& cell : row.cells) {
            const std::size_t end = std::max(end_of(cell, column), column + 1);
            const int width = frame_of(cell, std::min(column, columns_.size()), std::min(end, columns_.size())).width;
            if (height_of(cell.content, width - 2 * twips(cell.padding.value_or(table_.padding_horizontal))) > least_tall) return true;
            column = end;
        }
        return false;
    }

    std::size_t end_of(const Cell& cell, std::size_t column) const {
        return std::min(columns_.size(), column + static_cast<std::size_t>(std::max(cell.column_span, 1)));
    }

    CellFrame frame_of(const Cell& cell, std::size_t first, std::size_t end) const {
        CellFrame frame;
        frame.width =
            std::accumulate(columns_.begin() + static_cast<std::ptrdiff_t>(first), columns_.begin() + static_cast<std::ptrdiff_t>(end), 0);
        frame.span = static_cast<int>(end - first);
        frame.borders = cell.borders;
        frame.shade = cell.shade;
        frame.vertical = cell.vertical;
        frame.upright = cell.turning == Turning::turned;
        if (cell.padding)
            frame.margins = CellMargins{twips(*cell.padding), twips(*cell.padding), twips(*cell.padding), twips(*cell.padding)};
        return frame;
    }

    /// The cells from above that go on in this row.
    std::size_t write_covered(std::size_t column) {
        while (column < columns_.size() && covering_[column].rows_left > 0) {
            const Cell& cell = *covering_[column].cell;
            std::size_t end = column;
            for (; end < end_of(cell, column) && covering_[end].cell == &cell; ++end) --covering_[end].rows_left;
            CellFrame frame = frame_of(cell, column, end);
            frame.merge = Merge::goes_on;
            append_cell_start(story_.out_, frame);
            fill({}, frame.width, cell);
            column = end;
        }
        return column;
    }

    std::size_t write_cell(const Cell& cell, std::size_t column, int row_span) {
        std::size_t end = end_of(cell, column);
        for (std::size_t i = column + 1; i < end; ++i) end = covering_[i].rows_left > 0 ? i : end;
        CellFrame frame = frame_of(cell, column, end);
        if (row_span > 1) frame.merge = Merge::begins;
        for (std::size_t i = column; i < end; ++i) covering_[i] = {&cell, row_span - 1};
        append_cell_start(story_.out_, frame);
        if (counting_ != nullptr && column == 0)
            count(cell, frame.width);
        else
            fill(cell.content, frame.width, cell);
        return end;
    }

    /// A number that the word processor counts, in a list of its own from where the count begins anew.
    void count(const Cell& cell, int width) {
        const auto& paragraph = std::get<Paragraph>(cell.content.front().value);
        const bool goes_on = last_counted_ && counting_->value == last_value_ + 1 && counting_->format == last_format_;
        if (!goes_on) last_counted_ = story_.start_count(paragraph, *counting_);
        last_value_ = counting_->value;
        last_format_ = counting_->format;
        story_.counts_as_ = last_counted_;
        fill(cell.content, width, cell);
    }

    void fill(const Blocks& content, int width, const Cell& cell) {
        inside_.width = width - 2 * twips(cell.padding.value_or(table_.padding_horizontal));
        story_.fill_cell(content, inside_, table_.text_style, table_.line_height);
    }

    Story& story_;
    const Table& table_;
    const BlockContext& scope_;
    BlockContext inside_;
    std::vector<int> columns_;
    std::vector<Covering> covering_;
    std::map<std::size_t, CountedCell> counted_;  ///< rows of the body
    const CountedCell* counting_ = nullptr;       ///< of the row that is being written
    std::optional<Number> last_counted_;
    int last_value_ = 0;
    NumberFormat last_format_;
};

Number Story::start_count(const Paragraph& paragraph, const CountedCell& counted) {
    constexpr int in_cells = -1;  // no depth of a list
    LevelDesign design{format_of(paragraph.style).indent, Alignment::left, {}, true};
    return shared_.numbering.start_list(in_cells, counted.format, counted.value, design);
}

/// Two tables that touch would become one: there is a line between them. Space before a table goes below the paragraph before it.
void Story::open_table(const TableFrame& frame, int space_before) {
    const int space = std::exchange(container_.space, 0) + space_before;
    if (container_.pending) {
        container_.pending->format.after += space;
    } else if (container_.after_table || space > 0) {
        add_tiny(std::max(space, 20));
    }
    flush();
    append_table_start(out_, frame);
}

void Story::close_table(int space_after) {
    out_ += "</w:tbl>";
    container_.space = space_after;
    container_.after_table = true;
    container_.empty = false;
}

void Story::fill_cell(const Blocks& content, const BlockContext& scope, const TextStyle& empty_text, double line_height) {
    Container outer = std::exchange(container_, {});
    if (content.empty()) {
        empty_paragraph(empty_text, line_height, scope);
    } else {
        blocks(content, scope);
    }
    end_container();
    out_ += "</w:tc>";
    container_ = std::move(outer);
}

void Story::write(const Table& written, const BlockContext& scope) {
    if (written.columns.empty() || (written.header.empty() && written.body.empty())) return;
    const auto fitted = shared_.tables.find(&written);
    const bool known = fitted != shared_.tables.end();
    const bool changed = known && !fitted->second.columns.empty();
    const Table& table = known && fitted->second.shrunk ? *fitted->second.shrunk : written;
    TableFrame frame;
    frame.columns = changed ? column_widths(fitted->second, scope.room()) : column_widths(table, scope.room());
    frame.indent = scope.left;
    frame.border = table.border;
    // Where layout left no more room than is needed, faces that are a little wider than ours have some too.
    const int across = std::max(twips(table.padding_horizontal) - (changed ? to_spare : 0), 0), down = twips(table.padding_vertical);
    frame.margins = {down, across, down, across};
    open_table(frame, twips(table.space_before));
    std::vector<Row> header = table.header;
    if (table.column_numbers) header.push_back(column_number_row(table));
    if (kind_ == Kind::body && !table.anchor.empty()) {
        // It stands in the first paragraph of the first cell.
        const int bookmark = shared_.bookmarks.next_id();
        lead_in_ += bookmark_start(bookmark, shared_.bookmarks.name(table.anchor)) + bookmark_end(bookmark);
    }
    TableWriter writer(*this, table, scope, frame.columns);
    writer.header(header);
    writer.body(table.body);
    close_table(twips(table.space_after));
}

}  // namespace naskah::docx
