// The markup of prose (record::Prose): what of it is seen, its capitals, its closing marks.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "record/value.hpp"

namespace naskah::rules::peraturan {

inline constexpr std::string_view no_break_space = "\u00A0";

/// What is read: without tags, entities as their characters.
std::string visible_text(std::string_view markup);

/// Line breaks become spaces: a title in a sentence or in a narrow head has the lines that its place gives it.
std::string on_one_line(std::string_view markup);

/// The text in capitals; tags and entities stay.
std::string in_capitals(std::string_view markup);

/// The markup of a Prose or Text field; nothing when it is neither.
std::optional<std::string> markup_of(const record::Record& record, std::string_view name);

/// How the items of a list are joined, as it is written behind the last but one.
enum class Conjunction { dan, atau, dan_atau };
std::string_view words(Conjunction conjunction);

/// Takes off what closes an item (";", ".", ",", ":" and, behind ";" or ",", a conjunction), also inside closing tags, and spaces and line
/// breaks at the end. The full stop of an abbreviation stays ("S.Pd.", "dll."). Returns the conjunction.
std::optional<Conjunction> strip_closing(std::string& markup);

/// Closes an item whose closing has been taken off: behind all tags. No second full stop after an abbreviation.
void close_with(std::string& markup, std::string_view mark);

/// Ends with "." unless it does, or with ":", "?" or "!".
void end_sentence(std::string& markup);

/// Ends with ":", whatever was there.
void end_lead_in(std::string& markup);

}  // namespace naskah::rules::peraturan
