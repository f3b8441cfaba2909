// The form of a document: a workbook to fill in made from its kind.xml alone, blank or with what an input says.
#pragma once

#include <optional>

#include "kinds/kind.hpp"
#include "kinds/region_table.hpp"
#include "record/diagnostic.hpp"
#include "record/value.hpp"
#include "workbook/layout.hpp"
#include "workbook/workbook.hpp"

namespace naskah::forms {

/// `profile`: whose offices, officials and regions are offered by name. `input`: an input of the kind, as it was read and before keys and
/// regions are resolved, or null; what the form can't hold of it is a warning N263 with `place` as its file. Nothing and errors when the
/// form can't be made.
std::optional<workbook::Workbook> make_document_form(const kinds::Kind& kind, const record::Record& profile,
                                                     const kinds::RegionTable& regions, const record::Record* input,
                                                     const std::string& place, const workbook::Measure& measure,
                                                     record::Diagnostics& diagnostics);

}  // namespace naskah::forms
