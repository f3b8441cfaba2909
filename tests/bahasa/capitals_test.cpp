// Capitals of Latin letters, accents included.
#include "bahasa/capitals.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace naskah::bahasa::testing {
namespace {

TEST(Capitals, PairsTheLettersOfAscii) {
    EXPECT_EQ(to_upper("abcdefghijklmnopqrstuvwxyz"), "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
}

TEST(Capitals, PairsTheLettersOfLatin1) {
    EXPECT_EQ(to_upper("àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ"), "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞŸ");
}

TEST(Capitals, PairsTheLettersOfLatinExtendedA) {
    EXPECT_EQ(to_upper("āăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĺļľŀłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſ"),
              "ĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮIĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŹŻŽS");
}

TEST(Capitals, PairsTheLettersOfLatinExtendedB) {
    EXPECT_EQ(to_upper("ƀƃƅƈƌƒƕƙƚƞơƣƥƨƭưƴƶƹƽƿǅǆǈǉǋǌǎǐǒǔǖǘǚǜǝǟǡǣǥǧǩǫǭǯǲǳǵǹǻǽǿȁȃȅȇȉȋȍȏȑȓȕȗșțȝȟȣȥȧȩȫȭȯȱȳȼɂɇɉɋɍɏ"),
              "ɃƂƄƇƋƑǶƘȽȠƠƢƤƧƬƯƳƵƸƼǷǄǄǇǇǊǊǍǏǑǓǕǗǙǛƎǞǠǢǤǦǨǪǬǮǱǱǴǸǺǼǾȀȂȄȆȈȊȌȎȐȒȔȖȘȚȜȞȢȤȦȨȪȬȮȰȲȻɁɆɈɊɌɎ");
}

TEST(Capitals, PairsTheLettersOfLatinExtendedAdditional) {
    EXPECT_EQ(to_upper("ḁḃḍḗḣḿṕṡṿẁẕẛạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹỻỽỿ"),
              "ḀḂḌḖḢḾṔṠṾẀẔṠẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸỺỼỾ");
}

TEST(Capitals, LeaveEveryCapitalAsItIs) {
    for (char32_t character = 0; character < 0x2000; ++character) {
        const char32_t capital = upper(character);
        ASSERT_EQ(upper(capital), capital) << std::hex << static_cast<unsigned>(character);
    }
}

TEST(Capitals, LeaveWhatIsNoLetterOfTheLatinBlocks) {
    for (const char* text : {"0123 -/().,;", "÷×§°µªº", "ĸŉƛǰ", "“” – • ☐", "漢字", "😀", "αβγ"}) EXPECT_EQ(to_upper(text), text);
}

TEST(Capitals, WriteSharpSAsTwoLetters) {
    EXPECT_EQ(to_upper("Strauß"), "STRAUSS");
    EXPECT_EQ(upper(U'ß'), U'ß');
}

TEST(Capitals, WriteANameWithTitles) {
    EXPECT_EQ(to_upper("Hj. Zoé Nur'aini, S.Sos."), "HJ. ZOÉ NUR'AINI, S.SOS.");
}

TEST(Capitals, LeaveBytesThatAreNotUtf8) {
    EXPECT_EQ(to_upper("a\xFF"
                       "b\xC3"),
              "A\xFF"
              "B\xC3");
    EXPECT_EQ(capitalise_first("\xFFx"), "\xFFx");
    EXPECT_EQ(capitalise_words("\xC3 x"), "\xC3 X");
}

TEST(Capitals, TellSmallLetters) {
    for (const char32_t small : {U'a', U'z', U'é', U'ÿ', U'ß', U'ž', U'ặ'}) EXPECT_TRUE(is_lower(small)) << static_cast<unsigned>(small);
    for (const char32_t other : {U'A', U'É', U'1', U' ', U'×', U'÷', U'漢'}) EXPECT_FALSE(is_lower(other)) << static_cast<unsigned>(other);
}

TEST(Capitals, OfTheFirstLetterOnly) {
    EXPECT_EQ(capitalise_first("para pihak"), "Para pihak");
    EXPECT_EQ(capitalise_first("élan"), "Élan");
    EXPECT_EQ(capitalise_first("BAPPEDA"), "BAPPEDA");
    EXPECT_EQ(capitalise_first(""), "");
    EXPECT_EQ(capitalise_first(" para"), " para");
}

TEST(Capitals, OfEveryWord) {
    EXPECT_EQ(capitalise_words("dua ribu dua puluh"), "Dua Ribu Dua Puluh");
    EXPECT_EQ(capitalise_words("  dua  ribu "), "  Dua  Ribu ");
    EXPECT_EQ(capitalise_words("baris-baris ASN"), "Baris-baris ASN");
    EXPECT_EQ(capitalise_words(""), "");
}

}  // namespace
}  // namespace naskah::bahasa::testing
