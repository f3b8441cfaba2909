#include "bahasa/hyphenation.hpp"

#include <hyphen.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <new>

#include "text/ascii.hpp"

// libhyphen takes all its memory from these two functions of its own, and they end the process when there is none. A program may give them
// in their stead, and ours throw: there are no objects of C++ in the library that would have to be taken down, and what it had begun is
// lost memory at the end of a run that has none.
extern "C" {
void* hnj_malloc(int size);
void* hnj_realloc(void* block, int size);

void* hnj_malloc(int size) {
    void* const block = std::malloc(static_cast<std::size_t>(std::max(size, 1)));
    if (block == nullptr) throw std::bad_alloc();
    return block;
}

void* hnj_realloc(void* block, int size) {
    void* const moved = std::realloc(block, static_cast<std::size_t>(std::max(size, 1)));
    if (moved == nullptr) throw std::bad_alloc();
    return moved;
}
}

namespace naskah::bahasa {

namespace {

struct DictionaryDeleter {
    void operator()(HyphenDict* dictionary) const { hnj_hyphen_free(dictionary); }
};

constexpr std::size_t least_before = 3, least_after = 3;  ///< letters: "ta-hun" saves nothing and reads badly
constexpr std::size_t longest_word = 100;                 ///< letters; nobody wrote a longer one

bool is_vowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/// ng, ny, kh and sy are one consonant (EYD V, I.G): never divided.
bool divides_digraph(std::string_view word, std::size_t at) {
    constexpr std::array<std::string_view, 4> digraphs = {"ng", "ny", "kh", "sy"};
    const std::string_view pair = word.substr(at - 1, 2);
    return std::find(digraphs.begin(), digraphs.end(), pair) != digraphs.end();
}

bool has_vowel(std::string_view part) {
    return std::any_of(part.begin(), part.end(), is_vowel);
}

/// Whether the consonants before `at` are spoken with what follows: "se-lu-ruh", "bang-krut", but "trans-paransi".
bool opens_syllable(std::string_view word, std::size_t at) {
    constexpr std::string_view stops = "bdfgkpt", liquids = "lr";
    if (is_vowel(word[at])) return true;
    return stops.find(word[at - 1]) != std::string_view::npos && liquids.find(word[at]) != std::string_view::npos;
}

/// The places that the patterns mark, less those within a consonant of two letters. Where they mark both sides of a lone consonant
/// ("selu-r-uhnya", "tran-s-paransi"), the side on which it is spoken stays.
std::vector<std::size_t> syllable_ends(std::string_view word, const std::vector<char>& marks) {
    std::vector<std::size_t> ends;
    for (std::size_t at = 1; at < word.size(); ++at) {
        const bool marked = (static_cast<unsigned char>(marks[at - 1]) & 1U) != 0;
        if (!marked || divides_digraph(word, at)) continue;
        const std::size_t start = ends.empty() ? 0 : ends.back();
        if (has_vowel(word.substr(start, at - start)))
            ends.push_back(at);
        else if (!ends.empty() && !opens_syllable(word, at))
            ends.back() = at;
    }
    while (!ends.empty() && !has_vowel(word.substr(ends.back()))) ends.pop_back();
    return ends;
}

}  // namespace

struct Hyphenator::Dictionary {
    std::unique_ptr<HyphenDict, DictionaryDeleter> patterns;
};

Hyphenator::Hyphenator(std::unique_ptr<Dictionary> dictionary) : dictionary_(std::move(dictionary)) {}
Hyphenator::Hyphenator(Hyphenator&&) noexcept = default;
Hyphenator& Hyphenator::operator=(Hyphenator&&) noexcept = default;
Hyphenator::~Hyphenator() = default;

std::optional<Hyphenator> Hyphenator::load(const std::string& path) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error)) return std::nullopt;  // libhyphen opens a folder without complaint
    auto dictionary = std::make_unique<Dictionary>();
    dictionary->patterns.reset(hnj_hyphen_load(path.c_str()));
    if (!dictionary->patterns) return std::nullopt;
    return Hyphenator(std::move(dictionary));
}

std::vector<std::size_t> Hyphenator::breaks(std::string_view word) const {
    // The patterns are for plain letters; names with accents are left whole rather than divided wrongly.
    if (word.size() < least_before + least_after || word.size() > longest_word) return {};
    if (!std::all_of(word.begin(), word.end(), text::is_letter)) return {};
    if (std::none_of(word.begin() + 1, word.end(), text::is_small_letter)) return {};

    const std::string small = text::lower_case(word);
    std::vector<char> marks(small.size() + 5);
    char** replacement = nullptr;
    int* position = nullptr;
    int* cut = nullptr;
    // Only reads the dictionary; replacements, which hyphen-id has none of, would be allocated for us.
    const int failed = hnj_hyphen_hyphenate2(dictionary_->patterns.get(), small.c_str(), static_cast<int>(small.size()), marks.data(),
                                             nullptr, &replacement, &position, &cut);
    if (failed != 0) return {};

    std::vector<std::size_t> result = syllable_ends(small, marks);
    std::erase_if(result, [&](std::size_t at) { return at < least_before || at + least_after > small.size(); });
    return result;
}

}  // namespace naskah::bahasa
