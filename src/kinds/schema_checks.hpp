// What makes no sense in a kind's fields though each attribute alone is right. Messages are in Bahasa Indonesia, for whoever writes a kind.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kinds/kind.hpp"
#include "record/schema.hpp"

namespace naskah::kinds {

/// Of one field: its default, its bounds, its choice words, its key.
std::vector<std::string> field_problems(const record::FieldSchema& field);

/// Of the fields of one record: two of a name, text beside elements, conditions on choices that aren't there.
std::vector<std::string> record_problems(const std::vector<record::FieldSchema>& fields);

/// Of a computed field, given the kind's fields and those computed before: sources and the fields of their items.
std::optional<std::string> derivation_problem(const Kind& kind, const Derivation& derivation);

}  // namespace naskah::kinds
