// The codes of all messages about templates (T), the markup they produce (M), and what of an input they leave out.
#pragma once

#include <string_view>

namespace naskah::compose::code {

// ---- Templates, before anything is rendered
inline constexpr std::string_view no_template = "T001";
inline constexpr std::string_view tag_not_closed = "T002";
inline constexpr std::string_view section_not_closed = "T003";
inline constexpr std::string_view section_not_opened = "T004";
inline constexpr std::string_view unknown_partial = "T005";
inline constexpr std::string_view partial_includes_itself = "T006";
inline constexpr std::string_view other_delimiters = "T007";
inline constexpr std::string_view impossible_name = "T008";
inline constexpr std::string_view template_too_large = "T009";

// ---- Templates, met with a record
inline constexpr std::string_view unknown_name = "T010";
inline constexpr std::string_view unknown_part = "T011";
inline constexpr std::string_view absent_value = "T012";
inline constexpr std::string_view not_printable = "T013";
inline constexpr std::string_view prose_or_not = "T014";
inline constexpr std::string_view impossible_form = "T015";

// ---- Markup as XML
inline constexpr std::string_view not_well_formed = "M001";
inline constexpr std::string_view doctype = "M002";
inline constexpr std::string_view unknown_entity = "M003";
inline constexpr std::string_view bad_character = "M004";

// ---- Elements and attributes of markup
inline constexpr std::string_view unknown_element = "M005";
inline constexpr std::string_view unknown_attribute = "M006";
inline constexpr std::string_view duplicate_attribute = "M007";
inline constexpr std::string_view missing_attribute = "M008";
inline constexpr std::string_view wrong_value = "M009";
inline constexpr std::string_view loose_text = "M010";
inline constexpr std::string_view too_deep = "M011";
inline constexpr std::string_view list_too_deep = "M012";
inline constexpr std::string_view broken_grid = "M013";
inline constexpr std::string_view no_picture = "M014";
inline constexpr std::string_view page_outside_furniture = "M015";
inline constexpr std::string_view wrong_structure = "M016";
inline constexpr std::string_view more_errors = "M017";
inline constexpr std::string_view duplicate_id = "M018";
inline constexpr std::string_view unknown_reference = "M019";
inline constexpr std::string_view nothing_to_list = "M030";
inline constexpr std::string_view nothing_to_show = "M031";
inline constexpr std::string_view caption_without_chapter = "M032";

// ---- Inputs, met with a template
inline constexpr const char* field_not_printed = "N044";

}  // namespace naskah::compose::code
