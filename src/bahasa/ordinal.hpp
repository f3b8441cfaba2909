// Ordinal numbers as product law numbers its parts: "Bagian Kesatu", diktum "KESATU", "KEDUA BELAS" (Law 12/2011, Annex II).
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace naskah::bahasa {

/// 1 "Kesatu", 2 "Kedua", 10 "Kesepuluh", 11 "Kesebelas", 12 "Kedua Belas", 20 "Kedua Puluh", 21 "Kedua Puluh Satu",
/// 100 "Keseratus". Nothing below 1.
std::optional<std::string> ordinal(std::int64_t number);

/// The same in capitals: 1 "KESATU", 12 "KEDUA BELAS". Nothing below 1.
std::optional<std::string> ordinal_capital(std::int64_t number);

}  // namespace naskah::bahasa
