#include "layout/table/shrunk.hpp"

#include <algorithm>

namespace naskah::layout::table {

namespace {

using namespace document;

/// Makes all type in blocks smaller.
class Shrinker {
 public:
    explicit Shrinker(double scale) : scale_(scale) {}

    void shrink(TextStyle& style) const { style.size = smaller(style.size, larger(style.size.scaled(scale_), smallest_type)); }
    void shrink(Inlines& inlines) const {
        for (Inline& piece : inlines) std::visit(*this, piece);
    }
    void shrink(Blocks& blocks) const {
        for (Block& block : blocks) std::visit(*this, block.value);
    }
    void shrink(std::vector<Row>& rows) const {
        for (Row& row : rows)
            for (Cell& cell : row.cells) shrink(cell.content);
    }

    void operator()(Paragraph& paragraph) const { shrink(paragraph.content); }
    void operator()(List& list) const {
        shrink(list.text_style);
        for (ListItem& item : list.items) {
            shrink(item.label);
            shrink(item.content);
        }
    }
    void operator()(LabelRows& rows) const {
        shrink(rows.separator);
        for (LabelRow& row : rows.rows) {
            shrink(row.label);
            shrink(row.content);
        }
    }
    void operator()(Table& table) const {
        shrink(table.text_style);
        shrink(table.header);
        shrink(table.body);
    }
    void operator()(SignatureGrid& grid) const {
        for (auto& cell : grid.cells) {
            if (!cell) continue;
            shrink(cell->head);
            shrink(cell->foot);
        }
        shrink(grid.continuation);
    }
    void operator()(KeepTogether& kept) const { shrink(kept.content); }
    void operator()(Contents& contents) const {
        shrink(contents.style);
        for (ContentsEntry& entry : contents.entries) shrink(entry.title);
    }
    void operator()(Image&) const {}
    void operator()(Drawing&) const {}
    void operator()(ChartPlace&) const {}
    void operator()(Rule&) const {}
    void operator()(Spacer&) const {}
    void operator()(PageBreak&) const {}

    void operator()(TextRun& run) const { shrink(run.style); }
    void operator()(PageNumber& number) const { shrink(number.style); }
    void operator()(PageCount& count) const { shrink(count.style); }
    void operator()(PageReference& reference) const { shrink(reference.style); }
    void operator()(LineBreak&) const {}

 private:
    double scale_;
};

}  // namespace

Table shrunk(const Table& table, double scale, Length padding_horizontal) {
    Table copy = table;
    copy.padding_horizontal = padding_horizontal;
    const Shrinker shrinker(scale);
    shrinker(copy);
    return copy;
}

}  // namespace naskah::layout::table
