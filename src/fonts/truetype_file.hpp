// A TrueType file: its tables, the glyphs of characters, how wide they are. Tables as in the OpenType specification; of cmap the subtable
// of format 4, which has the Basic Multilingual Plane: all faces in fonts/ have it.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string_view>
#include <vector>

namespace naskah::fonts {

using Glyph = std::uint16_t;  ///< a glyph's number in its file; 0 is the sign for "no such glyph"

/// A face that is not a whole TrueType file of this kind.
class BrokenFace : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// So many bytes from an offset on. Throws BrokenFace when they aren't there.
inline std::string_view bytes_at(std::string_view bytes, std::size_t offset, std::size_t size) {
    if (offset > bytes.size() || size > bytes.size() - offset) throw BrokenFace("TrueType: truncated");
    return {bytes.data() + offset, size};
}

/// Big-endian numbers, as they stand in the file. Reading beyond the end throws BrokenFace.
inline std::uint16_t read_u16(std::string_view bytes, std::size_t offset) {
    const std::string_view two = bytes_at(bytes, offset, 2);
    return static_cast<std::uint16_t>(static_cast<unsigned char>(two[0]) << 8 | static_cast<unsigned char>(two[1]));
}
inline std::int16_t read_i16(std::string_view bytes, std::size_t offset) {
    return static_cast<std::int16_t>(read_u16(bytes, offset));
}
inline std::uint32_t read_u32(std::string_view bytes, std::size_t offset) {
    return std::uint32_t{read_u16(bytes, offset)} << 16 | read_u16(bytes, offset + 2);
}

/// A view of the file, whose bytes must outlive it.
class TrueTypeFile {
 public:
    /// Throws BrokenFace without characters, widths or units.
    explicit TrueTypeFile(std::string_view file);

    /// A table by its tag, empty when the file has none. Throws BrokenFace when it doesn't lie in the file.
    std::string_view table(std::string_view tag) const;

    /// The glyph of a character, 0 when the face has none.
    Glyph glyph(char32_t character) const;
    /// Every character that has a glyph, ascending: take(char32_t, Glyph).
    template <class Take>
    void for_each_character(Take take) const {
        for (const Segment& segment : segments_) {
            for (unsigned character = segment.first; character <= segment.last; ++character) {
                if (const Glyph glyph = glyph_in(segment, character)) take(char32_t{character}, glyph);
            }
        }
    }

    std::size_t glyph_count() const { return glyph_count_; }
    std::size_t width_count() const { return width_count_; }
    int units_per_em() const { return units_per_em_; }
    /// In units of the face. Throws BrokenFace when the table of widths ends before.
    int advance(Glyph glyph) const;

 private:
    /// Characters that follow each other.
    struct Segment {
        unsigned first, last;  ///< below U+FFFF
        unsigned delta;        ///< from a character, or from the glyph that is listed for it, to its glyph
        std::size_t listed;    ///< where in the subtable the glyph of the first is listed; 0: none is listed
    };

    Glyph glyph_in(const Segment& segment, unsigned character) const;

    std::string_view file_, characters_, widths_;
    std::vector<Segment> segments_;  ///< ascending, none overlaps another
    std::size_t glyph_count_ = 0, width_count_ = 0;
    int units_per_em_ = 0;
};

}  // namespace naskah::fonts
