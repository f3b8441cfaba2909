// The coefficient of an expense as SIPD writes it: "245 Orang / Kali", "2 Orang x 3 Hari", "1,5 Paket".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "input/value.hpp"

namespace naskah::rules::penandaan {

/// One factor: "2 Orang".
struct Factor {
    input::Decimal number;
    std::string unit;  ///< "Orang"; with spaces as typed once; empty when none is written
};

/// Their product counts how often the price is paid.
using Coefficient = std::vector<Factor>;

/// Numbers as EYD writes them: dots between groups of three, a comma before at most four decimals; each larger than 0. Factors are
/// divided by "x", "X", "×" or "*" between spaces or after a number. Nothing when the text is not of this form.
std::optional<Coefficient> parse_coefficient(std::string_view text);

/// What it costs at this price, in whole rupiah; nothing when that is no whole number of rupiah, or beyond 9,999,999,999,999.
std::optional<std::int64_t> cost(const Coefficient& coefficient, std::int64_t price);

/// The units of all factors, as SIPD joins them: "Orang / Hari" of "2 Orang x 3 Hari".
std::string unit_of(const Coefficient& coefficient);

}  // namespace naskah::rules::penandaan
