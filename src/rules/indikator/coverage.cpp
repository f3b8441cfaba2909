#include "rules/indikator/coverage.hpp"

#include <algorithm>
#include <charconv>

#include "record/decimal.hpp"
#include "record/diagnostic_codes.hpp"
#include "record/fields.hpp"

namespace naskah::rules::indikator {

namespace {

constexpr int places = 9;
constexpr std::int64_t most_times = 10'000'000;  ///< 1,000,000,000 % with nine decimals still fits

std::optional<IndicatorType> type_of(std::string_view word) {
    if (word == "cakupan") return IndicatorType::coverage;
    if (word == "kasus") return IndicatorType::cases;
    if (word == "desa") return IndicatorType::villages;
    return std::nullopt;
}

/// "8+9" as 8 and 9; none when it is anything else.
std::vector<std::int64_t> numbers_of(std::string_view sum) {
    std::vector<std::int64_t> numbers;
    for (;;) {
        const std::size_t plus = sum.find('+');
        const std::string_view term = sum.substr(0, plus);
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(term.data(), term.data() + term.size(), number);
        if (error != std::errc() || end != term.data() + term.size()) return {};
        numbers.push_back(number);
        if (plus == std::string_view::npos) return numbers;
        sum.remove_prefix(plus + 1);
    }
}

bool all_in_table(const std::vector<std::int64_t>& numbers, const kinds::ReferenceTables& references) {
    const auto& rows = references.rows("sasaran");
    return std::all_of(numbers.begin(), numbers.end(), [&](std::int64_t number) {
        return std::any_of(rows.begin(), rows.end(), [&](const record::Record& row) {
            const auto* listed = record::get<record::Integer>(row, "no");
            return listed != nullptr && listed->value == number;
        });
    });
}

void complain(std::int64_t number, const std::string& what, const std::string& hint, record::Diagnostics& diagnostics) {
    diagnostics.add({record::Severity::error,
                     record::code::faulty_kind,
                     "indikator " + std::to_string(number) + ": " + what,
                     {"rujukan/indikator.csv", 0, 0, {}, {}},
                     {},
                     hint});
}

}  // namespace

std::vector<Indicator> read_indicators(const kinds::ReferenceTables& references, record::Diagnostics& diagnostics) {
    std::vector<Indicator> indicators;
    for (const record::Record& row : references.rows("indikator")) {
        const auto* number = record::get<record::Integer>(row, "no");
        if (number == nullptr) continue;  // told when the table was read
        Indicator indicator{number->value,          text_of(row, "indikator"), text_of(row, "kelompok"), text_of(row, "pj-data"), {}, {},
                            text_of(row, "catatan")};
        const std::string word = text_of(row, "jenis"), sum = text_of(row, "penyebut");
        const auto type = type_of(word);
        if (!type) {
            complain(number->value, "jenis \"" + word + "\" tidak dikenal", "tulis cakupan, kasus, atau desa", diagnostics);
            continue;
        }
        indicator.type = *type;
        if (*type != IndicatorType::villages) {
            indicator.denominators = numbers_of(sum);
            if (indicator.denominators.empty() || !all_in_table(indicator.denominators, references)) {
                complain(number->value, "penyebut \"" + sum + "\" bukan nomor data sasaran",
                         "tulis nomor di sasaran.csv, dijumlahkan dengan +, misalnya 8+9", diagnostics);
                continue;
            }
        }
        indicators.push_back(std::move(indicator));
    }
    return indicators;
}

std::optional<std::int64_t> denominator_of(const Indicator& indicator, std::string_view region, const SumsByRegion& sasaran) {
    if (indicator.type == IndicatorType::villages) return sasaran.of(region, villages_number);
    std::int64_t total = 0;
    for (const std::int64_t number : indicator.denominators) {
        const auto part = sasaran.of(region, number);
        if (!part) return std::nullopt;
        total += *part;
    }
    return total;
}

record::Percent percent_of(std::int64_t part, std::int64_t whole) {
    record::Decimal share = record::quotient(part, whole, places + 2).value();
    share.places -= 2;
    return {record::shortest(share)};
}

record::Percent difference(const record::Percent& left, const record::Percent& right) {
    return {record::shortest(record::difference(left.value, right.value).value())};
}

std::int64_t billionths(const record::Percent& percent) {
    return record::with_places(percent.value, places).value().digits;
}

record::Value coverage(std::optional<std::int64_t> part, std::optional<std::int64_t> whole) {
    if (!part || !whole) return {};
    if (*whole == 0 || *part / *whole >= most_times) return {record::Text{not_available}, {}};
    return {percent_of(*part, *whole), {}};
}

}  // namespace naskah::rules::indikator
