// A value as it is printed, by the table of types.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "record/schema.hpp"
#include "record/value.hpp"
#include "values/reading.hpp"
#include "values/table.hpp"

namespace naskah::values {

/// The value as printed by {{name}} or {name}. `field`: its schema, if known (type_of).
Reading print_value(const record::Value& value, const record::FieldSchema* field, const Style& style);

/// A part as in {{tanggal.hari}} or {{#sifat.adalah-segera}}; of an absent value absent.
Reading print_part(const record::Value& value, const record::FieldSchema* field, std::string_view part, const Style& style);

/// True or false, as a value of that type is printed.
Reading print_truth(bool truth, const Style& style);

/// The parts that a value has, for hints. Those of a choice that depend on its words are left out.
std::vector<std::string> part_names(const record::Value& value, const record::FieldSchema* field);

}  // namespace naskah::values
