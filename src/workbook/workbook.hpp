// A workbook as data: sheets, columns, cells, formats, validations, protection, print set-up and charts. Made by workbook/template and by
// forms/, written by render/xlsx, told as text by render/dump.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace naskah::workbook {

/// Rows and columns count from 0 here; `cell_name` gives what a user sees ("F17").
struct Position {
    int row = 0, column = 0;
    auto operator<=>(const Position&) const = default;
};
/// Both corners belong to it.
struct Range {
    Position first, last;
    auto operator<=>(const Range&) const = default;
};

/// "F17"; "$F$17" when `absolute`.
std::string cell_name(Position position, bool absolute = false);
/// "F17:H20"; with absolute corners when `absolute`.
std::string range_name(Range range, bool absolute = false);
/// "F" of column 5.
std::string column_name(int column);
/// The other way round: "F17" (also "$F$17"); nothing when it is no cell name within Excel's 1,048,576 rows and 16,384 columns.
std::optional<Position> parse_cell_name(std::string_view name);

enum class NumberFormat {
    general,
    text,     ///< "@": codes stay text
    integer,  ///< 1.234
    decimal,  ///< 1.234,5 or 1.234,56: one place or two
    precise,  ///< 1.234,5 to 1.234,5678: of what is typed in, so that it is seen as it is read
    tenths,   ///< 1.234,5: always one place
    percent,  ///< 81,2 % of 0.812
    money,    ///< whole rupiah with separators
    date,     ///< 28-02-2025
};
enum class Horizontal { automatic, left, center, right };
enum class Vertical { top, center, bottom };

struct Format {
    NumberFormat number = NumberFormat::general;
    Horizontal horizontal = Horizontal::automatic;
    Vertical vertical = Vertical::center;
    bool bold = false, italic = false, wrap = false, border = false;
    bool locked = true;                                ///< counts on protected sheets only
    int size = 10;                                     ///< points
    int indent = 0;                                    ///< levels
    bool upright = false;                              ///< text turned by 90 degrees, read from below
    bool line_above = false;                           ///< a thick line instead of the border above
    std::optional<std::uint32_t> fill = std::nullopt;  ///< 0xRRGGBB
    std::uint32_t color = 0x000000;                    ///< of the text
    auto operator<=>(const Format&) const = default;
};
using FormatId = std::uint32_t;  ///< index into Workbook::formats

/// A formula without its "=", English function names and commas, and the value that it has now: it is stored with it.
struct Formula {
    std::string text;
    std::variant<std::monostate, double, std::string> value;
    bool operator==(const Formula&) const = default;
};
using CellValue = std::variant<std::monostate, double, std::int64_t, bool, std::string, Formula>;

struct Cell {
    Position position;
    FormatId format = 0;
    CellValue value;  ///< monostate: empty, with its format. Strings are text also when they begin with = + - @
};

/// An area shown as one cell; the value and format stand in the cell at its first corner.
struct Merge {
    Range range;
};

enum class ValidationKind { list, whole_number, decimal, text_length, date, formula };
/// What stands in a rule's formula for the cell that it is about.
inline constexpr std::string_view own_cell = "[]";
/// What a user may type into an area, with the notes in Bahasa Indonesia that Excel shows.
struct Validation {
    Range range;
    ValidationKind kind = ValidationKind::whole_number;
    std::string list_source;                 ///< of a list: a range, "Daftar!$A$1:$A$31", never the words themselves
    std::optional<double> minimum, maximum;  ///< inclusive; a date as Excel's serial number
    std::string formula;                     ///< of that kind: true of what may be typed, with `own_cell` for the cell itself
    bool offers_only = false;                ///< of a list: anything else may be typed too, and nothing is said to it
    std::string input_title, input_message;  ///< up to 32 and 255 characters
    std::string error_title, error_message;  ///< likewise
};

/// Cells that are shown otherwise while a formula is true (relative to the first cell of the range): in another colour, or, with a number
/// format, with that, and in their own colour where `fill` is 0.
struct Highlight {
    Range range;
    std::string formula;
    std::uint32_t fill = 0xFFC7CE;
    std::optional<NumberFormat> number = std::nullopt;
};

