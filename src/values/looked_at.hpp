// Which values of an input a template looked at. A value is known by its place in the input's file, which copies of it keep.
#pragma once

#include <string_view>
#include <vector>

#include "record/input.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"

namespace naskah::values {

/// Remembers the places of an input's values by their offsets: a bit for each byte of the file.
class LookedAt {
 public:
    /// The record has its keys resolved. An input without its source has no places: nothing is ever remembered.
    LookedAt(const record::Input& input, const record::RecordSchema& schema);

    void add(record::Spot spot) { set(looked_at_, spot); }
    bool has(record::Spot spot) const { return is_set(looked_at_, spot); }

    /// Whether a key was written at that place. What stands inside its record is of the profile, and its places are of another file.
    bool is_key(record::Spot spot) const { return is_set(keys_, spot); }

 private:
    using Bits = std::vector<bool>;

    static void set(Bits& bits, record::Spot spot) {
        if (spot.offset < bits.size()) bits[spot.offset] = true;
    }
    static bool is_set(const Bits& bits, record::Spot spot) { return spot.offset < bits.size() && bits[spot.offset]; }

    /// A key is text; without one its place is that of the element it was left out of.
    bool is_written(const record::Value& key) const;
    void find_keys(const record::Record& record, const record::RecordSchema& schema);

    std::string_view text_;  ///< of the input's source, which outlives the rendering
    Bits looked_at_, keys_;
};

}  // namespace naskah::values
