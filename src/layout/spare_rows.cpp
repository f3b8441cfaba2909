#include "layout/spare_rows.hpp"

#include <algorithm>
#include <string>

namespace naskah::layout {

namespace {

bool holds_no_words(const document::Block& block) {
    const auto* paragraph = std::get_if<document::Paragraph>(&block.value);
    return paragraph != nullptr && std::all_of(paragraph->content.begin(), paragraph->content.end(), [](const document::Inline& part) {
               const auto* run = std::get_if<document::TextRun>(&part);
               return run != nullptr && run->text.find_first_not_of("0123456789. ") == std::string::npos;
           });
}

}  // namespace

bool is_to_be_filled_in(const document::Row& row) {
    return row.kind == document::RowKind::ordinary && row.minimum_height > document::Length{} &&
           std::all_of(row.cells.begin(), row.cells.end(),
                       [](const document::Cell& cell) { return std::all_of(cell.content.begin(), cell.content.end(), holds_no_words); });
}

std::optional<SpareRows> spare_rows_of(const document::Section& section) {
    const auto* table = section.content.empty() ? nullptr : std::get_if<document::Table>(&section.content.back().value);
    if (table == nullptr) return std::nullopt;
    SpareRows spare{section.content.size() - 1, 0, {}};
    for (auto row = table->body.rbegin(); row != table->body.rend() && is_to_be_filled_in(*row); ++row) {
        ++spare.count;
        spare.height += row->minimum_height;
    }
    return spare.count > 0 ? std::optional(spare) : std::nullopt;
}

void FewerRows::apply_to(document::Table& table) const {
    for (document::Row& row : table.body) row.minimum_height = row.minimum_height.scaled(scale);
    table.body.resize(table.body.size() - std::min(left_out, table.body.size()));
}

document::Section with_fewer_rows(const document::Section& section, const SpareRows& spare, const FewerRows& fewer) {
    document::Section copy = section;
    fewer.apply_to(std::get<document::Table>(copy.content[spare.block].value));
    return copy;
}

}  // namespace naskah::layout
