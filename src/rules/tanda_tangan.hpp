// Rules about those who sign.
#pragma once

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"

namespace naskah::rules {

/// N053: a person who signs twice: an error when the NIP says so, a warning when only the name does. Signers are those in `penanda-tangan`,
/// `pihak`, `mengetahui`, `pemimpin` and `notulis`; officials by key are compared by what the profile says of them.
void check_signers(const record::Input& input, record::Diagnostics& diagnostics);

}  // namespace naskah::rules
