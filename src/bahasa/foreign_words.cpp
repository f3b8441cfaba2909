#include "bahasa/foreign_words.hpp"

#include <algorithm>

#include "bahasa/capitals.hpp"
#include "text/utf8.hpp"

namespace naskah::bahasa {

namespace {

bool is_word_character(char32_t c) {
    if (c < 0x80) return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
    return (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || (c >= 0x1E00 && c <= 0x1EFF);
}

/// Whether a word stands before or behind an offset joined to it by a dot or "@", as in an address.
bool address_goes_on(std::string_view text, std::size_t end) {
    return end + 1 < text.size() && (text[end] == '.' || text[end] == '@') && end_of_word_at(text, end + 1) > end + 1;
}
bool address_came_before(std::string_view text, std::size_t start) {
    return start >= 2 && (text[start - 1] == '.' || text[start - 1] == '@') &&
           is_word_character(static_cast<unsigned char>(text[start - 2]));
}

}  // namespace

std::size_t end_of_word_at(std::string_view text, std::size_t offset) {
    while (offset < text.size()) {
        const auto byte = static_cast<unsigned char>(text[offset]);
        std::size_t next = offset;
        const char32_t character = byte < 0x80 ? (++next, byte) : text::decode_next(text, next);
        if (!is_word_character(character)) break;
        offset = next;
    }
    return offset;
}

ForeignWords::ForeignWords(std::span<const std::string> words) {
    for (const std::string& word : words) {
        if (word.empty()) continue;
        const std::string capitals = to_upper(word);
        const auto first = static_cast<unsigned char>(capitals.front());
        may_begin_[first] = true;
        if (first >= 'A' && first <= 'Z') may_begin_[first + ('a' - 'A')] = true;
        if (first >= 0x80) std::fill(may_begin_.begin() + 0x80, may_begin_.end(), true);  // small and capital letters differ in their bytes
        by_first_word_[capitals.substr(0, end_of_word_at(capitals, 0))].push_back(capitals);
    }
    for (auto& [first, all] : by_first_word_)
        std::sort(all.begin(), all.end(), [](const std::string& left, const std::string& right) { return left.size() > right.size(); });
}

std::size_t ForeignWords::length_at(std::string_view text, std::size_t start, std::size_t end_of_word) const {
    if (!may_begin_[static_cast<unsigned char>(text[start])]) return 0;
    const auto known = by_first_word_.find(to_upper(text.substr(start, end_of_word - start)));
    if (known == by_first_word_.end() || address_came_before(text, start)) return 0;
    for (const std::string& foreign : known->second) {
        const std::size_t end = start + foreign.size();
        if (end > text.size() || to_upper(text.substr(start, foreign.size())) != foreign) continue;
        if (end_of_word_at(text, end) == end && !address_goes_on(text, end)) return foreign.size();
    }
    return 0;
}

}  // namespace naskah::bahasa
