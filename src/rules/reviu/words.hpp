// Texts that several forms gave for one line.
#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace naskah::rules::reviu {

/// Each once, and none that says nothing.
inline void add_words(std::vector<std::string>& words, std::string more) {
    if (!more.empty() && std::find(words.begin(), words.end(), more) == words.end()) words.push_back(std::move(more));
}

}  // namespace naskah::rules::reviu
