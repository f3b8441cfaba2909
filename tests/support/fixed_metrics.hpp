// Fonts with round numbers, so that a test can work out by hand where everything stands.
#pragma once

#include <optional>
#include <ostream>

#include "layout/metrics.hpp"

namespace naskah::document {

/// How GoogleTest shows a length.
inline void PrintTo(Length length, std::ostream* out) {
    *out << length.points() << " pt";
}

}  // namespace naskah::document

namespace naskah::test {

/// Every character is half an em wide and a space a quarter (U+00A0 too); ascent 0.8, descent 0.2 and gap 0 of the size: a line of
/// text of 10 points is 10 points high, with its baseline 8 points down. Sans and Bookman lack U+2200 and above, which the symbol face
/// has up to U+2FFF; nothing has U+3000 and above. An underline is 0.1 of the size below the baseline and 0.05 thick.
class FixedMetrics final : public layout::Metrics {
 public:
    std::optional<document::Length> advance(document::Typeface face, char32_t character, document::Length size) const override {
        if (character > 0x2FFF || (character >= 0x2200 && face.family != document::Family::symbol)) return std::nullopt;
        if (character >= 0x300 && character <= 0x36F) return document::Length{};
        return character == U' ' || character == U'\u00A0' ? size / 4 : size / 2;
    }
    layout::LineMetrics line(document::Typeface, document::Length size) const override {
        return {size.scaled(0.8), size.scaled(0.2), {}, size.scaled(0.1), size.scaled(0.05)};
    }
};

}  // namespace naskah::test
