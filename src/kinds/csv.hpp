// Tables as comma-separated values (RFC 4180), the way spreadsheets save them.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/source_text.hpp"

namespace naskah::kinds {

struct CsvRow {
    std::size_t offset = 0;  ///< of its first byte, for messages
    std::vector<std::string> fields;
};

struct CsvFile {
    record::SourceText source;
    std::vector<CsvRow> rows;  ///< without empty lines
};

/// The rows of a text: fields in quotes may hold commas, line ends and doubled quotes. Nothing when a quote is never closed; then
/// `quote` is where it stands.
std::optional<std::vector<CsvRow>> parse_csv(std::string_view text, std::size_t& quote);

/// Reads a file: fields in quotes may hold commas, line ends and doubled quotes. When the first line has semicolons and no comma, they part
/// the fields (Excel with Indonesian settings saves so). A byte order mark is skipped. Errors: N041 when the file can't be read, N002 when
/// it is larger than 16 MiB, N040 for a quote that is never closed, N003 for bytes that are not UTF-8; then there is nothing. `shown` is
/// how messages call the file.
std::optional<CsvFile> read_csv(const std::filesystem::path& file, const std::string& shown, record::Diagnostics& diagnostics);

/// The *.csv of a folder in the order of their names.
std::vector<std::filesystem::path> csv_files(const std::filesystem::path& folder);

/// "rujukan/indikator.csv": how messages call a table of the templates.
std::string shown_table(const std::filesystem::path& file);

}  // namespace naskah::kinds
