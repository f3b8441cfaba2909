#include "record/decimal.hpp"

#include <algorithm>
#include <limits>

namespace naskah::record {

namespace {

std::optional<Decimal> fitting(Wide digits, int places) {
    if (digits < std::numeric_limits<std::int64_t>::min() || digits > std::numeric_limits<std::int64_t>::max()) return std::nullopt;
    return Decimal{static_cast<std::int64_t>(digits), places};
}

/// The digits, of no fewer decimals than the number has.
Wide digits_at(Decimal number, int places) {
    return static_cast<Wide>(number.digits) * power_of_ten(places - number.places);
}

}  // namespace

Decimal shortest(Decimal number) {
    while (number.places > 0 && number.digits % 10 == 0) {
        number.digits /= 10;
        --number.places;
    }
    return number;
}

std::optional<Decimal> with_places(Decimal number, int places) {
    return fitting(digits_at(number, places), places);
}

Decimal rounded(Decimal number, int places) {
    if (number.places <= places) return number;
    return {quotient(number.digits, power_of_ten(number.places - places), 0)->digits, places};
}

Decimal rounded_truly(Decimal number, int places, std::optional<std::int64_t> bound) {
    constexpr int most = 6;
    Decimal result = rounded(number, places);
    const auto feigns = [&](std::int64_t whole) {
        const bool below = whole == 0 ? number.digits != 0 : compare(number, {whole, 0}) < 0;
        return below && compare(result, {whole, 0}) == 0;
    };
    while (places < most && (feigns(0) || (bound && feigns(*bound)))) result = rounded(number, ++places);
    return result;
}

std::int64_t floor(Decimal number) {
    const std::int64_t one = power_of_ten(number.places);
    return number.digits / one - (number.digits % one < 0 ? 1 : 0);
}

std::int64_t ceiling(Decimal number) {
    const std::int64_t one = power_of_ten(number.places);
    return number.digits / one + (number.digits % one > 0 ? 1 : 0);
}

std::optional<Decimal> sum(Decimal left, Decimal right) {
    const int places = std::max(left.places, right.places);
    return fitting(digits_at(left, places) + digits_at(right, places), places);
}

std::optional<Decimal> difference(Decimal left, Decimal right) {
    const int places = std::max(left.places, right.places);
    return fitting(digits_at(left, places) - digits_at(right, places), places);
}

std::optional<Decimal> product(Decimal left, Decimal right) {
    const int places = left.places + right.places;
    if (places > most_places) return std::nullopt;
    return fitting(static_cast<Wide>(left.digits) * right.digits, places);
}

std::optional<Decimal> quotient(std::int64_t dividend, std::int64_t divisor, int places) {
    if (divisor == 0) return std::nullopt;
    const Wide whole = digits_at({dividend, 0}, places), by = divisor;
    const Wide rest = whole % by;
    const bool negative = (whole < 0) != (by < 0);
    const Wide doubled = (rest < 0 ? -rest : rest) * 2;
    const bool away = doubled >= (by < 0 ? -by : by);
    return fitting(whole / by + (away ? (negative ? -1 : 1) : 0), places);
}

std::strong_ordering compare(Decimal left, Decimal right) {
    const int places = std::max(left.places, right.places);
    const Wide one = digits_at(left, places), other = digits_at(right, places);
    return one < other ? std::strong_ordering::less : one > other ? std::strong_ordering::greater : std::strong_ordering::equal;
}

double to_double(Decimal number) {
    return static_cast<double>(number.digits) / static_cast<double>(power_of_ten(number.places));
}

}  // namespace naskah::record
