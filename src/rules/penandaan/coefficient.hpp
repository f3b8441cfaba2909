// The coefficient of an expense as SIPD writes it: "245 Orang / Kali", "2 Orang x 3 Hari", "1,5 Paket".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/value.hpp"

namespace naskah::rules::penandaan {

/// One factor: "2 Orang".
struct Factor {
    record::Decimal number;
    std::string unit;  ///< "Orang" or "Orang / Kali", as typed; empty when none is written
};

/// Their product counts how often the price is paid.
using Coefficient = std::vector<Factor>;

/// Numbers as EYD writes them: dots between groups of three, a comma before decimals; each larger than 0, with at most 12 digits before the
/// comma. Factors (at most 6, with at most 6 decimals together) are divided by "x", "X", "×" or "*" behind a space or a digit. Nothing
/// when the text is not of this form.
std::optional<Coefficient> parse_coefficient(std::string_view text);

/// The product of its factors, exactly, without trailing zeros behind the comma; nothing when its digits don't fit 64 bits.
std::optional<record::Decimal> product(const Coefficient& coefficient);

/// The largest amount of money that an input may say (templates/penandaan/kind.xml), in rupiah.
inline constexpr std::int64_t largest_amount = 9'999'999'999'999;

/// What it costs at this price of 1 to largest_amount, in whole rupiah: half a rupiah is rounded up. Nothing when it is beyond
/// largest_amount.
std::optional<std::int64_t> cost(const Coefficient& coefficient, std::int64_t price);

/// Whether a unit, as its column says it, is that of the coefficient: "Orang / Hari", "Hari / Orang", "OH" or "orang/hari" of
/// "2 Orang x 3 Hari". True also when the coefficient has no unit.
bool has_unit(const Coefficient& coefficient, std::string_view unit);

/// The units of all factors, as SIPD joins them: "Orang / Hari" of "2 Orang x 3 Hari".
std::string unit_of(const Coefficient& coefficient);

}  // namespace naskah::rules::penandaan
