#include "render/docx/bookmarks.hpp"

namespace naskah::docx {

namespace {

constexpr std::size_t longest = 40;
constexpr std::string_view prefix = "_Ref_";

bool is_letter_or_digit(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
}

std::string with_plain_letters(std::string_view anchor) {
    std::string name(prefix);
    for (const char letter : anchor) name += is_letter_or_digit(letter) ? letter : '_';
    return name;
}

std::string in_small_letters(std::string name) {
    for (char& letter : name) letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    return name;
}

}  // namespace

const std::string& Bookmarks::name(const std::string& anchor) {
    std::string& name = names_[anchor];
    if (!name.empty()) return name;
    const std::string wanted = with_plain_letters(anchor);
    name = wanted.substr(0, longest);
    for (int copy = 2; !taken_.insert(in_small_letters(name)).second; ++copy) {
        const std::string suffix = "_" + std::to_string(copy);
        name = wanted.substr(0, longest - suffix.size()) + suffix;
    }
    return name;
}

}  // namespace naskah::docx
