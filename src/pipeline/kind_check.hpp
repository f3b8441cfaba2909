// A folder below templates/ checked as a whole: what only an input that isn't there yet would show.
#pragma once

#include <filesystem>

#include "record/diagnostic.hpp"

namespace naskah::pipeline {

/// Whether a path is the folder of a kind: it holds a kind.xml.
bool is_kind_folder(const std::filesystem::path& folder);

/// Tells what is wrong with a kind: its kind.xml, its rule sets, its document template in all branches, its workbook.xml and formulir.xml
/// with all sheets, tables and columns; against the profile and the tables of reference that lie beside it in the same templates/.
void check_kind(const std::filesystem::path& folder, record::Diagnostics& diagnostics);

}  // namespace naskah::pipeline
