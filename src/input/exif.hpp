// The one thing of a photograph's Exif data that we need: which way up it is.
#pragma once

#include <string_view>

namespace naskah::input {

/// Whether the contents of a JPEG's APP1 segment (what follows its length) are Exif data; they may be XMP as well.
bool is_exif(std::string_view segment);

/// The orientation in Exif data, 1 to 8 (Exif 2.32, 4.6.4, tag 0x0112): 1 is upright, 3 upside down, 6 and 8 lie on their sides; 2, 4, 5
/// and 7 are mirrored. 1 as well when there is none or the data are broken.
int exif_orientation(std::string_view segment);

/// Whether rows of the stored picture become columns of the picture as it is seen.
constexpr bool swaps_sides(int orientation) {
    return orientation >= 5 && orientation <= 8;
}

}  // namespace naskah::input
