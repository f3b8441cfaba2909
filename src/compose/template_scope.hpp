// What the tags of a template find at the place where they stand, and what is told when that can't be printed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compose/mustache_template.hpp"
#include "compose/template_compiler.hpp"
#include "values/lookup.hpp"

namespace naskah::compose {

/// Where a value was written: in the input's file, or in the profile's.
struct WrittenAt {
    record::Spot spot;
    bool of_profile = false;
};

/// Why a tag can't be printed or entered.
struct TagProblem {
    std::string_view code;
    std::string message, hint;
};

/// The way that a name leads: through fields, and to a part of the last one's value.
struct Way {
    std::vector<values::Step> steps;
    std::string_view part;  ///< empty: the value itself
};

/// The records that were entered.
class TemplateScope {
 public:
    explicit TemplateScope(const Context& context);

    void enter(const values::Frame& frame);
    void leave() { frames_.pop_back(); }
    std::size_t depth() const { return frames_.size(); }

    /// Finds what a name stands for and prints it. `problem` is set for names and parts that nobody declared. What nobody wrote (a sum, the
    /// number of an item) has the place of the item around it.
    values::Reading read(const values::Name& name, std::optional<TagProblem>& problem, WrittenAt* written_at = nullptr) const;

    /// The value itself, for a section: a list or a record can be entered. Parts of values come as `truth`.
    values::Meaning find_section(const values::Name& name, std::optional<TagProblem>& problem) const;

    /// How a name that is known is found. It looks into the name as long as it lives.
    Way way_of(const values::Name& name) const;

 private:
    values::View view() const { return {frames_, everywhere_, context_.looked_at, nullptr}; }
    values::Found find(const values::Name& name, std::optional<TagProblem>& problem) const;
    values::Reading print(const values::Found& found, const values::Name& name, std::optional<TagProblem>& problem) const;
    WrittenAt place_of(const values::Meaning& meaning) const;

    const Context& context_;
    std::vector<values::Everywhere> everywhere_;  ///< profil, status
    std::vector<values::Frame> frames_;
};

/// Why what was read can't be printed by a tag, if it can't.
std::optional<TagProblem> problem_of_printing(const TemplateTag& tag, const values::Reading& reading);

}  // namespace naskah::compose
