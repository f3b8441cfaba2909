// A kind's template with its partials put in their places, every tag checked and numbered. Mustache libraries print nothing for what they
// don't know; with numbered tags the renderer knows which tag of which file asks for what, and can say so.
#pragma once

#include <string>
#include <vector>

#include "compose/template_files.hpp"
#include "record/diagnostic.hpp"
#include "values/name.hpp"

namespace naskah::compose {

/// A template file as it was read. `name` as a user knows it: "templates/undangan/document.mustache".
struct TemplateText {
    std::string name, text;
};

/// A tag that asks for a value: {{a.b}}, {{{a}}}, {{#a}}, {{^a}}.
struct TemplateTag {
    enum class Kind { variable, unescaped, section, inverted };
    Kind kind = Kind::variable;
    values::Name name;
    std::size_t file = 0;    ///< index into CompiledTemplate::files
    std::size_t offset = 0;  ///< of its first brace, in bytes
};

struct CompiledTemplate {
    std::vector<TemplateText> files;
    std::vector<TemplateTag> tags;
    /// The whole as Mustache again: {{{N}}}, {{#N}}, {{^N}} and {{/N}} with N an index of `tags`; no other tags. Runs of white space are
    /// one space or one line end; a brace of the text is &#123;. Where the files' own texts begin, marks stand (origin_marks.hpp).
    std::string text;
};

/// A diagnostic at a byte of a template file, with its source line.
record::Diagnostic diagnose(const TemplateText& file, std::size_t offset, std::string_view code, std::string message,
                            std::string hint = {});

/// Reads KIND/document.mustache and all its partials ({{> NAME}}: _shared/NAME.mustache, else KIND/NAME.mustache). Errors, all of them:
/// T001 no such template, T002 a tag without end, T003 a section not closed, T004 a closing tag without its section, T005 an unknown
/// partial, T006 a partial that includes itself, T007 a tag that changes the delimiters, T008 a name that can't be one, T009 a
/// template too large or too deep. After an error the result is not to be rendered.
CompiledTemplate compile_template(const TemplateFiles& files, const std::string& kind, record::Diagnostics& diagnostics);

}  // namespace naskah::compose
