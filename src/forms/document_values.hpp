// What an input says, as the cells of its kind's form hold it.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "forms/document_outline.hpp"
#include "forms/drop_downs.hpp"
#include "record/value.hpp"
#include "workbook/workbook.hpp"

namespace naskah::forms {

/// A row of a list: by the column's number in the outline.
using FilledRow = std::map<std::size_t, workbook::CellValue>;

struct FilledDocument {
    std::map<std::size_t, record::Value> fields;  ///< by the field's number in the outline: what its cell shows
    std::vector<std::vector<FilledRow>> lists;    ///< by the list's number
    std::vector<std::string> not_held;            ///< what no cell has room for, in Bahasa Indonesia
};

/// `input`: as it was read, with keys and codes where they were written. Values that are a field's default are left out: the form says the
/// same without them.
FilledDocument filled_document(const record::Record& input, const Outline& outline, const DropDowns& drop_downs);

}  // namespace naskah::forms
