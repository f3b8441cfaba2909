#include "text/whole_words.hpp"

namespace naskah::text {

std::size_t find_words(std::string_view text, std::string_view words, std::size_t from) {
    if (words.empty()) return std::string_view::npos;
    for (std::size_t at = text.find(words, from); at != std::string_view::npos; at = text.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        const bool starts = at == 0 || !in_word(text[at - 1]) || !in_word(words.front());
        if (starts && (end == text.size() || !in_word(text[end]) || !in_word(words.back()))) return at;
    }
    return std::string_view::npos;
}

bool has_words(std::string_view text, std::string_view words) {
    return find_words(text, words) != std::string_view::npos;
}

}  // namespace naskah::text
