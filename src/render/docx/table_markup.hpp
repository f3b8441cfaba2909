// w:tbl, w:tr and w:tc with their settings, in the order of the schema. Lengths in twips.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "document/block.hpp"

namespace naskah::docx {

struct CellMargins {
    int top = 0, left = 0, bottom = 0, right = 0;
};

struct TableFrame {
    std::vector<int> columns;
    int indent = 0;
    document::Length border;  ///< thickness of all borders; zero for none
    CellMargins margins;
};

struct RowFrame {
    bool whole = false;   ///< never split over pages
    bool header = false;  ///< repeated on every page
    int least_height = 0;
};

enum class Merge : std::uint8_t { none, begins, goes_on };

struct CellFrame {
    int width = 0, span = 1;
    Merge merge = Merge::none;
    std::optional<document::Borders> borders;
    std::optional<document::Color> shade;
    std::optional<CellMargins> margins;
    document::VerticalAlignment vertical = document::VerticalAlignment::top;
    bool upright = false;  ///< read from below
};

/// Everything up to the first row.
void append_table_start(std::string& out, const TableFrame& frame);
/// Everything up to the first cell.
void append_row_start(std::string& out, const RowFrame& frame);
/// Everything up to the first paragraph.
void append_cell_start(std::string& out, const CellFrame& frame);

}  // namespace naskah::docx
