// Numbers spelled in Indonesian words, as in "seratus lima puluh juta rupiah". Spelling after KBBI: miliar, not milyar.
#pragma once

#include <cstdint>
#include <string>

namespace naskah::bahasa {

/// The number in words, in small letters: 0 "nol", 11 "sebelas", 1000 "seribu", 2024 "dua ribu dua puluh empat", -5 "minus lima".
/// Total: every 64-bit number has words (ribu, juta, miliar, triliun, kuadriliun, kuintiliun).
std::string terbilang(std::int64_t number);

/// The number digits / 10^places in words, the decimals read one by one: (145, 1) "empat belas koma lima", (1405, 2) "empat belas koma
/// nol lima", (-5, 1) "minus nol koma lima". Every decimal place that is given is read, also a trailing "nol". Places: 0 (or less) for
/// none, to 18; more than 18 count as 18.
std::string terbilang_decimal(std::int64_t digits, int places);

/// terbilang_decimal followed by "persen": (14, 0) "empat belas persen".
std::string terbilang_percent(std::int64_t digits, int places);

/// Whole rupiah in words: 150000000 "seratus lima puluh juta rupiah".
std::string terbilang_rupiah(std::int64_t rupiah);

}  // namespace naskah::bahasa
