// What the form of a document consists of, made from the kind's schema alone: its fields one below the other, and a table for each of its
// lists. Forms are made of it, filled by it and read back by it, so that all three agree.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "kinds/kind.hpp"
#include "record/schema.hpp"

namespace naskah::forms {

/// From a record to one of its values: names of groups, then "name" of an element, "@name" of an attribute, or "." for the content.
using FieldWay = std::vector<std::string>;

/// A single cell with a label.
struct OutlineField {
    FieldWay way;
    std::string label;  ///< "Acara: tanggal"
    const record::FieldSchema* field = nullptr;
    const record::FieldSchema* group = nullptr;  ///< the group that it stands in, or null
    std::string id() const;                      ///< "acara/tanggal"
};

/// What the cells of a column hold.
enum class ColumnUse {
    row_word,  ///< which sort of row it is, and how deep
    value,     ///< a value of the row's record
    several,   ///< a short list of the row's record, its items with ";" between
    spread     ///< one item of a list that goes over several columns
};

struct OutlineColumn {
    ColumnUse use = ColumnUse::value;
    std::string title;
    const record::FieldSchema* field = nullptr;  ///< the value's, or the list's; null of row words
    std::size_t number = 0;                      ///< of a spread list: which item, from 0
    std::size_t maximum_length = 0;              ///< of texts: the longest that any of its fields takes
    bool always_required = false;                ///< of every sort of row
    /// Where it stands in the records that have it.
    std::map<const record::RecordSchema*, FieldWay> ways;
    /// The field there; what a column shares are texts of two types at most.
    std::map<const record::RecordSchema*, const record::FieldSchema*> fields;
};

/// A sort of row.
struct RowWord {
    int depth = 0;  ///< 0: an item of the list itself; 1: of a list within it
    std::string list, element;
    std::string word;  ///< "– Rinci": as the drop-down shows it
    std::string id() const;
};

/// A table: a row an item; items of lists within an item below it, told by the row's word.
struct OutlineList {
    FieldWay way;
    std::string title, sheet;
    const record::FieldSchema* list = nullptr;
    std::vector<OutlineColumn> columns;
    std::vector<RowWord> words;  ///< one: then no column asks for it
    std::string id() const;
};

struct Outline {
    std::vector<OutlineField> fields;
    std::vector<OutlineList> lists;
};

/// So many columns a spread list has, so deep lists stand in each other, so long is a list of short values in one cell.
inline constexpr std::size_t spread_columns = 16;
inline constexpr int deepest_rows = 8;
inline constexpr char item_separator = ';';
/// What stands for an item without any value.
inline constexpr const char* empty_item = "(kosong)";

/// Whether the kind's documents are filled in by such a form: one without a formulir.xml that gives documents or is a profile.
bool has_document_form(const kinds::Kind& kind);

/// The schema must live as long as the outline.
Outline outline_of(const record::RecordSchema& schema);

/// "baris-hadir" as "Baris hadir", "opd" as "OPD".
std::string label_of(const record::FieldSchema& field);
std::string label_of_name(const std::string& name);

/// What a kind says of a field, in words for whoever fills in a form: officials are chosen by name, and fields go by their labels.
std::string help_of(const record::FieldSchema& field);

/// A whole number that is a year: written without dots.
bool is_year(const record::FieldSchema& field);

/// The schema of an item's element; null when the list has none of that name.
const record::RecordSchema* item_schema(const record::FieldSchema& list, const std::string& element);

}  // namespace naskah::forms
