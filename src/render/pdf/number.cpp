#include "render/pdf/number.hpp"

#include <array>
#include <charconv>

namespace naskah::pdf {

void append_thousandths(std::string& text, std::int64_t thousandths) {
    std::array<char, 24> digits;
    std::int64_t magnitude = thousandths;
    if (thousandths < 0) {
        text += '-';
        magnitude = -thousandths;
    }
    const std::int64_t whole = magnitude / 1000;
    auto fraction = static_cast<int>(magnitude % 1000);
    if (whole != 0 || fraction == 0) text.append(digits.data(), std::to_chars(digits.begin(), digits.end(), whole).ptr);
    if (fraction == 0) return;
    text += '.';
    for (int unit = 100; fraction != 0; unit /= 10) {
        text += static_cast<char>('0' + fraction / unit);
        fraction %= unit;
    }
}

}  // namespace naskah::pdf
