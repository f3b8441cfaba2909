#include "compose/numbering.hpp"

#include <gtest/gtest.h>

namespace naskah::compose::testing {
namespace {

using document::NumberFormat;
using document::Numerals;

std::string written(std::string_view pattern, int number) {
    const std::optional<NumberFormat> format = parse_number_format(pattern);
    return format ? write_number(*format, number) : "unknown";
}

TEST(Numbering, KnowsAFormByItsFirstNumber) {
    EXPECT_EQ(parse_number_format("1"), (NumberFormat{Numerals::figures, "", ""}));
    EXPECT_EQ(parse_number_format("a"), (NumberFormat{Numerals::letters, "", ""}));
    EXPECT_EQ(parse_number_format("A"), (NumberFormat{Numerals::capital_letters, "", ""}));
    EXPECT_EQ(parse_number_format("I"), (NumberFormat{Numerals::roman, "", ""}));
    EXPECT_EQ(parse_number_format("Kesatu"), (NumberFormat{Numerals::ordinals, "", ""}));
}

TEST(Numbering, KeepsWhatStandsBeforeTheNumber) {
    EXPECT_EQ(parse_number_format("BAB I"), (NumberFormat{Numerals::roman, "BAB ", ""}));
    EXPECT_EQ(parse_number_format("Buku Besar A"), (NumberFormat{Numerals::capital_letters, "Buku Besar ", ""}));
    EXPECT_EQ(parse_number_format("Pasal\u00a01"), (NumberFormat{Numerals::figures, "Pasal\u00a0", ""}));
}

TEST(Numbering, KeepsTheSignsAroundTheNumber) {
    EXPECT_EQ(parse_number_format("(1)"), (NumberFormat{Numerals::figures, "(", ")"}));
    EXPECT_EQ(parse_number_format("ayat (1)"), (NumberFormat{Numerals::figures, "ayat (", ")"}));
    EXPECT_EQ(parse_number_format("A."), (NumberFormat{Numerals::capital_letters, "", "."}));
    EXPECT_EQ(parse_number_format("a)"), (NumberFormat{Numerals::letters, "", ")"}));
}

TEST(Numbering, RefusesOtherTexts) {
    for (const std::string_view pattern :
         {"", " ", "Pasal", "Pasal 2", "Pasal1", "BAB i", "KESATU", "1 Pasal", "Pasal ", "()", ".", "(1", "((1))"}) {
        EXPECT_EQ(parse_number_format(pattern), std::nullopt) << pattern;
    }
}

TEST(Numbering, WritesEveryKindOfNumerals) {
    EXPECT_EQ(written("Pasal 1", 12), "Pasal 12");
    EXPECT_EQ(written("(a)", 27), "(aa)");
    EXPECT_EQ(written("A.", 3), "C.");
    EXPECT_EQ(written("BAB I", 14), "BAB XIV");
    EXPECT_EQ(written("Bagian Kesatu", 1), "Bagian Kesatu");
    EXPECT_EQ(written("Bagian Kesatu", 12), "Bagian Kedua Belas");
}

TEST(Numbering, WritesInFiguresWhatTheNumeralsLack) {
    EXPECT_EQ(written("I.", 4000), "4000.");
    EXPECT_EQ(written("A.", 0), "0.");
    EXPECT_EQ(written("a.", 0), "0.");
    EXPECT_EQ(written("Bagian Kesatu", 0), "Bagian 0");
}

TEST(Numbering, KnowsTheGreatestNumberOfNumerals) {
    EXPECT_EQ(largest_number(Numerals::roman), 3999);
    EXPECT_EQ(largest_number(Numerals::letters), 9999);
}

}  // namespace
}  // namespace naskah::compose::testing
