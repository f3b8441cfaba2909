// What an input may contain: the fields of a kind, as its kind.xml states them.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace naskah::record {

enum class FieldType {
    text,     // teks
    prose,    // prosa
    integer,  // bilangan
    decimal,  // desimal
    percent,  // persen
    money,    // uang
    date,     // tanggal
    time,     // waktu
    boolean,  // ya-tidak
    choice,   // pilihan
    code,     // kode (pattern), wilayah, nip
    image,    // gambar
    key,      // kunci
    list,     // daftar
    record    // kelompok
};

/// Where a field is written.
enum class FieldPlace {
    element,
    attribute,
    content,  ///< the text of the record's element, before its child elements
    items     ///< of a list: its items stand in the record's element themselves, without an element around them
};

struct RecordSchema;

struct ChoiceWord {
    std::string word, label, help;
};

struct FieldSchema {
    std::string name;
    FieldType type = FieldType::text;
    FieldPlace place = FieldPlace::element;
    bool required = false;
    std::string required_when_field;               ///< a choice field of the same record, or empty: required when it is …
    std::vector<std::string> required_when_words;  ///< … one of these words
    bool empty_by_default = false;                 ///< of a record: when it is absent, as if it were written empty
    std::optional<std::string> default_value;      ///< as it would be written
    std::string help;                              ///< one sentence in Bahasa Indonesia
    std::string example;                           ///< as it would be written
    std::vector<ChoiceWord> choices;
    std::string pattern;                           ///< of a code: an ECMAScript regular expression for the whole
    std::string code_type;                         ///< "nip", "wilayah", "kode-wilayah" (the code is what counts), or empty
    std::string key_of;                            ///< of a key: "profil.opd", "profil.pejabat"
    bool processed = false;                        ///< rules make something of it: templates need not print it themselves
    bool references = false;                       ///< of prose: <rujuk> and <angka> may stand in it
    std::optional<std::int64_t> minimum, maximum;  ///< of a number; of a list: how many items
    std::optional<std::size_t> maximum_length;     ///< of a text, in characters
    std::vector<FieldType> other_types;            ///< of a computed field: what it may hold instead, as "t.a." for a percentage
    /// Of a record: its fields. Of a list: one schema for each element name that an item may have.
    std::vector<std::shared_ptr<const RecordSchema>> records;
};

struct RecordSchema {
    std::string element;  ///< the XML element's name
    std::string help;
    std::vector<FieldSchema> fields;
    const FieldSchema* find(std::string_view name) const;
};

}  // namespace naskah::record
