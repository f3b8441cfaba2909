// What was sent for another year than the one that it is missing for.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "rules/surroundings.hpp"

namespace naskah::rules {

/// Of the inputs of the run: those of a kind, of these regions or parts of them, and of another year: "; ansit-juai.xlsx adalah ansit tahun
/// 2024". Empty when there are none; of many the first.
std::string given_for_other_years(std::string_view kind, std::int64_t year, const std::vector<std::string>& regions,
                                  const Surroundings& surroundings);

/// The same of the inputs that `wanted` is true of, whatever their region.
std::string given_for_other_years(std::string_view kind, std::int64_t year, const std::function<bool(const record::Input& input)>& wanted,
                                  const Surroundings& surroundings);

}  // namespace naskah::rules
