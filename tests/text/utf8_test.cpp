// UTF-8, well-formed and not.
#include "text/utf8.hpp"

#include <gtest/gtest.h>

#include <random>
#include <utility>
#include <vector>

namespace naskah::text::testing {
namespace {

using namespace std::string_literals;

std::vector<char32_t> decoded(std::string_view text) {
    std::vector<char32_t> characters;
    for (std::size_t offset = 0; offset < text.size();) characters.push_back(decode_next(text, offset));
    return characters;
}

bool is_surrogate(char32_t character) {
    return character >= 0xD800 && character <= 0xDFFF;
}

const std::vector<std::string> malformed = {"\x80"s,
                                            "\xBF"s,  // continuations alone
                                            "\xC3"s,
                                            "\xE2\x82"s,
                                            "\xF0\x9F\x98"s,  // too short
                                            "\xC3x"s,
                                            "\xE2\x82x"s,
                                            "\xF0\x9F\x98x"s,  // broken off
                                            "\xC0\xAF"s,
                                            "\xC1\xBF"s,
                                            "\xE0\x80\xAF"s,
                                            "\xE0\x9F\xBF"s,
                                            "\xF0\x80\x80\xAF"s,
                                            "\xF0\x8F\xBF\xBF"s,  // overlong
                                            "\xED\xA0\x80"s,
                                            "\xED\xBF\xBF"s,  // surrogates
                                            "\xF4\x90\x80\x80"s,
                                            "\xF5\x80\x80\x80"s,  // above U+10FFFF
                                            "\xF8\x88\x80\x80\x80"s,
                                            "\xFE"s,
                                            "\xFF"s};

TEST(Utf8, ReadsBackEveryCharacter) {
    for (char32_t character = 0; character <= 0x10FFFF; ++character) {
        if (is_surrogate(character)) continue;
        std::string text;
        append_utf8(text, character);
        std::size_t offset = 0;
        ASSERT_EQ(decode_next(text, offset), character);
        ASSERT_EQ(offset, text.size());
    }
}

TEST(Utf8, WritesKnownBytes) {
    const std::vector<std::pair<char32_t, std::string>> known = {{0, "\0"s},
                                                                 {0x7F, "\x7F"},
                                                                 {0x80, "\xC2\x80"},
                                                                 {0x7FF, "\xDF\xBF"},
                                                                 {0x800, "\xE0\xA0\x80"},
                                                                 {0xFFFF, "\xEF\xBF\xBF"},
                                                                 {0x10000, "\xF0\x90\x80\x80"},
                                                                 {0x10FFFF, "\xF4\x8F\xBF\xBF"}};
    for (const auto& [character, bytes] : known) {
        std::string text;
        append_utf8(text, character);
        EXPECT_EQ(text, bytes);
    }
}

TEST(Utf8, WritesTheReplacementForWhatCannotBeWritten) {
    for (const char32_t character : {0xD800U, 0xDFFFU, 0x110000U, 0xFFFFFFFFU}) {
        std::string text = "a";
        append_utf8(text, character);
        EXPECT_EQ(text, "a\uFFFD");
    }
}

TEST(Utf8, AcceptsWellFormedText) {
    for (const std::string& text : {""s, "nota"s, "Zoé ☐ 漢 😀"s, "\0"s, "\u00A0"s, "\xEE\x80\x80"s, "\xED\x9F\xBF"s, "\xF4\x8F\xBF\xBF"s})
        EXPECT_TRUE(valid_utf8(text)) << text;
}

TEST(Utf8, AcceptsAWrittenReplacement) {
    EXPECT_TRUE(valid_utf8("a\uFFFDb"));
}

TEST(Utf8, RefusesMalformedText) {
    for (const std::string& bytes : malformed) {
        EXPECT_FALSE(valid_utf8(bytes)) << ::testing::PrintToString(bytes);
        EXPECT_FALSE(valid_utf8("awal " + bytes + " akhir")) << ::testing::PrintToString(bytes);
    }
}

TEST(Utf8, ReadsMalformedBytesAsReplacements) {
    for (const std::string& bytes : malformed) EXPECT_EQ(decoded(bytes).front(), replacement_character) << ::testing::PrintToString(bytes);
}

TEST(Utf8, LosesNoCharacterAfterMalformedBytes) {
    for (const std::string& bytes : malformed) EXPECT_EQ(decoded(bytes + "é").back(), U'é') << ::testing::PrintToString(bytes);
    EXPECT_EQ(decoded("\xE2\x82x"), (std::vector<char32_t>{replacement_character, replacement_character, U'x'}));
}

TEST(Utf8, MovesOnWithinTheTextForAnyBytes) {
    std::mt19937 random(42);
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (auto i = random() % 12; i > 0; --i) text += static_cast<char>(random() % 3 == 0 ? random() % 128 : 128 + random() % 128);
        for (std::size_t offset = 0, before = 0; offset < text.size(); before = offset) {
            decode_next(text, offset);
            ASSERT_TRUE(offset > before || (before == 0 && offset > 0)) << ::testing::PrintToString(text);
            ASSERT_LE(offset, text.size()) << ::testing::PrintToString(text);
        }
    }
}

TEST(Utf8, CountsCharactersNotBytes) {
    EXPECT_EQ(count_characters(""), 0U);
    EXPECT_EQ(count_characters("Zoé ☐ 😀"), 7U);
    EXPECT_EQ(count_characters("a\xFF"
                               "b"),
              3U);
}

}  // namespace
}  // namespace naskah::text::testing
