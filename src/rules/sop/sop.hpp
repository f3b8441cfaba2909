// SOPs: a list of steps, checked as a graph, becomes the symbols and ways that the document's table draws.
#pragma once

#include <vector>

#include "kinds/kind.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/schema.hpp"

namespace naskah::rules {

/// Whether inputs of this kind hold procedures: its rule sets name `sop`.
bool is_procedure(const kinds::Kind& kind);

/// N280 to N297, of each record of the list `prosedur`: errors for what can't be drawn, warnings for what a procedure should not have.
void check_procedures(const record::Input& input, record::Diagnostics& diagnostics);

/// Adds to each `prosedur`: `alur` (the ways: `dari`, `menuju`, `gabung`, `kata-jalan`), `jumlah-pelaksana`, `jumlah-kolom`, and to each of
/// its `pelaksana` the share of the table's width (`lebar`); to each step its `nomor-langkah` and `sel`, a record for each pelaksana with
/// the symbols (`lambang`) of that cell: `id`, `bentuk` (terminator, process, decision), `isi-lambang`; to each heading among them whether
/// ways pass it (`dilewati`); to each step the heads of its columns (`nama-pelaksana`), whether it stays with the
/// next row (`bersama-berikut`), and all of them once more
/// without the headings (`langkah-bernomor`); and what times.hpp and identity.hpp say. To be
/// called once, after the checks and without errors.
void complete_procedures(record::Input& input);

/// The fields that `complete_procedures` adds, to one record or another, for checking templates without an input.
std::vector<record::FieldSchema> added_procedure_fields();

}  // namespace naskah::rules
