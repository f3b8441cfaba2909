#include "compose/mustache_template.hpp"

#include <charconv>
#include <kainjow/mustache.hpp>
#include <set>

#include "compose/limits.hpp"
#include "compose/template_compiler.hpp"
#include "compose/template_scope.hpp"
#include "text/xml_escaping.hpp"

namespace naskah::compose {

namespace mustache = kainjow::mustache;
using record::Value;
using values::Meaning;
using values::Reading;

namespace {

/// What Mustache writes to.
struct Output {
    std::string text;
    Output& operator<<(const std::string& more) {
        text += more;
        return *this;
    }
};

/// Answers the numbered tags of a compiled template from the records. Nothing is copied: Mustache gets a text when it asks for one, and
/// for a list only as many marks as the list has items; which item stands behind a mark follows from how often Mustache went on.
class RecordContext : public mustache::basic_context<std::string> {
 public:
    RecordContext(const CompiledTemplate& compiled, const Context& context, record::Diagnostics& diagnostics)
        : compiled_(compiled), scope_(context), diagnostics_(diagnostics) {}

    const mustache::data* get(const std::string& name) const override {
        // Mustache's interface is const; a context that finds its answers when asked can't be.
        return const_cast<RecordContext*>(this)->answer(name);
    }
    const mustache::data* get_partial(const std::string&) const override { return nullptr; }

    void push(const mustache::data*) override {
        Section& section = sections_[scope_.depth()];
        values::Frame frame;
        frame.of_profile = section.of_profile;
        if (section.list) {
            frame.list = section.list;
            frame.list_field = section.list_field;
            frame.record = std::get_if<record::Record>(&(*section.list)[section.next++].data);
            frame.number = static_cast<std::int64_t>(section.next);
            if (frame.record) frame.schema = values::schema_of(section.list_field, *frame.record);
        } else {
            frame.record = section.record;
            frame.schema = section.schema;
        }
        scope_.enter(frame);
    }
    void pop() override { scope_.leave(); }

    std::size_t errors() const { return errors_; }

 private:
    /// What the section that was last asked for at a depth goes over.
    struct Section {
        const record::Record* record = nullptr;
        const record::RecordSchema* schema = nullptr;
        const record::List* list = nullptr;
        const record::FieldSchema* list_field = nullptr;
        std::size_t next = 0;
        bool of_profile = false;
    };

    const mustache::data* answer(const std::string& name) {
        std::size_t number = 0;
        std::from_chars(name.data(), name.data() + name.size(), number);
        const TemplateTag& tag = compiled_.tags[number];
        switch (tag.kind) {
            case TemplateTag::Kind::variable:
            case TemplateTag::Kind::unescaped:
                return print(tag);
            case TemplateTag::Kind::section:
                return open(tag, false);
            case TemplateTag::Kind::inverted:
                return open(tag, true);
        }
        return nullptr;
    }

    const mustache::data* print(const TemplateTag& tag) {
        std::optional<TagProblem> problem;
        WrittenAt written_at;
        const Reading reading = scope_.read(tag.name, problem, &written_at);
        if (!problem) problem = problem_of_printing(tag, reading);
        std::string text;
        if (problem) {
            tell(tag, *problem);
        } else {
            append_mark(text, origin_of(written_at, tag));
            std::string printed;
            if (reading.outcome == Reading::Outcome::markup) {
                printed = reading.text;
            } else {
                text::append_xml(printed, reading.text, text::Quotes::both);
            }
            protect_from_marks(printed);
            text += printed;
        }
        printed_ = mustache::data(text);
        return &printed_;
    }

    /// Of what nobody wrote, as a sum, the place where it is printed.
    static document::Origin origin_of(const WrittenAt& written_at, const TemplateTag& tag) {
        if (written_at.spot.offset == record::Spot::unknown)
            return {first_template_file + static_cast<std::uint32_t>(tag.file), static_cast<std::uint32_t>(tag.offset)};
        return {written_at.of_profile ? profile_file : input_file, static_cast<std::uint32_t>(written_at.spot.offset)};
    }

    const mustache::data* open(const TemplateTag& tag, bool inverted) {
        std::optional<TagProblem> problem;
        const Meaning meaning = scope_.find_section(tag.name, problem);
        if (problem) {
            tell(tag, *problem);
            return inverted ? &true_ : &false_;
        }
        const std::size_t items = remember(meaning);
        if (items == 0) return inverted ? nullptr : &false_;
        if (inverted) return &true_;
        return sections_[scope_.depth()].list ? marks(items) : &true_;
    }

