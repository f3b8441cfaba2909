// Division of words with Debian's patterns (package hyphen-id).
#include "bahasa/hyphenation.hpp"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <new>
#include <optional>
#include <random>
#include <sstream>
#include <thread>
#include <vector>

namespace naskah::bahasa::testing {
namespace {

constexpr const char* patterns = "/usr/share/hyphen/hyph_id_ID.dic";

class Hyphenation : public ::testing::Test {
 protected:
    Hyphenation() : hyphenator_(Hyphenator::load(patterns)) {}
    void SetUp() override { ASSERT_TRUE(hyphenator_) << patterns << " is missing: quickstart.sh lists what the tests need"; }

    std::string divided(const std::string& word) const {
        std::string parts;
        std::size_t start = 0;
        for (const std::size_t at : hyphenator_->breaks(word)) {
            parts += word.substr(start, at - start) + "-";
            start = at;
        }
        return parts + word.substr(start);
    }

    std::optional<Hyphenator> hyphenator_;
};

/// Words of every shape: consonants and vowels in random order, and the consonants of two letters.
std::vector<std::string> random_words(int count) {
    const std::vector<std::string> pieces = {"a", "i", "u", "e", "o", "ng", "ny", "kh", "sy", "b",  "d",  "k",  "l",
                                             "m", "n", "p", "r", "s", "t",  "g",  "h",  "ke", "an", "me", "per"};
    std::mt19937 random(42);
    std::vector<std::string> words;
    for (int i = 0; i < count; ++i) {
        std::string word;
        for (auto piece = 2 + random() % 8; piece > 0; --piece) word += pieces[random() % pieces.size()];
        words.push_back(word);
    }
    return words;
}

TEST_F(Hyphenation, DividesKnownWords) {
    for (const char* word : {"pem-ber-da-yaan", "peren-ca-naan", "kabu-pa-ten", "ber-nya-nyi", "khu-sus", "struk-tur", "rem-buk",
                             "stun-ting", "pro-gram", "keu-angan", "pelak-sa-naan", "penye-leng-ga-raan"}) {
        std::string whole = word;
        std::erase(whole, '-');
        EXPECT_EQ(divided(whole), word);
    }
}

TEST_F(Hyphenation, LeavesALoneConsonantWithTheSyllableThatSpeaksIt) {
    for (const char* word : {"selu-ruh-nya", "kelu-rahan", "Desem-ber", "trans-pa-ransi", "bang-krut", "para-graf", "memi-liki"}) {
        std::string whole = word;
        std::erase(whole, '-');
        EXPECT_EQ(divided(whole), word);
    }
}

TEST_F(Hyphenation, DividesAWordWithACapitalAsOneWithout) {
    EXPECT_EQ(divided("Pemberdayaan"), "Pem-ber-da-yaan");
}

TEST(HyphenationWithoutMemory, IsAnExceptionAndNotTheEndOfTheProcess) {
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "AddressSanitizer needs more of the address space than any limit leaves";
#endif
    constexpr int thrown = 7;
    const auto load_without_memory = [] {
        const rlimit nothing_more{1, RLIM_INFINITY};
        setrlimit(RLIMIT_AS, &nothing_more);
        try {
            std::vector<std::optional<Hyphenator>> kept;  // until what the process has already is used up
            while (kept.size() < 1000) kept.push_back(Hyphenator::load(patterns));
        } catch (const std::bad_alloc&) {
            std::_Exit(thrown);
        }
        std::_Exit(EXIT_SUCCESS);
    };
    EXPECT_EXIT(load_without_memory(), ::testing::ExitedWithCode(thrown), "");
}

TEST_F(Hyphenation, LeavesShortWordsWhole) {
    for (const char* word : {"", "a", "ibu", "tahun", "rapat", "aku"}) EXPECT_EQ(divided(word), word);
}

TEST_F(Hyphenation, LeavesWordsInCapitalsWhole) {
    for (const char* word : {"BAPPEDA", "PEMBERDAYAAN", "P"}) EXPECT_EQ(divided(word), word);
}

TEST_F(Hyphenation, LeavesWordsWithDigitsAndSignsWhole) {
    for (const char* word : {"pemberdayaan2", "198503152010012007", "perencanaan.bappeda@contoh.go.id", "https://contoh.go.id/pemberdayaan",
                             "pemberdayaan-perencanaan", "Rp150.000.000,00"})
        EXPECT_EQ(divided(word), word);
}

TEST_F(Hyphenation, LeavesWordsWithAccentsAndBrokenBytesWhole) {
    for (const char* word : {"pémberdayaan", "pemberdayaan\xFF", "\xC3\x28pemberdayaan"}) EXPECT_EQ(divided(word), word);
}

TEST_F(Hyphenation, LeavesWordsOfMoreThanHundredLettersWhole) {
    std::string word;
    while (word.size() < 120) word += "pemberdayaan";
    EXPECT_EQ(divided(word), word);
}

TEST_F(Hyphenation, KeepsThreeLettersAtBothSides) {
    for (const std::string& word : random_words(5'000)) {
        for (const std::size_t at : hyphenator_->breaks(word)) {
            ASSERT_GE(at, 3U) << divided(word);
            ASSERT_LE(at + 3, word.size()) << divided(word);
        }
    }
}

TEST_F(Hyphenation, NeverDividesAConsonantOfTwoLetters) {
    for (const std::string& word : random_words(5'000)) {
        for (const std::size_t at : hyphenator_->breaks(word)) {
            const std::string pair = word.substr(at - 1, 2);
            ASSERT_TRUE(pair != "ng" && pair != "ny" && pair != "kh" && pair != "sy") << divided(word);
        }
    }
}

TEST_F(Hyphenation, LeavesAVowelInEveryPart) {
    for (const std::string& word : random_words(5'000)) {
        std::istringstream parts(divided(word));
        if (word.find_first_of("aiueo") == std::string::npos) continue;
        for (std::string part; std::getline(parts, part, '-');) ASSERT_NE(part.find_first_of("aiueo"), std::string::npos) << divided(word);
    }
}

TEST_F(Hyphenation, TellsPlacesInAscendingOrder) {
    for (const std::string& word : random_words(5'000)) {
        const std::vector<std::size_t> places = hyphenator_->breaks(word);
        for (std::size_t i = 1; i < places.size(); ++i) ASSERT_LT(places[i - 1], places[i]) << word;
    }
}

TEST_F(Hyphenation, AnswersTwoThreadsAsOne) {
    const std::vector<std::string> words = random_words(2'000);
    std::vector<std::string> alone;
    for (const std::string& word : words) alone.push_back(divided(word));
    std::vector<std::string> first, second;
    const auto divide_all = [&](std::vector<std::string>& into) {
        for (const std::string& word : words) into.push_back(divided(word));
    };
    std::thread one(divide_all, std::ref(first)), other(divide_all, std::ref(second));
    one.join();
    other.join();
    EXPECT_EQ(first, alone);
    EXPECT_EQ(second, alone);
}

TEST_F(Hyphenation, AnswersAfterBeingMoved) {
    hyphenator_ = Hyphenator(std::move(*hyphenator_));
    EXPECT_EQ(divided("rembuk"), "rem-buk");
}

TEST(HyphenationLoading, GivesNothingForAMissingFile) {
    EXPECT_FALSE(Hyphenator::load(::testing::TempDir() + "tidak-ada.dic"));
    EXPECT_FALSE(Hyphenator::load(""));
}

TEST(HyphenationLoading, GivesNothingForAFolder) {
    EXPECT_FALSE(Hyphenator::load(::testing::TempDir()));
}

}  // namespace
}  // namespace naskah::bahasa::testing
