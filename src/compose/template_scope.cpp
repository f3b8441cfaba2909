#include "compose/template_scope.hpp"

#include <span>

#include "compose/diagnostic_codes.hpp"
#include "text/joining.hpp"

namespace naskah::compose {

using values::Meaning;
using values::Name;
using values::NameProblem;
using values::Reading;

namespace {

/// The words of the status, so that another one in a template is told.
const record::FieldSchema& status_schema() {
    static const record::FieldSchema schema = [] {
        record::FieldSchema field;
        field.name = "status";
        field.type = record::FieldType::choice;
        for (const char* word : {"draf", "final", "salinan"}) field.choices.push_back({word, word, {}});
        return field;
    }();
    return schema;
}

std::vector<values::Everywhere> seen_everywhere(const Context& context) {
    std::vector<values::Everywhere> seen;
    if (context.profile != nullptr) {
        Meaning profile;
        profile.kind = Meaning::Kind::record;
        profile.record = context.profile;
        profile.schema = context.profile_schema;
        profile.of_profile = true;
        seen.push_back({"profil", profile});
    }
    if (!context.status.absent()) seen.push_back({"status", Meaning::of_value(context.status, &status_schema())});
    return seen;
}

// ---- What is told about unknown names

std::string hint_for(std::string_view misspelt, const std::vector<std::string>& names) {
    const std::string nearest = record::nearest_name(misspelt, names);
    return nearest.empty() ? std::string() : "maksud Anda \"" + nearest + "\"?";
}

TagProblem told(const Name& name, const NameProblem& problem) {
    const std::string before = text::joined(std::span(name.parts).first(problem.at), ".");
    if (problem.kind != NameProblem::Kind::part) {
        const std::string& unknown = name.parts[problem.at];
        return {code::unknown_name, "bidang \"" + unknown + "\" tidak dikenal" + (before.empty() ? "" : " di dalam \"" + before + "\""),
                hint_for(unknown, problem.known)};
    }
    const std::string part = text::joined(std::span(name.parts).subspan(problem.at), ".");
    std::string hint = hint_for(part, problem.known);
    if (hint.empty() && !problem.known.empty()) hint = "bagian yang ada: " + text::joined(problem.known, ", ");
    return {code::unknown_part, "\"" + before + "\" tidak punya bagian \"" + part + "\"", hint};
}

}  // namespace

TemplateScope::TemplateScope(const Context& context) : context_(context), everywhere_(seen_everywhere(context)) {
    enter({.record = &context.record, .schema = context.schema});
}

void TemplateScope::enter(const values::Frame& frame) {
    frames_.push_back(frame);
    if (frame.list != nullptr && !frame.of_profile && context_.looked_at != nullptr)
        context_.looked_at->add((*frame.list)[static_cast<std::size_t>(frame.number) - 1].spot);
}

values::Found TemplateScope::find(const Name& name, std::optional<TagProblem>& problem) const {
    std::optional<NameProblem> unknown;
    const values::Found found = values::find(view(), name, unknown);
    if (unknown) problem = told(name, *unknown);
    return found;
}

Reading TemplateScope::print(const values::Found& found, const Name& name, std::optional<TagProblem>& problem) const {
    std::optional<NameProblem> unknown;
    Reading reading = values::print(found, name, context_.style, unknown);
    if (unknown) problem = told(name, *unknown);
    return reading;
}

WrittenAt TemplateScope::place_of(const Meaning& meaning) const {
    if (meaning.kind == Meaning::Kind::value && meaning.value->spot.offset != record::Spot::unknown)
        return {meaning.value->spot, meaning.of_profile};
    for (auto frame = frames_.rbegin(); frame != frames_.rend(); ++frame) {
        if (frame->list == nullptr) continue;
        const record::Spot spot = (*frame->list)[static_cast<std::size_t>(frame->number) - 1].spot;
        if (spot.offset != record::Spot::unknown) return {spot, frame->of_profile};
    }
    return {};
}

Reading TemplateScope::read(const Name& name, std::optional<TagProblem>& problem, WrittenAt* written_at) const {
    const values::Found found = find(name, problem);
    if (problem) return {};
    if (written_at != nullptr) *written_at = place_of(found.meaning);
    return print(found, name, problem);
}

Meaning TemplateScope::find_section(const Name& name, std::optional<TagProblem>& problem) const {
    const values::Found found = find(name, problem);
    if (problem || found.used == name.parts.size()) return found.meaning;
    const Reading reading = print(found, name, problem);
    if (problem) return {};
    if (reading.outcome == Reading::Outcome::truth) return Meaning::of_truth(reading.truth);
    return Meaning::of_truth(reading.outcome == Reading::Outcome::text || reading.outcome == Reading::Outcome::markup);
}

Way TemplateScope::way_of(const Name& name) const {
    Way way;
    values::View seen = view();
    seen.way = &way.steps;
    std::optional<NameProblem> unknown;
    const values::Found found = values::find(seen, name, unknown);
    if (!unknown && found.used < name.parts.size()) way.part = name.parts[found.used];
    return way;
}

std::optional<TagProblem> problem_of_printing(const TemplateTag& tag, const Reading& reading) {
    const bool unescaped = tag.kind == TemplateTag::Kind::unescaped;
    if (reading.outcome == (unescaped ? Reading::Outcome::markup : Reading::Outcome::text)) return std::nullopt;
    const std::string name = written(tag.name);
    switch (reading.outcome) {
        case Reading::Outcome::text:
            return TagProblem{code::prose_or_not, "\"" + name + "\" bukan prosa", "tulis {{" + name + "}}"};
        case Reading::Outcome::markup:
            return TagProblem{code::prose_or_not, "\"" + name + "\" adalah prosa", "tulis {{{" + name + "}}}"};
        case Reading::Outcome::absent:
            return TagProblem{code::absent_value, "bidang \"" + name + "\" tidak diisi",
                              "bungkus dengan {{#" + name + "}}…{{/" + name + "}}"};
        case Reading::Outcome::truth:
            return TagProblem{code::not_printable, "\"" + name + "\" hanya benar atau salah dan tidak dapat dicetak",
                              "tulis {{#" + name + "}}…{{/" + name + "}}"};
        case Reading::Outcome::section:
            return TagProblem{code::not_printable, "\"" + name + "\" berisi bidang lain dan tidak dapat dicetak",
                              "tulis {{#" + name + "}}…{{/" + name + "}}"};
        case Reading::Outcome::problem:
        case Reading::Outcome::unknown:
            break;
    }
    return TagProblem{code::impossible_form, reading.text, {}};
}

}  // namespace naskah::compose
