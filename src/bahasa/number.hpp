// Numbers in figures as EYD writes them: dots between thousands, a comma before decimals. Never dependent on the locale.
#pragma once

#include <cstdint>
#include <string>

namespace naskah::bahasa {

/// 1234567 "1.234.567", -1234 "-1.234". Total over all 64-bit numbers.
std::string format_integer(std::int64_t number);

/// The number digits / 10^places: (12345675, 1) "1.234.567,5", (5, 2) "0,05". Writes as many decimals as are given, also trailing
/// zeros. Places: 0 (or less) for none, to 18; more than 18 count as 18.
std::string format_decimal(std::int64_t digits, int places);

/// format_decimal and "%", without a space: (145, 1) "14,5%".
std::string format_percent(std::int64_t digits, int places);

/// Whole rupiah with two decimals: 150000000 "Rp150.000.000,00", -1000 "-Rp1.000,00". No space after Rp (EYD).
std::string format_rupiah(std::int64_t rupiah);

/// Whole rupiah without decimals: 150000000 "Rp150.000.000".
std::string format_rupiah_short(std::int64_t rupiah);

}  // namespace naskah::bahasa
