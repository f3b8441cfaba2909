#include "bahasa/terbilang.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace naskah::bahasa {

namespace {

constexpr std::array<std::string_view, 12> below_twelve = {"nol",  "satu",  "dua",     "tiga",     "empat",   "lima",
                                                           "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"};

struct Magnitude {
    std::uint64_t value;
    std::string_view name;
};
constexpr std::array<Magnitude, 5> magnitudes = {{{1'000'000'000'000'000'000U, "kuintiliun"},
                                                  {1'000'000'000'000'000U, "kuadriliun"},
                                                  {1'000'000'000'000U, "triliun"},
                                                  {1'000'000'000U, "miliar"},
                                                  {1'000'000U, "juta"}}};

void add(std::string& words, std::string_view more) {
    if (more.empty()) return;
    if (!words.empty()) words += ' ';
    words += more;
}

/// 1 to 999; nothing for 0.
std::string below_thousand(std::uint64_t number) {
    std::string words;
    if (number >= 200)
        add(words, below_thousand(number / 100) + " ratus");
    else if (number >= 100)
        add(words, "seratus");
    const std::uint64_t rest = number % 100;
    if (rest == 0) return words;
    if (rest < 12)
        add(words, below_twelve[rest]);
    else if (rest < 20)
        add(words, std::string(below_twelve[rest - 10]) + " belas");
    else {
        add(words, std::string(below_twelve[rest / 10]) + " puluh");
        if (rest % 10 != 0) add(words, below_twelve[rest % 10]);
    }
    return words;
}

std::string positive(std::uint64_t number) {
    if (number == 0) return std::string(below_twelve[0]);
    std::string words;
    for (const Magnitude& magnitude : magnitudes) {
        if (number < magnitude.value) continue;
        add(words, below_thousand(number / magnitude.value));
        add(words, magnitude.name);
        number %= magnitude.value;
    }
    if (number >= 2000)
        add(words, below_thousand(number / 1000) + " ribu");
    else if (number >= 1000)
        add(words, "seribu");
    add(words, below_thousand(number % 1000));
    return words;
}

std::uint64_t magnitude_of(std::int64_t number) {
    return number < 0 ? ~static_cast<std::uint64_t>(number) + 1U : static_cast<std::uint64_t>(number);
}

std::string minus(std::int64_t number) {
    return number < 0 ? "minus " : "";
}

}  // namespace

std::string terbilang(std::int64_t number) {
    return minus(number) + positive(magnitude_of(number));
}

std::string terbilang_decimal(std::int64_t digits, int places) {
    constexpr int most_places = 18;
    const int decimals = std::min(places, most_places);
    if (decimals <= 0) return terbilang(digits);
    std::uint64_t scale = 1;
    for (int i = 0; i < decimals; ++i) scale *= 10;
    const std::uint64_t all = magnitude_of(digits);
    std::string words = minus(digits) + positive(all / scale) + " koma";
    for (std::uint64_t rest = all % scale; scale > 1; rest %= scale) {
        scale /= 10;
        add(words, below_twelve[rest / scale]);
    }
    return words;
}

std::string terbilang_percent(std::int64_t digits, int places) {
    return terbilang_decimal(digits, places) + " persen";
}
std::string terbilang_rupiah(std::int64_t rupiah) {
    return terbilang(rupiah) + " rupiah";
}

}  // namespace naskah::bahasa
