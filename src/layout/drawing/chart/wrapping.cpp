#include "layout/drawing/chart/wrapping.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace naskah::layout::chart {

namespace {

std::vector<std::string> words_of(const std::string& text) {
    std::vector<std::string> words;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find_first_of(" \n", begin), text.size());
        if (end > begin) words.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

/// So many bytes of a word as fit the width; at least one character.
std::size_t fitting_bytes(const std::string& word, Length width, const Letters& letters) {
    std::size_t fitting = 0;
    for (std::size_t at = 0; at < word.size();) {
        text::decode_next(word, at);
        if (fitting > 0 && letters.width(std::string_view(word).substr(0, at)) > width) break;
        fitting = at;
    }
    return fitting;
}

}  // namespace

std::vector<std::string> wrapped(const std::string& text, Length width, const Letters& letters) {
    std::vector<std::string> lines;
    std::string line;
    for (std::string word : words_of(text)) {
        if (!line.empty() && letters.width(line + " " + word) <= width) {
            line += " " + word;
            continue;
        }
        if (!line.empty()) lines.push_back(std::move(line));
        while (letters.width(word) > width) {
            const std::size_t bytes = fitting_bytes(word, width, letters);
            if (bytes == word.size()) break;
            lines.push_back(word.substr(0, bytes));
            word.erase(0, bytes);
        }
        line = std::move(word);
    }
    if (!line.empty()) lines.push_back(std::move(line));
    return lines;
}

Length widest(const std::vector<std::string>& lines, const Letters& letters) {
    Length width;
    for (const std::string& line : lines) width = document::larger(width, letters.width(line));
    return width;
}

Length widest_word(const std::string& text, const Letters& letters) {
    return widest(words_of(text), letters);
}

std::string joined_lines(const std::vector<std::string>& lines) {
    std::string joined;
    for (const std::string& line : lines) joined += (joined.empty() ? "" : "\n") + line;
    return joined;
}

}  // namespace naskah::layout::chart
