// Forms that begin with what is known already: of last semester, of last year, of the kecamatan below.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "kinds/kind.hpp"
#include "record/value.hpp"
#include "workbook/layout.hpp"

namespace naskah::forms {

/// An input of the form's own kind, and how it stands to the form.
struct Earlier {
    const record::Record* record = nullptr;
    std::string relation;  ///< "tahun", "tahap", "semester", "bagian" (of a region inside), "sama": as `isi-awal` of a <tabel> says; or
                           ///< from_other_kind (forms/other_kinds.hpp)
};

/// How an input stands to a form of this region, year, stage and semester.
std::string relation_of(const record::Record& record, const std::string& region, int year, const std::string& stage, int semester);

/// How many rows a table to be filled in needs for what the inputs have for it.
std::size_t rows_needed(const workbook::Table& table, std::span<const Earlier> earlier);

/// Writes into the cells to be filled in what the inputs say of them. Of several inputs the last counts; of those of regions inside, whole
/// numbers are added up. A table takes from those inputs alone that its `isi-awal` names.
void prefill(workbook::LaidOut& form, const kinds::Kind& kind, std::span<const Earlier> earlier);

}  // namespace naskah::forms
