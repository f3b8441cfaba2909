// The legal checks of regulations (kinds perbup and keputusan), as they were written: before parts are numbered and references become
// text. After Permendagri 80/2015 and UU 12/2011 with its second annex, as far as their rules are known.
#pragma once

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"

namespace naskah::rules {

/// Codes N155 to N188, N211 and N212 (diagnostic_codes.hpp says each in a line): title, konsiderans, citations, the build of the body,
/// items, definitions, annexes, typed references, bare numbers, the closing. A check that doesn't find its fields does nothing. `profile`
/// gives the office of the head of the region and names that may begin an item with a capital.
void check_regulation(const record::Input& input, const record::Record& profile, record::Diagnostics& diagnostics);

}  // namespace naskah::rules
