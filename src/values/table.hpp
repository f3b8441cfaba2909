// How each type of value is written, in documents and in workbooks, and which parts it has: the table of templates/README.md, "How values
// are printed".
#pragma once

#include <span>
#include <string_view>

#include "bahasa/date.hpp"
#include "record/schema.hpp"
#include "record/value.hpp"
#include "values/reading.hpp"

namespace naskah::values {

enum class Medium { document, workbook };

/// What printing depends on beside the value.
struct Style {
    Medium medium = Medium::document;
    bahasa::Capitals date_capitals = bahasa::Capitals::lower;  ///< of `.kata` of a date
};

/// The types as they are printed: an NIP is another than other codes, a wilayah another than other records.
enum class Type { text, prose, integer, decimal, percent, money, date, time, boolean, choice, code, nip, region, image, key, list, record };

/// The type of a value that is there. The field's schema tells an NIP from other codes and a wilayah (as kinds/ resolves its code) from
/// other records; without one, 18 digits are an NIP, and a record <wilayah> with all fields of a region is one.
Type type_of(const record::Value& value, const record::FieldSchema* field);

/// Writes a value of the row's type.
using Print = Reading (*)(const record::Value& value, const Style& style);

struct Part {
    std::string_view name;
    Print print;
};

struct Row {
    Type type;
    std::string_view name;        ///< as kind.xml calls it: "bilangan"
    Print document, workbook;     ///< as {{name}}; as {name} within the text of a workbook
    std::string_view why;         ///< why the two differ; empty: they don't
    std::span<const Part> parts;  ///< the same in both
};

/// One for each type, in their order.
std::span<const Row> table();
const Row& row_of(Type type);

}  // namespace naskah::values
