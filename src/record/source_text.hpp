// A file's text, and where in it an offset lies.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace naskah::record {

/// From this offset on a text was not typed as such but comes from a cell of a workbook ("Sasaran", "F17"); an empty sheet: from none.
struct CellMark {
    std::size_t offset = 0;
    std::string sheet, cell;
};

class SourceText {
 public:
    SourceText() = default;
    /// Any bytes: what is not UTF-8 counts a character a byte. `marks` ascend.
    SourceText(std::string file, std::string text, std::vector<CellMark> marks = {});

    struct Position {
        int line = 1, column = 1;  ///< from 1; columns in characters
    };

    const std::string& file() const { return file_; }
    std::string_view text() const { return text_; }
    /// Offsets past the end are taken as the end.
    Position position(std::size_t offset) const;
    /// A line by its number, without its line end; empty when there is no such line.
    std::string_view line(int number) const;
    /// Of the line at an offset, at most some 800 bytes on each side of it, and the column of the first character.
    struct Excerpt {
        std::string_view text;
        int first_column = 1;
    };
    Excerpt excerpt(std::size_t offset) const;

    /// Whether the text was made from a workbook.
    bool from_workbook() const { return !marks_.empty(); }
    /// The cell that an offset comes from, or null.
    const CellMark* cell(std::size_t offset) const;

 private:
    std::string file_, text_;
    std::vector<CellMark> marks_;
    std::vector<std::size_t> line_starts_;
};

}  // namespace naskah::record
