// Coverage of the service indicators: how many of those who are to be served have been (templates/rujukan/indikator.csv).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kinds/reference_tables.hpp"
#include "record/diagnostic.hpp"
#include "record/value.hpp"
#include "rules/regions_up.hpp"

namespace naskah::rules::indikator {

/// Column `jenis` of indikator.csv.
enum class IndicatorType {
    coverage,  ///< cakupan: at most as many as the denominator; more is better
    cases,     ///< kasus: found cases; less is better
    villages   ///< desa: 0 or 1 a desa, divided by the number of desa and kelurahan
};

struct Indicator {
    std::int64_t number = 0;
    std::string text;   ///< "Jumlah Ibu hamil KEK mendapat Makanan Tambahan"
    std::string group;  ///< kelompok
    std::string owner;  ///< pj-data
    IndicatorType type = IndicatorType::coverage;
    /// Numbers of data sasaran, added up: penyebut "8+9"; of type villages: none.
    std::vector<std::int64_t> denominators;
    std::string note;  ///< catatan: what is to be known of its figures
};

/// The rows of indikator.csv, in their order. Those with an unknown `jenis` or a `penyebut` that is neither numbers of sasaran.csv with
/// "+" between nor (of type desa) anything at all are errors N040.
std::vector<Indicator> read_indicators(const kinds::ReferenceTables& references, record::Diagnostics& diagnostics);

/// The number under which `SumsByRegion` of data sasaran keeps how many desa and kelurahan a region's figures are from.
inline constexpr std::int64_t villages_number = 0;

/// The denominator of a region; nothing when one of its data sasaran is not there.
std::optional<std::int64_t> denominator_of(const Indicator& indicator, std::string_view region, const SumsByRegion& sasaran);

/// part / whole in percent, exact to nine decimals (the last rounded half up), without trailing zeros: 13 of 16 is 81.25. More than 100 %
/// stays so. Expects 0 < whole < 9e17 and 0 <= part <= 10,000,000 * whole.
record::Percent percent_of(std::int64_t part, std::int64_t whole);

/// The difference of two percentages, in percentage points, exact to nine decimals.
record::Percent difference(const record::Percent& left, const record::Percent& right);

/// The units of the ninth decimal: 81250000000 of 81.25.
std::int64_t billionths(const record::Percent& percent);

/// What stands where nothing can be divided: never 0 and never 100 %.
inline constexpr const char* not_available = "t.a.";

/// percent_of as a value: Absent when a number is not there, the Text "t.a." when the whole is 0 (or the part more than ten million times
/// as much).
record::Value coverage(std::optional<std::int64_t> part, std::optional<std::int64_t> whole);

}  // namespace naskah::rules::indikator
