#include "layout/wording.hpp"

#include <cmath>
#include <cstdlib>

#include "text/utf8.hpp"

namespace naskah::layout {

namespace {

constexpr std::size_t longest_quote = 40;  // characters

/// The beginning of a word in UTF-8, with an ellipsis where something is left out.
std::string shortened(std::string_view word) {
    std::size_t characters = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (text::begins_character(word[i]) && characters++ == longest_quote) return std::string(word.substr(0, i)) + "…";
    }
    return std::string(word);
}

}  // namespace

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

std::string too_many_columns(std::size_t columns, document::Length width) {
    return "tabel dengan " + std::to_string(columns) + " kolom tidak muat di lebar " + in_millimetres(width) +
           ": angka, kode, dan kata di kepala kolomnya akan terpotong, juga dengan huruf 8 pt; buat halamannya mendatar (arah), ubah lebar "
           "kolom "
           "(lebar), atau kurangi kolomnya";
}

std::string broken_word_message(std::string_view word) {
    return "kata \"" + shortened(word) + "\" lebih lebar daripada ruangnya dan dipenggal";
}

}  // namespace naskah::layout
