#include "compose/template_check.hpp"

#include <charconv>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "compose/limits.hpp"
#include "compose/template_compiler.hpp"
#include "compose/template_scope.hpp"
#include "record/whole_record.hpp"

namespace naskah::compose {

using record::Record;
using record::RecordSchema;
using values::Meaning;
using values::Reading;

namespace {

// ---- The tags of a template, with what stands in a section inside it -------------------------------------------------------------

struct Node {
    std::size_t tag = 0;
    std::vector<Node> inner;
};

/// Reads the numbered tags of a compiled text from `position` to the end of the section that stands open there.
std::vector<Node> read_nodes(const std::string& text, std::size_t& position) {
    std::vector<Node> nodes;
    while ((position = text.find("{{", position)) != std::string::npos) {
        position += 2;
        const char kind = text[position++];
        Node node;
        std::from_chars(text.data() + position, text.data() + text.size(), node.tag);
        position = text.find("}}", position) + (kind == '{' ? 3 : 2);
        if (kind == '/') return nodes;
        if (kind != '{') node.inner = read_nodes(text, position);
        nodes.push_back(std::move(node));
    }
    position = text.size();
    return nodes;
}

class BranchWalk {
 public:
    BranchWalk(const CompiledTemplate& compiled, const Context& context, record::Diagnostics& diagnostics)
        : compiled_(compiled), scope_(context), diagnostics_(diagnostics) {}

    void over(const std::vector<Node>& nodes) {
        for (const Node& node : nodes) {
            const TemplateTag& tag = compiled_.tags[node.tag];
            if (tag.kind == TemplateTag::Kind::variable || tag.kind == TemplateTag::Kind::unescaped) {
                print(tag);
            } else {
                section(tag, node.inner);
            }
        }
    }

 private:
    void print(const TemplateTag& tag) {
        std::optional<TagProblem> problem;
        const Reading reading = scope_.read(tag.name, problem);
        if (!problem && reading.outcome != Reading::Outcome::absent) problem = problem_of_printing(tag, reading);
        if (problem) tell(tag, *problem);
    }

    void section(const TemplateTag& tag, const std::vector<Node>& inner) {
        std::optional<TagProblem> problem;
        const Meaning meaning = scope_.find_section(tag.name, problem);
        if (problem) return tell(tag, *problem);
        const bool inverted = tag.kind == TemplateTag::Kind::inverted;
        // Which item it is decides which fields there are. Other truths may be either.
        if (tag.name.parts.size() == 1 && tag.name.parts.front().starts_with("adalah-") && meaning.kind == Meaning::Kind::truth) {
            if (meaning.truth != inverted) within({}, inner);
            return;
        }
        if (inverted) return within({}, inner);
        if (meaning.kind == Meaning::Kind::record) {
            return within({.record = meaning.record, .schema = meaning.schema, .of_profile = meaning.of_profile}, inner);
        }
        const auto* list = meaning.kind == Meaning::Kind::value ? std::get_if<record::List>(&meaning.value->data) : nullptr;
        if (list == nullptr) return within({}, inner);
        for (std::size_t index = 0; index < list->size(); ++index) {
            const auto* record = std::get_if<Record>(&(*list)[index].data);
            within({.record = record,
                    .schema = record == nullptr ? nullptr : values::schema_of(meaning.field, *record),
                    .list = list,
                    .list_field = meaning.field,
                    .number = static_cast<std::int64_t>(index) + 1},
                   inner);
        }
    }

    void within(const values::Frame& frame, const std::vector<Node>& inner) {
        scope_.enter(frame);
        over(inner);
        scope_.leave();
    }

    /// A partial stands in many places: what is wrong with it is told once.
    void tell(const TemplateTag& tag, const TagProblem& problem) {
        if (told_.size() >= most_errors || !told_.insert({tag.file, tag.offset}).second) return;
        diagnostics_.add(diagnose(compiled_.files[tag.file], tag.offset, problem.code, problem.message, problem.hint));
    }

    const CompiledTemplate& compiled_;
    Scope scope_;
    record::Diagnostics& diagnostics_;
    std::set<std::pair<std::size_t, std::size_t>> told_;  ///< file and offset
};

}  // namespace

void check_template(const TemplateFiles& files, const std::string& kind, const RecordSchema& seen, const RecordSchema& profile,
                    record::Diagnostics& diagnostics) {
    record::Diagnostics found;
    const CompiledTemplate compiled = compile_template(files, kind, found);
    const bool faulty = found.has_errors();
    diagnostics.append(std::move(found));
    if (faulty) return;
    const Record record = record::whole_record(seen);
    const Record profile_record = record::whole_record(profile);
    const Context context{.record = record,
                          .schema = &seen,
                          .profile = &profile_record,
                          .profile_schema = &profile,
                          .status = {record::Choice{"final", "Final"}, {}},
                          .style = {}};
    std::size_t position = 0;
    BranchWalk(compiled, context, diagnostics).over(read_nodes(compiled.text, position));
}

}  // namespace naskah::compose
