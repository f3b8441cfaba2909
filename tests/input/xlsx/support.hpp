// Small workbooks, part by part, and what is read from them.
#pragma once

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "input/xlsx/reader.hpp"
#include "office/cell_reference.hpp"
#include "support/zip_builder.hpp"

namespace naskah::input::xlsx::testing {

inline const std::string transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline const std::string relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
inline const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts of a workbook of one sheet, "Sasaran", whose worksheet has this content; more parts and others in their stead can be put in.
struct Book {
    explicit Book(const std::string& rows, const std::string& behind_rows = "") {
        put("[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" "
            "ContentType=\"application/xml\"/></Types>");
        put("_rels/.rels", "<Relationships xmlns=\"" + relationships + "\"><Relationship Id=\"rId1\" Type=\"" + office +
                               "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        put_workbook("<sheets><sheet name=\"Sasaran\" sheetId=\"1\" r:id=\"rId1\"/></sheets>");
        put_relations("<Relationship Id=\"rId1\" Type=\"" + office + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>");
        put("xl/worksheets/sheet1.xml",
            "<worksheet xmlns=\"" + transitional + "\"><sheetData>" + rows + "</sheetData>" + behind_rows + "</worksheet>");
    }
    Book& put(const std::string& name, const std::string& content) {
        for (test::ZipEntry& entry : entries) {
            if (entry.name == name) {
                entry.content = content;
                return *this;
            }
        }
        entries.push_back({name, content});
        return *this;
    }
    Book& put_workbook(const std::string& content) {
        return put("xl/workbook.xml", "<workbook xmlns=\"" + transitional + "\" xmlns:r=\"" + office + "\">" + content + "</workbook>");
    }
    /// The relationships of the workbook's part.
    Book& put_relations(const std::string& content) {
        relations = content;
        return put("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + relationships + "\">" + relations + "</Relationships>");
    }
    Book& put_strings(const std::string& content) {
        put_relations(relations + "<Relationship Id=\"rIdTeks\" Type=\"" + office + "/sharedStrings\" Target=\"sharedStrings.xml\"/>");
        return put("xl/sharedStrings.xml", "<sst xmlns=\"" + transitional + "\">" + content + "</sst>");
    }
    Book& put_styles(const std::string& content) {
        put_relations(relations + "<Relationship Id=\"rIdGaya\" Type=\"" + office + "/styles\" Target=\"styles.xml\"/>");
        return put("xl/styles.xml", "<styleSheet xmlns=\"" + transitional + "\">" + content + "</styleSheet>");
    }
    Book& remove(const std::string& name) {
        std::erase_if(entries, [&](const test::ZipEntry& entry) { return entry.name == name; });
        return *this;
    }
    std::string bytes(test::Packing packing = test::Packing::deflated) const { return test::make_zip(entries, packing); }

    std::vector<test::ZipEntry> entries;
    std::string relations;
};

/// A cell as text: "A1 angka 5", "B2 teks halo", with " (persen)" behind a number that is seen as a percentage, " (rumus)" behind a
/// formula's.
inline std::string shown(const Cell& cell) {
    static const std::vector<std::string> kinds = {"kosong", "angka", "teks", "boolean", "galat", "tanggal"};
    std::string text = office::cell_name(cell.row, cell.column) + " " + kinds[static_cast<std::size_t>(cell.kind)];
    if (cell.kind == CellKind::boolean) text += cell.number == 1 ? " benar" : " salah";
    if (!cell.text.empty()) text += " " + std::string(cell.text);
    if (cell.is_percent) text += " (persen)";
    return text + (cell.is_formula ? " (rumus)" : "");
}

inline std::optional<Reader> opened(std::string_view bytes, record::Diagnostics& diagnostics) {
    return Reader::open(bytes, "formulir.xlsx", {}, diagnostics);
}

struct Told {
    std::vector<std::string> cells;  ///< of all sheets, one behind the other
    std::string messages;
};

inline Told read_once(std::string_view bytes, const Limits& limits, const std::string& name) {
    record::Diagnostics diagnostics;
    Told told;
    std::optional<Reader> reader = Reader::open(bytes, name, limits, diagnostics);
    for (std::size_t sheet = 0; reader && sheet < reader->sheets().size(); ++sheet) {
        const auto receive = [&](const Cell& cell) {
            told.cells.push_back(shown(cell));
            return true;
        };
        if (!reader->read(sheet, receive, diagnostics)) break;
    }
    for (const record::Diagnostic& diagnostic : diagnostics.items()) told.messages += format(diagnostic);
    return told;
}

/// Reads twice: as it is, and with all rows read by the XML parser, which the smallest depth that a sheet can do with asks for. Both must
/// tell the same.
inline Told read_all(std::string_view bytes, const Limits& limits = {}, const std::string& name = "formulir.xlsx") {
    Told told = read_once(bytes, limits, name);
    Limits shallow = limits;
    shallow.depth = 7;
    const Told parsed = read_once(bytes, shallow, name);
    if (parsed.messages.find("bersarang") == std::string::npos) {
        EXPECT_EQ(parsed.cells, told.cells);
        EXPECT_EQ(parsed.messages, told.messages);
    }
    return told;
}

using Cells = std::vector<std::string>;

/// The cells of a workbook in which nothing may be wrong; its messages in their stead otherwise.
inline Cells cells_of(std::string_view bytes) {
    Told told = read_all(bytes);
    return told.messages.empty() ? told.cells : Cells{told.messages};
}
inline Cells cells_of(const Book& book) {
    return cells_of(book.bytes());
}

/// What is said about a workbook.
inline std::string messages_of(std::string_view bytes, const Limits& limits = {}, const std::string& name = "formulir.xlsx") {
    return read_all(bytes, limits, name).messages;
}
inline std::string messages_of(const Book& book, const Limits& limits = {}) {
    return messages_of(book.bytes(), limits);
}

}  // namespace naskah::input::xlsx::testing
