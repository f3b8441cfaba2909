#include "text/tidying.hpp"

#include <gtest/gtest.h>

namespace naskah::text::testing {

namespace {

/// "control 3+1 U+0007", or empty.
std::string found(std::string_view text) {
    const std::optional<FoundBlemish> blemish = find_blemish(text);
    if (!blemish) return {};
    constexpr const char* names[] = {"control", "replaced", "wrecked", "right to left", "combining"};
    return std::string(names[static_cast<int>(blemish->blemish)]) + " " + std::to_string(blemish->offset) + "+" +
           std::to_string(blemish->length) + " " + code_point(blemish->character);
}

}  // namespace

TEST(Tidying, DropsWhatCannotBeSeen) {
    for (const char* mark : {"\u061C", "\u180E", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u202A", "\u202E", "\u2060", "\u2066",
                             "\u2069", "\uFEFF", "\uFE0F"})
        EXPECT_EQ(without_invisible("12" + std::string(mark) + "41"), "1241");
}

TEST(Tidying, KeepsWhatMeansSomethingOnAPage) {
    EXPECT_EQ(without_invisible("Rp\u00A05 sa\u00ADngat"), "Rp\u00A05 sa\u00ADngat");
}

TEST(Tidying, TakesLineSeparatorsForSpaces) {
    EXPECT_EQ(without_invisible("satu\u2028dua\u2029tiga"), "satu dua tiga");
}

TEST(Tidying, OfAValueMakesAllSpacesOne) {
    EXPECT_EQ(tidy(" \u00A019701207\u00A0199503\u202F1 \t 002\u2003"), "19701207 199503 1 002");
    EXPECT_EQ(tidy("sa\u00ADngat\u200B"), "sangat");
}

TEST(Blemish, IsNotInATextAsItOughtToBe) {
    EXPECT_EQ(found("“Rembuk” – Rp\u00A05.000,00; 37 °C; ½; é; Ångström; x² ≥ 4 \u200E\n\t"), "");
}

TEST(Blemish, IsAControlCharacter) {
    EXPECT_EQ(found("abc\ad"), "control 3+1 U+0007");
    EXPECT_EQ(found("a\xC2\x85"), "control 1+2 U+0085");
    EXPECT_EQ(found("\xEF\xBF\xBE"), "control 0+3 U+FFFE");
}

TEST(Blemish, IsACharacterThatWasLost) {
    EXPECT_EQ(found("Stunting \uFFFD"), "replaced 9+3 U+FFFD");
}

TEST(Blemish, IsATextThatWasReadInAnotherEncoding) {
    EXPECT_EQ(found("â€œRapat"), "wrecked 0+7 U+00E2");
    EXPECT_EQ(found("â€ Rapat"), "wrecked 0+5 U+00E2");
    EXPECT_EQ(found("RembugÂ Stunting"), "wrecked 6+2 U+00C2");
    EXPECT_EQ(found("cafÃ©"), "wrecked 3+4 U+00C3");
    EXPECT_EQ(found("37 Â°C"), "wrecked 3+4 U+00C2");
    EXPECT_EQ(found("â‰¥ 4"), "wrecked 0+7 U+00E2");
}

TEST(Blemish, IsNotACapitalOfAnotherLanguage) {
    EXPECT_EQ(found("SÃO PAULO, Âge, château"), "");
}

TEST(Blemish, IsALetterThatRunsFromTheRight) {
    EXPECT_EQ(found("a שלום"), "right to left 2+2 U+05E9");
    EXPECT_EQ(found("بسم"), "right to left 0+2 U+0628");
}

TEST(Blemish, IsAMarkApartFromItsLetter) {
    EXPECT_EQ(found("e\u0301"), "combining 1+2 U+0301");
}

TEST(Blemish, IsFoundFromAnOffsetOn) {
    EXPECT_EQ(find_blemish("\a \a", 1)->offset, 2U);
}

}  // namespace naskah::text::testing