enum class Paper { f4, a4 };  ///< F4 (folio): 215 x 330 mm

struct PrintSetup {
    Paper paper = Paper::f4;
    bool landscape = true;
    bool one_page_wide = true;                             ///< unless there is a scale
    int repeat_first_row = -1, repeat_last_row = -1;       ///< header rows on each page; -1: none
    int repeat_last_column = -1;                           ///< columns A to this one on each page; -1: none
    std::string footer = "&L&A&RHalaman &P dari &N";       ///< as Excel writes it; as large on paper at every scale
    int scale = 0;                                         ///< percent, 10 to 400; 0: 100, or what `one_page_wide` makes of it
    std::optional<Range> area = {};                        ///< what is printed; none: whatever has contents or a format
    std::vector<int> row_breaks = {}, column_breaks = {};  ///< the first row or column of each further page, in order
};

enum class ChartKind {
    column,
    bar,
    line,
    pie,
    stacked,  ///< columns of parts that add up
    dots      ///< a mark for each value, without a line
};
struct ChartSeries {
    std::string name;
    std::string sheet;  ///< of both ranges
    Range categories, values;
};
struct Chart {
    ChartKind kind = ChartKind::column;
    std::string title, category_title, value_title;
    std::vector<ChartSeries> series;
    Position place;                 ///< the cell at its upper left corner
    int width = 960, height = 480;  ///< pixels
    bool percent_axis = false;
    std::string value_format = {};  ///< of the axis of values, as Excel writes formats: "#,##0.0,,,"; empty: that of the cells
    std::string name = {};          ///< by which a document shows it too, or empty
    bool money = false;             ///< its values are amounts
};

/// A cell with text that leads to another one, of any sheet.
struct Link {
    Position place;
    std::string sheet;
    Position target;
};

struct Column {
    double width = 10;  ///< in characters of the default font, as Excel counts
    bool hidden = false;
};

enum class Visibility { visible, hidden, very_hidden };

struct Sheet {
    std::string name;  ///< 1 to 31 characters without []:*?/\ and unlike the other sheets' names whatever the case
    Visibility visibility = Visibility::visible;
    bool has_grid = true;                             ///< lines between all cells on the screen
    bool is_protected = false;                        ///< without a password: it guards against slips, not against people
    std::vector<Column> columns;                      ///< from column A; those behind have the default width
    std::vector<std::pair<int, double>> row_heights;  ///< points; other rows fit their text
    std::vector<Cell> cells;                          ///< in the order of rows, then columns; each position once
    std::vector<Merge> merges;                        ///< never overlapping
    std::vector<Validation> validations;
    std::vector<Highlight> highlights;
    std::vector<Link> links;
    std::vector<Chart> charts;
    Position freeze;                         ///< rows above and columns left of it stay in sight; 0,0: none
    std::optional<Position> selection = {};  ///< the cell that is chosen when the sheet is opened; none: A1
    std::optional<Range> filter;             ///< the area with filter arrows in its first row
    PrintSetup print;
    std::optional<std::uint32_t> tab_color;
};

/// What the file says of itself beyond that, by its name there ("naskah:tahun"). Of both, 255 characters are kept.
struct Property {
    std::string name, text;
};

/// An area by a name that formulas of all sheets may use; also rules and highlights, which must not name other sheets themselves.
struct AreaName {
    std::string name, sheet;
    Range range;
};

struct Workbook {
    std::string title, author, subject;
    std::vector<Property> properties = {};
    std::string created;          ///< ISO 8601 as "2025-02-28T00:00:00Z"; empty: 2000-01-01, so that the bytes never depend on the clock
    std::vector<Format> formats;  ///< without doubles; `format_id` adds
    std::vector<Sheet> sheets;
    std::vector<AreaName> names = {};

    /// The number of a format; appends it when it is new.
    FormatId format_id(const Format& format);
};

}  // namespace naskah::workbook
