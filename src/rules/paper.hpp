// What a paper of a document needs beside its text: the emblem on top, and on a copy the one who certifies it.
#pragma once

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"

namespace naskah::rules {

/// N213, at the profile: a document that has an emblem on top without one. Which it is says its field `kop`; legal products (which have
/// `menimbang` and no `kop`) have that of the state. Nothing where the profile says that the emblem is on the paper already
/// (`lambang-tercetak`). Of papers that are to be signed, and of copies.
void check_emblem(const record::Input& input, const record::Input& profile, record::Diagnostics& diagnostics);

/// N189: what a certified copy (--status salinan) can't be without: who certifies it (`pengesah`, where the kind has one), and of a legal
/// product number and date of what was signed.
void check_copy(const record::Input& input, record::Diagnostics& diagnostics);

}  // namespace naskah::rules
