// Rules about an event's time.
#pragma once

#include "input/diagnostic.hpp"
#include "input/value.hpp"

namespace naskah::rules {

/// N050: an event (`acara`) that closes no later than it opens.
void check_event_times(const input::Input& input, input::Diagnostics& diagnostics);

}  // namespace naskah::rules
