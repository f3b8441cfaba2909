// Forms to fill in: a kind's formulir.xml, a region and a year become a workbook.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "forms/about.hpp"
#include "kinds/kind.hpp"
#include "kinds/reference_tables.hpp"
#include "kinds/region_table.hpp"
#include "record/diagnostic.hpp"
#include "workbook/layout.hpp"
#include "workbook/workbook.hpp"

namespace naskah::forms {

/// What a user asks for: naskah form KIND --wilayah … --tahun …
struct FormRequest {
    std::string region;  ///< code of a province (63), kabupaten (63.11) or kecamatan (63.11.01)
    int year = 0;
    std::optional<std::string> opd;        ///< a key of the profile
    std::optional<std::string> stage;      ///< tahap: rkpd, apbd, perubahan
    std::optional<int> semester;           ///< 1, 2
    std::optional<std::string> part = {};  ///< pj: whose data alone the form asks for: "Puskesmas"
    std::optional<int> rows = {};          ///< baris: of a table to be filled in row by row, where the form's own number is smaller
    std::vector<const record::Record*> earlier = {};  ///< inputs that it begins with: of its kind (forms/prefill.hpp) or of others
};

/// How messages call what is wrong with a request.
inline constexpr const char* request_place = "naskah form";

/// How many columns a form has for units that are in no table.
inline constexpr int blank_units = 30;

/// The words of pj-data in the tables that a kind's form asks for figures of, in alphabetical order: "PLKB", "Puskesmas", "Setcam".
std::vector<std::string> parts_of_forms(const kinds::ReferenceTables& references);

/// What the form will say of itself. Nothing and errors N097 when the region is no code of one, or a needed word (OPD, tahap, semester)
/// is missing, unknown, or not the kind's. A region without units in the table gets `blank_units` of them, with a warning N099.
std::optional<About> about_of(const kinds::Kind& kind, const FormRequest& request, const kinds::RegionTable& regions,
                              const record::Record& profile, record::Diagnostics& diagnostics);

/// The record that a formulir.xml sees (forms/about.hpp).
record::Record form_record(const kinds::Kind& kind, const FormRequest& request, const kinds::ReferenceTables& references,
                           const kinds::RegionTable& regions, const record::Record& profile, record::Diagnostics& diagnostics);

/// The form. Nothing and errors when the kind has no formulir.xml or a faulty one, or the request is wrong (`about_of`).
std::optional<workbook::Workbook> make_form(const kinds::Kind& kind, const FormRequest& request, const kinds::ReferenceTables& references,
                                            const kinds::RegionTable& regions, const record::Record& profile,
                                            const workbook::Measure& measure, record::Diagnostics& diagnostics);

}  // namespace naskah::forms
