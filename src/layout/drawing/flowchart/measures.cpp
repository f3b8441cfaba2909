#include <algorithm>

#include "layout/drawing/flowchart/chart.hpp"
#include "layout/drawing/flowchart/way_words.hpp"

namespace naskah::layout::flowchart {

namespace {

using document::larger;
using document::smaller;

/// Between a symbol and the line of its column there is room for one lane at least.
constexpr Length least_channel = Length::of_points(6), widest_channel = Length::of_points(16);
constexpr Length least_height = Length::of_points(16), greatest_height = Length::of_points(22);
constexpr Length inside = Length::of_points(2);
/// For a letter of 8 points.
constexpr Length pentagon_side = Length::of_points(14);
/// A decision's text has so much of its width.
constexpr std::int64_t decision_text = 13, decision_width = 20;

Length padding(SymbolKind kind) {
    return kind == SymbolKind::terminator ? inside * 3 : inside * 2;
}

/// The narrowest symbol in which a text has room.
Length width_around(SymbolKind kind, Length text) {
    if (kind != SymbolKind::decision) return text + padding(kind);
    return Length::of_units((text.units() * decision_width + decision_text - 1) / decision_text);
}

}  // namespace

Measures measures(const std::vector<Length>& edges) {
    Length column = edges.at(1) - edges.at(0);
    for (std::size_t i = 1; i + 1 < edges.size(); ++i) column = smaller(column, edges[i + 1] - edges[i]);
    const Length channel = larger(least_channel, smaller(widest_channel, column / 5));
    Measures result;
    result.symbol_width = larger(column - channel * 2, Length::of_points(6));
    result.symbol_height = larger(least_height, smaller(greatest_height, result.symbol_width * 11 / 20));
    result.pentagon = pentagon_side;
    result.words_room = column / 2 - Length::of_points(4);
    return result;
}

Length text_room(SymbolKind kind, Length symbol_width) {
    if (kind == SymbolKind::decision) return symbol_width * decision_text / decision_width;
    return symbol_width - padding(kind);
}

Length widest_symbol(Length column) {
    return column - least_channel * 2;
}

Size size_of(SymbolKind kind, Size text, const Measures& measures) {
    Size size{measures.symbol_width, measures.symbol_height};
    if (text.height <= Length{}) return size;
    size.width = larger(size.width, width_around(kind, text.width));
    if (kind == SymbolKind::reference) {
        size.height = larger(size.height, (text.height + inside * 2) * 100 / shoulder_hundredths);
        return size;
    }
    if (kind != SymbolKind::decision) {
        size.height = larger(size.height, text.height + inside * 2);
        return size;
    }
    // Half of what the text is narrower than the diamond is what its corners have above and below: w/W + h/H = 1.
    const Length spare = larger(size.width - text.width - inside, size.width / 5);
    size.height = larger(size.height, Length::of_units(text.height.units() * size.width.units() / spare.units()));
    return size;
}

std::vector<Length> least_columns(std::size_t columns, const std::vector<Symbol>& symbols, const std::vector<Way>& ways) {
    std::vector<Length> least(columns, pentagon_side + least_channel * 2);
    for (std::size_t index = 0; index < symbols.size(); ++index) {
        const Symbol& symbol = symbols[index];
        Length& column = least[symbol.column];
        if (symbol.text.height > Length{}) column = larger(column, width_around(symbol.kind, symbol.text.width) + least_channel * 2);
        std::vector<Length> words;
        for (const Way& way : ways) {
            if (way.from == index && !way.words.empty()) words.push_back(way.words.back().width);
        }
        std::sort(words.begin(), words.end());
        // Words below a symbol stand on either side of their line.
        const std::size_t outer = (symbol.column == 0 ? 1U : 0U) + (symbol.column + 1 == columns ? 1U : 0U);
        const std::size_t elsewhere = outer == 0 ? words.size() : outer == 1 ? 2 : 0;
        if (words.size() <= elsewhere) continue;
        const std::size_t outwards = outer == 1 ? 1 : std::min<std::size_t>(words.size(), 3);
        column = larger(column, room_beside(words[outwards - 1]) * 2);
    }
    return least;
}

}  // namespace naskah::layout::flowchart
