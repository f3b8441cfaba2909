#include "layout/table/flow.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "layout/drawing_element.hpp"

namespace naskah::layout::table {

namespace {

using document::Contour;
using document::larger;
using document::smaller;

/// Dark enough for a copy of a copy.
constexpr Length flow_pen = Length::of_points(0.8);

flowchart::SymbolKind kind_of(document::FlowSymbolKind kind) {
    switch (kind) {
        case document::FlowSymbolKind::terminator:
            return flowchart::SymbolKind::terminator;
        case document::FlowSymbolKind::decision:
            return flowchart::SymbolKind::decision;
        case document::FlowSymbolKind::reference:
            return flowchart::SymbolKind::reference;
        case document::FlowSymbolKind::process:
            break;
    }
    return flowchart::SymbolKind::process;
}

/// With half circles at its sides.
Contour capsule(Point center, flowchart::Size size) {
    const Length half_width = size.width / 2, half_height = size.height / 2, round = smaller(half_width, half_height);
    const Length near = half_width - round, pull = round * 5523 / 10000, y = half_height * 5523 / 10000;
    const auto at = [&](Length x, Length down) { return Point{center.x + x, center.y + down}; };
    return Contour()
        .move_to(at(-near, -half_height))
        .line_to(at(near, -half_height))
        .curve_to(at(near + pull, -half_height), at(half_width, -y), at(half_width, {}))
        .curve_to(at(half_width, y), at(near + pull, half_height), at(near, half_height))
        .line_to(at(-near, half_height))
        .curve_to(at(-near - pull, half_height), at(-half_width, y), at(-half_width, {}))
        .curve_to(at(-half_width, -y), at(-near - pull, -half_height), at(-near, -half_height))
        .close();
}

Contour diamond(Point center, flowchart::Size size) {
    const std::array<Point, 4> corners{{{center.x - size.width / 2, center.y},
                                        {center.x, center.y - size.height / 2},
                                        {center.x + size.width / 2, center.y},
                                        {center.x, center.y + size.height / 2}}};
    return document::polygon(corners);
}

Contour box(Point center, flowchart::Size size) {
    return document::rectangle({center.x - size.width / 2, center.y - size.height / 2}, size.width, size.height);
}

Contour pentagon(Point center, flowchart::Size size) {
    const Length left = center.x - size.width / 2, right = center.x + size.width / 2, top = center.y - size.height / 2;
    const Length shoulder = top + size.height * flowchart::shoulder_hundredths / 100;
    const std::array<Point, 5> corners{
        {{left, top}, {right, top}, {right, shoulder}, {center.x, center.y + size.height / 2}, {left, shoulder}}};
    return document::polygon(corners);
}

Contour symbol_contour(flowchart::SymbolKind kind, Point center, flowchart::Size size) {
    switch (kind) {
        case flowchart::SymbolKind::terminator:
            return capsule(center, size);
        case flowchart::SymbolKind::decision:
            return diamond(center, size);
        case flowchart::SymbolKind::reference:
            return pentagon(center, size);
        case flowchart::SymbolKind::process:
            break;
    }
    return box(center, size);
}

/// A filled triangle with its tip at the end of a line.
Contour arrow_head(Point from, Point tip) {
    const Length half = flowchart::arrow_width / 2;
    Point back = tip, aside;
    if (from.x < tip.x) back.x -= flowchart::arrow_length;
    if (from.x > tip.x) back.x += flowchart::arrow_length;
    if (from.y < tip.y) back.y -= flowchart::arrow_length;
    if (from.y > tip.y) back.y += flowchart::arrow_length;
    (from.y == tip.y ? aside.y : aside.x) = half;
    const std::array<Point, 3> corners{{tip, {back.x + aside.x, back.y + aside.y}, {back.x - aside.x, back.y - aside.y}}};
    return document::polygon(corners);
}

/// The last point of a line, taken back into the head of its arrow.
void shorten(std::vector<Point>& stroke) {
    const Point from = stroke[stroke.size() - 2];
    Point& tip = stroke.back();
    const Length by = flowchart::arrow_length / 2;
    if (from.x < tip.x) tip.x -= by;
    if (from.x > tip.x) tip.x += by;
    if (from.y < tip.y) tip.y -= by;
    if (from.y > tip.y) tip.y += by;
}

/// A, B … Z, AA, AB …
std::string letters_of(std::size_t number) {
    std::string letters;
    for (std::size_t left = number + 1; left > 0; left = (left - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
    return letters;
}

}  // namespace

TableFlow::TableFlow(const document::Flow& flow, const std::vector<Length>& grid_lines, Context& context)
    : flow_(flow), context_(context), text_(flow.text_style, context), left_(grid_lines[flow.first_column]) {
    for (std::size_t column = 0; column <= flow.columns; ++column) chart_.edges.push_back(grid_lines[flow.first_column + column] - left_);
    measures_ = flowchart::measures(chart_.edges);
    for (const document::FlowSymbol& symbol : flow.symbols) {
        const std::size_t column = symbol.column - flow.first_column;
        inside_.push_back(inside(symbol, chart_.edges[column + 1] - chart_.edges[column]));
        chart_.symbols.push_back({symbol.row, column, kind_of(symbol.kind), text_.size_of(inside_.back())});
    }
    for (const document::FlowWay& way : flow.ways) {
        text_.tell_of(way.words, way.origin);
        words_.push_back(words_of(way));
        flowchart::Way asked{way.from, way.to, way.joint, {}};
        for (const Lines& choice : words_.back()) asked.words.push_back(text_.size_of(choice));
        chart_.ways.push_back(std::move(asked));
    }
}

flowchart::PageDrawing TableFlow::draw(const flowchart::Rows& rows, const flowchart::Letters& given) const {
    return flowchart::draw_page(chart_, rows, given);
}

Reason TableFlow::failure(const flowchart::PageDrawing& drawing) const {
    if (drawing.undrawn.empty()) return {};
    const document::FlowWay& way = flow_.ways[drawing.undrawn.front()];
    const document::Origin origin = way.origin.known() ? way.origin : flow_.symbols[way.from].origin;
    return {"jalan" + (way.words.empty() ? std::string() : " \"" + way.words + "\"") +
                " di bagan alir tidak mendapat tempat; bagi prosedurnya, atau kurangi jalan yang keluar dari satu simbol",
            origin};
}

// ---- Texts

/// In a symbol as wide as all others, or in a wider one where a word asks for it.
TableFlow::Lines TableFlow::inside(const document::FlowSymbol& symbol, Length column) const {
    text_.tell_of(symbol.text, symbol.origin);
    const flowchart::SymbolKind kind = kind_of(symbol.kind);
    const Length usual = flowchart::text_room(kind, measures_.symbol_width),
                 most = flowchart::text_room(kind, flowchart::widest_symbol(column));
    return text_.divided_lines(symbol.text, larger(usual, smaller(most, text_.longest_word(symbol.text))));
}

std::vector<TableFlow::Lines> TableFlow::words_of(const document::FlowWay& way) const {
    std::vector<Lines> choices;
    if (way.words.empty()) return choices;
    const Length whole = text_.width_of(way.words);
    // From the widest that makes sense to the narrowest that can be; each further line is one that a narrower room asks for. A word that is
    // wider than its room may reach over the line of its column.
    for (const std::int64_t eighths : {16, 14, 12, 11, 10, 9, 8}) {
        if (eighths > 8 && whole <= measures_.words_room) continue;
        Lines choice = text_.lines(way.words, measures_.words_room * eighths / 8);
        if (!choices.empty() && choices.back().size() >= choice.size() &&
            text_.size_of(choices.back()).width <= text_.size_of(choice).width) {
            continue;
        }
        choices.push_back(std::move(choice));
    }
    return choices;
}

std::vector<ContentWidth> flow_needs(const document::Flow& flow, const Context& context) {
    const FlowText text(flow.text_style, context);
    const auto least = [&](Length (FlowText::*longest)(const std::string&) const) {
        std::vector<flowchart::Symbol> symbols;
        for (const document::FlowSymbol& symbol : flow.symbols) {
            const Length width = (text.*longest)(symbol.text);
            symbols.push_back({symbol.row, symbol.column - flow.first_column, kind_of(symbol.kind), {width, width}});
        }
        std::vector<flowchart::Way> ways;
        for (const document::FlowWay& way : flow.ways) {
            ways.push_back({way.from, way.to, way.joint, {}});
            if (!way.words.empty()) ways.back().words.push_back({text.longest_word(way.words), text.line_height()});
        }
        return flowchart::least_columns(flow.columns, symbols, ways);
    };
    const std::vector<Length> words = least(&FlowText::longest_word), parts = least(&FlowText::longest_part);
    std::vector<ContentWidth> needs;
    for (std::size_t column = 0; column < flow.columns; ++column) needs.push_back({words[column], words[column], parts[column]});
    return needs;
}

// ---- Painting

/// Words that reach over the line of a column, which is left out under them. Documents whose cells carry their own pieces find all of it in
/// the cell where the words begin: each line stands at its left end, and the greater part of the ground below it too.
void TableFlow::add_words_beyond(document::Drawing& drawn, const flowchart::PlacedWords& words, Length edge) const {
    constexpr Length before = Length::of_points(1.2), behind = Length::of_points(0.8);
    document::Shape& ground = drawn.add(document::rectangle({edge - before, words.corner.y}, before + behind, words.size.height));
    ground.pen = std::nullopt;
    ground.fill = document::Color{255, 255, 255};
    Point at = words.corner;
    for (const std::string& line : words_[words.way][words.choice]) {
        const Length spare = words.size.width - text_.width_of(line);
        add_text(drawn, {line}, {words.right_aligned ? at.x + spare : at.x, at.y}, document::Alignment::left,
                 document::VerticalAlignment::top, flow_.ways[words.way].origin);
        at.y += text_.line_height();
    }
}

void TableFlow::add_text(document::Drawing& drawn, const Lines& lines, Point at, document::Alignment across,
                         document::VerticalAlignment down, document::Origin origin) const {
    if (lines.empty()) return;
    std::string text;
    for (const std::string& line : lines) text.append(text.empty() ? "" : "\n").append(line);
    drawn.add(document::Label{at, std::move(text), flow_.text_style, across, down, origin});
}

/// The line of a column that words reach over, or nothing.
std::optional<Length> TableFlow::edge_under(const flowchart::PlacedWords& words) const {
    for (std::size_t i = 1; i + 1 < chart_.edges.size(); ++i) {
        const Length edge = chart_.edges[i];
        if (edge > words.corner.x && edge < words.corner.x + words.size.width) return edge;
    }
    return std::nullopt;
}

document::Drawing TableFlow::shapes(const flowchart::PageDrawing& drawing) const {
    document::Drawing drawn{chart_.edges.back(), {}, "Bagan alir"};
    for (const Length row : drawing.heights) drawn.height += row;
    const document::Pen pen{flow_pen, {}, {}};
    const auto add_head = [&](Point from, Point tip) {
        document::Shape& head = drawn.add(arrow_head(from, tip));
        head.pen = std::nullopt;
        head.fill = document::Color{};
    };
    for (const flowchart::Line& line : drawing.lines) {
        for (std::size_t i = 0; i < line.strokes.size(); ++i) {
            std::vector<Point> stroke = line.strokes[i];
            const bool headed = line.arrow && i + 1 == line.strokes.size();
            if (headed) {
                add_head(stroke[stroke.size() - 2], stroke.back());
                shorten(stroke);
            }
            drawn.add(document::polyline(stroke)).pen = pen;
        }
    }
    for (const flowchart::Meeting& meeting : drawing.meetings) add_head(meeting.from, meeting.tip);
    for (const flowchart::PlacedSymbol& symbol : drawing.symbols) {
        drawn.add(symbol_contour(chart_.symbols[symbol.symbol].kind, symbol.center, symbol.size)).pen = pen;
        // A pentagon has less room at its tip.
        Point middle = symbol.center;
        if (chart_.symbols[symbol.symbol].kind == flowchart::SymbolKind::reference)
            middle.y -= symbol.size.height * (100 - flowchart::shoulder_hundredths) / 200;
        add_text(drawn, inside_[symbol.symbol], middle, document::Alignment::center, document::VerticalAlignment::middle,
                 flow_.symbols[symbol.symbol].origin);
    }
    for (const flowchart::Pentagon& there : drawing.pentagons) {
        drawn.add(pentagon(there.center, there.size)).pen = pen;
        add_text(drawn, {letters_of(there.letter)}, {there.center.x, there.center.y - there.size.height / 12}, document::Alignment::center,
                 document::VerticalAlignment::middle, {});
    }
    for (const flowchart::PlacedWords& words : drawing.words) {
        if (const auto edge = edge_under(words)) {
            add_words_beyond(drawn, words, *edge);
            continue;
        }
        const Length x = words.right_aligned ? words.corner.x + words.size.width : words.corner.x;
        add_text(drawn, words_[words.way][words.choice], {x, words.corner.y},
                 words.right_aligned ? document::Alignment::right : document::Alignment::left, document::VerticalAlignment::top,
                 flow_.ways[words.way].origin);
    }
    return drawn;
}

std::vector<Item> TableFlow::paint(const flowchart::PageDrawing& drawing, Length top) const {
    const document::Drawing drawn = shapes(drawing);
    std::vector<Item> items = make_drawing(drawn, drawn.width, context_)->fit({drawn.height, true, false}).fragment.items;
    for (Item& item : items) move(item, left_, top);
    return items;
}

}  // namespace naskah::layout::table
