// Forms to fill in: a kind's formulir.xml, a region and a year become a workbook.
#pragma once

#include <optional>
#include <string>

#include "input/diagnostic.hpp"
#include "kinds/kind.hpp"
#include "kinds/reference_tables.hpp"
#include "kinds/region_table.hpp"
#include "workbook/layout.hpp"
#include "workbook/workbook.hpp"

namespace naskah::forms {

/// What a user asks for: naskah form KIND --wilayah … --tahun …
struct FormRequest {
    std::string region;  ///< code of a province (63), kabupaten (63.11) or kecamatan (63.11.01)
    int year = 0;
    std::optional<std::string> opd;    ///< a key of the profile
    std::optional<std::string> stage;  ///< tahap: rkpd, apbd, perubahan
    std::optional<int> semester;       ///< 1, 2
};

/// The name of the very hidden sheet that says what a workbook is: rows of a name (column A) and a value (column B): naskah (formulir or
/// rekap), jenis, versi, wilayah, tahun, and opd, tahap, semester where they were asked for.
inline constexpr const char* about_sheet = "_naskah";

/// The record that a formulir.xml sees: jenis, tahun, tahun-lalu, wilayah (kode, jenis, nama, sebutan, tingkat: kecamatan, kabupaten,
/// provinsi), unit (the regions one level below: kode, nama, jenis, sebutan), opd, tahap, semester, every reference table as list
/// rujukan-NAME, the profile as profil, and opd-profil: the profile's OPDs.
input::Record form_record(const kinds::Kind& kind, const FormRequest& request, const kinds::ReferenceTables& references,
                          const kinds::RegionTable& regions, const input::Record& profile, input::Diagnostics& diagnostics);

/// The form. Nothing and errors when the kind has no formulir.xml, the region is in no table, or a needed word (OPD, tahap, semester) is
/// missing or unknown.
std::optional<workbook::Workbook> make_form(const kinds::Kind& kind, const FormRequest& request, const kinds::ReferenceTables& references,
                                            const kinds::RegionTable& regions, const input::Record& profile,
                                            const workbook::Measure& measure, input::Diagnostics& diagnostics);

}  // namespace naskah::forms
