// libxlsxwriter's workbook as a value that frees itself, and its error codes as exceptions that stay in this room.
#pragma once

#include <xlsxwriter.h>

#include <memory>
#include <stdexcept>
#include <string>

namespace naskah::xlsx {

/// Caught by `write`, which makes a problem of it. The text is in Bahasa Indonesia.
class WritingError : public std::runtime_error {
 public:
    using std::runtime_error::runtime_error;
};

/// Throws unless the call went well. What users can get wrong is found before (workbook/validity.hpp): what is left is for the system.
inline void check(lxw_error error) {
    if (error != LXW_NO_ERROR) throw WritingError(std::string("libxlsxwriter: ") + lxw_strerror(error));
}
/// The same for calls that give an object.
template <typename Object>
Object* check(Object* object) {
    if (object == nullptr) throw WritingError("libxlsxwriter: memori tidak cukup");
    return object;
}

struct FreeBook {
    void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
};
using Book = std::unique_ptr<lxw_workbook, FreeBook>;

/// libxlsxwriter's structures want pointers to text that can be changed, though it only copies them. Null for an empty text.
inline char* text_or_null(const std::string& text) {
    return text.empty() ? nullptr : const_cast<char*>(text.c_str());
}

/// To libxlsxwriter, 0 is "no colour"; black has a number of its own.
inline lxw_color_t color(std::uint32_t rgb) {
    return rgb == 0 ? static_cast<lxw_color_t>(LXW_COLOR_BLACK) : rgb;
}

inline lxw_row_t row_number(int row) {
    return static_cast<lxw_row_t>(row);
}
inline lxw_col_t column_number(int column) {
    return static_cast<lxw_col_t>(column);
}

}  // namespace naskah::xlsx
