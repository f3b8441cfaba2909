// All that layout knows of fonts: how wide a character is, and how high a line. fonts/ answers from the TrueType files; tests answer with
// round numbers.
#pragma once

#include <optional>

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
};

}  // namespace naskah::layout
