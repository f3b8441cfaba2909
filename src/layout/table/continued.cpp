#include "layout/table/continued.hpp"

#include <algorithm>

namespace naskah::layout::table {

namespace {

constexpr const char* mark = " (lanjutan)";

document::Paragraph* last_paragraph(document::Blocks& blocks) {
    for (auto block = blocks.rbegin(); block != blocks.rend(); ++block) {
        if (auto* paragraph = std::get_if<document::Paragraph>(&block->value); paragraph && !paragraph->content.empty()) return paragraph;
        if (auto* kept = std::get_if<document::KeepTogether>(&block->value)) {
            if (document::Paragraph* paragraph = last_paragraph(kept->content)) return paragraph;
        }
    }
    return nullptr;
}

/// The style of the last text, or of none.
document::TextStyle last_style(const document::Inlines& content, const document::TextStyle& otherwise) {
    for (auto part = content.rbegin(); part != content.rend(); ++part) {
        if (const auto* run = std::get_if<document::TextRun>(&*part)) return run->style;
    }
    return otherwise;
}

}  // namespace

const document::Cell* main_cell(const document::Row& row) {
    const document::Cell* main = nullptr;
    for (const document::Cell& cell : row.cells) {
        const bool wider = !main || cell.column_span > main->column_span;
        if (!cell.content.empty() && wider) main = &cell;
    }
    return main;
}

document::Cell continued(const document::Cell& cell, const document::Table& table) {
    document::Cell copy = cell;
    document::Paragraph* paragraph = last_paragraph(copy.content);
    if (!paragraph) {
        paragraph = &copy.content.emplace_back().value.emplace<document::Paragraph>();
    }
    document::TextStyle style = last_style(paragraph->content, table.text_style);
    style.script = document::Script::normal;
    paragraph->content.emplace_back(document::TextRun{mark, style, {}});
    return copy;
}

}  // namespace naskah::layout::table
