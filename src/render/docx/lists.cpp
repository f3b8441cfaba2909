// Lists, and the rows of "Hari/Tanggal : Senin".
#include <algorithm>
#include <utility>

#include "bahasa/ordinal.hpp"
#include "render/docx/number_text.hpp"
#include "render/docx/story.hpp"
#include "render/docx/text_width.hpp"

namespace naskah::docx {

using namespace document;

namespace {

constexpr int most_diktums = 99;

/// "Menetapkan", "KESATU", "KEDUA": what is decided stands beside it.
bool names_diktum(std::string_view label) {
    if (label == "Menetapkan") return true;
    for (int number = 1; number <= most_diktums; ++number) {
        if (bahasa::ordinal_capital(number) == label) return true;
    }
    return false;
}

}  // namespace

void Story::write(const List& list, const BlockContext& scope) {
    ItemLabel label;
    std::optional<Number> list_number;
    label.list = &list;
    label.list_number = &list_number;
    label.position = scope.left + twips(list.indent);
    label.column = std::min(label_column(list), std::max(scope.room() / 2, twips(list.label_width)));
    int value = list.start;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        label.item = &list.items[i];
        label.value = list.format && label.item->counts ? std::optional(value++) : std::nullopt;
        if (i > 0) container_.space += twips(list.item_space);
        BlockContext inside = scope.child(i + 1 == list.items.size());
        inside.left = label.position + label.column;
        ++inside.list_depth;
        write_labelled(label.item->content, label, inside);
    }
}

/// The label stands in the first paragraph; where there is something else first, in an empty line above it.
void Story::write_labelled(const Blocks& content, const ItemLabel& label, const BlockContext& scope) {
    if (const auto* group = content.empty() ? nullptr : std::get_if<KeepTogether>(&content.front().value)) {
        BlockContext inside = scope.child(content.size() == 1);
        inside.keep_together = true;
        write_labelled(group->content, label, inside);
        for (std::size_t i = 1; i < content.size(); ++i) block(content[i], scope.child(i + 1 == content.size()));
        return;
    }
    if (const auto* rows = content.empty() ? nullptr : std::get_if<LabelRows>(&content.front().value);
        rows != nullptr && !rows->rows.empty()) {
        write_rows(*rows, scope.child(content.size() == 1), &label);
        for (std::size_t i = 1; i < content.size(); ++i) block(content[i], scope.child(i + 1 == content.size()));
        return;
    }
    const auto* first = content.empty() ? nullptr : std::get_if<Paragraph>(&content.front().value);
    const std::size_t begin = first != nullptr ? 1 : 0;
    Paragraph line;
    if (first == nullptr) {
        line.content.emplace_back(TextRun{{}, label.list->text_style});
        line.style.line_height = label.list->line_height;
        line.style.keep_with_next = !content.empty();
    }
    write_paragraph(first != nullptr ? *first : line, scope.child(begin >= content.size()), &label);
    for (std::size_t i = begin; i < content.size(); ++i) block(content[i], scope.child(i + 1 == content.size()));
}

/// A table without borders: labels, separators, contents. Its rows may break over pages. Of rows that begin an item, its number stands in a
/// column before them.
void Story::write_rows(const LabelRows& rows, const BlockContext& scope, const ItemLabel* item) {
    const int room = scope.room() - twips(rows.indent);
    Length widest;
    for (const LabelRow& row : rows.rows) widest = larger(widest, width_of(row.label).most);
    // The label's own width is only guessed: a little more, so that no label is broken that need not be.
    const int guessed = std::min(twips(widest.scaled(1.03)), std::max(room / 2, 0));
    const int gap = twips(rows.gap);
    const int labels = (rows.label_width ? twips(*rows.label_width) : guessed) + gap;
    const int separator = rows.separator.empty() ? 0 : twips(width_of(rows.separator).most) + gap;
    TableFrame frame;
    frame.columns = {labels};
    if (separator > 0) frame.columns.push_back(separator);
    frame.columns.push_back(std::max(room - labels - separator, 20));
    frame.indent = scope.left + twips(rows.indent);
    const int before = item == nullptr ? 0 : std::max(frame.indent - item->position, 20);
    if (item != nullptr) {
        frame.columns.insert(frame.columns.begin(), before);
        frame.indent = item->position;
    }
    if (rows.rows.empty()) return;
    open_table(frame, 0);
    for (std::size_t i = 0; i < rows.rows.size(); ++i) {
        const LabelRow& row = rows.rows[i];
        BlockContext inside = scope.child(i + 1 == rows.rows.size());
        inside.left = 0;
        inside.list_depth = 0;
        inside.keep_together = false;
        append_row_start(out_, {scope.keep_together, false, 0});
        const auto one_line = [&](const Inlines& inlines) {
            Paragraph paragraph;
            paragraph.content = inlines;
            paragraph.style.line_height = rows.line_height;
            return Blocks{Block{std::move(paragraph)}};
        };
        const auto cell = [&](int width, const Blocks& content) {
            CellFrame open;
            open.width = width;
            if (i > 0 && rows.row_space > Length()) open.margins = CellMargins{twips(rows.row_space), 0, 0, 0};
            append_cell_start(out_, open);
            inside.width = width;
            const TextStyle text = main_style(row.label, shared_.survey.text);
            fill_cell(content, inside, text, rows.line_height);
        };
        if (item != nullptr && i == 0) {
            CellFrame open;
            open.width = before;
            append_cell_start(out_, open);
            Container outer = std::exchange(container_, {});
            ItemLabel number = *item;
            number.position = 0;
            BlockContext alone = inside;
            alone.left = alone.width = before;
            Paragraph line;
            line.content.emplace_back(TextRun{{}, item->list->text_style});
            line.style.line_height = rows.line_height;
            write_paragraph(line, alone, &number);
            end_container();
            out_ += "</w:tc>";
            container_ = std::move(outer);
        } else if (item != nullptr) {
            cell(before, {});
        }
        cell(labels, one_line(row.label));
        if (separator > 0) cell(separator, one_line(rows.separator));
        if (inside.style == StyleId::normal && names_diktum(plain_text(row.label))) inside.style = StyleId::diktum;
        cell(frame.columns.back(), row.content);
        out_ += "</w:tr>";
    }
    close_table(0);
}

}  // namespace naskah::docx
