// The codes of all messages about inputs. A code is never given to another mistake, so that people can look it up.
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

// ---- Kinds, keys and regions
inline constexpr const char* unknown_kind = "N035";
inline constexpr const char* unknown_key = "N036";
inline constexpr const char* unknown_region = "N037";
inline constexpr const char* impossible_date = "N038";
inline constexpr const char* sum_too_large = "N039";
inline constexpr const char* faulty_kind = "N040";
inline constexpr const char* unreadable_file = "N041";
inline constexpr const char* example_profile = "N042";
inline constexpr const char* unknown_format = "N043";
inline constexpr const char* duplicate_key = "N045";
inline constexpr const char* not_a_document = "N046";
inline constexpr const char* internal_error = "N047";
inline constexpr const char* out_of_memory = "N048";

// ---- Cross-checks (rules/; of the document: compose/)
inline constexpr const char* field_not_printed = "N044";
inline constexpr const char* ends_before_it_begins = "N050";
inline constexpr const char* letter_after_event = "N051";
inline constexpr const char* doubtful_nip = "N052";
inline constexpr const char* signer_twice = "N053";
inline constexpr const char* attendee_twice = "N054";
inline constexpr const char* deadline_before_letter = "N055";

// ---- Ansit (rules/ansit); N117 and N118 are told of its programmes too
inline constexpr const char* unknown_row_number = "N100";
inline constexpr const char* unit_outside_region = "N101";
inline constexpr const char* figure_twice = "N102";
inline constexpr const char* figure_missing = "N103";
inline constexpr const char* coverage_above_target_group = "N104";
inline constexpr const char* part_above_whole = "N105";
inline constexpr const char* figure_out_of_limits = "N106";
inline constexpr const char* jump_against_last_year = "N107";
inline constexpr const char* constraint_missing = "N108";
inline constexpr const char* counted_differently = "N109";
inline constexpr const char* figures_of_two_levels = "N110";
inline constexpr const char* ansit_sent_twice = "N111";
inline constexpr const char* ansit_not_sent = "N112";
inline constexpr const char* no_common_region = "N113";

// ---- Realisasi (rules/realisasi)
inline constexpr const char* realisation_not_sent = "N114";
inline constexpr const char* realisation_above_budget = "N115";
inline constexpr const char* coverage_below_first_semester = "N116";
inline constexpr const char* unknown_source_of_funds = "N117";
inline constexpr const char* activity_outside_region = "N118";
inline constexpr const char* activity_of_unknown_indicator = "N119";
inline constexpr const char* realisation_sent_twice = "N129";

// ---- Target (rules/target)
inline constexpr const char* target_missing = "N120";
inline constexpr const char* target_twice = "N121";
inline constexpr const char* target_of_unknown_indicator = "N122";
inline constexpr const char* target_of_other_year = "N123";
inline constexpr const char* target_gets_worse = "N124";
inline constexpr const char* yearly_target_below_plan = "N125";
inline constexpr const char* targets_look_like_fractions = "N126";
inline constexpr const char* baselines_differ = "N127";
inline constexpr const char* target_sent_twice = "N128";

// ---- Penandaan (rules/penandaan)
inline constexpr const char* wrong_sub_activity_code = "N130";
inline constexpr const char* wrong_account_code = "N131";
inline constexpr const char* wrong_coefficient = "N132";
inline constexpr const char* product_differs = "N133";
inline constexpr const char* units_differ = "N134";
inline constexpr const char* details_differ_from_total = "N135";
inline constexpr const char* no_details = "N136";
inline constexpr const char* unknown_fund_source = "N137";
inline constexpr const char* unknown_location = "N138";
inline constexpr const char* tagged_twice = "N139";
inline constexpr const char* sub_activity_differs = "N140";
inline constexpr const char* code_generations_mixed = "N141";
inline constexpr const char* unknown_opd = "N142";
inline constexpr const char* amount_too_large = "N144";
inline constexpr const char* tagging_of_unknown_indicator = "N145";
inline constexpr const char* tagging_sent_twice = "N146";
inline constexpr const char* stage_missing = "N147";
inline constexpr const char* gap_without_budget = "N148";

// ---- Completing regulations (rules/peraturan)
inline constexpr const char* reference_to_nothing = "N150";
inline constexpr const char* reference_key_twice = "N151";
inline constexpr const char* number_and_words_differ = "N152";
inline constexpr const char* not_a_number_for_words = "N153";
inline constexpr const char* reference_range_wrong = "N154";

// ---- Legal checks of regulations (rules/peraturan/check_*.cpp). Where a comment says "warning" the draft stays valid
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
inline constexpr const char* entry_into_force_missing = "N188";          ///< an end without "mulai berlaku"
inline constexpr const char* copy_of_unsigned = "N189";                  ///< a certified copy without number, date or certifier

// ---- Layout
inline constexpr const char* cannot_be_laid_out = "N060";
inline constexpr const char* word_was_broken = "N061";
inline constexpr const char* cannot_be_painted = "N062";

// ---- Workbooks that are read (input/xlsx)
inline constexpr const char* not_a_workbook = "N070";
inline constexpr const char* workbook_locked = "N071";
inline constexpr const char* workbook_broken = "N072";
inline constexpr const char* workbook_macros = "N073";
inline constexpr const char* workbook_external_links = "N074";
inline constexpr const char* workbook_too_large = "N075";
inline constexpr const char* workbook_entry_names = "N076";
inline constexpr const char* workbook_doctype = "N077";
inline constexpr const char* sheet_broken = "N078";
inline constexpr const char* cell_broken = "N079";

// ---- Forms (forms/)
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
inline constexpr const char* too_many_cells = "N095";
inline constexpr const char* cell_with_control_character = "N096";
inline constexpr const char* form_cannot_be_made = "N097";
inline constexpr const char* unit_without_code = "N098";
inline constexpr const char* units_unknown = "N099";

}  // namespace naskah::input::code
