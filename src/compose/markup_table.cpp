// <table>: columns, rows and cells, and that they form a grid without holes.
#include "compose/bound_phrases.hpp"
#include "compose/diagnostic_codes.hpp"
#include "compose/markup_blocks.hpp"
#include "compose/markup_flow.hpp"

namespace naskah::compose {

using document::Alignment;
using document::Borders;
using document::Cell;
using document::Length;
using document::Row;
using document::RowKind;
using document::Table;
using document::Turning;
using document::VerticalAlignment;

namespace {

constexpr int most_spanned_columns = 200, most_spanned_rows = 10'000;
constexpr std::array<Word<VerticalAlignment>, 3> vertical_alignments{
    {{"top", VerticalAlignment::top}, {"middle", VerticalAlignment::middle}, {"bottom", VerticalAlignment::bottom}}};
constexpr std::array<Word<RowKind>, 3> row_kinds{{{"ordinary", RowKind::ordinary}, {"group", RowKind::group}, {"total", RowKind::total}}};
constexpr std::array<Word<Turning>, 2> turnings{{{"no", Turning::never}, {"where-narrow", Turning::where_narrow}}};
enum class Numbers : std::uint8_t { no, yes, brackets };
constexpr std::array<Word<Numbers>, 3> number_words{{{"no", Numbers::no}, {"yes", Numbers::yes}, {"brackets", Numbers::brackets}}};
constexpr std::array<std::string_view, 2> cell_elements{"td", "th"};
constexpr std::array<std::string_view, 1> row_elements{"tr"};
constexpr std::array<std::string_view, 4> table_parts{"thead", "tbody", "flow", "continued"};

/// Which places of the rows to come are taken by cells that span rows. Tells what doesn't fit.
class Grid {
 public:
    Grid(MarkupReader& reader, std::size_t columns) : reader_(reader), rows_left_(columns, 0), owners_(columns) {}

    void begin_row() { column_ = 0; }

    /// Answers the first column that the cell covers.
    std::size_t place(const pugi::xml_node& node, const Cell& cell) {
        while (column_ < rows_left_.size() && rows_left_[column_] > 0) --rows_left_[column_++];
        const auto width = static_cast<std::size_t>(cell.column_span);
        const std::size_t first = column_;
        if (first + width > rows_left_.size()) {
            fail(node, "melewati kolom terakhir tabel (" + columns_text() + ")");
            return first;
        }
        for (std::size_t column = first; column < first + width; ++column) {
            if (rows_left_[column] == 0) continue;
            fail(node, "bertumpang tindih dengan sel rowspan dari baris di atasnya");
            return first;
        }
        for (std::size_t end = column_ + width; column_ < end; ++column_) {
            rows_left_[column_] = cell.row_span - 1;
            if (cell.row_span > 1) owners_[column_] = node;
        }
        return first;
    }

    void end_row(const pugi::xml_node& row) {
        const std::size_t filled = skip_spanned();
        if (!failed_ && filled < rows_left_.size()) {
            reader_.error(row, code::broken_grid, "baris hanya mengisi " + std::to_string(filled) + " dari " + columns_text(),
                          "tambah sel, atau lebarkan sel dengan colspan");
        }
        failed_ = false;
    }

    /// At the end of a part of the table: no cell may reach beyond it.
    void finish(std::string_view part) {
        pugi::xml_node told;
        for (std::size_t column = 0; column < rows_left_.size(); ++column) {
            if (rows_left_[column] == 0 || owners_[column] == told) continue;
            told = owners_[column];
            reader_.error(told, code::broken_grid, "rowspan sel melewati baris terakhir <" + std::string(part) + ">");
        }
    }

 private:
    /// Goes over the taken places at the end of a row; how many places are filled, up to the first hole.
    std::size_t skip_spanned() {
        std::size_t filled = column_;
        bool hole = false;
        for (; column_ < rows_left_.size(); ++column_) {
            if (rows_left_[column_] > 0) {
                --rows_left_[column_];
                if (!hole) filled = column_ + 1;
            } else {
                hole = true;
            }
        }
        return filled;
    }

