// JSON (RFC 8259) as text, to be put together from the inside out.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace naskah::text {

/// A string in its quotation marks. Bytes that are not UTF-8, as names of files may have, become U+FFFD.
std::string json_string(std::string_view text);
/// A string, or null when it is empty.
std::string json_string_or_null(std::string_view text);
/// Of values that are JSON already.
std::string json_list(const std::vector<std::string>& values);
/// Of names, which need no escaping, and values that are JSON already.
std::string json_object(std::initializer_list<std::pair<std::string_view, std::string>> members);

}  // namespace naskah::text
