#include "rules/peraturan/foreign_words.hpp"

#include <algorithm>

#include "bahasa/capitals.hpp"
#include "record/fields.hpp"
#include "text/utf8.hpp"

namespace naskah::rules::peraturan {

namespace {

bool is_word_character(char32_t c) {
    if (c < 0x80) return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
    return (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || (c >= 0x1E00 && c <= 0x1EFF);
}

/// Behind the word that begins at an offset; the offset itself when there is none.
std::size_t end_of_word_at(std::string_view text, std::size_t offset) {
    while (offset < text.size()) {
        std::size_t next = offset;
        if (!is_word_character(text::decode_next(text, next))) break;
        offset = next;
    }
    return offset;
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

ForeignWords::ForeignWords(const std::vector<record::Record>& rows) {
    for (const record::Record& row : rows) {
        const auto* word = record::get<record::Text>(row, "kata");
        if (word == nullptr || word->text.empty()) continue;
        const std::string capitals = bahasa::to_upper(word->text);
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
    const auto known = by_first_word_.find(bahasa::to_upper(text.substr(start, end_of_word - start)));
    if (known == by_first_word_.end() || address_came_before(text, start)) return 0;
    for (const std::string& foreign : known->second) {
        const std::size_t end = start + foreign.size();
        if (end > text.size() || bahasa::to_upper(text.substr(start, foreign.size())) != foreign) continue;
        if (end_of_word_at(text, end) == end && !address_goes_on(text, end)) return foreign.size();
    }
    return 0;
}

std::string ForeignWords::marked(std::string_view text) const {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text[at] == '&' ? std::min(text.find(';', at), text.size() - 1) + 1 : end_of_word_at(text, at);
        if (end == at) {
            result += text[at++];
            continue;
        }
        const std::size_t foreign = text[at] == '&' ? 0 : length_at(text, at, end);
        if (foreign > 0) {
            result += "<i>";
            result += text.substr(at, foreign);
            result += "</i>";
            at += foreign;
        } else {
            result += text.substr(at, end - at);
            at = end;
        }
    }
    return result;
}

}  // namespace naskah::rules::peraturan
