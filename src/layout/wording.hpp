// What layout tells the user, in Bahasa Indonesia.
#pragma once

#include <string>
#include <string_view>

#include "document/length.hpp"

namespace naskah::layout {

/// "285 mm", "12,5 mm": rounded to tenths of a millimetre.
std::string in_millimetres(document::Length length);

/// "gambar "x.png" setinggi 400 mm tidak muat di halaman setinggi 285 mm".
std::string does_not_fit(std::string_view what, document::Length height, document::Length room);

/// "tabel berkolom 12 tidak muat di lebar 165 mm …".
std::string too_many_columns(std::size_t columns, document::Length width);

/// "kata "400.7/123" lebih lebar daripada ruangnya dan dipenggal"; of a long word, the first 40 characters and an ellipsis.
std::string broken_word_message(std::string_view word);

}  // namespace naskah::layout
