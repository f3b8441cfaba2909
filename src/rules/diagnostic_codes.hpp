// The codes of cross-checks between fields, and of those that several subjects share.
#pragma once

namespace naskah::rules::code {

inline constexpr const char* sum_too_large = "N039";

// ---- Of one document
inline constexpr const char* ends_before_it_begins = "N050";
inline constexpr const char* letter_after_event = "N051";
inline constexpr const char* doubtful_nip = "N052";
inline constexpr const char* signer_twice = "N053";
inline constexpr const char* attendee_twice = "N054";
inline constexpr const char* deadline_before_letter = "N055";

inline constexpr const char* annex_not_named = "N344";  ///< of a berita acara (a warning)
inline constexpr const char* many_addressees = "N226";
inline constexpr const char* number_or_date_missing = "N264";

inline constexpr const char* copy_of_unsigned = "N189";  ///< a certified copy without number, date or certifier
inline constexpr const char* emblem_missing = "N213";

// ---- Of another kabupaten than the profile's, or of none
inline constexpr const char* form_of_another_kabupaten = "N241";
inline constexpr const char* another_kabupaten = "N242";  ///< called by its name (a warning)
inline constexpr const char* example_value = "N243";      ///< left from a starter (a warning)

// ---- Of several subjects
inline constexpr const char* no_common_region = "N113";
inline constexpr const char* unknown_source_of_funds = "N117";
inline constexpr const char* activity_outside_region = "N118";
inline constexpr const char* count_may_be_a_date = "N197";  ///< of a spreadsheet (a warning)

}  // namespace naskah::rules::code
