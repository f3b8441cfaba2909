#include "bahasa/nip.hpp"

#include <algorithm>

#include "bahasa/date.hpp"

namespace naskah::bahasa {

namespace {

constexpr std::size_t length = 18;

bool only_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int number(std::string_view digits) {
    int value = 0;
    for (const char digit : digits) value = value * 10 + (digit - '0');
    return value;
}

}  // namespace

std::optional<std::string> nip_problem(std::string_view nip) {
    if (!only_digits(nip)) return "hanya boleh berisi angka";
    if (nip.size() != length) return "harus 18 angka, bukan " + std::to_string(nip.size());
    const int birth_year = number(nip.substr(0, 4));
    if (!valid_date(birth_year, number(nip.substr(4, 2)), number(nip.substr(6, 2)))) return "diawali tanggal lahir yang tidak ada";
    const int appointed_year = number(nip.substr(8, 4)), appointed_month = number(nip.substr(12, 2));
    // PPPK carry 21 as the month of appointment.
    const bool month_exists = (appointed_month >= 1 && appointed_month <= 12) || appointed_month == 21;
    if (appointed_year < birth_year + 15 || appointed_year > birth_year + 65 || !month_exists)
        return "memuat tahun dan bulan pengangkatan yang tidak mungkin";
    if (nip[14] != '1' && nip[14] != '2') return "memuat kode jenis kelamin yang bukan 1 atau 2";
    if (nip.substr(15) == "000") return "diakhiri nomor urut 000";
    return std::nullopt;
}

bool valid_nip(std::string_view nip) {
    return !nip_problem(nip);
}

std::string format_nip(std::string_view nip) {
    if (nip.size() != length || !only_digits(nip)) return std::string(nip);
    constexpr std::string_view space = "\u00A0";
    std::string text(nip.substr(0, 8));
    text.append(space).append(nip.substr(8, 6)).append(space).append(nip.substr(14, 1)).append(space).append(nip.substr(15));
    return text;
}

}  // namespace naskah::bahasa
