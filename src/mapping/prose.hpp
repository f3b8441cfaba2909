// How messages list much.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace naskah::mapping {

/// "1–4, 7": of ascending numbers.
std::string in_ranges(const std::vector<std::int64_t>& numbers);
/// At most ten of them, and how many more there are.
std::string shortened(const std::vector<std::string>& names);

}  // namespace naskah::mapping
