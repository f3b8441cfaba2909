#include "compose/template_check.hpp"

#include <charconv>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "compose/diagnostic_codes.hpp"
#include "compose/limits.hpp"
#include "compose/presence.hpp"
#include "compose/template_compiler.hpp"
#include "compose/template_scope.hpp"
#include "record/fields.hpp"
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
    BranchWalk(const CompiledTemplate& compiled, const Context& context, Presence presence, record::Diagnostics& diagnostics)
        : compiled_(compiled), scope_(context), presence_(std::move(presence)), diagnostics_(diagnostics) {}

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
        if (!problem) problem = problem_of_absence(tag);
        if (problem) tell(tag, *problem);
    }

    std::optional<TagProblem> problem_of_absence(const TemplateTag& tag) const {
        if (!presence_.may_be_absent(scope_.way_of(tag.name))) return std::nullopt;
        const std::string name = written(tag.name);
        return TagProblem{code::absent_value, "bidang \"" + name + "\" mungkin tidak diisi",
                          "bungkus dengan {{#" + name + "}}…{{/" + name + "}}"};
    }

    void section(const TemplateTag& tag, const std::vector<Node>& inner) {
        std::optional<TagProblem> problem;
        const Meaning meaning = scope_.find_section(tag.name, problem);
        if (problem) return tell(tag, *problem);
        presence_.enter(scope_.way_of(tag.name), tag.kind == TemplateTag::Kind::inverted);
        branches(tag, meaning, inner);
        presence_.leave();
    }

    void branches(const TemplateTag& tag, const Meaning& meaning, const std::vector<Node>& inner) {
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
    TemplateScope scope_;
    Presence presence_;
    record::Diagnostics& diagnostics_;
    std::set<std::pair<std::size_t, std::size_t>> told_;  ///< file and offset
};

/// What <nomori> numbers is there when its number is.
std::vector<Presence::Pair> numbered(const kinds::Kind& kind, const Record& record) {
    std::vector<Presence::Pair> pairs;
    for (const kinds::Derivation& derivation : kind.derivations) {
        const auto* numbering = std::get_if<kinds::Numbering>(&derivation.what);
        const auto* numbers = record::get<Record>(record, derivation.name);
        if (numbering == nullptr || numbers == nullptr) continue;
        for (const std::string& field : numbering->fields) pairs.emplace_back(record.find(field), numbers->find(field));
    }
    return pairs;
}

}  // namespace

void check_template(const CompiledTemplate& compiled, const kinds::Kind& kind, const RecordSchema& seen, const RecordSchema& profile,
                    record::Diagnostics& diagnostics) {
    const Record record = record::whole_record(seen);
    const Record profile_record = record::whole_record(profile);
    const Context context{.record = record,
                          .schema = &seen,
                          .profile = &profile_record,
                          .profile_schema = &profile,
                          .status = {record::Choice{"final", "Final"}, {}},
                          .style = {}};
    std::size_t position = 0;
    BranchWalk(compiled, context, Presence(numbered(kind, record)), diagnostics).over(read_nodes(compiled.text, position));
}

void check_template(const TemplateFiles& files, const kinds::Kind& kind, const RecordSchema& seen, const RecordSchema& profile,
                    record::Diagnostics& diagnostics) {
    record::Diagnostics found;
    const CompiledTemplate compiled = compile_template(files, kind.name, found);
    if (!found.has_errors()) check_template(compiled, kind, seen, profile, found);
    diagnostics.append(std::move(found));
}

}  // namespace naskah::compose
