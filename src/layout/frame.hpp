// Frames: pages as lists of placed items. Everything is decided here; painters only paint. The origin is the paper's upper left corner, x
// to the right, y down; text is placed by its baseline.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "document/block.hpp"
#include "document/drawing.hpp"
#include "document/length.hpp"
#include "document/style.hpp"

namespace naskah::layout {

using document::Color;
using document::Length;
using document::Point;

/// Text on one baseline in one face and size. Each ordinary space (U+0020; not U+00A0) is widened by `extra_per_space` (may be negative):
/// justified lines stay one run, so that they copy out as one line of text.
struct GlyphRun {
    Point origin;
    std::string text;
    document::Typeface face;
    Length size;
    Length width;  ///< advance of the whole run, extra space included
    Length extra_per_space;
    Color color;
    /// How many words, from this run on, name its line in short: one; more behind a label or a number, which are never alone; 0: all of the
    /// line, of a heading. Nothing to painters.
    std::uint8_t opening_words = 1;
};

/// A straight stroke of a given thickness, centred on the way from `from` to `to`; horizontal or vertical.
struct Stroke {
    Point from, to;
    Length thickness;
    Color color;
};

/// A filled rectangle, painted below text.
struct Fill {
    Point origin;
    Length width, height;
    Color color;
};

struct PlacedImage {
    Point origin;
    Length width, height;
    std::shared_ptr<const document::Picture> picture;
};

/// A contour that is filled (even-odd rule), then traced with a pen. Corners are round, ends flat.
struct Path {
    document::Contour contour;
    std::optional<document::Pen> pen;
    std::optional<Color> fill;
};

/// A place that opens a URI when clicked.
struct LinkArea {
    Point origin;
    Length width, height;
    std::string uri;
};

/// Text turned counter-clockwise about its centre: watermarks. Painted below everything else.
struct TurnedText {
    Point center;
    double degrees = 0;
    std::string text;
    document::Typeface face;
    Length size;
    Length width;
    Color color;
};

using Item = std::variant<GlyphRun, Stroke, Fill, PlacedImage, Path, LinkArea, TurnedText>;

/// Moves an item by a distance.
void move(Item& item, Length right, Length down);

struct Page {
    Length width, height;
    std::vector<Item> items;  ///< in painting order
};

/// A heading, for the outline that a viewer shows beside the pages.
struct Bookmark {
    std::string title;
    int level = 1;         ///< 1 is the outermost
    std::size_t page = 0;  ///< counted from 0
    Length y;              ///< of the heading's upper edge
};

/// Something that the writer of the input should know, though a document could be made.
struct LayoutWarning {
    std::string message;  ///< in Bahasa Indonesia
    std::string text;     ///< the word or line that it is about, to find its place in the input
};

/// Something for which no document can be made: a block that can never fit a page.
struct LayoutError {
    std::string message;  ///< in Bahasa Indonesia, with the reason
    std::string text;     ///< what it is about
};

struct Pages {
    std::vector<Page> pages;
    std::vector<Bookmark> bookmarks;
    std::vector<LayoutWarning> warnings;
    std::vector<LayoutError> errors;
};

}  // namespace naskah::layout
