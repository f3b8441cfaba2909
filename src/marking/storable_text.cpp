#include "marking/storable_text.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include "text/utf8.hpp"

namespace naskah::marking {

namespace {

bool is_hexadecimal(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// "_x0041_" at an offset.
bool is_escape(std::string_view text, std::size_t at) {
    return text.size() - at >= 7 && text[at] == '_' && text[at + 1] == 'x' && text[at + 6] == '_' &&
           std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at) + 2, text.begin() + static_cast<std::ptrdiff_t>(at) + 6,
                       is_hexadecimal);
}

}  // namespace

std::string storable(std::string_view text) {
    std::string kept;
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const std::size_t length = text::character_length(text, at);
        if (byte == '\r') {
            if (at + 1 == text.size() || text[at + 1] != '\n') kept += '\n';
        } else if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F) {
            std::array<char, 5> shown{};
            std::snprintf(shown.data(), shown.size(), "\\x%02X", static_cast<unsigned>(byte));
            kept += shown.data();
        } else if (is_escape(text, at)) {
            kept += "_x005F_";
        } else if (length == 0 || text.substr(at, length) == "\uFFFE" || text.substr(at, length) == "\uFFFF") {
            kept += "\uFFFD";
        } else {
            kept += text.substr(at, length);
        }
        at += std::max<std::size_t>(length, 1);
    }
    return kept;
}

}  // namespace naskah::marking
