// Words and whole numbers one behind the other.
#pragma once

#include <concepts>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

namespace naskah::text {

inline void append_word(std::string& text, std::string_view word) {
    text += word;
}
inline void append_word(std::string& text, std::integral auto number) {
    text += std::to_string(number);
}

/// "a, b, c" with ", " between.
template <class Words>
std::string joined(const Words& words, std::string_view between) {
    std::string result;
    bool first = true;
    for (const auto& word : words) {
        if (!first) result += between;
        first = false;
        append_word(result, word);
    }
    return result;
}

/// An enumeration as EYD writes it: "a", "a dan b", "a, b, dan c".
template <class Words>
std::string enumerated(const Words& words, std::string_view conjunction = "dan") {
    const std::size_t count = std::size(words);
    std::string result;
    std::size_t at = 0;
    for (const auto& word : words) {
        if (at > 0 && count > 2) result += ',';
        if (at > 0) result += ' ';
        if (at > 0 && at + 1 == count) result.append(conjunction) += ' ';
        append_word(result, word);
        ++at;
    }
    return result;
}

}  // namespace naskah::text
