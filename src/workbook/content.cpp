#include "workbook/content.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <utility>

#include "bahasa/date.hpp"
#include "bahasa/number.hpp"
#include "record/decimal.hpp"
#include "text/iso_date.hpp"
#include "values/printing.hpp"

namespace naskah::workbook {

namespace {

constexpr double largest_sum = 9.0e18;
constexpr std::int64_t exactly_held = std::int64_t{1} << 53;  ///< beyond it Excel's numbers have gaps

constexpr std::chrono::sys_days first_day{std::chrono::year{1900} / 1 / 1};

std::string date_text(const record::Decimal& number) {
    const std::int64_t days = number.digits - (number.digits > 59 ? 2 : 1);  // since the first: see date_number
    const std::chrono::year_month_day date{first_day + std::chrono::days{days}};
    return bahasa::numeric_date({static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                                 static_cast<int>(static_cast<unsigned>(date.day()))});
}

/// The values that a cell holds as numbers, and codes, which stay text whatever they look like.
struct ContentMaker {
    using Result = std::optional<Content>;
    Result operator()(const record::Integer& value) const { return Content{record::Decimal{value.value, 0}, NumberFormat::integer}; }
    Result operator()(const record::Decimal& value) const { return Content{value, NumberFormat::decimal}; }
    Result operator()(const record::Percent& value) const {
        return Content{record::Decimal{value.value.digits, value.value.places + 2}, NumberFormat::percent};
    }
    Result operator()(const record::Money& value) const { return Content{record::Decimal{value.rupiah, 0}, NumberFormat::money}; }
    Result operator()(const record::Date& value) const {
        return Content{record::Decimal{date_number(value.year, value.month, value.day), 0}, NumberFormat::date};
    }
    Result operator()(const record::Code& value) const {
        return value.text.empty() ? Content{{}, NumberFormat::text} : Content{value.text, NumberFormat::text};
    }
    template <class Data>
    Result operator()(const Data&) const {
        return std::nullopt;
    }
};

}  // namespace

std::int64_t date_number(int year, int month, int day) {
    const std::int64_t days = bahasa::days_between({1900, 1, 1}, {year, month, day});
    return days + (days >= 59 ? 2 : 1);  // Excel counts a 29 February 1900 that never was
}

std::optional<Content> content_of(const record::Value& value) {
    if (std::optional<Content> content = std::visit(ContentMaker(), value.data)) return content;
    values::Reading reading = values::print_value(value, nullptr, {.medium = values::Medium::workbook});
    if (reading.outcome == values::Reading::Outcome::section) return std::nullopt;
    if (reading.outcome != values::Reading::Outcome::text) return Content();
    return Content{std::move(reading.text), NumberFormat::general};
}

std::string shown(const record::Decimal& number, NumberFormat format) {
    switch (format) {
        case NumberFormat::date:
            return date_text(number);
        case NumberFormat::percent: {
            std::optional<record::Decimal> hundredfold = record::with_places(number, std::max(number.places, 3));
            if (!hundredfold) return bahasa::format_integer(number.digits) + "00,0%";
            hundredfold->places -= 2;
            const record::Decimal written = record::rounded_truly(*hundredfold, 1, 100);
            return bahasa::format_percent(written.digits, written.places);
        }
        case NumberFormat::integer:
        case NumberFormat::money:
            return bahasa::format_integer(record::rounded(number, 0).digits);
        case NumberFormat::tenths: {
            const record::Decimal written = record::rounded_truly(number, 1, 100);
            const record::Decimal tenths = written.places > 0 ? written : record::with_places(written, 1).value_or(number);
            return bahasa::format_decimal(tenths.digits, tenths.places);
        }
        case NumberFormat::precise:
        case NumberFormat::decimal: {
            const record::Decimal hundredths = record::shortest(record::rounded_truly(number, 2, 1));
            if (hundredths.places == 0) return bahasa::format_integer(hundredths.digits) + ",0";
            return bahasa::format_decimal(hundredths.digits, hundredths.places);
        }
        case NumberFormat::general:
        case NumberFormat::text:
            break;
    }
    const record::Decimal number_written = record::shortest(number);
    std::string text = bahasa::format_decimal(number_written.digits, number_written.places);
    text.erase(std::remove(text.begin(), text.end(), '.'), text.end());
    return text;
}

CellValue cell_value(const Content& content) {
    if (const record::Decimal* number = content.number()) {
        const record::Decimal whole = record::shortest(*number);
        if (whole.places == 0 && whole.digits < exactly_held && whole.digits > -exactly_held) return whole.digits;
        return record::to_double(*number);
    }
    if (const std::string* text = content.text()) return *text;
    return std::monostate();
}

std::variant<std::monostate, double, std::string> formula_value(const Content& content) {
    if (const record::Decimal* number = content.number()) return record::to_double(*number);
    if (const std::string* text = content.text()) return *text;
    return std::monostate();
}

void Sum::add(const record::Decimal& number) {
    rounded_ += record::to_double(number);
    if (exact_) exact_ = record::sum(*exact_, number);
    if (exact_) exact_ = record::shortest(*exact_);
}

Content Sum::content(NumberFormat natural) const {
    if (exact_) return {*exact_, natural};
    // As many decimals as a double holds; what is larger than all budgets together stops at what 64 bits hold.
    int places = 0;
    for (double grown = std::abs(rounded_) * 10; grown < static_cast<double>(exactly_held) && places < record::most_places; grown *= 10)
        ++places;
    const double scaled = rounded_ * static_cast<double>(record::power_of_ten(places));
    return {record::Decimal{std::llround(std::clamp(scaled, -largest_sum, largest_sum)), places}, natural};
}

std::optional<std::int64_t> parse_date(std::string_view text) {
    const std::optional<std::chrono::year_month_day> date = text::parse_iso_date(text);
    if (!date) return std::nullopt;
    const int year = static_cast<int>(date->year()), month = static_cast<int>(static_cast<unsigned>(date->month())),
              day = static_cast<int>(static_cast<unsigned>(date->day()));
    if (!bahasa::valid_date(year, month, day)) return std::nullopt;
    return date_number(year, month, day);
}

std::optional<record::Decimal> parse_number(std::string_view text) {
    const bool negative = !text.empty() && text.front() == '-';
    std::string_view rest = negative ? text.substr(1) : text;
    const std::size_t dot = rest.find('.');
    std::string digits(rest.substr(0, dot));
    record::Decimal number;
    if (dot != std::string_view::npos) {
        const std::string_view decimals = rest.substr(dot + 1);
        if (decimals.empty()) return std::nullopt;
        digits += decimals;
        number.places = static_cast<int>(decimals.size());
    }
    if (dot == 0 || digits.empty() || digits.size() > record::most_places) return std::nullopt;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number.digits);
    if (problem != std::errc() || end != digits.data() + digits.size() || digits.front() == '-') return std::nullopt;
    if (negative) number.digits = -number.digits;
    return number;
}

}  // namespace naskah::workbook
