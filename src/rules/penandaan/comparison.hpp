// The stages of a budget side by side: what is new, dropped, more, less or the same from one to the next.
#pragma once

#include "record/value.hpp"
#include "rules/penandaan/sent.hpp"

namespace naskah::rules::penandaan {

/// The list `perbandingan` of rules/penandaan/summary.hpp: one record, none with fewer than two stages.
record::Value comparison(const Sent& sent);

}  // namespace naskah::rules::penandaan
