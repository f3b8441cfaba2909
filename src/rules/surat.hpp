// Rules about the dates of letters, and to whom they go.
#pragma once

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"

namespace naskah::rules {

/// N051: an invitation dated after the event that it invites to. The invitation is the document itself (`tanggal` beside `acara`) or the
/// one that a document mentions (`undangan`). N055: a letter that asks for something by a day (`batas-waktu`) before its own.
void check_letter_dates(const record::Input& input, record::Diagnostics& diagnostics);

/// N226: more than twenty addressees before the text of a letter (`letak-penerima` is `langsung`).
void check_letter_addressees(const record::Input& input, record::Diagnostics& diagnostics);

}  // namespace naskah::rules
