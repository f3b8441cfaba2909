// Fewer validations that say the same.
#pragma once

#include <vector>

#include "workbook/workbook.hpp"

namespace naskah::workbook {

/// Validations of neighbouring areas with the same rule and notes become one, where together they are a rectangle. In the order of their
/// first cells. A form with a rule for each cell would else go beyond `validation_limit`.
std::vector<Validation> joined_validations(std::vector<Validation> validations);

}  // namespace naskah::workbook
