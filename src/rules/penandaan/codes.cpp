#include "rules/penandaan/codes.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <vector>

#include "text/ascii.hpp"
#include "text/joining.hpp"

namespace naskah::rules::penandaan {

namespace {

constexpr std::size_t group_count = 6;
using Widths = std::array<std::size_t, group_count>;
constexpr Widths old_widths = {1, 2, 2, 1, 2, 2}, new_widths = {1, 2, 2, 1, 2, 4}, account_widths = {1, 1, 2, 2, 2, 4};
constexpr const char* sub_activity_example = "misalnya 1.02.02.2.02.0001";
constexpr const char* account_example = "misalnya 5.1.02.01.01.0052";

std::vector<std::string> groups_of(std::string_view code) {
    std::vector<std::string> groups(1);
    for (const char character : code) {
        if (character == '.') {
            groups.emplace_back();
        } else {
            groups.back() += character;
        }
    }
    return groups;
}

bool has_widths(const std::vector<std::string>& groups, const Widths& widths) {
    if (groups.size() != group_count) return false;
    for (std::size_t i = 0; i < group_count; ++i) {
        const bool general = i < 3 && groups[i] == std::string(widths[i], 'X');  // X.XX: the programme that every urusan has
        if (groups[i].size() != widths[i] || (!general && !text::all_digits(groups[i]))) return false;
    }
    return true;
}

/// One sort of code: which it may be, and how they are told.
struct Sort {
    bool (*valid)(std::string_view);
    std::vector<Widths> widths;
    const char* example;
};

bool is_sub_activity(std::string_view code) {
    return generation_of(code).has_value();
}
Sort sub_activities() {
    return {is_sub_activity, {old_widths, new_widths}, sub_activity_example};
}
Sort accounts() {
    return {is_account, {account_widths}, account_example};
}

/// Without spaces (no-break ones too), with dots for what else divides groups, without dots at the ends, with large X.
std::string tidied(std::string_view text) {
    std::string result;
    for (const char character : text) {
        const bool space = character == ' ' || character == '\t' || character == '\xC2' || character == '\xA0' || character == '\'';
        if (space) continue;
        const bool divider = character == ',' || character == ';' || character == ':' || character == '/' || character == '-';
        const char written = divider ? '.' : character == 'x' ? 'X' : character;
        if (written == '.' && (result.empty() || result.back() == '.')) continue;
        result += written;
    }
    if (!result.empty() && result.back() == '.') result.pop_back();
    return result;
}

/// "102022020001" with its dots.
std::optional<std::string> with_dots(std::string_view digits, const Sort& sort) {
    if (!text::all_digits(digits)) return std::nullopt;
    for (const Widths& widths : sort.widths) {
        std::vector<std::string> groups;
        std::size_t at = 0;
        for (const std::size_t width : widths) {
            if (at + width <= digits.size()) groups.emplace_back(digits.substr(at, width));
            at += width;
        }
        if (at == digits.size() && sort.valid(text::joined(groups, "."))) return text::joined(groups, ".");
    }
    return std::nullopt;
}

/// "1.2.2.2.2.1" with its zeros. Of the two generations that which the last group's digits reach.
std::optional<std::string> with_zeros(std::string_view code, const Sort& sort) {
    for (const Widths& widths : sort.widths) {
        std::vector<std::string> groups = groups_of(code);
        if (groups.size() != group_count) return std::nullopt;
        for (std::size_t i = 0; i < group_count; ++i) {
            if (groups[i].size() < widths[i]) groups[i].insert(0, widths[i] - groups[i].size(), '0');
        }
        if (sort.valid(text::joined(groups, "."))) return text::joined(groups, ".");
    }
    return std::nullopt;
}

/// A date such as 2025-02-01 or 01/02/2025, or a number in scientific notation or with decimals.
bool made_by_excel(std::string_view text) {
    const bool digits_only = std::all_of(text.begin(), text.end(), [](char character) {
        return text::is_digit(character) || character == '-' || character == '/' || character == ',' || character == '.' ||
               character == '+' || character == 'E' || character == 'e';
    });
    if (!digits_only || text.empty()) return false;
    const bool scientific =
        text.find_first_of("Ee") != std::string_view::npos && text.find_first_of("0123456789") != std::string_view::npos;
    const auto dividers = std::count_if(text.begin(), text.end(), [](char character) { return character == '-' || character == '/'; });
    const auto points = std::count_if(text.begin(), text.end(), [](char character) { return character == '.' || character == ','; });
    return scientific || (dividers == 2 && points == 0) || (dividers == 0 && points == 1) || (dividers == 0 && points == 0);
}

std::string hint_for(std::string_view text, const Sort& sort, const char* levels) {
    const std::string tidy = tidied(text);
    if (sort.valid(tidy)) return "tulis " + tidy + ", angka dan titik saja";
    if (const auto dotted = with_dots(tidy, sort)) return "tulis titik di antara bagiannya: " + *dotted;
    if (made_by_excel(text))
        return std::string("Excel mengubah kode ini menjadi bilangan atau tanggal; jadikan selnya Teks, lalu ketik lagi, ") + sort.example;
    if (const auto padded = with_zeros(tidy, sort)) return "maksud Anda " + *padded + "?";
    const std::size_t groups = groups_of(tidy).size();
    if (groups > 1 && groups < group_count)
        return "kodenya baru " + std::to_string(groups) + " bagian, belum sampai " + levels + ", " + sort.example;
    return std::string("tulis seperti di SIPD, ") + sort.example;
}

}  // namespace

std::optional<Generation> generation_of(std::string_view code) {
    const std::vector<std::string> groups = groups_of(code);
    if (has_widths(groups, old_widths)) return Generation::two_digits;
    if (has_widths(groups, new_widths)) return Generation::four_digits;
    return std::nullopt;
}

bool is_account(std::string_view code) {
    const std::vector<std::string> groups = groups_of(code);
    return has_widths(groups, account_widths) && groups[0] == "5" && groups[1][0] >= '1' && groups[1][0] <= '4';
}

std::string sub_activity_hint(std::string_view text) {
    if (is_account(tidied(text))) return std::string("ini kode rekening belanja; kode sub kegiatan ") + sub_activity_example;
    return hint_for(text, sub_activities(), "sub kegiatan");
}

std::string account_hint(std::string_view text) {
    const std::string tidy = tidied(text);
    if (!is_account(tidy) && is_sub_activity(tidy)) return std::string("ini kode sub kegiatan; kode rekening belanja ") + account_example;
    if (has_widths(groups_of(tidy), account_widths)) return std::string("rekening belanja mulai dengan 5.1 sampai 5.4, ") + account_example;
    return hint_for(text, accounts(), "sub rincian objek");
}

}  // namespace naskah::rules::penandaan
