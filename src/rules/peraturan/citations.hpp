// The legal bases of Mengingat, each as it is cited (Law 12/2011, Annex II, points 39 to 49; practice of Perbup Balangan 42/2024).
#pragma once

#include "record/value.hpp"

namespace naskah::rules::peraturan {

/// Sets `kutipan` of every item of `mengingat`. Expects the prose of the record to be rewritten.
void write_citations(record::Record& root, const record::Record& profile);

}  // namespace naskah::rules::peraturan
