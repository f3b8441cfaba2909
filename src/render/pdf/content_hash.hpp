// Names that follow from contents, where other programs would take the clock or a random number.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace naskah::pdf {

/// A well-mixed number that depends on every byte, the same on every machine. Against accidents, not against forgers.
std::uint64_t content_hash(std::string_view bytes, std::uint64_t seed = 0);

/// Six capital letters, as they precede the name of a subset of a face.
std::string subset_tag(std::string_view bytes);

}  // namespace naskah::pdf
