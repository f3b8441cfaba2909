// The form of a document, as a file.
#pragma once

#include "desk/desk.hpp"
#include "kinds/kind.hpp"
#include "pipeline/resources.hpp"

namespace naskah::desk {

/// Of a kind with a document's form. What such a form has no use for (region, year, office, stage, semester) is refused.
void write_document_form(const FormRequest& request, const kinds::Kind& kind, pipeline::Resources& resources, const Setting& setting,
                         Result& result);

}  // namespace naskah::desk