    /// Keeps what a section goes over; how often: 0 when it is absent, false or an empty list.
    std::size_t remember(const Meaning& meaning) {
        if (sections_.size() <= scope_.depth()) sections_.resize(scope_.depth() + 1);
        Section& section = sections_[scope_.depth()];
        section = {};
        section.of_profile = meaning.of_profile;
        switch (meaning.kind) {
            case Meaning::Kind::nothing:
                return 0;
            case Meaning::Kind::number:
                return 1;
            case Meaning::Kind::truth:
                return meaning.truth ? 1 : 0;
            case Meaning::Kind::record:
                section.record = meaning.record;
                section.schema = meaning.schema;
                return 1;
            case Meaning::Kind::value:
                break;
        }
        const Value& value = *meaning.value;
        if (const auto* list = std::get_if<record::List>(&value.data)) {
            section.list = list;
            section.list_field = meaning.field;
            return list->size();
        }
        if (const auto* boolean = std::get_if<record::Boolean>(&value.data)) return boolean->value ? 1 : 0;
        if (const auto* text = std::get_if<record::Text>(&value.data)) return text->text.empty() ? 0 : 1;
        if (const auto* prose = std::get_if<record::Prose>(&value.data)) return prose->markup.empty() ? 0 : 1;
        return value.absent() ? 0 : 1;
    }

    /// A list of so many true values; lists of one length share it.
    const mustache::data* marks(std::size_t count) {
        const auto found = marks_.find(count);
        if (found != marks_.end()) return &found->second;
        return &marks_.emplace(count, mustache::list(count, mustache::data(true))).first->second;
    }

    void tell(const TemplateTag& tag, const TagProblem& problem) {
        if (!told_.insert(&tag).second || ++errors_ > most_errors) return;
        diagnostics_.add(diagnose(compiled_.files[tag.file], tag.offset, problem.code, problem.message, problem.hint));
    }

    const CompiledTemplate& compiled_;
    TemplateScope scope_;
    record::Diagnostics& diagnostics_;
    std::vector<Section> sections_;  ///< by depth of the scope
    std::map<std::size_t, mustache::data> marks_;
    mustache::data printed_{std::string()};
    const mustache::data true_{true}, false_{false};
    std::set<const TemplateTag*> told_;
    std::size_t errors_ = 0;
};

}  // namespace

struct TemplateSet::Parsed {
    CompiledTemplate compiled;
    record::Diagnostics problems;
    std::optional<mustache::mustache> tree;  ///< none after an error
};

TemplateSet::TemplateSet(TemplateFiles files) : files_(std::move(files)) {}
TemplateSet::TemplateSet(TemplateSet&&) noexcept = default;
TemplateSet& TemplateSet::operator=(TemplateSet&&) noexcept = default;
TemplateSet::~TemplateSet() = default;

TemplateSet::Parsed& TemplateSet::parsed(const std::string& kind) {
    std::unique_ptr<Parsed>& parsed = parsed_[kind];
    if (parsed) return *parsed;
    parsed = std::make_unique<Parsed>();
    parsed->compiled = compile_template(files_, kind, parsed->problems);
    if (!parsed->problems.has_errors()) parsed->tree.emplace(parsed->compiled.text);
    return *parsed;
}

std::optional<MarkedText> TemplateSet::render(const std::string& kind, const Context& context, record::Diagnostics& diagnostics) {
    Parsed& parsed = this->parsed(kind);
    diagnostics.append(parsed.problems);
    if (!parsed.tree) return std::nullopt;
    RecordContext records(parsed.compiled, context, diagnostics);
    Output output;
    parsed.tree->render(records, output);
    if (records.errors() > 0) return std::nullopt;
    return take_marks(std::move(output.text));
}

const CompiledTemplate* TemplateSet::compiled(const std::string& kind) {
    const Parsed& parsed = this->parsed(kind);
    return parsed.tree ? &parsed.compiled : nullptr;
}

const TemplateText* TemplateSet::file(const std::string& kind, std::uint32_t number) const {
    const auto found = parsed_.find(kind);
    if (found == parsed_.end() || number < first_template_file) return nullptr;
    const std::vector<TemplateText>& files = found->second->compiled.files;
    return number - first_template_file < files.size() ? &files[number - first_template_file] : nullptr;
}

}  // namespace naskah::compose
