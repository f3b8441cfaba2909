// What people copy along with a text without seeing it, and what no document can print: one answer for inputs of every sort.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace naskah::text {

/// Blanks, line ends and the spaces of typography (no-break, thin, ideographic …), with the line and paragraph separators.
bool is_any_space(char32_t character);

/// What has no shape of its own and would only turn or join the text around it: zero-width and direction marks (U+061C, U+180E, U+200B to
/// U+200F, U+202A to U+202E, U+2060, U+2066 to U+2069, U+FEFF) and variation selectors (U+FE00 to U+FE0F).
bool is_invisible(char32_t character);

/// Without invisible characters; line and paragraph separators as spaces. No-break spaces and soft hyphens stay: they mean something on a
/// page.
std::string without_invisible(std::string_view text);

/// As a value is compared and read: also without soft hyphens, without spaces at the ends, and with runs of any_space as one space.
std::string tidy(std::string_view text);

/// "U+200E": how a character is shown that can't be seen.
std::string code_point(char32_t character);

/// What no tidying helps.
enum class Blemish {
    control,        ///< a control character but tabs and line ends, or U+FFFE, U+FFFF
    replaced,       ///< U+FFFD: a character was lost before the text came here
    wrecked,        ///< UTF-8 that was read as Windows-1252 on its way ("â€œ" of a quotation mark)
    right_to_left,  ///< letters of Hebrew, Arabic and their like: lines are set from the left only
    combining       ///< a mark that is to be set on the letter before it
};

struct FoundBlemish {
    Blemish blemish = Blemish::control;
    std::size_t offset = 0, length = 0;  ///< in bytes
    char32_t character = 0;              ///< the first
};

/// The first from an offset on; the text is UTF-8.
std::optional<FoundBlemish> find_blemish(std::string_view text, std::size_t from = 0);

}  // namespace naskah::text
