// Numbers as labels write them, and which of them a word processor writes the same way.
#pragma once

#include <string>
#include <string_view>

#include "document/block.hpp"

namespace naskah::docx {

/// "BAB II", "(2)", "a.", "Kesatu".
std::string number_text(const document::NumberFormat& format, int value);

/// Whether Word and LibreOffice count like that: not ordinals, which they know in no Indonesian, and letters to z only, because they go
/// on with aa, bb, cc and not with aa, ab, ac.
bool is_countable(const document::NumberFormat& format, int value);

/// The text of the runs, without line breaks.
std::string plain_text(const document::Inlines& inlines);

}  // namespace naskah::docx
