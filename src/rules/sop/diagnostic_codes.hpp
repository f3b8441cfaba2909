// The codes of what is wrong with an SOP.
#pragma once

namespace naskah::rules::sop::code {

inline constexpr const char* unknown_performer = "N280";
inline constexpr const char* unknown_target = "N281";  ///< a way to a step or symbol that there isn't
inline constexpr const char* key_twice = "N282";       ///< of pelaksana, of steps, of symbols
inline constexpr const char* step_without_performer = "N283";
inline constexpr const char* too_many_ways = "N284";  ///< more named ways out of one symbol than it has sides; a way to itself
// ---- Warnings: published procedures have them
inline constexpr const char* no_start = "N285";
inline constexpr const char* no_end = "N286";
inline constexpr const char* not_reached = "N287";  ///< no way from a start leads there
inline constexpr const char* no_way_out = "N288";   ///< no way from there leads to an end
inline constexpr const char* decision_with_one_way = "N289";
inline constexpr const char* way_without_word = "N290";  ///< of a decision
inline constexpr const char* loop_without_decision = "N291";
inline constexpr const char* no_verb_first = "N292";
inline constexpr const char* dates_out_of_order = "N293";
inline constexpr const char* revision_without_date = "N294";
inline constexpr const char* identity_incomplete = "N295";
inline constexpr const char* time_over_others = "N296";  ///< an error: a time merged over rows that it can't cover
inline constexpr const char* time_not_added = "N297";

}  // namespace naskah::rules::sop::code
