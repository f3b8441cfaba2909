#include "marking/notes.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>

#include "bahasa/number.hpp"
#include "marking/sheet.hpp"
#include "marking/storable_text.hpp"
#include "office/part_xml.hpp"
#include "workbook/sheet_names.hpp"
#include "workbook/workbook.hpp"

namespace naskah::marking {

namespace {

using office::child_named;
using office::escaped;
using office::local_name;
using office::parse_part;
using office::text_below;
using record::Severity;
using workbook::Position;

constexpr int header_row = 3;  ///< from 0
constexpr int hidden_column = 7;
constexpr int status_column = 4;
constexpr std::string_view mended_color = "FFE2EFDA";
constexpr std::size_t most_links = 65'000;  ///< Excel takes 65,530 a sheet
constexpr double letters_in_width = 1.1;    ///< of Arial 10, on average, for each unit of a column's width
constexpr int line_points = 13, row_margin = 4, highest_row = 409;
constexpr const char* changed_word = "Sudah diubah";
constexpr const char* unchanged_word = "Belum";
constexpr const char* filled_word = "Sudah diisi";
constexpr const char* blank_words = " sel kosong";
constexpr std::string_view signature = "naskah-catatan-1";

struct ColumnHead {
    const char* title;
    double width;
};
constexpr std::array<ColumnHead, 7> columns = {
    {{"No.", 6}, {"Lembar", 24}, {"Sel", 14}, {"Jenis", 12}, {"Keadaan", 15}, {"Masalah", 60}, {"Saran", 50}}};

struct Styles {
    int title, text, head, body, center, link;
};

Styles make_styles(MarkingStyles& styles) {
    Styles made{};
    made.title = styles.style_of({.bold = true, .size = 14});
    made.text = styles.style_of({});
    made.head = styles.style_of({.bold = true, .border = true, .wrap = true, .centered = true, .middle = true, .fill = "FFD9E2F3"});
    made.body = styles.style_of({.border = true, .wrap = true});
    made.center = styles.style_of({.border = true, .wrap = true, .centered = true});
    made.link = styles.style_of({.border = true, .wrap = true, .link = true, .centered = true});
    return made;
}

std::string cell(Position place, int style, std::string_view text) {
    const std::string start = "<c r=\"" + workbook::cell_name(place) + "\" s=\"" + std::to_string(style) + "\"";
    if (text.empty()) return start + "/>";
    return start + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(storable(text)) + "</t></is></c>";
}

std::string number_cell(Position place, int style, std::size_t number) {
    return "<c r=\"" + workbook::cell_name(place) + "\" s=\"" + std::to_string(style) + "\"><v>" + std::to_string(number) + "</v></c>";
}

std::string row(int number, const std::string& cells, int height = 0) {
    const std::string size = height > 0 ? " ht=\"" + std::to_string(height) + "\" customHeight=\"1\"" : "";
    return "<row r=\"" + std::to_string(number + 1) + "\"" + size + ">" + cells + "</row>";
}

std::string capitalized(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string summary(const std::vector<NotesLine>& lines) {
    const auto errors =
        std::count_if(lines.begin(), lines.end(), [](const NotesLine& l) { return l.diagnostic->severity == Severity::error; });
    const auto warnings = static_cast<std::ptrdiff_t>(lines.size()) - errors;
    std::string text = "Ditemukan ";
    if (errors > 0) text += bahasa::format_integer(errors) + " galat";
    if (errors > 0 && warnings > 0) text += " dan ";
    if (warnings > 0) text += bahasa::format_integer(warnings) + " peringatan";
    text += ". ";
    if (errors > 0) text += "Perbaiki sel berwarna merah (galat). ";
    if (warnings > 0) text += "Periksa kembali sel berwarna kuning (peringatan). ";
    return text + "Setelah itu kirimkan kembali berkas ini.";
}

/// A place within the workbook: 'Data Sasaran'!F17.
std::string location(std::string_view sheet, std::string_view cells) {
    std::string name;
    for (const char c : sheet) name += c == '\'' ? "''" : std::string(1, c);
    return "'" + name + "'!" + std::string(cells);
}

std::string area_name(const workbook::Range& area) {
    return area.first == area.last ? workbook::cell_name(area.first) : workbook::range_name(area);
}

/// How many lines a text takes in a column, rather one too many: LibreOffice doesn't fit the heights of rows when it opens a file.
int lines_in(std::string_view text, double column_width) {
    const auto most = static_cast<std::ptrdiff_t>(column_width * letters_in_width);
    int lines = 1;
    std::ptrdiff_t used = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
        const std::string_view word = text.substr(at, end - at);
        auto letters = std::count_if(word.begin(), word.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
        if (used > 0 && used + letters > most) {
            ++lines;
            used = 0;
        }
        for (; letters > most; letters -= most) ++lines;  // a word longer than a line is broken
        used += letters + 1;
        if (end < text.size() && text[end] == '\n') {
            ++lines;
            used = 0;
        }
        at = end + 1;
    }
    return lines;
}

std::string quoted(std::string_view text) {
    return "\"" + std::string(text) + "\"";
}

/// Of a cell that held something: whether it does so still. A number is not the text of its digits, and "ADA" is not "Ada".
std::string change_formula(const NotesLine& line, const std::string& held) {
    const std::string seen = location(line.marked_cell.sheet, line.marked_cell.cell);
    const std::string alike = "AND(EXACT(" + seen + "," + held + "),ISTEXT(" + seen + ")=ISTEXT(" + held + "))";
    const bool was_fault = line.held.starts_with(" t=\"e\"");
    return "IF(" + (was_fault ? "ISERROR(" + seen + ")" : "IF(ISERROR(" + seen + "),FALSE," + alike + ")") + "," + quoted(unchanged_word) +
           "," + quoted(changed_word) + ")";
}

/// Of blank cells: how many are left.
std::string blank_formula(const NotesLine& line) {
    std::string left;
    for (const workbook::Range& area : parse_ranges(line.diagnostic->place.cell))
        left += (left.empty() ? "COUNTBLANK(" : "+COUNTBLANK(") + location(line.diagnostic->place.sheet, area_name(area)) + ")";
    return "IF(" + left + "=0," + quoted(filled_word) + "," +
           (line.blank == 1 ? quoted(unchanged_word) : left + "&" + quoted(blank_words)) + ")";
}

std::string status_cell(Position place, int style, const NotesLine& line) {
    const std::string held = workbook::cell_name({place.row, hidden_column + 3});
    const std::string formula = line.blank > 0 ? blank_formula(line) : change_formula(line, held);
    const std::string now = line.blank > 1 ? std::to_string(line.blank) + blank_words : unchanged_word;
    return "<c r=\"" + workbook::cell_name(place) + "\" s=\"" + std::to_string(style) + "\" t=\"str\"><f>" + escaped(formula) + "</f><v>" +
           now + "</v></c>";
}

std::string first_area(const std::string& cells) {
    return cells.substr(0, cells.find(' '));
}

/// The cells of a line as they are shown: not all programs break the text of a link.
std::string shown_cells(const std::string& cells) {
    const std::string first = first_area(cells);
    return first.size() == cells.size() ? first : first + " …";
}

std::string list_row(std::size_t index, const NotesLine& line, const Styles& styles) {
    const int at = header_row + 1 + static_cast<int>(index);
    const record::Diagnostic& one = *line.diagnostic;
    std::string cells = number_cell({at, 0}, styles.center, index + 1);
    cells += cell({at, 1}, styles.body, one.place.sheet);
    cells += cell({at, 2}, line.linked && index < most_links ? styles.link : styles.center, shown_cells(one.place.cell));
    cells += cell({at, 3}, styles.center, one.severity == Severity::error ? "Galat" : "Peringatan");
    cells += line.marked_cell.cell.empty() ? cell({at, status_column}, styles.center, {})
                                           : status_cell({at, status_column}, styles.center, line);
    cells += cell({at, 5}, styles.body, capitalized(one.message));
    cells += cell({at, 6}, styles.body, capitalized(one.hint));
    if (!line.marked_cell.fill.empty()) {
        cells += cell({at, hidden_column}, styles.text, line.marked_cell.sheet);
        cells += cell({at, hidden_column + 1}, styles.text, line.marked_cell.cell);
        cells += cell({at, hidden_column + 2}, styles.text, line.marked_cell.fill);
    }
    if (!line.held.empty())
        cells +=
            "<c r=\"" + workbook::cell_name({at, hidden_column + 3}) + "\" s=\"" + std::to_string(styles.text) + "\"" + line.held + "</c>";
    const int lines = std::max(
        {lines_in(one.place.sheet, columns[1].width), lines_in(one.message, columns[5].width), lines_in(one.hint, columns[6].width)});
    return row(at, cells, std::min(lines * line_points + row_margin, highest_row));
}

std::string links(const std::vector<NotesLine>& lines) {
    std::string xml;
    for (std::size_t i = 0; i < std::min(lines.size(), most_links); ++i) {
        if (!lines[i].linked) continue;
        const record::Place& place = lines[i].diagnostic->place;
        xml += "<hyperlink ref=\"" + workbook::cell_name({header_row + 1 + static_cast<int>(i), 2}) + "\" location=\"" +
               escaped(location(place.sheet, first_area(place.cell))) + "\" display=\"" + escaped(shown_cells(place.cell)) + "\"/>";
    }
    return xml.empty() ? "" : "<hyperlinks>" + xml + "</hyperlinks>";
}

std::string column_widths() {
    std::string xml;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        xml += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" + std::to_string(columns[i].width) + "\" customWidth=\"1\"/>";
    }
    return "<cols>" + xml + "<col min=\"8\" max=\"11\" width=\"10\" hidden=\"1\" customWidth=\"1\"/></cols>";
}

/// The text of a cell, wherever the program that saved it put that.
std::string text_of(pugi::xml_node cell, const std::vector<std::string>& shared) {
    const std::string_view type = cell.attribute("t").value();
    if (type == "inlineStr") return text_below(child_named(cell, "is"));
    const pugi::xml_node value = child_named(cell, "v");
    if (type != "s") return text_below(value);
    const auto index = value.text().as_ullong(shared.size());
    return index < shared.size() ? shared[index] : "";
}

std::vector<std::string> strings_of(std::string_view xml) {
    std::vector<std::string> strings;
    pugi::xml_document document;
    if (xml.empty() || !parse_part(document, xml)) return strings;
    for (const pugi::xml_node one : document.document_element().children()) {
        if (local_name(one) == "si") strings.push_back(text_below(one));
    }
    return strings;
}

}  // namespace

std::string notes_place(std::string_view sheet, std::size_t line) {
    return location(sheet, workbook::cell_name({header_row + 1 + static_cast<int>(line), 2}));
}

std::string is_mended(const std::string& status) {
    return "LEFT(" + status + ",5)=\"Sudah\"";
}

std::string notes_status_area(std::size_t lines) {
    return workbook::range_name({{header_row + 1, status_column}, {header_row + static_cast<int>(lines), status_column}}, true);
}

std::string notes_header_rows() {
    return "$1:$" + std::to_string(header_row + 1);
}

std::string notes_sheet(const std::vector<NotesLine>& lines, MarkingStyles& styles) {
    const Styles used = make_styles(styles);
    std::string rows = row(0, cell({0, 0}, used.title, workbook::notes_sheet) + cell({0, hidden_column}, used.text, signature), 24);
    rows += row(1, cell({1, 0}, used.text, summary(lines)));
    std::string heads;
    for (std::size_t i = 0; i < columns.size(); ++i) heads += cell({header_row, static_cast<int>(i)}, used.head, columns[i].title);
    rows += row(header_row, heads, 20);
    for (std::size_t i = 0; i < lines.size(); ++i) rows += list_row(i, lines[i], used);

    const std::string first = workbook::cell_name({header_row + 1, 0});
    const std::string last = workbook::cell_name({header_row + static_cast<int>(lines.size()), hidden_column + 3});
    const std::string body = workbook::range_name({{header_row + 1, 0}, {header_row + static_cast<int>(lines.size()), hidden_column - 1}});
    const std::string mended = is_mended("$" + workbook::cell_name({header_row + 1, status_column}));
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
           "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
           "<sheetPr><tabColor rgb=\"FFC00000\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"A1:" +
           last +
           "\"/><sheetViews><sheetView showGridLines=\"0\" tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"4\" topLeftCell=\"" +
           first + "\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"" + first + "\" sqref=\"" +
           first + "\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>" + column_widths() + "<sheetData>" + rows +
           "</sheetData><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\"/>"
           "<conditionalFormatting sqref=\"" +
           body + "\"><cfRule type=\"expression\" dxfId=\"" + std::to_string(styles.look_of(mended_color)) + "\" priority=\"1\"><formula>" +
           escaped(mended) + "</formula></cfRule></conditionalFormatting>" + links(lines) +
           "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
           "<pageSetup paperSize=\"14\" orientation=\"landscape\" fitToHeight=\"0\"/>"
           "<headerFooter><oddFooter>&amp;L&amp;A&amp;RHalaman &amp;P dari &amp;N</oddFooter></headerFooter></worksheet>";
}

std::optional<std::vector<MarkedCell>> read_notes(std::string_view sheet, std::string_view shared_strings) {
    pugi::xml_document document;
    if (!parse_part(document, sheet)) return std::nullopt;
    const std::vector<std::string> shared = strings_of(shared_strings);
    std::map<Position, std::string> hidden;
    for (const pugi::xml_node one : child_named(document.document_element(), "sheetData").children()) {
        for (const pugi::xml_node cell : one.children()) {
            const auto place = workbook::parse_cell_name(cell.attribute("r").value());
            if (place && place->column >= hidden_column && place->column < hidden_column + 3) hidden[*place] = text_of(cell, shared);
        }
    }
    if (hidden[{0, hidden_column}] != signature) return std::nullopt;
    std::vector<MarkedCell> cells;
    for (const auto& [place, text] : hidden) {
        if (place.row <= header_row || place.column != hidden_column || text.empty()) continue;
        const auto name = hidden.find({place.row, hidden_column + 1}), fill = hidden.find({place.row, hidden_column + 2});
        if (name != hidden.end() && fill != hidden.end()) cells.push_back({text, name->second, fill->second});
    }
    return cells;
}

}  // namespace naskah::marking
