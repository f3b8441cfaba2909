// What was read of a document's form, cell by cell, as the XML that its kind's schema checks.
#pragma once

#include "forms/choice_lists.hpp"
#include "forms/document_outline.hpp"
#include "forms/form_problems.hpp"
#include "forms/input_xml.hpp"

namespace naskah::forms {

/// `flat`: the root, with an element for each labelled cell (also a blank one, without text) and a table for each list, its rows with an
/// element a cell, all by the names that the outline gives them. What is missing, or stands where it belongs to nothing, is told at its
/// cell; of what may be missing in a draft the check of the XML tells.
XmlElement document_xml(XmlElement flat, const Outline& outline, const record::RecordSchema& schema, const ChoiceLists& lists,
                        FormProblems& problems);

}  // namespace naskah::forms
