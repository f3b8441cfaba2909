// Closing marks and conjunctions (Law 12/2011, Annex II): ";" behind items, "; dan" behind the last but one, "." at the end.
#pragma once

#include "record/value.hpp"

namespace naskah::rules::peraturan {

/// Of considerations, items at all levels, ayat, Pasal and diktum, in place. A list inside an item carries on what the item would have
/// ended with. The conjunction is that of the attribute `hubung`; where nobody wrote the attribute, that which was typed.
void punctuate(record::Record& root);

}  // namespace naskah::rules::peraturan
