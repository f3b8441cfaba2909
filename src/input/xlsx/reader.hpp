// Reads workbooks (XLSX) as Excel, LibreOffice, WPS and Google Sheets save them, sheet by sheet in a stream: memory grows with the shared
// strings, not with the cells. ECMA-376 part 1, SpreadsheetML.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/diagnostic.hpp"

namespace naskah::input::xlsx {

/// What a file may ask of the machine. What goes beyond is refused with a message.
struct Limits {
    std::uint64_t file_bytes = 64ull << 20;   ///< of the file itself
    std::uint64_t part_bytes = 512ull << 20;  ///< of one part, unpacked
    std::uint64_t compression_ratio = 200;    ///< unpacked to packed, of parts over 16 MiB
    std::size_t parts = 2'000;                ///< entries of the archive
    std::uint64_t shared_string_bytes = 256ull << 20;
    std::uint64_t cells = 20'000'000;  ///< of one sheet, with content
    std::size_t sheets = 256;
    std::size_t depth = 64;  ///< of XML elements
};

struct SheetInfo {
    std::string name;
    bool hidden = false;  ///< also very hidden
};

enum class CellKind { empty, number, text, boolean, error, date };

/// A cell as it is stored; of a formula the value that was computed last. Views live until the next cell.
struct Cell {
    int row = 1, column = 1;  ///< from 1: F17 is row 17, column 6
    CellKind kind = CellKind::empty;
    double number = 0;  ///< of a number, and of a date that is stored as one; of a boolean 0 or 1
    /// A text (rich text as plain text), an error ("#DIV/0!"), of a number the digits as stored; a date ("2025-02-28", with a time of day
    /// "2025-02-28T10:30:00", a time alone "10:30:00").
    std::string_view text;
    /// With kind `empty`: the formula was never computed.
    bool is_formula = false;
    /// Of a number: its cell shows it times one hundred, with a percent sign.
    bool is_percent = false;
};

/// A merged area; both corners from 1.
struct MergedArea {
    int first_row = 1, first_column = 1, last_row = 1, last_column = 1;
};

class Reader {
 public:
    /// Opens a file and reads its list of sheets, its shared strings and which styles are dates. Nothing when it can't be used: not a
    /// workbook (an old .xls, an .ods, a .csv, a PDF are named), encrypted, with macros or external links, broken, or beyond the limits;
    /// then there is an error in `diagnostics`. `name` is how the user calls the file.
    static std::optional<Reader> open(const std::filesystem::path& path, const std::string& name, const Limits& limits,
                                      record::Diagnostics& diagnostics);
    /// The same from memory, for tests and fuzzers. The bytes must outlive the reader.
    static std::optional<Reader> open(std::string_view bytes, const std::string& name, const Limits& limits,
                                      record::Diagnostics& diagnostics);
    Reader(Reader&&) noexcept;
    Reader& operator=(Reader&&) noexcept;
    ~Reader();

    const std::vector<SheetInfo>& sheets() const;

    /// Calls `cell` for each cell with content, in the file's order (rows and cells ascend), until it returns false. False and an error
    /// in `diagnostics` when the sheet is broken or beyond the limits.
    bool read(std::size_t sheet, const std::function<bool(const Cell&)>& cell, record::Diagnostics& diagnostics);
    /// The merged areas of the sheet that was read last, known when all of it was read.
    const std::vector<MergedArea>& merged_areas() const;

 private:
    struct Parts;
    explicit Reader(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

}  // namespace naskah::input::xlsx
