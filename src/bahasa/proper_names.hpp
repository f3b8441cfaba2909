// Names of places and persons in a text, as far as their neighbours and capitals tell.
#pragma once

#include <cstddef>
#include <string_view>

namespace naskah::bahasa {

/// Whether the word [begin, end) of a line belongs to the name of a place ("Desa Dayak Pitap", "Kec. Lampihong"), or the line is a name and
/// nothing else ("Lampihong", "Drs. H. Abdurrahim, M.Ag."). Punctuation around the word may be part of it.
bool is_of_proper_name(std::string_view line, std::size_t begin, std::size_t end);

}  // namespace naskah::bahasa
