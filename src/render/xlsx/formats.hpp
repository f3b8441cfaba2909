// Formats as libxlsxwriter has them.
#pragma once

#include <vector>

#include "render/xlsx/library.hpp"
#include "workbook/workbook.hpp"

namespace naskah::xlsx {

/// As Excel writes it; writer.hpp says why these. Null leaves "General".
const char* number_format(workbook::NumberFormat format);

/// Makes each format once, when it is first used. All belong to the book.
class Formats {
 public:
    /// Also makes the book's own default Arial 10: column widths are counted in its digits.
    Formats(lxw_workbook* book, const workbook::Workbook& workbook);

    lxw_format* of(workbook::FormatId id) {
        return made_[id] != nullptr ? made_[id] : made_[id] = make(id, number_format(formats_[id].number));
    }
    /// The same with decimals enough for a number that would show as 0.
    lxw_format* of(workbook::FormatId id, double number);
    /// The same with the number format of texts.
    lxw_format* as_text(workbook::FormatId id) {
        return made_as_text_[id] != nullptr ? made_as_text_[id] : made_as_text_[id] = make(id, number_format(workbook::NumberFormat::text));
    }

 private:
    lxw_format* make(workbook::FormatId id, const char* number_format);

    lxw_workbook* book_;
    const std::vector<workbook::Format>& formats_;
    std::vector<lxw_format*> made_, made_as_text_, made_for_small_;
};

}  // namespace naskah::xlsx
