#include "bahasa/number.hpp"

#include <algorithm>

namespace naskah::bahasa {

namespace {

constexpr int most_places = 18;

/// The digits without a sign; right also for the smallest 64-bit number, which has no positive counterpart.
std::string magnitude(std::int64_t number) {
    std::string digits = std::to_string(number);
    if (number < 0) digits.erase(0, 1);
    return digits;
}

std::string grouped(std::string digits) {
    for (std::size_t i = digits.size(); i > 3;) {
        i -= 3;
        digits.insert(i, 1, '.');
    }
    return digits;
}

std::string sign(std::int64_t number) {
    return number < 0 ? "-" : "";
}

}  // namespace

std::string format_integer(std::int64_t number) {
    return sign(number) + grouped(magnitude(number));
}

std::string format_decimal(std::int64_t digits, int places) {
    if (places <= 0) return format_integer(digits);
    const auto decimals = static_cast<std::size_t>(std::min(places, most_places));
    std::string all = magnitude(digits);
    if (all.size() <= decimals) all.insert(0, decimals + 1 - all.size(), '0');
    const std::size_t comma = all.size() - decimals;
    return sign(digits) + grouped(all.substr(0, comma)) + "," + all.substr(comma);
}

std::string format_percent(std::int64_t digits, int places) {
    return format_decimal(digits, places) + "%";
}
std::string format_rupiah(std::int64_t rupiah) {
    return format_rupiah_short(rupiah) + ",00";
}
std::string format_rupiah_short(std::int64_t rupiah) {
    return sign(rupiah) + "Rp" + grouped(magnitude(rupiah));
}

}  // namespace naskah::bahasa
