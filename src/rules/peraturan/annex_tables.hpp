// The tables of annexes: numbers and alignment of their cells.
#pragma once

#include "record/value.hpp"

namespace naskah::rules::peraturan {

/// Of every `tabel` of the annexes: sets `perataan` of columns ("left", "center", "right"), and of cells and induk `perataan` and `label`
/// ("a.", "1.", or absent). The first column counts from kelompok to kelompok, the others inside an induk from its beginning, outside from
/// kelompok to kelompok. An empty cell has no number and doesn't count; but in a column `nomori="urut"` it becomes the number of its row,
/// counted through the table: "1.", "2.", …
void label_annex_tables(record::Record& root);

}  // namespace naskah::rules::peraturan
