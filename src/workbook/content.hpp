// What stands in a cell: exact numbers or text, from typed values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "record/value.hpp"
#include "workbook/workbook.hpp"

namespace naskah::workbook {

struct Content {
    std::variant<std::monostate, record::Decimal, std::string> data;
    NumberFormat natural = NumberFormat::general;  ///< the format that its type wants
    bool empty() const { return std::holds_alternative<std::monostate>(data); }
    const record::Decimal* number() const { return std::get_if<record::Decimal>(&data); }
    const std::string* text() const { return std::get_if<std::string>(&data); }
};

/// What a value gives a cell of its own: percents divided by 100, dates as Excel's serial numbers; what is no number as values/ writes it
/// in workbooks. Nothing of a list or a record, which no cell can hold.
std::optional<Content> content_of(const record::Value& value);

/// As a cell with this format shows it, for measuring: "1.234", "81,2%", "28-02-2025".
std::string shown(const record::Decimal& number, NumberFormat format);

/// A cell's value: whole numbers as such.
CellValue cell_value(const Content& content);
/// The same, as the stored value of a formula.
std::variant<std::monostate, double, std::string> formula_value(const Content& content);

/// Adds up exactly as long as 64 bits hold it, then in floating point.
class Sum {
 public:
    void add(const record::Decimal& number);
    Content content(NumberFormat natural) const;

 private:
    std::optional<record::Decimal> exact_ = record::Decimal{};
    double rounded_ = 0;
};

/// Excel's serial number of a day from 1 January 1900 on.
std::int64_t date_number(int year, int month, int day);

/// The serial number of a written day ("2025-02-28"); nothing when there is no such day.
std::optional<std::int64_t> parse_date(std::string_view text);

/// A written number without units ("12", "-0.5"), for literals of templates.
std::optional<record::Decimal> parse_number(std::string_view text);

}  // namespace naskah::workbook
