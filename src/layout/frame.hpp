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
#include "document/fitted_tables.hpp"
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
    /// line, of a heading; `repeated`: none, as it stood on the page before. Nothing to painters.
    std::uint8_t opening_words = 1;
    static constexpr std::uint8_t repeated = 255;
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

/// A place that leads to another one of the document when clicked.
struct InnerLink {
    Point origin;
    Length width, height;
    std::string anchor;    ///< where it leads
    std::size_t page = 0;  ///< and its page, counted from 0
    Length y;              ///< on that page
};

/// Where something stands that references lead to. Nothing to painters.
struct AnchorMark {
    Point origin;
    std::string name;
};

/// The place of a page number that is known when all pages are: a run and a link take its place then. No finished page holds one.
struct PageSlot {
    struct Number {
        std::string anchor, text;  ///< the text is what the width was measured for
        document::TextStyle style;
        Length ascent, height;  ///< of the link around it; no height: no link
    };
    Point origin;        ///< of the baseline, at the left
    Length width;        ///< room for the number
    bool right = false;  ///< the number stands at the right of its room, not at the left
    std::shared_ptr<const Number> number;
};

/// Text turned counter-clockwise about its centre: watermarks, and heads of narrow columns. Painted below everything else.
struct TurnedText {
    Point center;
    double degrees = 0;
    std::string text;
    document::Typeface face;
    Length size;
    Length width;
    Color color;
};

using Item = std::variant<GlyphRun, Stroke, Fill, PlacedImage, Path, LinkArea, TurnedText, InnerLink, AnchorMark, PageSlot>;

/// Moves an item by a distance.
void move(Item& item, Length right, Length down);

/// Why a page of text ends where it does.
enum class PageEnd : std::uint8_t {
    full,                ///< what comes next found no room
    before_indivisible,  ///< what comes next is a picture, a row or the like that is higher than what was left
    forced,              ///< by a page break
    last_of_section
};

/// How a page's room for text was used. Nothing to painters; for those who judge pages (page_check.hpp).
struct PageUse {
    std::size_t section = 0;      ///< of the document's
    std::size_t first_block = 0;  ///< of the section's content: with what the page begins
    bool goes_on = false;         ///< that block began on an earlier page
    Length room = {}, used = {};
    PageEnd end = PageEnd::full;
    std::size_t body_begin = 0, body_end = 0;  ///< the items that are neither header, footer nor what stands in the margins
};

struct Page {
    Length width, height;
    std::vector<Item> items;  ///< in painting order
    PageUse use = {};
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
    std::string text;     ///< the word or picture that it is about, or the part of it that was written at `origin`
    document::Origin origin = {};
};

/// Something for which no document can be made: a block that can never fit a page.
struct LayoutError {
    std::string message;  ///< in Bahasa Indonesia, with the reason
    std::string text;     ///< what it is about, as of a warning
    document::Origin origin = {};
};

struct Pages {
    std::vector<Page> pages;
    std::vector<Bookmark> bookmarks;
    document::PageLabels labels;    ///< of the anchors that references and tables of contents lead to
    document::FittedTables tables;  ///< those of the document that had to be changed
    std::vector<double> tightness;  ///< of each section: how tightly it was set so as to end with a page less, 0 to 1; see tightened.hpp
    int passes = 1;                 ///< how often all was laid out until every page number was right
    std::vector<LayoutWarning> warnings;
    std::vector<LayoutError> errors;
};

}  // namespace naskah::layout
