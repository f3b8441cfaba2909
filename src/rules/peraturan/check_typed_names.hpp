// Numbers of parts that were typed ("Pasal 7 ayat (2)"), and whose parts they are.
#pragma once

#include <cstddef>
#include <string_view>

namespace naskah::rules::peraturan {

/// The offset behind a typed number of parts that begins at a place ("Pasal 3 dan Pasal 4 ayat (1)", "huruf a, huruf b, dan huruf c"), or
/// npos when none begins there.
std::size_t end_of_typed_parts(std::string_view text, std::size_t at);

/// Whether the name of another regulation follows ("… Undang-Undang Nomor 23 Tahun 2014"), and not "… Peraturan Bupati ini".
bool is_of_other_regulation(std::string_view text, std::size_t behind);

}  // namespace naskah::rules::peraturan
