// What one amount is of another.
#pragma once

#include <cstdint>

#include "record/value.hpp"

namespace naskah::rules::penandaan {

/// part of whole in percent, of a negative part too; Absent when the whole is 0 or the part more than ten thousand times as much.
record::Value share(std::int64_t part, std::int64_t whole);

}  // namespace naskah::rules::penandaan
