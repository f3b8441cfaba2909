#include "render/docx/counted_column.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "render/docx/number_text.hpp"
#include "text/ascii.hpp"

namespace naskah::docx {

using namespace document;

namespace {

constexpr std::size_t most_figures = 6;

/// The text of a cell that is one paragraph, or holds nothing.
std::optional<std::string> text_of(const Cell& cell) {
    if (cell.content.size() != 1) return std::nullopt;
    const auto* paragraph = std::get_if<Paragraph>(&cell.content.front().value);
    if (paragraph == nullptr || !paragraph->anchor.empty() || paragraph->number || paragraph->caption) return std::nullopt;
    const bool plain = std::all_of(paragraph->content.begin(), paragraph->content.end(), [](const Inline& piece) {
        const auto* run = std::get_if<TextRun>(&piece);
        return run != nullptr && run->link.empty() && run->reference.empty();
    });
    return plain ? std::optional(plain_text(paragraph->content)) : std::nullopt;
}

bool is_headed_number(const Table& table) {
    constexpr std::array<std::string_view, 3> titles{"no", "no.", "nomor"};
    return std::any_of(table.header.begin(), table.header.end(), [&](const Row& row) {
        const std::optional<std::string> title = row.cells.empty() ? std::nullopt : text_of(row.cells.front());
        return title && std::find(titles.begin(), titles.end(), text::lower_case(*title)) != titles.end();
    });
}

}  // namespace

std::optional<CountedCell> counted_cell(const Cell& cell) {
    if (cell.row_span > 1 || cell.column_span > 1) return std::nullopt;
    const std::optional<std::string> text = text_of(cell);
    if (!text) return std::nullopt;
    std::string_view figures = *text;
    CountedCell counted;
    if (figures.ends_with('.')) {
        counted.format.after = ".";
        figures.remove_suffix(1);
    }
    if (figures.empty() || figures.size() > most_figures || figures.front() == '0') return std::nullopt;
    const auto [end, problem] = std::from_chars(figures.data(), figures.data() + figures.size(), counted.value);
    if (problem != std::errc() || end != figures.data() + figures.size() || counted.value < 1) return std::nullopt;
    return counted;
}

std::map<std::size_t, CountedCell> counted_rows(const Table& table) {
    std::map<std::size_t, CountedCell> counted;
    if (!is_headed_number(table)) return counted;
    std::vector<std::pair<std::size_t, CountedCell>> run;
    const auto close = [&] {
        if (run.size() > 1) counted.insert(run.begin(), run.end());
        run.clear();
    };
    std::size_t covered = 0;  // rows whose first cell is one from above
    for (std::size_t at = 0; at < table.body.size(); ++at) {
        const Row& row = table.body[at];
        if (covered > 0) {
            --covered;
            continue;
        }
        if (row.cells.empty()) continue;
        const Cell& first = row.cells.front();
        covered = static_cast<std::size_t>(std::max(first.row_span, 1) - 1);
        const std::optional<CountedCell> cell = row.kind == RowKind::ordinary ? counted_cell(first) : std::nullopt;
        if (!cell) continue;
        const bool goes_on = !run.empty() && cell->value == run.back().second.value + 1 && cell->format == run.back().second.format;
        if (!goes_on) close();
        run.emplace_back(at, *cell);
    }
    close();
    return counted;
}

}  // namespace naskah::docx
