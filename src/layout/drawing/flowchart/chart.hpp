// A procedure as a drawing: symbols in columns and rows, and the ways between them as arrows at right angles. On plain geometry: nothing is
// known of tables, fonts or pages but the widths of columns, the heights of rows, and the room that words need.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

#include "document/drawing.hpp"
#include "document/length.hpp"

namespace naskah::layout::flowchart {

using document::Length;
using document::Point;

struct Size {
    Length width, height;
    friend bool operator==(Size, Size) = default;
};

enum class SymbolKind : std::uint8_t {
    terminator,  ///< a capsule: start and end
    process,     ///< a box
    decision,    ///< a diamond
    reference    ///< a pentagon with a text inside: where another procedure goes on
};

struct Symbol {
    std::size_t row = 0, column = 0;  ///< several of one cell stand one below the other, in their order
    SymbolKind kind = SymbolKind::process;
    Size text;  ///< of what stands inside, broken into lines
};

struct Way {
    std::size_t from = 0, to = 0;  ///< symbols
    bool joint = false;            ///< joint work: a line without an arrow
    /// What stands at its beginning, broken into one line, two, …: each narrower than the one before. None: no words. Those that are wider
    /// than `words_room` reach over the line of their column where nothing else stands.
    std::vector<Size> words = {};
};

struct Chart {
    std::vector<Length> edges;  ///< of the columns: one more than there are columns, from left to right
    std::vector<Symbol> symbols;
    std::vector<Way> ways;
};

/// How large symbols are in columns of these widths.
struct Measures {
    Length symbol_width, symbol_height;
    Length pentagon;    ///< its width and height
    Length words_room;  ///< for words beside the beginning of a way
};
Measures measures(const std::vector<Length>& edges);

/// The room for text inside a symbol of a kind and width.
Length text_room(SymbolKind kind, Length symbol_width);
/// A symbol with a text inside: wider than the others where its text asks for it.
Size size_of(SymbolKind kind, Size text, const Measures& measures);
/// The widest symbol for which a column has room.
Length widest_symbol(Length column);

/// How wide each column must be at least, for its symbols with the texts inside, for pentagons, and for the words that must stand between a
/// symbol of an outermost column and the edge: those of a way for which there is no other side. Of words, the last choice is asked for.
std::vector<Length> least_columns(std::size_t columns, const std::vector<Symbol>& symbols, const std::vector<Way>& ways);

/// By target, which letter the pentagons of the ways to it have: 0 is A.
using Letters = std::map<std::size_t, std::size_t>;

struct Rows {
    std::size_t first = 0;        ///< of the chart's rows, the one that is uppermost on the page
    std::vector<Length> heights;  ///< of the rows on the page, at least
};

/// An end of a line: a symbol, or a pentagon of the page.
struct End {
    bool pentagon = false;
    std::size_t index = 0;
    friend bool operator==(End, End) = default;
};

struct PlacedSymbol {
    std::size_t symbol = 0;
    Point center;
    Size size;
};
/// Where a way leaves the page, or comes back: it points down.
struct Pentagon {
    Point center;
    Size size;
    std::size_t letter = 0;
    std::size_t target = 0;  ///< the symbol to which the ways lead
    bool leaves = false;
};
struct Line {
    std::size_t way = 0;  ///< with `from` a pentagon: the first of the ways that come out of it
    End from, to;
    std::vector<Point> points;  ///< from edge to edge
    bool joint = false;
    /// What of it is drawn here: where ways out of one symbol, or into one, run together, only the first of them is drawn.
    std::vector<std::vector<Point>> strokes;
    bool arrow = false;  ///< at the end of the last stroke
};
/// The head of an arrow where a way turns into another that leads to the same symbol.
struct Meeting {
    Point from, tip;  ///< its last straight piece
};
struct PlacedWords {
    std::size_t way = 0;
    std::size_t choice = 0;  ///< which of its sizes
    Point corner;            ///< upper left
    Size size;
    bool right_aligned = false;  ///< they stand to the left of their way
};

/// What is drawn on one page. The origin is the left edge of the first column at the upper edge of the first row.
struct PageDrawing {
    std::vector<Length> heights;  ///< of the rows, as they must be
    std::vector<PlacedSymbol> symbols;
    std::vector<Pentagon> pentagons;
    std::vector<Line> lines;
    std::vector<Meeting> meetings;
    std::vector<PlacedWords> words;
    std::vector<std::size_t> undrawn;  ///< ways for which no room was found
    Letters letters;                   ///< with those that this page has given
};

/// Draws what of a chart stands in some of its rows. `given` are the letters of the pages before.
PageDrawing draw_page(const Chart& chart, const Rows& rows, const Letters& given);

/// How good a drawing is.
struct Quality {
    std::size_t crossings = 0, bends = 0;
};
Quality quality(const PageDrawing& drawing);

/// How far down the sides of a pentagon reach, of its height; below them it narrows to its tip.
inline constexpr std::int64_t shoulder_hundredths = 65;

/// How long and wide the head of an arrow is.
inline constexpr Length arrow_length = Length::of_points(5), arrow_width = Length::of_points(4);

}  // namespace naskah::layout::flowchart
