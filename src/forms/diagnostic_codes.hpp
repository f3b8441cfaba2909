// The codes of what is wrong with a form.
#pragma once

namespace naskah::forms::code {

inline constexpr const char* not_a_form = "N080";
inline constexpr const char* sheet_missing = "N081";
inline constexpr const char* form_was_changed = "N082";
inline constexpr const char* row_not_of_form = "N083";
inline constexpr const char* row_missing = "N084";
inline constexpr const char* row_twice = "N085";
inline constexpr const char* cell_required = "N086";
inline constexpr const char* cell_of_wrong_type = "N087";
inline constexpr const char* cell_out_of_range = "N088";
inline constexpr const char* cell_too_long = "N089";
inline constexpr const char* cell_not_a_code = "N090";
inline constexpr const char* cell_not_in_list = "N091";
inline constexpr const char* cell_has_error = "N092";
inline constexpr const char* formula_without_value = "N093";
inline constexpr const char* detail_without_parent = "N094";
inline constexpr const char* detail_of_unknown_row = "N302";  ///< a detail names a row that is not there, or several
inline constexpr const char* too_many_cells = "N095";
inline constexpr const char* cell_with_control_character = "N096";
inline constexpr const char* form_cannot_be_made = "N097";
inline constexpr const char* unit_without_code = "N098";
inline constexpr const char* units_unknown = "N099";
inline constexpr const char* parts_differ = "N250";
inline constexpr const char* seen_but_not_taken = "N190";
inline constexpr const char* name_contradicts_code = "N194";
inline constexpr const char* sheet_contradicts_form = "N195";
inline constexpr const char* mark_not_closed = "N260";      ///< of italics and their like in a cell
inline constexpr const char* sort_of_row_unknown = "N261";  ///< no sort of row has the columns that are filled in
inline constexpr const char* column_not_of_row = "N262";
inline constexpr const char* not_held_by_form = "N263";  ///< of an input that was to be written into a form
inline constexpr const char* place_not_known = "N266";   ///< nearly the name of a region (a warning)
inline constexpr const char* part_not_there = "N265";    ///< of a document's form (a warning)

}  // namespace naskah::forms::code
