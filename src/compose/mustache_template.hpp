// Strict Mustache: a template that asks for what a record doesn't have is an error, never a blank in a signed document.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "compose/origin_marks.hpp"
#include "compose/template_files.hpp"
#include "record/diagnostic.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"
#include "values/looked_at.hpp"
#include "values/table.hpp"

namespace naskah::compose {

struct CompiledTemplate;
struct TemplateText;

/// What a template sees. The record's own names come first, then `profil` and `status`.
struct Context {
    const record::Record& record;
    const record::RecordSchema* schema = nullptr;  ///< none: names are known from the records alone
    const record::Record* profile = nullptr;
    const record::RecordSchema* profile_schema = nullptr;
    record::Value status;  ///< a Choice: draf, final, salinan; absent: there is no `status`
    values::Style style;
    values::LookedAt* looked_at = nullptr;  ///< remembers the values of the record that the template looks at, if wanted
};

/// The templates of all kinds, each read and parsed when it is first asked for and kept. For one thread: rendering changes it.
class TemplateSet {
 public:
    explicit TemplateSet(TemplateFiles files);
    TemplateSet(TemplateSet&&) noexcept;
    TemplateSet& operator=(TemplateSet&&) noexcept;
    ~TemplateSet();

    /// The markup for a record: values escaped for XML, and where each was written. Nothing after an error; errors are told with the
    /// template's file, line and column, each tag once: T001 to T009 (template_compiler.hpp), T010 an unknown name, T011 an unknown part,
    /// T012 a value that was not given, T013 a value that can't be printed, T014 {{ }} for prosa or {{{ }}} for anything else, T015 a value
    /// that has no such form (kesatu of 0).
    std::optional<MarkedText> render(const std::string& kind, const Context& context, record::Diagnostics& diagnostics);

    /// A kind's template with its tags numbered; null when it has errors, which rendering tells.
    const CompiledTemplate* compiled(const std::string& kind);

    /// A file of a kind's template, by its number in a mark; null for a number of another file.
    const TemplateText* file(const std::string& kind, std::uint32_t number) const;

 private:
    struct Parsed;
    Parsed& parsed(const std::string& kind);

    TemplateFiles files_;
    std::map<std::string, std::unique_ptr<Parsed>> parsed_;
};

}  // namespace naskah::compose
