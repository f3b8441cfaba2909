// A template checked whole, without an input: every tag of every branch against the fields that a kind declares.
#pragma once

#include <string>

#include "compose/template_files.hpp"
#include "record/diagnostic.hpp"
#include "record/schema.hpp"

namespace naskah::compose {

/// Tells what the template could only stumble over: what compile_template tells, unknown names (T010) and parts (T011), what can't be
/// printed (T013), {{ }} for prosa and the other way round (T014), each once at its place. Sections are entered whatever is true of an
/// input; only {{#adalah-NAME}} of an item is taken at its word. Whether an optional value is asked for before it is printed (T012) isn't
/// looked at. `seen` is what the record of an input has, computed fields and records behind keys included.
void check_template(const TemplateFiles& files, const std::string& kind, const record::RecordSchema& seen,
                    const record::RecordSchema& profile, record::Diagnostics& diagnostics);

}  // namespace naskah::compose
