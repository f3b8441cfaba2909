// Sums of figures as ansit-aturan.csv writes them: "s12+s13".
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace naskah::rules::ansit {

struct Term {
    char matrix = 's';  ///< a letter of `matrices`
    std::int64_t number = 0;
};

/// Nothing when it is anything else.
std::optional<std::vector<Term>> parse_terms(std::string_view text);

}  // namespace naskah::rules::ansit
