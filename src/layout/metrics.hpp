// All that layout knows of fonts: how wide a character is, and how high a line. fonts/ answers from the TrueType files; tests answer with
// round numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "document/length.hpp"
#include "document/style.hpp"

namespace naskah::layout {

/// Distances from the baseline at a given size, all positive.
struct LineMetrics {
    document::Length ascent, descent, line_gap;
    document::Length underline_offset, underline_thickness;  ///< offset: from the baseline down to the stroke's middle
};

class Metrics {
 public:
    virtual ~Metrics() = default;

    /// The advance of a character, or nothing when the face lacks it (layout then asks for Family::symbol).
    virtual std::optional<document::Length> advance(document::Typeface face, char32_t character, document::Length size) const = 0;
    virtual LineMetrics line(document::Typeface face, document::Length size) const = 0;

    /// Writes how far each character of a text of printable ASCII reaches when the text begins at `from`, in units, one behind the other to
    /// `to`. Stops before the first that the face lacks; answers how many were written.
    virtual std::size_t reaches(document::Typeface face, std::string_view ascii, document::Length size, std::int64_t from,
                                std::int64_t* to) const {
        for (std::size_t i = 0; i < ascii.size(); ++i) {
            const auto one = advance(face, static_cast<unsigned char>(ascii[i]), size);
            if (!one) return i;
            to[i] = from += one->units();
        }
        return ascii.size();
    }
};

}  // namespace naskah::layout
