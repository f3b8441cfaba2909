// Looking names up: from the innermost record outwards, then part by part.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compose/mustache_template.hpp"
#include "compose/template_compiler.hpp"

namespace naskah::compose {

/// What a name stands for.
struct Meaning {
    enum class Kind { nothing, value, record, number, truth };
    Kind kind = Kind::nothing;
    const record::Value* value = nullptr;          ///< of `value`: neither a record nor absent without a trace: Absent is a value
    const record::FieldSchema* field = nullptr;    ///< of `value`, when a schema is known
    const record::Record* record = nullptr;        ///< of `record`
    const record::RecordSchema* schema = nullptr;  ///< of `record`, when known
    std::int64_t number = 0;                       ///< of `number`: urutan, banyak
    bool truth = false;                            ///< of `truth`: pertama, adalah-…
    bool of_profile = false;                       ///< what stands inside is of the profile, not of the input
};

/// Where a value was written: in the input's file, or in the profile's.
struct WrittenAt {
    record::Spot spot;
    bool of_profile = false;
};

/// Why a name could not be read.
struct NameProblem {
    std::string_view code;
    std::string message, hint;
};

/// A record that was entered, perhaps as an item of a list. Without a record: a section that only asks whether something is there.
struct Frame {
    const record::Record* record = nullptr;
    const record::RecordSchema* schema = nullptr;
    const record::List* list = nullptr;
    const record::FieldSchema* list_field = nullptr;
    std::size_t index = 0;
    bool of_profile = false;  ///< as in Meaning
};

class Scope {
 public:
    explicit Scope(const Context& context);

    void enter(const Frame& frame);
    void leave() { frames_.pop_back(); }
    std::size_t depth() const { return frames_.size(); }

    /// Finds what a path stands for and prints it. `problem` is set for names and parts that nobody declared. What nobody wrote (a sum, the
    /// number of an item) has the place of the item around it.
    Reading read(const std::vector<std::string>& path, std::optional<NameProblem>& problem, WrittenAt* written_at = nullptr) const;

    /// The value itself, for a section: a list or a record can be entered. Parts of values come as `truth`.
    Meaning find_section(const std::vector<std::string>& path, std::optional<NameProblem>& problem) const;

 private:
    WrittenAt place_of(const Meaning& meaning) const;
    Meaning find_first(const std::string& name) const;
    Meaning find_in_frame(const Frame& frame, const std::string& name) const;
    Meaning find_field(const record::Record& record, const record::RecordSchema* schema, std::string_view name, bool of_profile) const;
    Meaning find_in_item(const Frame& frame, std::string_view name) const;
    /// Goes down a path until a value that is no record; `used` is how many names were used.
    Meaning descend(const std::vector<std::string>& path, std::size_t& used, std::optional<NameProblem>& problem) const;
    Meaning child(const Meaning& parent, const std::string& name) const;
    Reading print(const Meaning& meaning, const std::vector<std::string>& path, std::size_t used,
                  std::optional<NameProblem>& problem) const;
    NameProblem unknown_name(const std::string& name) const;
    NameProblem unknown_field(const Meaning& parent, const std::vector<std::string>& path, std::size_t used) const;
    NameProblem unknown_part(const Meaning& meaning, const std::vector<std::string>& path, std::size_t used) const;

    const Context& context_;
    std::vector<Frame> frames_;
};

/// The schema of a record by its element, among those that a list or a record field allows; null when not known.
const record::RecordSchema* schema_of(const record::FieldSchema* field, const record::Record& record);

/// Why what was read can't be printed by a tag, if it can't.
std::optional<NameProblem> problem_of_printing(const TemplateTag& tag, const Reading& reading);

}  // namespace naskah::compose
