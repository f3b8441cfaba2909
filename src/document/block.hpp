// The block tree: a whole document as values, before anyone has decided where a line or a page ends. compose/ builds it from markup;
// layout/ turns it into pages; render/docx writes it as it stands. Every style is resolved: nothing is inherited any more.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "document/drawing.hpp"
#include "document/flow.hpp"
#include "document/length.hpp"
#include "document/origin.hpp"
#include "document/style.hpp"

namespace naskah::document {

// ---- Inside a paragraph --------------------------------------------------------------------------------------------------------

/// A stretch of text in one style. The text is valid UTF-8 without line ends; U+00A0 never breaks; ordinary spaces are already collapsed.
struct TextRun {
    std::string text;
    TextStyle style;
    std::string link = {};       ///< the URI that a click opens, or empty
    std::string reference = {};  ///< the anchor of the paragraph or item whose number this text is ("Pasal 7", "(2)", "a"), or empty
    bool names_title = false;    ///< the text is not the number of `reference` but its title
    Origins origins = {};        ///< of the text
};
struct LineBreak {};  ///< <br/>
struct PageNumber {
    TextStyle style;
};  ///< <page/>: only in headers and footers
struct PageCount {
    TextStyle style;
};  ///< <pages/>: only in headers and footers
/// The number of the page on which an anchor stands, as that page prints it.
struct PageReference {
    std::string anchor;
    TextStyle style;
    Origin origin = {};
};
using Inline = std::variant<TextRun, LineBreak, PageNumber, PageCount, PageReference>;
using Inlines = std::vector<Inline>;

// ---- Numbers ------------------------------------------------------------------------------------------------------------------

enum class Numerals : std::uint8_t {
    figures,          ///< 1, 2, 3
    letters,          ///< a, b, c
    capital_letters,  ///< A, B, C
    roman,            ///< I, II, III
    ordinals          ///< Kesatu, Kedua, Ketiga
};

/// How something is numbered: "(a)" is letters between "(" and ")", "BAB I" is roman after "BAB ".
struct NumberFormat {
    Numerals numerals = Numerals::figures;
    std::string before, after;
    friend bool operator==(const NumberFormat&, const NumberFormat&) = default;
};

/// A place in the document's one numbering of several levels, which a word processor can count anew: of a regulation 1 BAB, 2 Bagian,
/// 3 Paragraf, 4 Pasal, 5 ayat, 6 to 9 rincian. A number of a level begins anew after one of a lower level number, unless it is running.
struct OutlineNumber {
    int level = 1;  ///< 1 to 9
    NumberFormat format;
    int value = 1;
    bool running = false;  ///< goes on through levels above: Pasal through all BAB
};

/// The number of a table's or a picture's caption: "Tabel 2.1".
enum class CaptionKind : std::uint8_t { table, figure };
struct CaptionNumber {
    CaptionKind kind = CaptionKind::table;
    int chapter = 0;  ///< 0: counted through the document
    int value = 1;    ///< of its kind, in its chapter
};

/// "Tabel", "Gambar".
constexpr std::string_view caption_word(CaptionKind kind) {
    return kind == CaptionKind::table ? "Tabel" : "Gambar";
}

// ---- Blocks --------------------------------------------------------------------------------------------------------------------

struct Block;
using Blocks = std::vector<Block>;

struct ParagraphStyle {
    Alignment alignment = Alignment::left;
    Length first_line_indent;  ///< added to the first line only; negative for a hanging indent
    Length left_indent, right_indent;
    Length space_before, space_after;  ///< both count (no collapsing), except space_before at the top of a page
    double line_height = 1.0;          ///< times the natural line height of the face (ascent + descent + line gap)
    bool keep_with_next = false;
    bool keep_lines = false;  ///< never split over pages
    bool hyphenate = false;   ///< compose sets it where justified and in narrow cells
};

struct Paragraph {
    Inlines content;
    ParagraphStyle style;
    int heading_level = 0;                ///< 1 to 6 for a heading, which becomes a bookmark and is never last on a page; 0 otherwise
    std::optional<std::string> bookmark;  ///< of a heading: another text for the outline, empty for no entry; without: its own text
    /// With a number, the first piece of `content` is a TextRun with the number written out, and nothing else: "Pasal 7".
    std::optional<OutlineNumber> number;
    std::string anchor;  ///< the name by which references find it, or empty
    /// Of a caption; then, too, the first piece of `content` is the number written out: "Tabel 2.1".
    std::optional<CaptionNumber> caption = {};
};

/// Items with their labels written out ("1.", "a.", "(2)", "KESATU"): numbering is done by compose.
struct ListItem {
    Inlines label;
    Blocks content;
    bool counts = true;       ///< its label is the list's next number; not of an item with a label of its own
    std::string anchor = {};  ///< the name by which references find it, or empty
};
struct List {
    std::vector<ListItem> items;
    std::optional<NumberFormat> format;  ///< of the labels of items that count; without: a list of dashes or the like
    int start = 1;                       ///< the first number
    int outline_level = 0;               ///< 1 to 9: the items are numbers of this level of the document's numbering; 0: a list of its own
    Length indent;                       ///< from the left edge to the labels
    Length label_width;                  ///< from the start of the labels to the text; widened by layout when a label needs more
    Length label_gap = Length::of_points(4);  ///< the least distance from a label to its text
    Alignment label_alignment = Alignment::left;
    Length item_space;     ///< between two items
    TextStyle text_style;  ///< of the labels' line, for the height of an empty item
    double line_height = 1.0;
};

/// "Hari/Tanggal : Senin, …" with the colons of all rows under each other.
struct LabelRow {
    Inlines label;
    Blocks content;
};
struct LabelRows {
    std::vector<LabelRow> rows;
    Length indent;
    std::optional<Length> label_width;  ///< without one: the widest label
    Inlines separator;                  ///< usually ":"
    Length gap = Length::of_points(6);  ///< from label to separator, and from separator to content
    Length row_space;
    double line_height = 1.0;
};

// ---- Tables

struct FixedWidth {
    Length width;
};
struct FractionWidth {
    double share = 1.0;
};                   ///< a share of what fixed and fitted columns leave
struct FitWidth {};  ///< as wide as its content needs, shrunk when the table is too narrow for that
using ColumnWidth = std::variant<FixedWidth, FractionWidth, FitWidth>;

struct Borders {
    Length left, top, right, bottom;  ///< thickness; zero is none
};

/// How the text of a header cell may run: across, or from below to above. Layout turns those that may when a word of one of them is
/// wider than its column, all of a header together.
enum class Turning : std::uint8_t { never, where_narrow, turned };

struct Cell {
    Blocks content;
    int column_span = 1;  ///< at least 1
    int row_span = 1;     ///< at least 1; within its part (header, body) of the table
    VerticalAlignment vertical = VerticalAlignment::top;
    std::optional<Borders> borders;  ///< without: the table's
    std::optional<Length> padding;   ///< on all four sides; without: the table's
    std::optional<Color> shade;
    bool repeat_after_break = false;  ///< of a cell that spans rows: show its content again after a page break
    Turning turning = Turning::never;
};

enum class RowKind : std::uint8_t {
    ordinary,
    group,  ///< a heading for the rows below it: kept with the next row and repeated after a page break with "(lanjutan)"
    total   ///< a closing row: kept with the row above it
};

struct Row {
    std::vector<Cell> cells;  ///< in order; places covered by a row span from above are skipped, as in HTML
    RowKind kind = RowKind::ordinary;
    bool keep_with_next = false;
    Length minimum_height;
};

struct Table {
    std::vector<ColumnWidth> columns;
    std::vector<Row> header;           ///< repeated on every page
    bool column_numbers = false;       ///< a row 1, 2, 3 … under the header, repeated with it
    bool numbers_in_brackets = false;  ///< (1), (2), (3) …
    std::vector<Row> body;
    Length border = Length::of_points(0.5);  ///< thickness of all borders; zero for none
    Length padding_horizontal = Length::of_points(4), padding_vertical = Length::of_points(2);
    Length space_before, space_after;
    TextStyle text_style;  ///< for what layout writes itself: column numbers, "(lanjutan)"
    double line_height = 1.0;
    std::string anchor = {};                     ///< the name by which references to its page find it, or empty
    Blocks continuation;                         ///< what stands above the header on every page but the first
    std::shared_ptr<const Flow> flow = nullptr;  ///< drawn over its rows, none of which is split; the rows grow as it needs
};

// ---- The rest

/// One signer: what stands above the signature, the room for it, and what stands below.
struct SignatureCell {
    Blocks head;  ///< "a.n. BUPATI …", the office
    Blocks foot;  ///< name, rank, NIP
    int column_span = 1;
};

/// Signers in rows of `columns` cells. A cell is never split, heads of a row start and names of a row stand at the same height, and the
/// grid is never alone on a page: the last two lines of the block before it come along. A grid with a continuation may go on on the next
/// page behind any row; one without stays whole as long as it fits a page.
struct SignatureGrid {
    int columns = 1;
    std::vector<std::optional<SignatureCell>> cells;  ///< in reading order; nullopt leaves a place empty
    Length sign_space = Length::of_millimetres(20);
    Length column_gap = Length::of_millimetres(5), row_gap = Length::of_millimetres(6);
    Length space_before;
    Blocks continuation;  ///< what stands above the rows on every page but the first, and names the document
};

enum class PictureFormat : std::uint8_t { png, jpeg };
struct Picture {
    PictureFormat format = PictureFormat::png;
    int width = 0, height = 0;  ///< in pixels, as it is seen
    std::string bytes;          ///< the file as it was
    std::string name;           ///< for messages and the alternative text
    int orientation = 1;        ///< as Exif numbers it, 1 to 8: how the stored pixels are to be turned
};
struct Image {
    std::shared_ptr<const Picture> picture;
    Length width, height;  ///< as painted; compose has worked out a missing one from the proportions
    Alignment alignment = Alignment::left;
    Length space_before, space_after;
    std::string alternative_text;  ///< what it shows, for those who can't see it; may be empty
    std::string anchor = {};       ///< the name by which references to its page find it, or empty
    Origin origin = {};
};

/// Where a chart of the record's workbook stands, until it is drawn (layout/chart_drawings.hpp).
struct ChartPlace {
    std::string name;
    std::optional<Length> width;  ///< without: that of the text
    std::optional<Length> height;
    bool titled = true;  ///< not below a caption, which names it
    Alignment alignment = Alignment::left;
    Length space_before, space_after;
    std::string anchor = {};  ///< the name by which references find its caption
    Origin origin = {};
};

struct Rule {
    Length thickness = Length::of_points(0.5);
    Length space_before, space_after;
    Length gap;               ///< with second_thickness: between the two lines of a double rule
    Length second_thickness;  ///< zero: a single rule
};
struct Spacer {
    Length height;
};
struct PageBreak {};
struct KeepTogether {
    Blocks content;
    /// The last block may stand beside the one before it, a signature grid whose first column is free, on a page that has too little room
    /// to have it below.
    bool last_may_stand_beside = false;
};

/// One line of a table of contents, which may need several lines; leads to `anchor`.
struct ContentsEntry {
    int level = 1;  ///< 1 is the outermost
    Inlines title;
    std::string anchor;
};

/// A table of contents, or a list of tables or figures: titles, leader dots, and at the right the pages on which they stand.
struct Contents {
    std::optional<CaptionKind> of;  ///< without: the headings
    int depth = 3;                  ///< of the headings: those of level 1 to `depth`
    std::vector<ContentsEntry> entries;
    TextStyle style;  ///< of dots and page numbers
    double line_height = 1.0;
    Length indent;   ///< of each level from the one above it
    Length hanging;  ///< of the second and further lines of an entry
    Length space;    ///< between two entries
    Length space_before, space_after;
};

struct Block {
    std::variant<Paragraph, List, LabelRows, Table, SignatureGrid, Image, Drawing, ChartPlace, Rule, Spacer, PageBreak, KeepTogether,
                 Contents>
        value;
};

// ---- Pages ---------------------------------------------------------------------------------------------------------------------

struct PageFormat {
    Length width = Length::of_millimetres(215), height = Length::of_millimetres(330);  ///< as turned: landscape has width > height
    Length margin_top, margin_right, margin_bottom, margin_left;
};

/// What is repeated on each page of a section, inside its margins.
struct PageFurniture {
    Blocks first_header, header;  ///< `first_header` replaces `header` on the section's first page
    Blocks first_footer, footer;
    Length header_distance = Length::of_millimetres(10);  ///< from the paper's upper edge to the header
    Length footer_distance = Length::of_millimetres(10);  ///< from the paper's lower edge to the footer's foot
};

/// How the numbers of a section's pages are written.
enum class PageNumerals : std::uint8_t {
    figures,  ///< 1, 2, 3
    roman     ///< i, ii, iii
};

struct Watermark {
    std::string text;
    TextStyle style;
    Origin origin = {};
};

/// How far the pages of a section may be set more tightly, so that its signatures come onto the page on which its text ends.
struct Tightening {
    double line_height = 1.0;  ///< the least share of the line heights, 0 to 1
    double space = 1.0;        ///< the least share of the space between blocks, 0 to 1
    Length sign_space;         ///< the least room for a signature
};

/// A run of pages of one format. A section starts on a new page.
struct Section {
    PageFormat format;
    PageFurniture furniture;
    std::optional<Watermark> watermark;
    bool restart_page_numbers = false;
    PageNumerals page_numerals = PageNumerals::figures;
    bool catchwords =
        false;  ///< the first words of the next page of the section stand at the lower right of each page ("2. Undang-Undang . . .")
    int line_number_step = 0;  ///< every so-manieth line has its number on the page in the left margin; 0: none
    Blocks content;
    Origin origin = {};                         ///< of its margins
    std::optional<Tightening> tightening = {};  ///< without: none
};

/// Information for the file's properties. Texts as in the document, UTF-8.
/// What a file says of itself beyond what all programs know, by the name that it has there ("naskah:nomor").
struct Property {
    std::string name, meaning, text;
};

struct Metadata {
    std::string title, author, subject, keywords;
    std::string language = "id";
    std::string created;                    ///< "2025-02-28T00:00:00+08:00", from the input or SOURCE_DATE_EPOCH; never the clock
    std::string number = {};                ///< of the document; empty: it has none
    std::string region = {}, year = {};     ///< "63.11", "2025"; or empty
    std::vector<std::string> signers = {};  ///< their names, in the order in which they sign
    std::vector<Property> properties = {};  ///< written into the file as they are
};

/// By anchor the number of its page as it is printed there: "iv", "12".
using PageLabels = std::map<std::string, std::string, std::less<>>;

struct Document {
    Metadata metadata;
    std::vector<Section> sections;
};

}  // namespace naskah::document
