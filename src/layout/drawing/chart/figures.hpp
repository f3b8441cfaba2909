// Figures as Indonesian texts.
#pragma once

#include <string>

#include "layout/drawing/chart/chart.hpp"

namespace naskah::layout::chart {

/// As it stands in a chart: "12,5%", "Rp1,25 miliar", "1.234,5".
std::string short_text(double number, Unit unit);

/// The same with so many decimals, of the percent, or of the unit of money that `largest` is told in: as the texts beside an axis.
std::string axis_text(double number, Unit unit, double largest, int decimals);

/// What one is of figures as large as these: 0.01 of percent, 1e9 where amounts are told in miliar.
double size_of_one(Unit unit, double largest);

/// As it is read out: "12,5%", "Rp1.250.000.000", "1.234,5".
std::string full_text(double number, Unit unit);

}  // namespace naskah::layout::chart
