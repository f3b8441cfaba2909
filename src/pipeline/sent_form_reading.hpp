// From a form's hidden sheet, its typed names and its properties to what is told of it as sent.
#pragma once

#include <string>
#include <string_view>

#include "forms/about.hpp"
#include "forms/input_xml.hpp"
#include "kinds/kind.hpp"
#include "pipeline/sent_form.hpp"
#include "record/input.hpp"

namespace naskah::pipeline {

/// `kind`: null when it is not known.
SentForm sent_form(const forms::About& about, const kinds::Kind* kind);
/// Of an input that was written as XML.
SentForm sent_form(const record::Input& input, const kinds::Kind& kind);

/// Adds what was typed of people and by them, from what came of the form: its cells may be wrong elsewhere.
void add_typed(const forms::XmlElement& root, SentForm& sent);
/// Adds who saved the workbook, and when, from its properties.
void add_saved(std::string_view workbook, SentForm& sent);

}  // namespace naskah::pipeline
