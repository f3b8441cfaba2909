// Which number formats show a number as a date or time, or as a percentage. ECMA-376 part 1, 18.8.30 and 18.8.31.
#pragma once

#include <string_view>

namespace naskah::input::xlsx {

/// Of the formats that every program knows by number, without a code in the file: 14 to 22, 45 to 47, and those of East Asia.
bool is_builtin_date(int number_format);

/// Of a format's code: whether its first section has a letter of a date or time ("dd mmmm yyyy", "[h]:mm") that is not in quotes, escaped
/// or in brackets (colours, languages).
bool is_date_code(std::string_view code);

/// Whether a format's code shows a number times one hundred with a percent sign: its first section has a % that is not in quotes or escaped
/// ("0%", "#.##0,00 %"). Of the formats that have no code, 9 and 10 do.
bool is_percent_code(std::string_view code);
bool is_builtin_percent(int number_format);

}  // namespace naskah::input::xlsx
