// The codes of what is wrong with a realisasi.
#pragma once

namespace naskah::rules::realisasi::code {

inline constexpr const char* realisation_not_sent = "N114";
inline constexpr const char* realisation_above_budget = "N115";
inline constexpr const char* coverage_below_first_semester = "N116";
inline constexpr const char* activity_of_unknown_indicator = "N119";
inline constexpr const char* realisation_sent_twice = "N129";

}  // namespace naskah::rules::realisasi::code
