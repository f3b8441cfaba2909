// The description of a document's form, as a formulir.xml would say it: what is laid out, and what a filled-in form is read by.
#pragma once

#include "forms/document_outline.hpp"
#include "kinds/kind.hpp"
#include "workbook/template.hpp"

namespace naskah::forms {

/// The record's field that holds the contents of labelled cells, by `filled_name`.
inline constexpr const char* filled_values = "isi";
std::string filled_name(std::size_t field);

/// The names of the first sheets.
inline constexpr const char* guide_sheet = "Petunjuk";
inline constexpr const char* fields_sheet = "Isian";

/// So many rows a list has at least, so many are left blank below what is filled in.
inline constexpr int least_rows = 60, spare_rows = 40;

/// `rows`: of each list how many rows are filled in already; empty: none.
workbook::Template document_template(const kinds::Kind& kind, const Outline& outline, const std::vector<std::size_t>& rows = {});

}  // namespace naskah::forms
