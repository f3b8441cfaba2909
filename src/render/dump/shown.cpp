#include "render/dump/shown.hpp"

namespace naskah::render {

std::string quoted(std::string_view text) {
    std::string result = "\"";
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte == '"' || byte == '\\') {
            result += '\\';
            result += text[i];
        } else if (byte == '\n') {
            result += "\\n";
        } else if (byte < 0x20 || byte == 0x7F) {
            result += "\\x" + hexadecimal(byte, 1);
        } else if (text.substr(i, 2) == "\u00a0") {
            result += "\\u00a0";
            ++i;
        } else if (text.substr(i, 3) == "\u2060") {
            result += "\\u2060";
            i += 2;
        } else {
            result += text[i];
        }
    }
    return result + "\"";
}

std::string thousandths(std::int64_t value) {
    const std::int64_t size = value < 0 ? -value : value;
    std::string text = (value < 0 ? "-" : "") + std::to_string(size / 1000);
    if (size % 1000 != 0) {
        std::string decimals = std::to_string(1000 + size % 1000).substr(1);
        decimals.erase(decimals.find_last_not_of('0') + 1);
        text += "." + decimals;
    }
    return text;
}

std::string hexadecimal(std::uint32_t number, int bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (int shift = 8 * bytes - 4; shift >= 0; shift -= 4) text += digits[number >> shift & 0xF];
    return text;
}

}  // namespace naskah::render
