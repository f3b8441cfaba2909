// How a value of an input is printed, and which parts it has: the table in templates/README.md, "What a template sees".
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bahasa/date.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"

namespace naskah::compose {

/// What printing depends on beside the value.
struct Formats {
    bahasa::Capitals date_capitals = bahasa::Capitals::lower;  ///< of `.kata` of a date
};

/// What comes of asking a value for its text or for a part.
struct Reading {
    enum class Outcome {
        text,     ///< `text`, not escaped
        markup,   ///< `text` is well-formed markup: prosa
        truth,    ///< `truth`, for sections only
        absent,   ///< the value was not given, or is an empty text
        section,  ///< a list or a record: not printable
        unknown,  ///< there is no such part
        problem   ///< there is, but not for this value: `text` says why, in Bahasa Indonesia
    };
    Outcome outcome = Outcome::unknown;
    std::string text;
    bool truth = false;
};

/// Whether a record stands for one value: a wilayah, as kinds/ resolves its code. It is printed, not entered.
bool is_region(const record::Record& record, const record::FieldSchema* field);

/// The value as printed by {{name}}. The field's schema tells an NIP from other codes; without one, 18 digits are an NIP.
Reading print_value(const record::Value& value, const record::FieldSchema* field, const Formats& formats);

/// A part as in {{tanggal.hari}} or {{#sifat.adalah-segera}}.
Reading print_part(const record::Value& value, const record::FieldSchema* field, std::string_view part, const Formats& formats);

/// The parts that a value has, for hints. Those of a choice that depend on its words are left out.
std::vector<std::string> part_names(const record::Value& value, const record::FieldSchema* field);

}  // namespace naskah::compose
