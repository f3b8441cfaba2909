#include "record/source_text.hpp"

#include <gtest/gtest.h>

namespace naskah::record::testing {

TEST(SourceText, CountsLinesAndCharactersFromOne) {
    const SourceText source("a.xml", "satu\ndüa tiga\n");
    EXPECT_EQ(source.position(0).line, 1);
    EXPECT_EQ(source.position(0).column, 1);
    EXPECT_EQ(source.position(10).line, 2);
    EXPECT_EQ(source.position(10).column, 5);
}

TEST(SourceText, TakesAnOffsetBehindTheEndAsTheEnd) {
    const SourceText source("a.xml", "satu");
    EXPECT_EQ(source.position(100).column, 5);
}

TEST(SourceText, GivesLinesWithoutTheirEnds) {
    const SourceText source("a.xml", "satu\r\ndua\n");
    EXPECT_EQ(source.line(1), "satu");
    EXPECT_EQ(source.line(2), "dua");
    EXPECT_EQ(source.line(3), "");
    EXPECT_EQ(source.line(4), "");
    EXPECT_EQ(source.line(0), "");
}

TEST(SourceText, GivesAShortLineWholeAsExcerpt) {
    const SourceText source("a.xml", "satu\ndua\n");
    EXPECT_EQ(source.excerpt(6).text, "dua");
    EXPECT_EQ(source.excerpt(6).first_column, 1);
}

TEST(SourceText, KeepsOnlyTheSurroundingsOfAPlaceInAHugeLine) {
    std::string line;
    for (int i = 0; i < 10'000; ++i) line += "é";
    const SourceText source("a.xml", "x\n" + line);
    const SourceText::Excerpt excerpt = source.excerpt(2 + 10'000);
    EXPECT_EQ(excerpt.text.size(), 1600u);
    EXPECT_EQ(excerpt.first_column, 5001 - 400);
}

TEST(SourceText, OfNothingHasOneEmptyLine) {
    const SourceText source("a.xml", "");
    EXPECT_EQ(source.position(0).line, 1);
    EXPECT_EQ(source.excerpt(0).text, "");
}

}  // namespace naskah::record::testing
