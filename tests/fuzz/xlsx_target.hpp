// What the fuzzer of the workbook reader does with bytes. Any bytes must end in cells in order or in one error.
#pragma once

#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include "input/xlsx/reader.hpp"
#include "support/zip_builder.hpp"

namespace naskah::fuzz {

/// Small limits, so that a run is short.
inline input::xlsx::Limits xlsx_limits() {
    input::xlsx::Limits limits;
    limits.file_bytes = 1U << 20U;
    limits.part_bytes = 4U << 20U;
    limits.shared_string_bytes = 1U << 20U;
    return limits;
}

inline void expect(bool good) {
    if (!good) std::abort();
}

inline bool is_after(const input::xlsx::Cell& cell, int row, int column) {
    return cell.row > row || (cell.row == row && cell.column > column);
}

/// What is read of a workbook, as text.
struct Reading {
    std::string cells, messages;
};

/// Reads a sheet: cells must ascend, within the sheet, with the content that their kind promises.
inline bool read_sheet(input::xlsx::Reader& reader, std::size_t sheet, record::Diagnostics& diagnostics, std::string& cells) {
    using input::xlsx::CellKind;
    int row = 0, column = 0;
    const auto receive = [&](const input::xlsx::Cell& cell) {
        expect(is_after(cell, row, column) && cell.row <= 1'048'576 && cell.column <= 16'384);
        expect(cell.kind != CellKind::empty || cell.is_formula);
        expect(cell.kind != CellKind::number || (!cell.text.empty() && cell.number - cell.number == 0));
        expect(cell.kind != CellKind::date || cell.text.size() >= 8);
        row = cell.row;
        column = cell.column;
        cells += std::to_string(row) + "," + std::to_string(column) + "," + std::to_string(static_cast<int>(cell.kind)) + "," +
                 std::to_string(cell.number) + (cell.is_formula ? "=" : ":") + std::string(cell.text) + "\n";
        return true;
    };
    const bool good = reader.read(sheet, receive, diagnostics);
    for (const input::xlsx::MergedArea& area : reader.merged_areas())
        expect(area.first_row >= 1 && area.first_row <= area.last_row && area.first_column >= 1 && area.first_column <= area.last_column);
    return good;
}

inline Reading read_once(std::string_view bytes, const input::xlsx::Limits& limits) {
    record::Diagnostics diagnostics;
    Reading reading;
    std::optional<input::xlsx::Reader> reader = input::xlsx::Reader::open(bytes, "formulir.xlsx", limits, diagnostics);
    expect(reader.has_value() != diagnostics.has_errors());
    for (std::size_t sheet = 0; reader && sheet < reader->sheets().size(); ++sheet) {
        const std::size_t errors = diagnostics.errors();
        const bool good = read_sheet(*reader, sheet, diagnostics, reading.cells);
        expect(diagnostics.errors() == errors + (good ? 0 : 1));
    }
    for (const record::Diagnostic& diagnostic : diagnostics.items()) {
        expect(!diagnostic.message.empty() && !diagnostic.hint.empty());
        reading.messages += record::format(diagnostic);
    }
    return reading;
}

/// Reads twice: as it is, and with all rows read by the XML parser, which the smallest depth that a sheet can do with asks for. Both must
/// tell the same.
inline void read_workbook(std::string_view bytes) {
    input::xlsx::Limits limits = xlsx_limits();
    const Reading reading = read_once(bytes, limits);
    limits.depth = 7;
    const Reading parsed = read_once(bytes, limits);
    if (parsed.messages.find("bersarang") != std::string::npos) return;
    expect(reading.cells == parsed.cells && reading.messages == parsed.messages);
}

/// A workbook around a sheet's XML, as its checksums would stop a fuzzer from changing it. With texts and styles to refer to.
inline std::string around_sheet(std::string_view sheet) {
    const std::string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const auto relation = [&](const std::string& name, const std::string& target) {
        return "<Relationship Id=\"" + name + "\" Type=\"" + types + "/" + name + "\" Target=\"" + target + "\"/>";
    };
    return test::make_zip(
        {{"xl/workbook.xml", "<workbook xmlns:r=\"" + types + "\"><sheets><sheet name=\"A\" r:id=\"worksheet\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels", "<Relationships>" + relation("worksheet", "a.xml") + relation("styles", "b.xml") +
                                            relation("sharedStrings", "c.xml") + "</Relationships>"},
         {"xl/a.xml", std::string(sheet)},
         {"xl/b.xml", "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"},
         {"xl/c.xml", "<sst><si><t>Juai</t></si><si><r><t>Awa</t></r><r><t>yan</t></r></si></sst>"}},
        test::Packing::stored);
}

/// A file where the bytes begin as a zip does, a sheet's XML otherwise.
inline void run_xlsx(std::string_view bytes) {
    if (bytes.size() > (1U << 20U)) return;
    read_workbook(bytes);
    if (!bytes.starts_with("PK")) read_workbook(around_sheet(bytes));
}

}  // namespace naskah::fuzz
