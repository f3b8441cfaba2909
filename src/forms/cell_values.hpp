// What a user typed into one cell, by the type that its form wants there.
#pragma once

#include <string>
#include <variant>

#include "forms/choice_lists.hpp"
#include "forms/sheet_grid.hpp"
#include "input/patterns.hpp"
#include "workbook/template.hpp"

namespace naskah::forms {

/// `message` goes on after the name of the column: "\"abc\" bukan bilangan bulat".
struct CellProblem {
    const char* code = "";
    std::string message, hint;
};

/// Nothing (a blank cell), the value as the XML of an input has it, or what is wrong.
using CellReading = std::variant<std::monostate, std::string, CellProblem>;

class CellReader {
 public:
    explicit CellReader(const ChoiceLists& lists) : lists_(lists) {}

    /// Null is a blank cell. Numbers may be typed as text (typed_number.hpp), dates in several ways. Percents: a typed "90 %" or "90" is
    /// 90; a number that is stored in a cell is a fraction (spreadsheets store 0.9 of 90 %), but one from 10 on that would be over the
    /// entry's maximum (else 1000 %) is the percentage itself, from a cell that lost its format; between 1 and 10 nobody can tell, and it
    /// is wrong. A cell that shows a percentage where a count, a decimal or money is wanted is wrong too, as a percent sign typed there is.
    CellReading read(const workbook::Entry& entry, const GridCell* cell);

 private:
    CellReading read_unit(const ChoiceLists::Words& words, const std::string& text);
    CellReading read_choice(const workbook::Entry& entry, const ChoiceLists::Words& words, const GridCell& cell);
    CellReading read_text(const workbook::Entry& entry, const GridCell& cell);

    const ChoiceLists& lists_;
    input::Patterns patterns_;
};

/// "28-02-2025", "28/02/2025", "28.2.2025", "2025-02-28", "28 Februari 2025" as "2025-02-28"; nothing when it is no day of 1900 to 2999.
std::optional<std::string> typed_date(std::string_view text);

}  // namespace naskah::forms
