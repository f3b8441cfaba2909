// What a workbook of Naskah says of itself on a hidden sheet: which form it is, for whom, and what its columns and rows were made of, so
// that reading it needs neither the table of regions nor the profile of that day.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kinds/kind.hpp"
#include "kinds/reference_tables.hpp"
#include "kinds/region_table.hpp"
#include "record/value.hpp"
#include "workbook/workbook.hpp"

namespace naskah::forms {

/// The name of the very hidden sheet: rows of a name (column A) and values (from column B on).
inline constexpr const char* about_sheet = "_naskah";
/// The name of the sheet that shows the budget which a form began with (forms/budget_sheet.hpp).
inline constexpr const char* budget_sheet = "DPA";
/// The layout of forms that this program makes; a newer one it can't read.
inline constexpr int form_version = 3;

/// The sort of region that a form is for, by its code's length: 63, 63.11, 63.11.01.
enum class Level { province, kabupaten, kecamatan };
/// Nothing when it is no code of a province, kabupaten or kecamatan.
std::optional<Level> level_of(std::string_view code);

struct About {
    bool is_form = false;  ///< false: a workbook that Naskah made for reading (rekap)
    int version = 0;
    std::string kind, region;
    int year = 0, semester = 0;            ///< 0: none
    std::string opd, opd_name, stage;      ///< empty: none
    std::string part;                      ///< whose rows alone the form has: "Puskesmas" (pj-data of the tables); empty: all
    std::string region_type, region_name;  ///< "Kecamatan", "Paringin"
    std::string kabupaten, province;       ///< "Kabupaten Balangan", "Provinsi Kalimantan Selatan"; empty: not known, or itself
    int plan_start = 0;                    ///< the first year of the RPJMD; 0: not known
    std::vector<kinds::Region> units;      ///< the regions one level below, in the order of their columns
};

/// The rows of the hidden sheet, as texts.
std::vector<std::vector<std::string>> rows_of(const About& about);
/// Appends the hidden sheet.
void add_about_sheet(workbook::Workbook& workbook, const About& about);
/// From the rows of the hidden sheet; nothing when it isn't Naskah's.
std::optional<About> about_of_rows(const std::vector<std::vector<std::string>>& rows);

/// A column for a unit that no table knows: its header is filled in by the user. Such units have these codes and names ("[kode 1]", "[nama
/// 1]") until then.
kinds::Region placeholder_unit(int number);
bool is_placeholder(std::string_view text);

/// The record that a formulir.xml sees:
///   jenis, tahun, tahun-lalu, tahun-depan, semester, tahap (choice), opd (the profile's record; when read back only kunci and nama)
///   wilayah        kode, jenis, nama, sebutan ("Kecamatan Paringin"), tingkat (kecamatan, kabupaten, provinsi), kabupaten, provinsi
///   unit           the regions one level below: kode, nama, jenis, sebutan
///   tahun-rpjmd, tahun-rkpd   (kinds/plan_years.hpp)
///   bila-kecamatan, bila-kabupaten, bila-provinsi, bila-bukan-kecamatan: lists of one item (the region) or none, for
///                  <lembar ulang="bila-kecamatan">: a sheet of these forms only
///   rujukan-NAME   every reference table
///   profil, opd-profil   the profile and the list of its OPDs; titles, sheets' names and the rows of tables must not depend on these two
/// `profile`: null when a form is read back.
record::Record record_of(const About& about, const kinds::Kind& kind, const kinds::ReferenceTables& references,
                         const record::Record* profile);

}  // namespace naskah::forms
