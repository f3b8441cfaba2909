// Files that prove what an input says: they are to lie beside it.
#pragma once

#include <string>

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"

namespace naskah::rules::monev {

/// Whether the file that a record names in its field `berkas` lies in the folder of the input's file, or below. Also when it names none.
bool has_evidence_file(const std::string& input_file, const record::Record& item);

/// Of the items of a list: a file that isn't there is a warning N383, a name that leads out of the folder an error N385.
void check_evidence_files(const record::Input& input, const char* list, record::Diagnostics& diagnostics);

/// Adds `berkas-tidak-ada` (a boolean) to each item of a list.
void mark_missing_files(const std::string& input_file, record::List& items);

}  // namespace naskah::rules::monev
