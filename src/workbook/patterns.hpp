// Patterns ("Kecamatan {wilayah.nama}") taken apart once and filled in many times.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/value.hpp"
#include "values/lookup.hpp"
#include "values/name.hpp"
#include "workbook/content.hpp"
#include "workbook/template.hpp"

namespace naskah::workbook {

/// A pattern as literal texts and places.
struct PatternParts {
    struct Part {
        std::string literal;
        std::optional<values::Name> place;
    };
    std::vector<Part> parts;
    record::Spot spot;
    bool single_place() const { return parts.size() == 1 && parts.front().place.has_value(); }
};
PatternParts take_apart(const Pattern& pattern);

/// What is wrong with how a pattern is written, in Bahasa Indonesia, or nothing.
std::optional<std::string> pattern_problem(std::string_view text);

/// The repetitions that may stand in each other: so deep a scope never overflows.
inline constexpr int deepest_repetition = 4;

/// The records in which a name is looked up, innermost first.
class Scope {
 public:
    Scope() = default;
    explicit Scope(const std::vector<const record::Record*>& all) {
        for (const record::Record* record : all) add(record);
    }
    /// Behind those that are there.
    void add(const record::Record* record) {
        if (record != nullptr && first_ > 0) frames_[--first_] = {.record = record};
    }
    void add(const Scope& outer) {
        for (std::size_t at = outer.frames_.size(); at-- > outer.first_ && first_ > 0;) frames_[--first_] = outer.frames_[at];
    }
    /// {urutan}: where rows are counted, of the innermost record.
    void count(std::int64_t number) {
        if (first_ == frames_.size()) --first_;
        frames_.back().number = number;
    }
    const record::Record* innermost() const { return first_ == frames_.size() ? nullptr : frames_.back().record; }
    values::View view() const { return {std::span(frames_).subspan(first_)}; }

 private:
    std::array<values::Frame, 2 * deepest_repetition + 4> frames_{};
    std::size_t first_ = frames_.size();
};

/// Finds values; a name that no record has is told once for each place of the template.
class Lookup {
 public:
    Lookup(const record::SourceText& source, record::Diagnostics& diagnostics) : source_(source), diagnostics_(diagnostics) {}

    /// The text of a pattern: dates in words, whole numbers without dots.
    std::string text(const PatternParts& pattern, const Scope& scope);
    std::string text(const Pattern& pattern, const Scope& scope) {
        return pattern.empty() ? std::string() : text(take_apart(pattern), scope);
    }
    /// What a pattern gives a cell: the value of its single place, or text.
    Content content(const PatternParts& pattern, const Scope& scope);
    /// A list by its name ("rujukan-indikator", "a.b"), or null, which is told (an absent list is empty and not told). A boolean is a list
    /// of one item or none.
    const record::List* list(const values::Name& name, const Scope& scope, record::Spot spot);
    const record::List* list(std::string_view name, const Scope& scope, record::Spot spot) {
        return list(values::name_of(name), scope, spot);
    }
    void error(std::string message, record::Spot spot, std::string hint = {});
    bool failed() const { return failed_; }

 private:
    /// Nothing when there is no such name, which is told.
    std::optional<values::Found> find(const values::Name& name, const Scope& scope, record::Spot spot, bool list = false);
    std::string print(const values::Found& found, const values::Name& name, record::Spot spot);
    void unknown(const values::Name& name, const values::NameProblem& problem, record::Spot spot, bool list);
    void not_printable(const values::Name& name, const char* where, record::Spot spot);

    const record::SourceText& source_;
    record::Diagnostics& diagnostics_;
    std::set<std::pair<std::size_t, std::string>> told_;
    bool failed_ = false;
};

/// The records of a list; items that are no records are left out.
std::vector<const record::Record*> records_of(const record::List* list);

}  // namespace naskah::workbook
