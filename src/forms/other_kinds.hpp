// Forms whose rows come from inputs of another kind (<isi-dari> of a <tabel>): what was tagged is what is reported on.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "forms/about.hpp"
#include "kinds/kind.hpp"
#include "record/value.hpp"
#include "workbook/template.hpp"

namespace naskah::forms {

/// The kinds that the tables of a form take rows from, its own not among them.
std::vector<std::string> other_kinds(const workbook::Template& description);

/// For each table that takes rows from another kind, when an input of that kind is among the given ones and for the form's own region and
/// year: a record of the form's kind with those rows, and the table takes its rows from that alone (`from_other_kind`). What own earlier
/// inputs say of the same rows completes them; rows that only they have stand behind.
std::vector<record::Record> rows_of_other_kinds(workbook::Template& description, const kinds::Kind& kind,
                                                std::span<const record::Record* const> given, const About& about);

/// How such a record stands to the form, beside the relations of forms/prefill.hpp.
inline constexpr const char* from_other_kind = "jenis-lain";

}  // namespace naskah::forms
