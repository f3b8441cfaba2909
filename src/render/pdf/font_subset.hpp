// A TrueType file with only the glyphs that a document uses.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "render/pdf/font_program.hpp"

namespace naskah::pdf {

struct FontSubset {
    std::string file;
    std::vector<Glyph> sources;  ///< by new number, the number in the whole face: those asked for, then the parts of composite ones
};

/// The glyphs asked for get the numbers 0, 1, 2 … in this order; the first must be 0 (.notdef). One glyph may be asked for more than once,
/// when two characters share it. Hinting programs stay. The file has no characters of its own: a PDF's CIDs number its glyphs.
FontSubset make_subset(const FontProgram& face, std::span<const Glyph> glyphs);

}  // namespace naskah::pdf
