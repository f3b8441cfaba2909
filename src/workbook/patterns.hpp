// Patterns ("Kecamatan {wilayah.nama}") taken apart once and filled in many times.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/value.hpp"
#include "workbook/content.hpp"
#include "workbook/template.hpp"

namespace naskah::workbook {

/// {a.b} of a pattern.
struct PlaceName {
    std::vector<std::string> parts;
    mutable std::size_t hint = 0;  ///< where the field stood last time in its record: most records of a list are alike
};

PlaceName place_name(std::string_view text);

/// A pattern as literal texts and places.
struct PatternParts {
    struct Part {
        std::string literal;
        std::optional<PlaceName> place;
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
struct Scope {
    std::array<const record::Record*, 2 * deepest_repetition + 4> records{};
    std::size_t count = 0;
    std::optional<std::int64_t> number;  ///< {urutan}, where rows are counted

    Scope() = default;
    explicit Scope(const std::vector<const record::Record*>& all) {
        for (const record::Record* record : all) add(record);
    }
    /// Behind those that are there.
    void add(const record::Record* record) {
        if (record != nullptr && count < records.size()) records[count++] = record;
    }
    void add(const Scope& outer) {
        for (std::size_t at = 0; at < outer.count; ++at) add(outer.records[at]);
    }
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
    /// A list by its name ("rujukan-indikator", "a.b"), or null, which is told (an absent list is empty and not told).
    const record::List* list(const PlaceName& name, const Scope& scope, record::Spot spot);
    const record::List* list(std::string_view name, const Scope& scope, record::Spot spot) { return list(place_name(name), scope, spot); }
    void error(std::string message, record::Spot spot, std::string hint = {});
    bool failed() const { return failed_; }

 private:
    const record::Value* find(const PlaceName& name, const Scope& scope, record::Spot spot, bool list = false);
    void unknown(const PlaceName& name, const std::vector<const record::Record*>& records, bool number, record::Spot spot, bool list);

    const record::SourceText& source_;
    record::Diagnostics& diagnostics_;
    std::set<std::pair<std::size_t, std::string>> told_;
    bool failed_ = false;
};

/// The records of a list; items that are no records are left out.
std::vector<const record::Record*> records_of(const record::List* list);

}  // namespace naskah::workbook
