// Exact arithmetic with decimals. What doesn't fit 64 bits gives nothing; where digits are lost, a half is rounded away from zero, as
// Excel and school do it (of what is not negative: half up).
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

#include "record/value.hpp"

namespace naskah::record {

/// Products and dividends on their way to 64 bits.
__extension__ using Wide = __int128;

/// That a Decimal may have here; those of inputs have at most nine.
inline constexpr int most_places = 18;

/// 10^exponent, of 0 to most_places.
constexpr std::int64_t power_of_ten(int exponent) {
    std::int64_t power = 1;
    for (; exponent > 0; --exponent) power *= 10;
    return power;
}

/// Without zeros behind the last other decimal.
Decimal shortest(Decimal number);
/// With so many decimals, at least those that it has.
std::optional<Decimal> with_places(Decimal number, int places);
/// With at most so many decimals.
Decimal rounded(Decimal number, int places);
/// The same, but neither to 0 nor up to a bound that the number doesn't reach: then with as many decimals as show that, up to six.
Decimal rounded_truly(Decimal number, int places, std::optional<std::int64_t> bound = std::nullopt);
/// The whole numbers next to it, or itself.
std::int64_t floor(Decimal number);
std::int64_t ceiling(Decimal number);

/// With the decimals of whichever has more.
std::optional<Decimal> sum(Decimal left, Decimal right);
std::optional<Decimal> difference(Decimal left, Decimal right);
/// With the decimals of both; nothing also when they are more than most_places.
std::optional<Decimal> product(Decimal left, Decimal right);
/// With so many decimals, the last one rounded; nothing also when the divisor is 0.
std::optional<Decimal> quotient(std::int64_t dividend, std::int64_t divisor, int places);

/// By their values, whatever their decimals.
std::strong_ordering compare(Decimal left, Decimal right);
inline std::strong_ordering compare(const Percent& left, const Percent& right) {
    return compare(left.value, right.value);
}

/// The nearest double, or its neighbour.
double to_double(Decimal number);

}  // namespace naskah::record