    void fail(const pugi::xml_node& node, const std::string& problem) {
        if (!failed_) reader_.error(node, code::broken_grid, "sel " + problem);
        failed_ = true;
    }

    std::string columns_text() const { return std::to_string(rows_left_.size()) + " kolom"; }

    MarkupReader& reader_;
    std::vector<int> rows_left_;          ///< by column: how many more rows it is taken
    std::vector<pugi::xml_node> owners_;  ///< by column: the cell that spans there
    std::size_t column_ = 0;
    bool failed_ = false;  ///< in this row: one message is enough
};

std::optional<Borders> read_borders(Attributes& attributes) {
    const std::optional<std::string_view> value = attributes.text("border");
    if (!value) return std::nullopt;
    const auto lengths = parse_lengths(*value, 4);
    if (!lengths || (lengths->size() != 1 && lengths->size() != 4)) {
        attributes.wrong("border", *value, "tulis satu tebal garis, atau empat: atas kanan bawah kiri, misalnya 0.5pt 0 0.5pt 0");
        return std::nullopt;
    }
    for (const Length length : *lengths) {
        if (length >= Length()) continue;
        attributes.wrong("border", *value, "tebal garis tidak boleh negatif");
        return std::nullopt;
    }
    const std::vector<Length>& all = *lengths;
    if (all.size() == 1) return Borders{all[0], all[0], all[0], all[0]};
    return Borders{.left = all[3], .top = all[0], .right = all[1], .bottom = all[2]};
}

void read_cell_attributes(Attributes& attributes, Cell& cell, MarkupContext& around) {
    attributes.integer_into(cell.column_span, "colspan", 1, most_spanned_columns);
    attributes.integer_into(cell.row_span, "rowspan", 1, most_spanned_rows);
    read_content_style(attributes, around);
    if (const auto vertical = attributes.word("valign", vertical_alignments)) cell.vertical = *vertical;
    cell.padding = attributes.length("padding");
    cell.borders = read_borders(attributes);
    cell.shade = attributes.color("shade");
    attributes.yes_into(cell.repeat_after_break, "repeat");
}

Cell read_cell(MarkupReader& reader, const pugi::xml_node& node, MarkupContext& around, FlowReader* flow) {
    Cell cell;
    if (node.name()[1] == 'h') {
        around.text.face.bold = true;
        around.alignment = Alignment::center;
        cell.vertical = VerticalAlignment::middle;
    }
    if (node.first_attribute()) {
        Attributes attributes(reader, node);
        read_cell_attributes(attributes, cell, around);
        // Only heads are turned.
        if (flow == nullptr)
            if (const auto turning = attributes.word("upright", turnings)) cell.turning = *turning;
    }
    if (flow != nullptr && flow->takes(node)) return cell;
    cell.content = read_content(reader, node, around);
    bind_phrases(cell.content, Lines::short_ones);
    return cell;
}

/// `flow`: of the body, which may hold symbols.
Row read_row(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& outside, Grid& grid, FlowReader* flow) {
    Row row;
    {
        Attributes attributes(reader, node);
        if (const auto kind = attributes.word("kind", row_kinds)) row.kind = *kind;
        attributes.yes_into(row.keep_with_next, "keep-with-next");
        attributes.length_into(row.minimum_height, "height");
    }
    if (flow == nullptr && row.kind != RowKind::ordinary) {
        reader.error(node, code::wrong_structure, "baris kelompok dan baris jumlah hanya boleh di dalam <tbody>");
    }
    grid.begin_row();
    for_each_element(reader, node, [&](const pugi::xml_node& child) {
        const std::string_view name = child.name();
        if (name != "td" && name != "th") return reader.unexpected(child, cell_elements);
        MarkupContext around = outside;
        row.cells.push_back(read_cell(reader, child, around, flow));
        const std::size_t column = grid.place(child, row.cells.back());
        if (flow != nullptr && flow->takes(child)) flow->read_symbols(child, column);
    });
    grid.end_row(node);
    return row;
}

std::vector<Row> read_part(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& around, std::size_t columns,
                           FlowReader* flow = nullptr) {
    const Attributes none(reader, node);
    std::vector<Row> rows;
    Grid grid(reader, columns);
    for_each_element(reader, node, [&](const pugi::xml_node& child) {
        if (child.name() != row_elements[0]) return reader.unexpected(child, row_elements);
        if (flow != nullptr) flow->begin_row(rows.size());
        rows.push_back(read_row(reader, child, around, grid, flow));
    });
    grid.finish(node.name());
    return rows;
}

void read_padding(Attributes& attributes, Table& table) {
    const std::optional<std::string_view> value = attributes.text("padding");
    if (!value) return;
    const auto lengths = parse_lengths(*value, 2);
    if (!lengths || lengths->front() < Length() || lengths->back() < Length()) {
        attributes.wrong("padding", *value, "tulis satu panjang, atau dua: tegak datar, misalnya 2pt 4pt");
        return;
    }
    table.padding_vertical = lengths->front();
    table.padding_horizontal = lengths->back();
}

/// Returns whether the columns are known, without which no cell can be placed.
bool read_table_attributes(MarkupReader& reader, const pugi::xml_node& node, Table& table, MarkupContext& around) {
    Attributes attributes(reader, node);
    const std::string_view columns = attributes.required("columns");
    if (!columns.empty()) {
        if (auto widths = parse_columns(columns)) {
            table.columns = std::move(*widths);
        } else {
            attributes.wrong("columns", columns, "tulis lebar tiap kolom: panjang (30mm), bagian (2*), atau auto, misalnya 10mm 2* auto");
        }
    }
    attributes.length_into(table.border, "border");
    read_padding(attributes, table);
    if (const auto numbers = attributes.word("column-numbers", number_words)) {
        table.column_numbers = *numbers != Numbers::no;
        table.numbers_in_brackets = *numbers == Numbers::brackets;
    }
    attributes.length_into(table.space_before, "before");
    attributes.length_into(table.space_after, "after");
    attributes.size_into(around.text);
    attributes.font_into(around.text);
    attributes.line_height_into(around.line_height);
    table.anchor = attributes.anchor(around);
    return !table.columns.empty();
}

}  // namespace

Table read_table(MarkupReader& reader, const pugi::xml_node& node, const MarkupContext& outside) {
    MarkupContext around = outside;
    Table table;
    if (!read_table_attributes(reader, node, table, around)) return table;
    table.text_style = around.text;
    table.line_height = around.line_height;
    around.in_cell = true;
    around.on_page = false;
    around.list_level = 0;
    around.alignment = Alignment::left;
    bool head = false, body = false;
    FlowReader flow(reader, table.columns.size());
    for_each_element(reader, node, [&](const pugi::xml_node& child) {
        const std::string_view name = child.name();
        if (name == "thead" && !head && !body) {
            head = true;
            table.header = read_part(reader, child, around, table.columns.size());
        } else if (name == "tbody" && !body) {
            body = true;
            table.body = read_part(reader, child, around, table.columns.size(), &flow);
        } else if (name == "flow" && body && table.continuation.empty() && !flow.given()) {
            flow.read(child, around);
        } else if (name == "continued" && body && table.continuation.empty()) {
            const Attributes none(reader, child);
            MarkupContext above = outside;
            above.on_page = false;
            table.continuation = read_content(reader, child, above);
        } else if (name == "flow") {
            reader.error(child, code::wrong_structure, "<flow> hanya boleh satu, sesudah <tbody>");
        } else if (name == "continued") {
            reader.error(child, code::wrong_structure, "<continued> hanya boleh satu, sesudah <tbody>");
        } else if (name == "thead" || name == "tbody") {
            reader.error(child, code::wrong_structure, "tabel terdiri atas satu <thead> (boleh tidak ada), lalu satu <tbody>");
        } else {
            reader.unexpected(child, table_parts);
        }
    });
    if (!body) reader.error(node, code::wrong_structure, "tabel harus punya <tbody>");
    table.flow = flow.take();
    return table;
}

}  // namespace naskah::compose
