#include "bahasa/ordinal.hpp"

#include "bahasa/capitals.hpp"
#include "bahasa/terbilang.hpp"

namespace naskah::bahasa {

std::optional<std::string> ordinal(std::int64_t number) {
    if (number < 1) return std::nullopt;
    // "ke" goes before the first word: kedua belas, kesebelas; 1 is kesatu, as diktum and bagian are counted.
    return capitalise_words("ke" + terbilang(number));
}

std::optional<std::string> ordinal_capital(std::int64_t number) {
    const std::optional<std::string> words = ordinal(number);
    return words ? std::optional<std::string>(to_upper(*words)) : std::nullopt;
}

}  // namespace naskah::bahasa
