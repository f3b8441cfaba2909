// Figures in what an analyst writes: <angka dari="ansit.cakupan.5.persen"/> becomes the figure that the tables have.
#pragma once

#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"

namespace naskah::rules::laporan_pps {

/// Writes the figures into all prose of the report's own lists. A name leads through the record: a group by its name, a list of one by its
/// name, an item of a list by its number behind the list's name. Errors: a name that the schema doesn't have, or that is no figure
/// (N402); a figure that wasn't given (N403).
void put_figures(record::Record& report, const record::RecordSchema& schema, const record::Input& input, record::Diagnostics& diagnostics);

}  // namespace naskah::rules::laporan_pps
