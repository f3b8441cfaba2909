// What of a text with inline markup (<b>, <br/>, &amp;) is read.
#pragma once

#include <string>
#include <string_view>

namespace naskah::text {

/// Without tags, the five entities as their characters; `line_end` for each <br/>. The markup is well-formed.
std::string without_markup(std::string_view markup, std::string_view line_end);

}  // namespace naskah::text
