// A kind's formulir.xml.
#pragma once

#include <optional>
#include <string>

#include "kinds/kind.hpp"
#include "record/diagnostic.hpp"
#include "workbook/template.hpp"

namespace naskah::forms {

/// Whether the kind has forms at all.
bool has_form(const kinds::Kind& kind);

/// Nothing and an error N097 (told of `asked_by`) when the kind has no formulir.xml; errors N040 when it is faulty.
std::optional<workbook::Template> read_form_template(const kinds::Kind& kind, const std::string& asked_by,
                                                     record::Diagnostics& diagnostics);

}  // namespace naskah::forms
