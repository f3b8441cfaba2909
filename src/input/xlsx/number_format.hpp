// Which number formats show a number as a date or time. ECMA-376 part 1, 18.8.30 and 18.8.31.
#pragma once

#include <string_view>

namespace naskah::input::xlsx {

/// Of the formats that every program knows by number, without a code in the file: 14 to 22, 45 to 47, and those of East Asia.
bool is_builtin_date(int number_format);

/// Of a format's code: whether its first section has a letter of a date or time ("dd mmmm yyyy", "[h]:mm") that is not in quotes, escaped
/// or in brackets (colours, languages).
bool is_date_code(std::string_view code);

}  // namespace naskah::input::xlsx
