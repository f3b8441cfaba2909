// The rows that nearly all sheets are made of, read without an XML parser: several times as fast, and only when there can be no doubt.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace naskah::input::xlsx {

/// Views live as long as the bytes that were scanned.
struct PlainCell {
    std::string_view reference, type = "n", style;  ///< the attributes r, t and s; empty when not given
    std::string_view value;
    bool has_value = false, is_inline = false;  ///< <v>, or <is><t>
};

struct PlainRow {
    std::optional<std::string_view> number;  ///< the attribute r
    std::vector<PlainCell> cells;
};

enum class PlainScan {
    row,         ///< a whole row, of `length` bytes
    incomplete,  ///< plain as far as it goes
    other        ///< for the XML parser to read
};

/// Scans a <row> that begins at the first byte. Plain are rows of <c> with at most r, s and t, that hold at most one <v> or <is><t>, in
/// printable ASCII without references, comments, blanks between tags and single quotes: whatever the encoding of the part, an XML parser
/// makes the same of them.
PlainScan scan_plain_row(std::string_view bytes, PlainRow& row, std::size_t& length);

}  // namespace naskah::input::xlsx
