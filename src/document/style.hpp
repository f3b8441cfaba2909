// How text looks: the face, the size, the colour.
#pragma once

#include <cstdint>

#include "document/length.hpp"

namespace naskah::document {

/// The families that ship in fonts/. A kabupaten chooses by class of document in its profile (Permendagri 1/2023 art. 32 (2), secondary:
/// Bookman Old Style for regulations, Arial for correspondence).
enum class Family : std::uint8_t {
    sans,     ///< Liberation Sans, with the widths of Arial
    bookman,  ///< TeX Gyre Bonum, after Bookman
    symbol    ///< DejaVu Sans: only for characters that the chosen family lacks; layout picks it by itself
};

/// One face of a family. `symbol` has one upright face: bold and italic are ignored there.
struct Typeface {
    Family family = Family::sans;
    bool bold = false;
    bool italic = false;
    friend bool operator==(const Typeface&, const Typeface&) = default;
};

/// A colour in sRGB, 0 to 255 each.
struct Color {
    std::uint8_t red = 0, green = 0, blue = 0;
    friend bool operator==(const Color&, const Color&) = default;
};

enum class Script : std::uint8_t { normal, superscript, subscript };

struct TextStyle {
    Typeface face;
    Length size = Length::of_points(12);
    bool underline = false;
    Script script = Script::normal;
    Color color;
    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

enum class Alignment : std::uint8_t { left, right, center, justify };
enum class VerticalAlignment : std::uint8_t { top, middle, bottom };

}  // namespace naskah::document
