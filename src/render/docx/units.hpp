// Lengths as WordprocessingML counts them.
#pragma once

#include <algorithm>
#include <cstdint>

#include "document/length.hpp"

namespace naskah::docx {

/// The nearest whole number to units / size.
constexpr std::int64_t rounded(std::int64_t units, std::int64_t size) {
    return (units < 0 ? units - size / 2 : units + size / 2) / size;
}

/// Twentieths of a point: of indents, spaces, columns, paper.
constexpr int twips(document::Length length) {
    return static_cast<int>(rounded(length.units(), 50));
}

constexpr document::Length of_twips(int twips) {
    return document::Length::of_units(static_cast<std::int64_t>(twips) * 50);
}

/// Half points: of type.
constexpr int half_points(document::Length size) {
    return static_cast<int>(std::max<std::int64_t>(rounded(size.units(), 500), 2));
}

/// Eighths of a point: of borders, which are from 1/4 to 12 points thick.
constexpr int eighth_points(document::Length thickness) {
    return static_cast<int>(std::clamp<std::int64_t>(rounded(thickness.units(), 125), 2, 96));
}

/// English metric units, 12,700 to a point: of pictures.
constexpr std::int64_t emus(document::Length length) {
    return length.units() * 127 / 10;
}

constexpr int single_line = 240;  ///< the natural line height of a face

constexpr int line_units(double line_height) {
    return static_cast<int>(line_height * single_line + 0.5);
}

}  // namespace naskah::docx
