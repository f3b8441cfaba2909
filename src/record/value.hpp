// A checked input: typed values that know where they were written. Everything after input/ works on these.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "record/diagnostic.hpp"
#include "record/source_text.hpp"

namespace naskah::record {

/// A place inside an input's file, as an offset in bytes; Input::diagnose turns it into line and column.
struct Spot {
    static constexpr std::size_t unknown = static_cast<std::size_t>(-1);
    std::size_t offset = unknown;
};

struct Absent {};  ///< an optional field that was not given and has no default
struct Text {
    std::string text;
};  ///< plain text, UTF-8 in NFC as typed, spaces collapsed and trimmed
struct Prose {
    std::string markup;
};  ///< text with the inline elements b, i, u, sup, sub, br as well-formed, escaped markup
struct Integer {
    std::int64_t value = 0;
};
/// An exact decimal: value = digits / 10^places, places 0 to 9; computed ones up to 18 (decimal.hpp).
struct Decimal {
    std::int64_t digits = 0;
    int places = 0;
};
struct Percent {
    Decimal value;
};  ///< 14.5 for 14,5 %
struct Money {
    std::int64_t rupiah = 0;
};
/// A date of the Gregorian calendar, year 1900 to 2999, always valid.
struct Date {
    int year = 1900, month = 1, day = 1;
};
/// A time of day, 00:00 to 23:59.
struct Time {
    int hour = 0, minute = 0;
};
struct Boolean {
    bool value = false;
};
/// One word of a closed list. `label` is how documents print it.
struct Choice {
    std::string word, label;
};
/// A code: kode wilayah, sub kegiatan, rekening, NIP (18 digits without spaces), by the field's type.
struct Code {
    std::string text;
};
/// A picture file, found inside the input's own folder and within the limits; width and height in pixels, as it is seen.
struct ImageFile {
    std::string path, name;
    int width = 0, height = 0;
    bool jpeg = false;
    int orientation = 1;  ///< as Exif numbers it, 1 to 8: how the stored pixels are to be turned
};
/// A key of another record ("bappeda" of profil.opd). kinds/ resolves it: the field then holds a copy of that Record.
struct Key {
    std::string word;
};

struct Value;
using List = std::vector<Value>;

/// Named fields in the order of the schema; every field of the schema is there, given or Absent.
struct Record {
    struct Field;
    std::string element;  ///< the name of the XML element it was read from
    std::vector<Field> fields;

    /// The value of a field, or null when the schema has no such field.
    const Value* find(std::string_view name) const;
    Value* find(std::string_view name);
    /// Replaces or appends a field.
    void set(std::string_view name, Value value);
};

struct Value {
    std::variant<Absent, Text, Prose, Integer, Decimal, Percent, Money, Date, Time, Boolean, Choice, Code, ImageFile, Key, List, Record>
        data;
    Spot spot;

    bool absent() const { return std::holds_alternative<Absent>(data); }
};

struct Record::Field {
    std::string name;
    Value value;
};

}  // namespace naskah::record
