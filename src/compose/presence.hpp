// Whether what a template prints is always there: from what a kind declares, and from the sections around a tag.
#pragma once

#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "compose/template_scope.hpp"
#include "record/value.hpp"

namespace naskah::compose {

/// What the sections that stand open at one place say. Values are known by their addresses in a record in which nothing is absent.
class Presence {
 public:
    /// Either is there when the other is.
    using Pair = std::pair<const record::Value*, const record::Value*>;
    explicit Presence(std::vector<Pair> together) : together_(std::move(together)) {}

    /// A section was opened that asks for what a way leads to: {{#…}}, or inverted {{^…}}.
    void enter(const Way& way, bool inverted);
    /// The innermost section was closed.
    void leave();

    /// Whether there may be nothing to print where a way leads.
    bool may_be_absent(const Way& way) const;

 private:
    /// What one section says of a value.
    struct Fact {
        enum class Kind { there, part, word, other_word };
        Kind kind = Kind::there;
        const record::Value* value = nullptr;
        std::string_view name;  ///< of the part or the word
    };

    void learn_from_absence(std::span<const values::Step> steps);
    bool is_there(const values::Step& step) const;
    bool is_known(const record::Value* value) const;
    bool is_required_by_word(const values::Step& step) const;
    bool may_be(const record::Value* choice, std::string_view word) const;

    std::vector<Pair> together_;
    std::vector<Fact> facts_;
    std::vector<std::size_t> sections_;  ///< how many facts there were before each open section
};

}  // namespace naskah::compose
