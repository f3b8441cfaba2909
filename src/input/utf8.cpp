#include "input/utf8.hpp"

namespace naskah::input {

std::size_t character_length(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U; };
    const auto continuation = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) { return byte(i) >= low && byte(i) <= high; };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return continuation(1) ? 2 : 0;
    if (first == 0xE0) return continuation(1, 0xA0) && continuation(2) ? 3 : 0;
    if (first == 0xED) return continuation(1, 0x80, 0x9F) && continuation(2) ? 3 : 0;
    if (first >= 0xE1 && first <= 0xEF) return continuation(1) && continuation(2) ? 3 : 0;
    if (first == 0xF0) return continuation(1, 0x90) && continuation(2) && continuation(3) ? 4 : 0;
    if (first == 0xF4) return continuation(1, 0x80, 0x8F) && continuation(2) && continuation(3) ? 4 : 0;
    if (first >= 0xF1 && first <= 0xF3) return continuation(1) && continuation(2) && continuation(3) ? 4 : 0;
    return 0;
}

}  // namespace naskah::input
