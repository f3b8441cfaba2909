// The parts of a value: {{tanggal.hari}}, {jumlah.kata}.
#pragma once

#include <span>

#include "values/table.hpp"

namespace naskah::values {

std::span<const Part> integer_parts();
std::span<const Part> decimal_parts();
std::span<const Part> percent_parts();
std::span<const Part> money_parts();
std::span<const Part> date_parts();
std::span<const Part> text_parts();
std::span<const Part> choice_parts();
std::span<const Part> region_parts();

/// A text of a region; absent when it has none of that name.
Reading region_text(const record::Value& region, std::string_view name);

}  // namespace naskah::values
