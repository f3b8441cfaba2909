#include "layout/drawing/chart/figures.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "bahasa/number.hpp"

namespace naskah::layout::chart {

namespace {

struct MoneyUnit {
    double size;
    const char* name;
};
constexpr std::array<MoneyUnit, 5> money_units{{{1e12, " triliun"}, {1e9, " miliar"}, {1e6, " juta"}, {1e3, " ribu"}, {1, ""}}};

constexpr double percent_point = 0.01;

const MoneyUnit& money_unit(double amount) {
    const auto found =
        std::find_if(money_units.begin(), money_units.end(), [&](const MoneyUnit& unit) { return std::abs(amount) >= unit.size; });
    return found == money_units.end() ? money_units.back() : *found;
}

/// The number as digits of so many places. Tables round a half away from zero: so much more that what a double can't hold counts as one.
std::int64_t digits_of(double number, int places) {
    constexpr double at_most = 9e17, hair = 1e-9;
    const double scaled = number * std::pow(10.0, places);
    return std::llround(std::clamp(scaled + std::copysign(hair, scaled), -at_most, at_most));
}

std::string decimal(double number, int places) {
    return bahasa::format_decimal(digits_of(number, places), places);
}

/// With up to so many decimals, without zeros at the end.
std::string shortest(double number, int most_places) {
    std::int64_t digits = digits_of(number, most_places);
    while (most_places > 0 && digits % 10 == 0) {
        digits /= 10;
        --most_places;
    }
    return bahasa::format_decimal(digits, most_places);
}

std::string amount(const std::string& number, const char* unit) {
    const bool negative = number.starts_with('-');
    return std::string(negative ? "-" : "") + "Rp" + number.substr(negative ? 1 : 0) + unit;
}

/// With a decimal; with more where it would be 0% or 100% for what is neither.
std::string percent(double share) {
    constexpr int most = 9;
    const double points = share / percent_point;
    int places = 1;
    const auto feigns = [&](double bound) {
        return points != bound && digits_of(points, places) == digits_of(bound, places) && std::abs(points - bound) > 1e-9;
    };
    while (places < most && (feigns(0) || feigns(100))) ++places;
    return decimal(points, places) + "%";
}

}  // namespace

std::string short_text(double number, Unit unit) {
    if (unit == Unit::percent) return percent(number);
    if (unit == Unit::number) return shortest(number, 2);
    const MoneyUnit& in = money_unit(number);
    return amount(shortest(number / in.size, 2), in.name);
}

double size_of_one(Unit unit, double largest) {
    return unit == Unit::percent ? percent_point : unit == Unit::money ? money_unit(largest).size : 1;
}

std::string axis_text(double number, Unit unit, double largest, int decimals) {
    const std::string text = decimal(number / size_of_one(unit, largest), decimals);
    if (unit == Unit::percent) return text + "%";
    if (unit == Unit::number) return text;
    return amount(text, number == 0 ? "" : money_unit(largest).name);
}

std::string full_text(double number, Unit unit) {
    if (unit != Unit::money) return short_text(number, unit);
    return amount(decimal(number, 0), "");
}

}  // namespace naskah::layout::chart
