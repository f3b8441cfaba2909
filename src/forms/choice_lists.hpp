// The words of a form's drop-down lists, as the form itself keeps them on a hidden sheet.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "forms/sheet_grid.hpp"
#include "workbook/template.hpp"

namespace naskah::forms {

class ChoiceLists {
 public:
    struct Words {
        std::vector<std::string> shown;   ///< tidy
        std::vector<std::string> stored;  ///< what the XML gets of each
        /// What is stored of a word that a user chose or typed, whatever its case; also of one typed as it is stored. Null: not in the
        /// list.
        const std::string* find(std::string_view word) const;
    };

    ChoiceLists() = default;
    /// From the sheet workbook::lists_sheet.
    explicit ChoiceLists(const SheetGrid& sheet);

    /// Null when the form has no such list, or one without known words: then any word will do.
    const Words* of(const workbook::Entry& entry) const;
    /// The first list that was made of the record's list of this name, or null.
    const Words* named(std::string_view name) const;

 private:
    std::map<std::string, Words> lists_;
};

}  // namespace naskah::forms
