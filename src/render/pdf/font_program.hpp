// Reading what a PDF needs from a TrueType file: glyphs of characters, widths, outlines, a few measures.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace naskah::pdf {

using Glyph = std::uint16_t;  ///< a glyph's number in its file; 0 is the sign for "no such glyph"

/// A face that is not the TrueType file that ships with the project. It never leaves the room.
class BrokenFont : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A view of a TrueType file, whose bytes must outlive it. Reading beyond the end throws BrokenFont.
class FontProgram {
 public:
    explicit FontProgram(std::string_view file);

    /// The glyph of a character, 0 when the face has none.
    Glyph glyph(char32_t character) const;
    std::size_t glyph_count() const { return glyph_count_; }
    /// The entry in the table of outlines; empty for blank glyphs such as the space.
    std::string_view outline(Glyph glyph) const;
    /// In units of the face.
    int advance(Glyph glyph) const;
    int left_side_bearing(Glyph glyph) const;

    struct Measures {  ///< in thousandths of the size, as PDF counts
        int left, bottom, right, top;
        int ascent, descent, cap_height;
        int italic_angle;  ///< in degrees, negative when leaning to the right
        int weight;        ///< 400 is regular, 700 is bold
    };
    Measures measures() const;
    /// The advance in millionths of the size.
    std::int64_t width(Glyph glyph) const { return (std::int64_t{advance(glyph)} * 1'000'000 + units_per_em_ / 2) / units_per_em_; }
    std::string postscript_name() const;

    /// A table by its tag, empty when the file has none.
    std::string_view table(std::string_view tag) const;

 private:
    int thousandths(int units) const { return units * 1000 / units_per_em_; }

    std::string_view file_;
    std::string_view characters_;  // the subtable of cmap with the most characters
    std::string_view widths_, outlines_, places_;
    std::size_t glyph_count_ = 0, width_count_ = 0;
    int units_per_em_ = 1000;
    bool long_places_ = false;
};

/// Big-endian numbers of a TrueType file.
std::uint16_t read_u16(std::string_view bytes, std::size_t offset);
std::int16_t read_i16(std::string_view bytes, std::size_t offset);
std::uint32_t read_u32(std::string_view bytes, std::size_t offset);

}  // namespace naskah::pdf
