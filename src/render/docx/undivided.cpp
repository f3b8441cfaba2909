#include "render/docx/undivided.hpp"

#include <algorithm>

#include "bahasa/words_of_dates.hpp"
#include "text/ascii.hpp"

namespace naskah::docx {

namespace {

bool is_of_letters(char byte) {
    return text::is_letter(byte) || static_cast<unsigned char>(byte) >= 0x80;
}

/// Whether the word from byte `begin` to `end` stays whole. Marks around it count as part of it.
bool stays_whole(std::string_view line, std::size_t begin, std::size_t end) {
    const std::string_view word = line.substr(begin, end - begin);
    if (std::any_of(word.begin(), word.end(), text::is_digit) || std::none_of(word.begin(), word.end(), text::is_small_letter)) return true;
    std::size_t letters = begin, letters_end = end;
    while (letters < end && !is_of_letters(line[letters])) ++letters;
    while (letters_end > letters && !is_of_letters(line[letters_end - 1])) --letters_end;
    return bahasa::is_word_of_date(line, letters, letters_end);
}

}  // namespace

std::vector<Stretch> stretches(std::string_view text) {
    std::vector<Stretch> result;
    const auto add = [&](std::size_t begin, std::size_t end, bool undivided) {
        if (begin == end) return;
        if (!result.empty() && result.back().undivided == undivided) {
            Stretch& last = result.back();
            last.text = {last.text.data(), last.text.size() + end - begin};
        } else {
            result.push_back({text.substr(begin, end - begin), undivided});
        }
    };
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t word = std::min(text.find_first_not_of(' ', begin), text.size());
        const std::size_t end = std::min(text.find(' ', word), text.size());
        const bool letters =
            std::any_of(text.begin() + static_cast<std::ptrdiff_t>(word), text.begin() + static_cast<std::ptrdiff_t>(end), is_of_letters);
        const bool after_undivided = !result.empty() && result.back().undivided;
        const bool undivided = letters ? stays_whole(text, word, end) : after_undivided && word < end;
        add(begin, word, undivided && after_undivided);
        add(word, end, undivided);
        begin = end;
    }
    return result;
}

}  // namespace naskah::docx
