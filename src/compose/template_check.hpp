// A template checked whole, without an input: every tag of every branch against the fields that a kind declares.
#pragma once

#include "compose/template_compiler.hpp"
#include "compose/template_files.hpp"
#include "kinds/kind.hpp"
#include "record/diagnostic.hpp"
#include "record/schema.hpp"

namespace naskah::compose {

/// Tells what the template could only stumble over: unknown names (T010) and parts (T011), what may be absent and is printed without asking
/// whether it is there (T012), what can't be printed (T013), {{ }} for prosa and the other way round (T014), each once at its place.
/// Sections are entered whatever is true of an input; only {{#adalah-NAME}} of an item is taken at its word. `seen` is what the record of
/// an input has, computed fields and records behind keys included.
void check_template(const CompiledTemplate& compiled, const kinds::Kind& kind, const record::RecordSchema& seen,
                    const record::RecordSchema& profile, record::Diagnostics& diagnostics);

/// The same of a kind's template in a folder, and what compile_template tells.
void check_template(const TemplateFiles& files, const kinds::Kind& kind, const record::RecordSchema& seen,
                    const record::RecordSchema& profile, record::Diagnostics& diagnostics);

}  // namespace naskah::compose
