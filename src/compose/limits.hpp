// How much of markup is taken, and of its mistakes told.
#pragma once

#include <cstddef>

namespace naskah::compose {

/// Errors of one template that are told: one that goes wrong in a loop goes wrong thousands of times, and nobody reads more than this.
inline constexpr std::size_t most_errors = 50;
/// Levels of the document's one numbering, counted from 1.
inline constexpr int deepest_outline = 9;

}  // namespace naskah::compose
