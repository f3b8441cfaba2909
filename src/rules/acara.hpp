// Rules about an event's time.
#pragma once

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"

namespace naskah::rules {

/// N050: an event (`acara`) that closes no later than it opens.
void check_event_times(const record::Input& input, record::Diagnostics& diagnostics);

}  // namespace naskah::rules
