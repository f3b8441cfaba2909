// Cells to fill in: what may be typed into them, and the hidden sheet with the words of their drop-down lists.
#pragma once

#include <deque>
#include <string>
#include <utility>
#include <vector>

#include "workbook/layout_text.hpp"
#include "workbook/patterns.hpp"
#include "workbook/template.hpp"
#include "workbook/workbook.hpp"

namespace naskah::workbook {

/// The drop-down lists of a workbook, each once.
class EntryLists {
 public:
    struct Words {
        std::string source;   ///< "Daftar!$A$2:$A$32"; empty: the list has no items
        std::string longest;  ///< its longest text
        std::vector<std::string> shown, stored;
    };
    /// `scope`: the sheet's item and the record.
    const Words& add(const Entry& entry, const Scope& scope, record::Spot spot, Lookup& lookup);
    bool empty() const { return lists_.empty(); }
    /// The sheet, to be put behind all others.
    Sheet sheet(Workbook& workbook) const;

 private:
    std::deque<std::pair<std::string, Words>> lists_;  ///< with their keys; stay where they are when others come
};

/// The rule for an area. `list`: its words, or null.
Validation validation(const Entry& entry, const EntryLists::Words* list, Range range);

/// What a cell to fill in says when something else is typed: "Isi dengan bilangan bulat 0 atau lebih, tanpa satuan."
std::string error_message(const Entry& entry);

/// The width of a column that nothing has been filled into yet.
double entry_width(const Entry& entry, const EntryLists::Words* list, const TextFitter& fitter);

}  // namespace naskah::workbook
