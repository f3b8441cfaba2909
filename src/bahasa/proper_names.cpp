#include "bahasa/proper_names.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "text/ascii.hpp"

namespace naskah::bahasa {

namespace {

/// What the name of a place follows.
constexpr std::array<std::string_view, 14> kinds_of_places{"desa", "kelurahan", "kel.",  "kecamatan", "kec.",  "kabupaten", "kab.",
                                                           "kota", "provinsi",  "prov.", "puskesmas", "dusun", "camat",     "lurah"};
/// The words of a person's or a place's name, titles not counted.
constexpr std::size_t most_words = 4;
/// So many words of a name come before one that is asked for.
constexpr int most_before = 3;

std::string_view without_opening_marks(std::string_view word) {
    constexpr std::string_view marks = "([\"'";
    while (!word.empty() && marks.find(word.front()) != std::string_view::npos) word.remove_prefix(1);
    return word;
}

bool has_capital(std::string_view word) {
    word = without_opening_marks(word);
    return !word.empty() && text::is_capital(word.front());
}

/// The word before an offset, and where it begins.
std::string_view word_before(std::string_view line, std::size_t& begin) {
    std::size_t end = begin;
    while (end > 0 && line[end - 1] == ' ') --end;
    begin = end;
    while (begin > 0 && line[begin - 1] != ' ') --begin;
    return line.substr(begin, end - begin);
}

bool follows_kind_of_place(std::string_view line, std::size_t begin) {
    for (int words = 0; words < most_before; ++words) {
        const std::string_view word = word_before(line, begin);
        if (!has_capital(word)) return false;
        const std::string kind = text::lower_case(without_opening_marks(word));
        if (std::find(kinds_of_places.begin(), kinds_of_places.end(), kind) != kinds_of_places.end()) return true;
        constexpr std::string_view closing = ",;:.)";
        if (closing.find(word.back()) != std::string_view::npos) return false;
    }
    return false;
}

/// A name with its titles: "Drs. H. Abdurrahim, M.Ag.", "Paringin Selatan". Titles have a full stop, or stand behind a comma.
bool is_name(std::string_view line) {
    const std::string_view name = line.substr(0, line.find(','));
    std::size_t words = 0;
    for (std::size_t begin = line.find_first_not_of(' '); begin < line.size();) {
        const std::size_t end = std::min(line.find(' ', begin), line.size());
        const std::string_view word = line.substr(begin, end - begin);
        const bool title = word.find('.') != std::string_view::npos;
        if (!title && !has_capital(word) && word != "bin" && word != "binti") return false;
        if (!title && begin < name.size()) ++words;
        begin = line.find_first_not_of(' ', end);
    }
    return words <= most_words;
}

}  // namespace

bool is_of_proper_name(std::string_view line, std::size_t begin, std::size_t end) {
    if (!has_capital(line.substr(begin, end - begin))) return false;
    return follows_kind_of_place(line, begin) || is_name(line);
}

}  // namespace naskah::bahasa
