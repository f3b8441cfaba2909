// The codes of what is wrong where proposals are held against budgets.
#pragma once

namespace naskah::rules::usulan::code {

inline constexpr const char* answer_without_proposal = "N450";
inline constexpr const char* answer_not_tagged = "N451";
inline constexpr const char* nothing_proposed = "N452";
inline constexpr const char* nothing_tagged = "N453";
inline constexpr const char* several_accounts = "N454";
inline constexpr const char* answer_says_nothing = "N455";

}  // namespace naskah::rules::usulan::code
