// Foreign words in italics.
#include "rules/peraturan/foreign_markup.hpp"

#include <gtest/gtest.h>

#include "kinds/reference_words.hpp"
#include "support/regulation.hpp"

namespace naskah::rules::peraturan::testing {
namespace {

std::string marked(std::string_view text) {
    const std::vector<std::string> words = {"stunting", "cut off", "cut", "e-government", "output"};
    return peraturan::marked(bahasa::ForeignWords(words), text);
}

TEST(ForeignWords, AreWholeWordsInAnyCapitals) {
    EXPECT_EQ(marked("stunting, Stunting STUNTING"), "<i>stunting</i>, <i>Stunting</i> <i>STUNTING</i>");
    EXPECT_EQ(marked("stuntingnya prastunting outputs"), "stuntingnya prastunting outputs");
    EXPECT_EQ(marked("éstunting stunting2"), "éstunting stunting2");
}

TEST(ForeignWords, MayStandBesideMarks) {
    EXPECT_EQ(marked("(output), non-stunting/stunting."), "(<i>output</i>), non-<i>stunting</i>/<i>stunting</i>.");
    EXPECT_EQ(marked("\u201Cstunting\u201D\u00A0stunting"), "\u201C<i>stunting</i>\u201D\u00A0<i>stunting</i>");
}

TEST(ForeignWords, AreTheLongestThatFit) {
    EXPECT_EQ(marked("cut off, cut of, e-government"), "<i>cut off</i>, <i>cut</i> of, <i>e-government</i>");
}

TEST(ForeignWords, LeaveAddressesAndEntities) {
    EXPECT_EQ(marked("data.stunting.go.id dan info@stunting.id &output; R&amp;stunting"),
              "data.stunting.go.id dan info@stunting.id &output; R&amp;<i>stunting</i>");
    EXPECT_EQ(marked("Penurunan stunting. Bupati"), "Penurunan <i>stunting</i>. Bupati");
}

TEST(ForeignWords, StandTextWithoutAny) {
    EXPECT_EQ(marked(""), "");
    EXPECT_EQ(marked("gizi & &"), "gizi & &");
}

TEST(ForeignWords, OfTheProjectHaveStunting) {
    const bahasa::ForeignWords foreign(kinds::words_in(test::reference_tables(), "kata-asing", "kata"));
    EXPECT_EQ(peraturan::marked(foreign, "Open Defecation Free (ODF) dan Stunting"),
              "<i>Open Defecation Free</i> (ODF) dan <i>Stunting</i>");
}

}  // namespace
}  // namespace naskah::rules::peraturan::testing
