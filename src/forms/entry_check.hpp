// Where a form's entries go: every place that a formulir.xml names must be one of the kind's XML.
#pragma once

#include "kinds/kind.hpp"
#include "record/diagnostic.hpp"
#include "workbook/template.hpp"

namespace naskah::forms {

/// Tells what `isian`, `simpan`, `kunci` and `kunci-kolom` name and the kind's inputs don't have, each at its place (N040).
void check_entries(const workbook::Template& description, const kinds::Kind& kind, record::Diagnostics& diagnostics);

}  // namespace naskah::forms
