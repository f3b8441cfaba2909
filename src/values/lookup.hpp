// Looking names up: from the innermost record outwards, then part by part.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "record/schema.hpp"
#include "record/value.hpp"
#include "values/looked_at.hpp"
#include "values/name.hpp"
#include "values/reading.hpp"
#include "values/table.hpp"

namespace naskah::values {

/// What a name stands for.
struct Meaning {
    enum class Kind { nothing, value, record, number, truth };
    Kind kind = Kind::nothing;
    const record::Value* value = nullptr;          ///< of `value` and `record`, when it is of a field; Absent is a value, a wilayah too
    const record::FieldSchema* field = nullptr;    ///< of `value` and `record`, when a schema is known
    const record::Record* record = nullptr;        ///< of `record`
    const record::RecordSchema* schema = nullptr;  ///< of `record`, when known
    std::int64_t number = 0;                       ///< of `number`: urutan, banyak
    bool truth = false;                            ///< of `truth`: pertama, adalah-…
    bool of_profile = false;                       ///< what stands inside is of the profile, not of the input

    static Meaning of_value(const record::Value& value, const record::FieldSchema* field);  ///< records are entered at once
    static Meaning of_number(std::int64_t number);
    static Meaning of_truth(bool truth);
};

/// A record that was entered, perhaps as an item of a list. Without a record: a section that only asks whether something is there.
struct Frame {
    const record::Record* record = nullptr;
    const record::RecordSchema* schema = nullptr;
    const record::List* list = nullptr;
    const record::FieldSchema* list_field = nullptr;
    std::int64_t number = 0;  ///< `urutan`: of an item in `list`, or of a row, from 1; 0: nothing is counted here
    bool of_profile = false;  ///< as in Meaning
};

/// A name that is seen everywhere, behind those of all records.
struct Everywhere {
    std::string_view name;
    Meaning meaning;
};

/// A field that a name leads through, and the record that it is a field of.
struct Step {
    Meaning meaning;
    const record::Record* owner = nullptr;
    const record::RecordSchema* owner_schema = nullptr;  ///< when known
};

/// What can be seen from one place of a template.
struct View {
    std::span<const Frame> frames;  ///< outermost first
    std::span<const Everywhere> everywhere = {};
    LookedAt* looked_at = nullptr;     ///< remembers the values of the input that are found, if wanted
    std::vector<Step>* way = nullptr;  ///< gets the fields that a name leads through, if wanted
};

/// What a name led to: its first `used` parts. The others are parts of a value.
struct Found {
    Meaning meaning;
    std::size_t used = 0;
};

/// Why a name can't be read: nobody declared what stands at its part `at`.
struct NameProblem {
    enum class Kind {
        name,   ///< no record has a field of that name
        field,  ///< the record before it has no such field
        part    ///< the value before it has no such part
    };
    Kind kind = Kind::name;
    std::size_t at = 0;
    std::vector<std::string> known, known_lists;  ///< what would have been found there; which of it are lists
};

/// Goes down a name until a value that is no record.
Found find(const View& view, const Name& name, std::optional<NameProblem>& problem);

/// What was found, printed.
Reading print(const Found& found, const Name& name, const Style& style, std::optional<NameProblem>& problem);

/// The schema of a record by its element, among those that a list or a record field allows; null when not known.
const record::RecordSchema* schema_of(const record::FieldSchema* field, const record::Record& record);

}  // namespace naskah::values
