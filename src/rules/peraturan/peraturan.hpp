// Regulations and decisions: what their writer leaves to the machine, so that the draft is right in form by construction. Form after Law
// 12/2011, Annex II, and the practice of Perbup Balangan 42/2024.
#pragma once

#include <vector>

#include "kinds/kind.hpp"
#include "kinds/reference_tables.hpp"
#include "record/diagnostic.hpp"
#include "record/input.hpp"
#include "record/value.hpp"

namespace naskah::rules {

/// Whether inputs of this kind are completed: its rule sets name `peraturan`.
bool is_regulation(const kinds::Kind& kind);

/// Completes the record in place. It adds numbers (`nomor`, of items `tingkat`), texts in capitals (`tentang-kapital`, `teks-kapital`,
/// `judul-kapital`), citations (`kutipan`), definitions (`kalimat`), the closing consideration, names without titles (`nama-polos`), labels
/// and alignment of annex tables (`label`, `perataan`), `kepala-daerah`, `judul-lengkap`, `nomor-naskah` (`nomor`, also where an annex has
/// its own), `lampiran-tunggal`, `pertimbangan-tunggal` and `tahun-berita-daerah`. In all prose it puts references, words behind numbers
/// and italics for foreign words, and sets closing marks and conjunctions. A record that lacks a field goes without what would be made of
/// it. `references` gives the foreign words (kata-asing.csv). Errors: N150 to N154 (diagnostic_codes.hpp), each at its place. To be called
/// once, after the checks, which look at what was typed.
void complete(record::Input& input, const record::Record& profile, const kinds::ReferenceTables& references,
              record::Diagnostics& diagnostics);

/// The fields that `complete` adds, to one record or another, for checking templates without an input.
std::vector<record::FieldSchema> added_fields();

}  // namespace naskah::rules
