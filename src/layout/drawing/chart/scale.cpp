#include "layout/drawing/chart/scale.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "layout/drawing/chart/figures.hpp"

namespace naskah::layout::chart {

namespace {

constexpr std::array<double, 4> round_steps{1, 2, 2.5, 5};

/// How many steps of this width reach from 0 to the value, and beyond it.
double steps_to(double value, double step) {
    constexpr double hair = 1e-9;  // a value that is a tick but for what a double can't hold
    return std::ceil(value / step - hair);
}

/// How many decimals the step needs to be written as it is.
int decimals_of(double step) {
    constexpr int most = 6;
    constexpr double hair = 1e-6;
    int decimals = 0;
    for (double scaled = step; decimals < most && std::abs(scaled - std::round(scaled)) > hair * std::max(scaled, 1.0); scaled *= 10)
        ++decimals;
    return decimals;
}

}  // namespace

Scale scale_of(const std::vector<double>& values, Unit unit, int most_steps) {
    double low = 0, high = 0;
    for (const double value : values) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    const double one = size_of_one(unit, std::max(high, -low));
    low /= one;
    high /= one;
    if (low == high) high = 1;
    most_steps = std::max(most_steps, low < 0 && high > 0 ? 2 : 1);
    double step = 1, down = 0, up = 0;
    const auto fits = [&](double candidate) {
        step = candidate;
        down = steps_to(-low, step);
        up = steps_to(high, step);
        return down + up <= most_steps;
    };
    double power = std::pow(10.0, std::floor(std::log10((high - low) / most_steps)));
    for (bool found = false; !found; power *= 10)
        found = std::any_of(round_steps.begin(), round_steps.end(), [&](double factor) { return fits(factor * power); });
    Scale scale{-down * step * one, up * step * one, {}, {}};
    const double largest = std::max(scale.most, -scale.least);
    const int decimals = decimals_of(step * one / size_of_one(unit, largest));
    for (double tick = -down; tick <= up; ++tick) {
        scale.ticks.push_back(tick * step * one);
        scale.texts.push_back(axis_text(scale.ticks.back(), unit, largest, decimals));
    }
    return scale;
}

}  // namespace naskah::layout::chart
