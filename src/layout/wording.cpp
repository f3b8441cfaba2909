#include "layout/wording.hpp"

#include <cmath>
#include <cstdlib>

namespace naskah::layout {

std::string in_millimetres(document::Length length) {
    const long long tenths = std::llround(length.millimetres() * 10.0);
    std::string text = tenths < 0 ? "-" : "";
    text += std::to_string(std::llabs(tenths) / 10);
    if (tenths % 10 != 0) text += "," + std::to_string(std::llabs(tenths) % 10);
    return text + " mm";
}

std::string does_not_fit(std::string_view what, document::Length height, document::Length room) {
    return std::string(what) + " setinggi " + in_millimetres(height) + " tidak muat di halaman setinggi " + in_millimetres(room);
}

std::string cut_word_message(std::string_view word) {
    return "kata \"" + std::string(word) + "\" lebih lebar daripada ruangnya dan dipotong";
}

}  // namespace naskah::layout
