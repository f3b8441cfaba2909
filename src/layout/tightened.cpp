#include "layout/tightened.hpp"

namespace naskah::layout {

namespace {

using namespace document;

class Tightener {
 public:
    Tightener(const Tightening& most, double degree)
        : line_height_(1.0 - (1.0 - most.line_height) * degree),
          space_(1.0 - (1.0 - most.space) * degree),
          sign_space_(most.sign_space),
          degree_(degree) {}

    void walk(Blocks& blocks) const {
        for (Block& block : blocks) std::visit(*this, block.value);
    }

    void operator()(Paragraph& paragraph) const {
        tighten(paragraph.style.line_height);
        tighten(paragraph.style.space_before);
        tighten(paragraph.style.space_after);
    }
    void operator()(List& list) const {
        tighten(list.line_height);
        tighten(list.item_space);
        for (ListItem& item : list.items) walk(item.content);
    }
    void operator()(LabelRows& rows) const {
        tighten(rows.line_height);
        tighten(rows.row_space);
        for (LabelRow& row : rows.rows) walk(row.content);
    }
    void operator()(Table& table) const {
        tighten(table.space_before);
        tighten(table.space_after);
    }
    void operator()(SignatureGrid& grid) const {
        tighten(grid.space_before);
        tighten(grid.row_gap);
        if (grid.sign_space > sign_space_) grid.sign_space = grid.sign_space - (grid.sign_space - sign_space_).scaled(degree_);
        for (auto& cell : grid.cells) {
            if (!cell) continue;
            walk(cell->head);
            walk(cell->foot);
        }
    }
    void operator()(Image& image) const {
        tighten(image.space_before);
        tighten(image.space_after);
    }
    void operator()(Drawing& drawing) const {
        tighten(drawing.space_before);
        tighten(drawing.space_after);
    }
    void operator()(ChartPlace&) const {}
    void operator()(Rule& rule) const {
        tighten(rule.space_before);
        tighten(rule.space_after);
    }
    void operator()(Spacer& spacer) const { tighten(spacer.height); }
    void operator()(KeepTogether& kept) const { walk(kept.content); }
    void operator()(PageBreak&) const {}
    void operator()(Contents&) const {}

 private:
    void tighten(double& line_height) const { line_height *= line_height_; }
    void tighten(Length& space) const { space = space.scaled(space_); }

    double line_height_, space_;
    Length sign_space_;
    double degree_;
};

}  // namespace

void tighten(document::Section& section, double degree) {
    if (section.tightening) Tightener(*section.tightening, degree).walk(section.content);
}

document::Section tightened(const document::Section& section, double degree) {
    document::Section copy = section;
    tighten(copy, degree);
    return copy;
}

}  // namespace naskah::layout
