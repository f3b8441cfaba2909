// A workbook.xml or formulir.xml checked whole, without a record: every name in it against the fields that the record has.
#pragma once

#include "record/diagnostic.hpp"
#include "record/schema.hpp"
#include "workbook/template.hpp"

namespace naskah::workbook {

/// Tells the fields and lists that the record doesn't have, and what can't be written, each at its place (N040): also of sheets, tables and
/// columns that stand nowhere when a list is empty. `seen`: what the record has. An absent value needs no question: it gives an empty cell.
void check_template(const Template& description, const record::RecordSchema& seen, record::Diagnostics& diagnostics);

}  // namespace naskah::workbook
