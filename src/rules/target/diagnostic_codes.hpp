// The codes of what is wrong with targets.
#pragma once

namespace naskah::rules::target::code {

inline constexpr const char* target_missing = "N120";
inline constexpr const char* target_twice = "N121";
inline constexpr const char* target_of_unknown_indicator = "N122";
inline constexpr const char* target_of_other_year = "N123";
inline constexpr const char* target_gets_worse = "N124";
inline constexpr const char* yearly_target_below_plan = "N125";
inline constexpr const char* targets_look_like_fractions = "N126";
inline constexpr const char* baselines_differ = "N127";
inline constexpr const char* target_sent_twice = "N128";

}  // namespace naskah::rules::target::code
