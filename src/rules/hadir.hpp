// Rules about attendance lists.
#pragma once

#include "input/diagnostic.hpp"
#include "input/value.hpp"

namespace naskah::rules {

/// N054, a warning: a person who stands twice in the list `hadir`: the same name (whatever its capitals) of the same `instansi`.
void check_attendees(const input::Input& input, input::Diagnostics& diagnostics);

}  // namespace naskah::rules
