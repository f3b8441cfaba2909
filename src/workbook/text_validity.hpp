// Whether Excel and XML can carry a text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace naskah::workbook {

/// The number of characters as Excel counts them: UTF-16 units. Malformed bytes count as one each or more.
std::size_t excel_length(std::string_view text);

/// What is wrong with a text, in Bahasa Indonesia: longer than `limit` characters, not UTF-8, or with characters that XML can't carry. Line
/// feeds and tabs are fine; carriage returns are not, because XML readers turn them into line feeds. Nothing when it can be written.
std::optional<std::string> text_problem(std::string_view text, std::size_t limit);

/// The same for a formula without its "=".
std::optional<std::string> formula_text_problem(std::string_view formula);

}  // namespace naskah::workbook
