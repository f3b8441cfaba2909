// The column of a table that counts its rows, as a word processor can count on: with a row put in, the others follow.
#pragma once

#include <cstddef>
#include <map>
#include <optional>

#include "document/block.hpp"

namespace naskah::docx {

/// A cell with nothing in it but a number.
struct CountedCell {
    int value = 1;
    document::NumberFormat format;  ///< "1" or "1."
};

/// The number in a cell, when it is one paragraph with that alone.
std::optional<CountedCell> counted_cell(const document::Cell& cell);

/// By the table's rows those whose first cell is to be counted: below "No" or "Nomor" in the header, in runs of two at least, of which each
/// goes up by one. Other rows (headings, totals) may stand between.
std::map<std::size_t, CountedCell> counted_rows(const document::Table& table);

}  // namespace naskah::docx
