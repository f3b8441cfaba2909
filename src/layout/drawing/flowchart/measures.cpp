#include <algorithm>

#include "layout/drawing/flowchart/chart.hpp"

namespace naskah::layout::flowchart {

namespace {

using document::larger;
using document::smaller;

/// Between a symbol and the line of its column there is room for one lane at least.
constexpr Length least_channel = Length::of_points(6), widest_channel = Length::of_points(16);
constexpr Length least_height = Length::of_points(16), greatest_height = Length::of_points(22);
constexpr Length inside = Length::of_points(2);

}  // namespace

Measures measures(const std::vector<Length>& edges) {
    Length column = edges.at(1) - edges.at(0);
    for (std::size_t i = 1; i + 1 < edges.size(); ++i) column = smaller(column, edges[i + 1] - edges[i]);
    const Length channel = larger(least_channel, smaller(widest_channel, column / 5));
    Measures result;
    result.symbol_width = larger(column - channel * 2, Length::of_points(6));
    result.symbol_height = larger(least_height, smaller(greatest_height, result.symbol_width * 11 / 20));
    result.pentagon = smaller(Length::of_points(14), larger(result.symbol_width, Length::of_points(11)));
    result.words_room = column / 2 - Length::of_points(4);
    return result;
}

Length text_room(SymbolKind kind, const Measures& measures) {
    switch (kind) {
        case SymbolKind::decision:
            return measures.symbol_width * 13 / 20;
        case SymbolKind::terminator:
            return measures.symbol_width - inside * 3;
        case SymbolKind::process:
        case SymbolKind::reference:
            break;
    }
    return measures.symbol_width - inside * 2;
}

Size size_of(SymbolKind kind, Size text, const Measures& measures) {
    Size size{measures.symbol_width, measures.symbol_height};
    if (text.height <= Length{}) return size;
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

}  // namespace naskah::layout::flowchart
