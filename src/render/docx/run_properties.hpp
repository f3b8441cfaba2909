// w:rPr: how text looks, where that differs from what it would look like anyway.
#pragma once

#include <string>
#include <string_view>

#include "document/style.hpp"

namespace naskah::docx {

/// The face by the name that it has at its users'; Liberation Sans and TeX Gyre Bonum have the widths of these.
std::string_view font_name(document::Family family);

/// RRGGBB.
std::string color_name(document::Color color);

/// What stands inside w:rPr to turn `base` into `wanted`; without `base`: everything that a style must say. `undivided`: the text is not
/// hyphenated; Word takes that from w:noProof, LibreOffice from a text without language.
void append_run_settings(std::string& out, const document::TextStyle& wanted, const document::TextStyle* base, bool undivided = false);

/// The same as w:rPr; nothing where there is no difference.
void append_run_properties(std::string& out, const document::TextStyle& wanted, const document::TextStyle& base, bool undivided = false);

}  // namespace naskah::docx
