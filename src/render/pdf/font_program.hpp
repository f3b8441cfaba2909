// What a PDF needs of a TrueType file beside its characters and widths: outlines, a few measures, its name.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "fonts/truetype_file.hpp"

namespace naskah::pdf {

using fonts::BrokenFace;
using fonts::Glyph;
using fonts::read_i16;
using fonts::read_u16;
using fonts::read_u32;

/// A face with outlines. It throws BrokenFace, which never leaves the room, when it isn't a whole one.
class FontProgram : public fonts::TrueTypeFile {
 public:
    explicit FontProgram(std::string_view file);

    /// The entry in the table of outlines; empty for blank glyphs such as the space.
    std::string_view outline(Glyph glyph) const;
    int left_side_bearing(Glyph glyph) const;

    struct Measures {  ///< in thousandths of the size, as PDF counts
        int left, bottom, right, top;
        int ascent, descent, cap_height;
        int italic_angle;  ///< in degrees, negative when leaning to the right
        int weight;        ///< 400 is regular, 700 is bold
    };
    Measures measures() const;
    /// The advance in millionths of the size.
    std::int64_t width(Glyph glyph) const { return (std::int64_t{advance(glyph)} * 1'000'000 + units_per_em() / 2) / units_per_em(); }
    std::string postscript_name() const;

 private:
    int thousandths(int units) const { return units * 1000 / units_per_em(); }

    std::string_view outlines_, places_;
    bool long_places_ = false;
};

}  // namespace naskah::pdf
