// Running text with its few marks (b, i, u, sup, sub, br; rujuk, angka), as it is typed into a cell.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace naskah::forms {

/// What a cell shows of a field's markup: its text, with the marks as tags where there are any.
std::string prose_in_cell(const std::string& markup);

/// The markup of what was typed: a text is escaped; one with marks that close is taken as it is. Nothing when a mark isn't closed, or
/// closes what was never opened.
std::optional<std::string> prose_of_cell(std::string_view text);

}  // namespace naskah::forms
