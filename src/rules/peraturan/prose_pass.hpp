// All prose of a record: references, words behind numbers, foreign words in italics.
#pragma once

#include "bahasa/foreign_words.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"
#include "rules/peraturan/provisions.hpp"

namespace naskah::rules::peraturan {

/// Rewrites every Prose of the input's record in place. Errors, each at its place: N150 a reference to nothing, N152 words that disagree
/// with their number, N153 <angka> with something else than a number, N154 a reference from a provision to another that can't follow it.
void rewrite_prose(record::Input& input, Provisions& provisions, const bahasa::ForeignWords& foreign, record::Diagnostics& diagnostics);

}  // namespace naskah::rules::peraturan
