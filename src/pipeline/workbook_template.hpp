// A kind's workbook.xml and formulir.xml, read and checked whole.
#pragma once

#include <optional>

#include "kinds/kind.hpp"
#include "kinds/reference_tables.hpp"
#include "record/diagnostic.hpp"
#include "record/schema.hpp"
#include "workbook/template.hpp"

namespace naskah::pipeline {

/// The workbook of a kind. Nothing and errors N040 when it can't be read, is written wrongly, or names what the record doesn't have
/// (`seen`), be it in what today's inputs leave out.
std::optional<workbook::Template> read_workbook_template(const kinds::Kind& kind, const record::RecordSchema& seen,
                                                         record::Diagnostics& diagnostics);

/// Tells what is wrong with a kind's form, if it has one. `profile`: the fields of a profile.
void check_form_template(const kinds::Kind& kind, const kinds::ReferenceTables& references, const record::RecordSchema& profile,
                         record::Diagnostics& diagnostics);

}  // namespace naskah::pipeline
