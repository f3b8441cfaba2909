#include "render/xlsx/library.hpp"

#include <cstring>

#include "workbook/references.hpp"

namespace naskah::xlsx {

char* library_copy(const std::string& text) {
    return check(strdup(text.c_str()));
}

}  // namespace naskah::xlsx

/// Takes the place of libxlsxwriter's own, which leaves names such as 2025 or A1 bare in the defined names of filters and repeated rows;
/// Excel wants them quoted. The library calls it through its table of functions, as it calls all of its own that others may call.
char* lxw_quote_sheetname(const char* name) {
    return strdup(naskah::workbook::quoted_sheet_name(name).c_str());
}
