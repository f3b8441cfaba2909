#include "layout/origins.hpp"

namespace naskah::layout {

namespace {

using document::Origin;

/// The first origin that is known of several things.
template <class Things, class Ask>
Origin first_of(const Things& things, Ask ask) {
    for (const auto& thing : things)
        if (const Origin origin = ask(thing); origin.known()) return origin;
    return {};
}

/// The first of two that is known.
Origin first_of(Origin one, Origin other) {
    return one.known() ? one : other;
}

struct OfInline {
    Origin operator()(const document::TextRun& run) const { return run.origins.longest_in(0, run.text.size()).origin; }
    Origin operator()(const document::PageReference& reference) const { return reference.origin; }
    template <class Other>
    Origin operator()(const Other&) const {
        return {};
    }
};

struct OfBlock {
    Origin operator()(const document::Paragraph& paragraph) const { return origin_of(paragraph.content); }
    Origin operator()(const document::List& list) const {
        return first_of(list.items,
                        [](const document::ListItem& item) { return first_of(origin_of(item.content), origin_of(item.label)); });
    }
    Origin operator()(const document::LabelRows& rows) const {
        return first_of(rows.rows, [](const document::LabelRow& row) { return first_of(origin_of(row.content), origin_of(row.label)); });
    }
    Origin operator()(const document::Table& table) const { return first_of(of(table.header), of(table.body)); }
    Origin operator()(const document::SignatureGrid& grid) const {
        return first_of(grid.cells, [](const std::optional<document::SignatureCell>& cell) {
            return cell ? first_of(origin_of(cell->head), origin_of(cell->foot)) : Origin{};
        });
    }
    Origin operator()(const document::Image& image) const { return image.origin; }
    Origin operator()(const document::Drawing& drawing) const { return drawing.origin; }
    Origin operator()(const document::ChartPlace& chart) const { return chart.origin; }
    Origin operator()(const document::KeepTogether& kept) const { return origin_of(kept.content); }
    Origin operator()(const document::Contents& contents) const {
        return first_of(contents.entries, [](const document::ContentsEntry& entry) { return origin_of(entry.title); });
    }
    Origin operator()(const document::Rule&) const { return {}; }
    Origin operator()(const document::Spacer&) const { return {}; }
    Origin operator()(const document::PageBreak&) const { return {}; }

 private:
    static Origin of(const std::vector<document::Row>& rows) {
        return first_of(rows, [](const document::Row& row) {
            return first_of(row.cells, [](const document::Cell& cell) { return origin_of(cell.content); });
        });
    }
};

}  // namespace

Origin origin_of(const document::Inlines& inlines) {
    return first_of(inlines, [](const document::Inline& piece) { return std::visit(OfInline{}, piece); });
}

Origin origin_of(const document::Blocks& blocks) {
    return first_of(blocks, [](const document::Block& block) { return std::visit(OfBlock{}, block.value); });
}

}  // namespace naskah::layout
