// The closing point of Menimbang: "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c, perlu
// menetapkan …" (Law 12/2011, Annex II, points 22 to 27).
#pragma once

#include <string_view>

#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/peraturan/provisions.hpp"

namespace naskah::rules::peraturan {

/// Whether there is one consideration only, which itself says what is to be enacted: it has no letter and no closing point behind it (point
/// 27: of regulations that a higher one orders). `name`: "Peraturan Bupati".
bool has_single_consideration(const record::Record& root, std::string_view name);

/// Appends it, still without text, when the last point isn't one and there is no single consideration. Returns whether it did.
bool append_closing_consideration(record::Record& root, std::string_view name);

/// Writes the text of the point that was appended. Expects the record to be numbered and its prose to be rewritten.
void word_closing_consideration(record::Input& input, const record::Record& profile, Provisions& provisions);

}  // namespace naskah::rules::peraturan
