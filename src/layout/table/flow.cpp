#include "layout/table/flow.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "layout/drawing_element.hpp"
#include "layout/text_measure.hpp"

namespace naskah::layout::table {

namespace {

using document::Contour;
using document::larger;
using document::smaller;

/// Dark enough for a copy of a copy.
constexpr Length flow_pen = Length::of_points(0.8);
/// Type is made no smaller than this for a word that would not have room inside its symbol.
constexpr Length smallest_flow_type = Length::of_points(5);
constexpr Length flow_size_step = Length::of_points(0.25);

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

std::vector<std::string> words_in(const std::string& text) {
    std::vector<std::string> words(1);
    for (const char character : text) {
        if (character != ' ') {
            words.back() += character;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) words.pop_back();
    return words;
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
    : flow_(flow), context_(context), left_(grid_lines[flow.first_column]) {
    for (std::size_t column = 0; column <= flow.columns; ++column) chart_.edges.push_back(grid_lines[flow.first_column + column] - left_);
    measures_ = flowchart::measures(chart_.edges);
    for (const document::FlowSymbol& symbol : flow.symbols) {
        const flowchart::SymbolKind kind = kind_of(symbol.kind);
        inside_.push_back(broken(symbol.text, flowchart::text_room(kind, measures_), symbol.origin));
        chart_.symbols.push_back({symbol.row, symbol.column - flow.first_column, kind, size_of(inside_.back())});
    }
    for (const document::FlowWay& way : flow.ways) {
        words_.push_back(words_of(way));
        flowchart::Way asked{way.from, way.to, way.joint, {}};
        for (const Broken& choice : words_.back().choices) asked.words.push_back(size_of(choice));
        if (!way.words.empty()) {
            words_.back().choices.push_back(broken(way.words, measures_.words_room, way.origin));
            asked.words_at_worst = size_of(words_.back().choices.back());
        }
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

Length TableFlow::width_of(const std::string& text, const document::TextStyle& style, document::Origin origin, bool tell) const {
    Context context = context_;
    if (!tell) context.errors = nullptr;
    const MeasuredText measured = measure_text({document::TextRun{text, style, {}, {}, false, document::Origins(origin)}}, 1.0, context);
    return measured.width(0, static_cast<std::uint32_t>(measured.text.size()));
}

TableFlow::Broken TableFlow::broken(const std::string& text, Length room, document::Origin origin) const {
    Broken result{{}, flow_.text_style};
    const std::vector<std::string> words = words_in(text);
    for (bool fits = false; !fits;) {
        fits = true;
        for (const std::string& word : words) fits = fits && width_of(word, result.style, origin, false) <= room;
        if (fits || result.style.size <= smallest_flow_type) break;
        result.style.size -= flow_size_step;
    }
    result.lines = wrapped(words, room, result.style, origin);
    return result;
}

std::vector<std::string> TableFlow::wrapped(const std::vector<std::string>& words, Length room, const document::TextStyle& style,
                                            document::Origin origin) const {
    std::vector<std::string> lines;
    for (const std::string& word : words) {
        const std::string longer = lines.empty() ? word : lines.back() + " " + word;
        if (!lines.empty() && width_of(longer, style, origin, false) <= room) {
            lines.back() = longer;
        } else {
            lines.push_back(word);
        }
    }
    return lines;
}

TableFlow::Words TableFlow::words_of(const document::FlowWay& way) const {
    Words words;
    if (way.words.empty()) return words;
    const Length whole = width_of(way.words, flow_.text_style, way.origin, true);
    // From the widest that makes sense to the narrowest that can be; each further line is one that a narrower room asks for. A word that is
    // wider than its room may reach over the line of its column.
    const std::vector<std::string> each = words_in(way.words);
    for (const std::int64_t eighths : {16, 14, 12, 11, 10, 9, 8}) {
        const Length room = measures_.words_room * eighths / 8;
        if (eighths > 8 && whole <= measures_.words_room) continue;
        Broken choice{wrapped(each, room, flow_.text_style, way.origin), flow_.text_style};
        if (!words.choices.empty() && words.choices.back().lines.size() >= choice.lines.size() &&
            size_of(words.choices.back()).width <= size_of(choice).width) {
            continue;
        }
        words.choices.push_back(std::move(choice));
    }
    return words;
}

flowchart::Size TableFlow::size_of(const Broken& text) const {
    if (text.lines.empty()) return {};
    const LineMetrics line = context_.metrics.line(text.style.face, text.style.size);
    flowchart::Size size;
    for (const std::string& words : text.lines) size.width = larger(size.width, width_of(words, text.style, {}, false));
    size.height = (line.ascent + line.descent + line.line_gap) * static_cast<std::int64_t>(text.lines.size()) - line.line_gap;
    return size;
}

void TableFlow::add_text(document::Drawing& drawn, const Broken& text, Point at, document::Alignment across,
                         document::VerticalAlignment down, document::Origin origin) {
    if (text.lines.empty()) return;
    std::string lines;
    for (const std::string& line : text.lines) lines.append(lines.empty() ? "" : "\n").append(line);
    drawn.add(document::Label{at, std::move(lines), text.style, across, down, origin});
}

// ---- Painting

/// Words that reach over the line of a column, which is left out under them. Documents whose cells carry their own pieces find all of it in
/// the cell where the words begin: each line stands at its left end, and the greater part of the ground below it too.
void TableFlow::add_words_beyond(document::Drawing& drawn, const flowchart::PlacedWords& words, Length edge) const {
    constexpr Length before = Length::of_points(1.2), behind = Length::of_points(0.8);
    document::Shape& ground = drawn.add(document::rectangle({edge - before, words.corner.y}, before + behind, words.size.height));
    ground.pen = std::nullopt;
    ground.fill = document::Color{255, 255, 255};
    const Broken& text = words_[words.way].choices[words.choice];
    const LineMetrics line = context_.metrics.line(text.style.face, text.style.size);
    Point at = words.corner;
    for (const std::string& one : text.lines) {
        const Length spare = words.size.width - width_of(one, text.style, {}, false);
        add_text(drawn, {{one}, text.style}, {words.right_aligned ? at.x + spare : at.x, at.y}, document::Alignment::left,
                 document::VerticalAlignment::top, flow_.ways[words.way].origin);
        at.y += line.ascent + line.descent + line.line_gap;
    }
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
    for (const flowchart::Line& line : drawing.lines) {
        for (std::size_t i = 0; i < line.strokes.size(); ++i) {
            std::vector<Point> stroke = line.strokes[i];
            const bool headed = line.arrow && i + 1 == line.strokes.size();
            if (headed) {
                document::Shape& head = drawn.add(arrow_head(stroke[stroke.size() - 2], stroke.back()));
                head.pen = std::nullopt;
                head.fill = document::Color{};
                shorten(stroke);
            }
            drawn.add(document::polyline(stroke)).pen = pen;
        }
    }
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
        Broken letter{{letters_of(there.letter)}, flow_.text_style};
        letter.style.size = smaller(letter.style.size, there.size.height * 4 / 7);
        add_text(drawn, letter, {there.center.x, there.center.y - there.size.height / 12}, document::Alignment::center,
                 document::VerticalAlignment::middle, {});
    }
    for (const flowchart::PlacedWords& words : drawing.words) {
        if (const auto edge = edge_under(words)) {
            add_words_beyond(drawn, words, *edge);
            continue;
        }
        const Length x = words.right_aligned ? words.corner.x + words.size.width : words.corner.x;
        add_text(drawn, words_[words.way].choices[words.choice], {x, words.corner.y},
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
