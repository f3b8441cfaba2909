// A kind of document, as its kind.xml describes it (templates/README.md).
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include "record/schema.hpp"

namespace naskah::kinds {

// ---- Computed fields (<turunan>), in the order in which they are computed

struct Sum {
    std::string list, field;
};  ///< <jumlah>
struct Count {
    std::string list;
};  ///< <banyak>
struct Excess {
    std::string list;
    std::size_t limit = 0;  ///< so many items are not too many yet
};                          ///< <melebihi>
struct Numbering {
    std::vector<std::string> fields;
};  ///< <nomori>
struct Filter {
    std::string list, flag;
};  ///< <saring>
struct FillUp {
    std::string list, up_to;
};  ///< <lengkapi>
struct Grouping {
    std::string list, by, sum;
};  ///< <kelompokkan>; `sum` may be empty

struct Derivation {
    std::string name;  ///< of the field that comes of it
    std::variant<Sum, Count, Excess, Numbering, Filter, FillUp, Grouping> what;
};

struct Kind {
    std::string name;   ///< also the root element of its inputs
    std::string title;  ///< "Berita acara"
    std::string help;
    /// dari: it has no inputs of its own, but is one more document of what those of this kind are added up to; empty: an ordinary kind.
    std::string base;
    std::vector<std::string> outputs;  ///< formats: "pdf"; those that it names, then what its templates give beside them
    std::vector<std::string> rules;    ///< names of rule sets (rules/check.hpp)
    bool marks_copies = true;          ///< a copy has SALINAN across its pages; of a regulation the word stands in the text
    record::RecordSchema schema;
    std::vector<Derivation> derivations;
    record::RecordSchema computed;  ///< what templates see: `schema` and the computed fields
    std::filesystem::path folder;
};

/// The list of the input whose items a list has, be it computed (<saring>, <lengkapi>) or not; null when it is no list or a list of groups.
const record::FieldSchema* base_list(const Kind& kind, std::string name);

/// What `Kind::computed` has to be.
record::RecordSchema schema_with_computed_fields(const Kind& kind);

}  // namespace naskah::kinds
