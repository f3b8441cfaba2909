// The codes of what is wrong with an input as a file, with its elements, values and pictures.
#pragma once

namespace naskah::input::code {

// ---- The file as a whole
inline constexpr const char* file_too_large = "N002";
inline constexpr const char* invalid_utf8 = "N003";
inline constexpr const char* control_character = "N004";
inline constexpr const char* other_encoding = "N005";
inline constexpr const char* not_well_formed = "N006";
inline constexpr const char* doctype = "N007";
inline constexpr const char* unknown_entity = "N008";
inline constexpr const char* too_deep = "N009";

// ---- Elements and attributes
inline constexpr const char* unknown_element = "N010";
inline constexpr const char* unknown_attribute = "N011";
inline constexpr const char* not_a_date = "N012";
inline constexpr const char* duplicate_element = "N013";
inline constexpr const char* duplicate_attribute = "N014";
inline constexpr const char* missing_field = "N015";
inline constexpr const char* stray_text = "N016";
inline constexpr const char* order_lost = "N210";  ///< items of two lists in another order than they are printed in

// ---- Values
inline constexpr const char* empty_value = "N017";
inline constexpr const char* too_long = "N018";
inline constexpr const char* not_an_integer = "N019";
inline constexpr const char* not_a_decimal = "N020";
inline constexpr const char* not_money = "N021";
inline constexpr const char* not_a_percentage = "N022";
inline constexpr const char* not_a_time = "N023";
inline constexpr const char* not_yes_or_no = "N024";
inline constexpr const char* unknown_choice = "N025";
inline constexpr const char* wrong_code = "N026";
inline constexpr const char* wrong_nip = "N027";
inline constexpr const char* out_of_range = "N028";
inline constexpr const char* wrong_item_count = "N029";
inline constexpr const char* not_inline = "N030";

// ---- Pictures
inline constexpr const char* image_outside = "N031";
inline constexpr const char* image_missing = "N032";
inline constexpr const char* not_an_image = "N033";
inline constexpr const char* image_too_large = "N034";

// ---- Dates that can't be, files that can't be read
inline constexpr const char* impossible_date = "N038";
inline constexpr const char* unreadable_file = "N041";
inline constexpr const char* wrecked_text = "N191";
inline constexpr const char* unprintable_letter = "N192";

}  // namespace naskah::input::code
