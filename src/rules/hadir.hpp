// Rules about attendance lists.
#pragma once

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"

namespace naskah::rules {

/// N054, a warning: a person who stands twice in the list `hadir`: the same name (whatever its capitals) of the same `instansi`.
void check_attendees(const record::Input& input, record::Diagnostics& diagnostics);

}  // namespace naskah::rules
