// The codes of what is wrong with a regulation.
#pragma once

namespace naskah::rules::peraturan::code {

// ---- Completing regulations
inline constexpr const char* reference_to_nothing = "N150";
inline constexpr const char* reference_key_twice = "N151";
inline constexpr const char* number_and_words_differ = "N152";
inline constexpr const char* not_a_number_for_words = "N153";
inline constexpr const char* reference_range_wrong = "N154";

// ---- Legal checks (check_*.cpp). Where a comment says "warning" the draft stays valid
inline constexpr const char* title_abbreviated = "N155";                  ///< "(TPPS)" in the title; a warning for a bare "TPPS"
inline constexpr const char* title_not_bare = "N156";                     ///< closing mark, "tentang" before it; warning: all capitals
inline constexpr const char* consideration_without_bahwa = "N157";        ///< a point of the konsiderans that doesn't begin with "bahwa"
inline constexpr const char* closing_consideration_differs = "N158";      ///< not the formula with all points, in order, and the title
inline constexpr const char* closing_consideration_not_last = "N159";     ///< "bahwa berdasarkan pertimbangan" before other points
inline constexpr const char* citations_out_of_order = "N160";             ///< warning: not by rank, year and number
inline constexpr const char* citation_incomplete = "N161";                ///< without institution; warning: without Lembaran or Tambahan
inline constexpr const char* supplement_unusual = "N162";                 ///< warning: a Tambahan where none is usual
inline constexpr const char* citation_twice = "N163";                     ///< the same regulation cited twice
inline constexpr const char* citation_after_regulation = "N164";          ///< newer than the regulation that cites it
inline constexpr const char* amendment_before_amended = "N165";           ///< an amendment older than what it amends
inline constexpr const char* items_too_deep = "N166";                     ///< more than four levels of items
inline constexpr const char* part_without_text = "N167";                  ///< a Pasal, ayat or item without anything in it
inline constexpr const char* article_mixes_text_and_paragraphs = "N168";  ///< a Pasal with text, items or definitions beside its ayat
inline constexpr const char* single_paragraph = "N169";                   ///< a Pasal with one ayat
inline constexpr const char* single_item = "N170";                        ///< warning: a list of one item
inline constexpr const char* items_without_lead_in = "N171";              ///< items or definitions without the words that introduce them
inline constexpr const char* item_capitalised = "N172";                   ///< warning: an item that begins with a capital letter
inline constexpr const char* conjunction_misplaced = "N173";              ///< "dan", "atau" typed elsewhere than after the last but one
inline constexpr const char* conjunction_does_not_fit = "N174";  ///< typed against the attribute hubung; warning: hubung of nothing
inline constexpr const char* heading_out_of_place = "N175";      ///< BAB, Bagian, Paragraf without Pasal or out of one another
inline constexpr const char* chapter_out_of_order = "N176";      ///< warning: sanctions in the middle, crimes in a Perbup
inline constexpr const char* term_defined_twice = "N177";
inline constexpr const char* term_unused = "N178";                       ///< warning
inline constexpr const char* definition_outside_first_article = "N179";  ///< warning
inline constexpr const char* annex_not_referred_to = "N180";             ///< an annex that the body doesn't name
inline constexpr const char* annex_missing = "N181";                     ///< "Lampiran" in the body of a regulation without one
inline constexpr const char* annex_separable = "N182";                   ///< warning: without "bagian tidak terpisahkan"
inline constexpr const char* typed_reference = "N183";                   ///< warning: "Pasal 7", "Lampiran" typed in place of <rujuk>
inline constexpr const char* number_without_words = "N184";              ///< warning: "5 pilar" in place of "5 (lima) pilar"
inline constexpr const char* table_uneven = "N185";                      ///< cells that are not as many as columns; nothing in a table
inline constexpr const char* not_promulgated = "N186";                   ///< a Perbup without pengundang
inline constexpr const char* closing_dates_disagree = "N187";            ///< promulgated before enacted; enacted in another year
inline constexpr const char* signer_not_entitled = "N211";               ///< enacted by another than the head of the region …
inline constexpr const char* gazette_year_wrong = "N212";                ///< of a year in which it can't have been promulgated
inline constexpr const char* entry_into_force_missing = "N188";          ///< an end without "mulai berlaku"

}  // namespace naskah::rules::peraturan::code
