// Names of fields as templates write them: "a.b".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace naskah::values {

struct Name {
    std::vector<std::string> parts;
    mutable std::size_t hint = 0;  ///< where the first field stood last time in its record: most records of a list are alike
};

/// Taken apart at its dots. Whether it can be a name isn't looked at.
Name name_of(std::string_view text);

/// As it is written.
std::string written(const Name& name);

/// Letters, digits, "-" and "_", each part beginning with a letter, with dots between.
bool can_be_name(std::string_view text);

}  // namespace naskah::values
