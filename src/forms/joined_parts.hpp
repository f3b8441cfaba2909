// The parts of one form, filled in by different people, put together.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "forms/filled_form.hpp"
#include "record/diagnostic.hpp"

namespace naskah::forms {

struct FormPart {
    std::string file;
    FilledForm form;
};

/// One form of all parts: their lists behind each other, what was typed of people from the first that has it. A figure that two parts give
/// alike stays once; one that they give differently is an error N250, at the second. In the marks of the result the name of the file stands
/// before that of the sheet (`place_in_part`).
FilledForm join_parts(std::vector<FormPart> parts, record::Diagnostics& diagnostics);

/// Turns a place of a joined form into one of the file that it came from; any other place stays.
record::Place place_in_part(record::Place place);

}  // namespace naskah::forms
