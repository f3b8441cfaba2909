// Rules about the annexes of a berita acara.
#pragma once

#include "record/diagnostic.hpp"
#include "record/input.hpp"

namespace naskah::rules {

/// N344, a warning: an annex of proposals, all of them or those of priority, whose number no text of the berita acara names. The annexes of
/// attendance and pictures are named by the template.
void check_annexes_are_named(const record::Input& input, record::Diagnostics& diagnostics);

}  // namespace naskah::rules
