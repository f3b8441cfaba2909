#include <gtest/gtest.h>

#include "compose/support.hpp"

namespace naskah::compose::testing {

TEST(MarkupInlines, CollapsesWhiteSpaceAndTrimsTheEnds) {
    EXPECT_EQ(dump_blocks("<p>  Pada \n\t hari  ini </p>"), "p\n  \"Pada hari ini\" [sans 12pt]\n");
}

TEST(MarkupInlines, CollapsesWhiteSpaceAcrossElements) {
    EXPECT_EQ(dump_blocks("<p>satu <b> dua </b> tiga</p>"),
              "p\n"
              "  \"satu \" [sans 12pt]\n"
              "  \"dua \" [sans 12pt bold]\n"
              "  \"tiga\" [sans 12pt]\n");
}

TEST(MarkupInlines, KeepsTheSpaceBetweenTwoElements) {
    EXPECT_EQ(dump_blocks("<p><b>satu</b> <i>dua</i></p>"),
              "p\n"
              "  \"satu\" [sans 12pt bold]\n"
              "  \" \" [sans 12pt]\n"
              "  \"dua\" [sans 12pt italic]\n");
}

TEST(MarkupInlines, KeepsNoBreakSpaces) {
    EXPECT_EQ(dump_blocks("<p>&#160;NIP&#160; &#160;1</p>"), "p\n  \"\\u00a0NIP\\u00a0 \\u00a01\" [sans 12pt]\n");
}

TEST(MarkupInlines, DropsSpacesAroundALineBreak) {
    EXPECT_EQ(dump_blocks("<p>satu <br/> dua</p>"),
              "p\n"
              "  \"satu\" [sans 12pt]\n"
              "  br\n"
              "  \"dua\" [sans 12pt]\n");
}

TEST(MarkupInlines, JoinsRunsOfOneStyle) {
    EXPECT_EQ(dump_blocks("<p>sa<span>tu</span> dua</p>"), "p\n  \"satu dua\" [sans 12pt]\n");
}

TEST(MarkupInlines, StylesTextByElements) {
    EXPECT_EQ(dump_blocks("<p><b>b<i>bi</i></b><u>u</u><sup>2</sup><sub>3</sub></p>"),
              "p\n"
              "  \"b\" [sans 12pt bold]\n"
              "  \"bi\" [sans 12pt bold italic]\n"
              "  \"u\" [sans 12pt underline]\n"
              "  \"2\" [sans 12pt sup]\n"
              "  \"3\" [sans 12pt sub]\n");
}

TEST(MarkupInlines, StylesASpan) {
    EXPECT_EQ(dump_blocks("<p bold=\"yes\"><span size=\"9pt\" font=\"bookman\" color=\"#102aff\" bold=\"no\" italic=\"yes\">x</span></p>"),
              "p\n  \"x\" [bookman 9pt italic #102aff]\n");
}

TEST(MarkupInlines, LinksTextToAnAddress) {
    EXPECT_EQ(dump_blocks("<p><a href=\"https://contoh.go.id/?a=1&amp;b=2\">laman</a></p>"),
              "p\n  \"laman\" [sans 12pt] link=\"https://contoh.go.id/?a=1&b=2\"\n");
}

TEST(MarkupInlines, ReadsEntitiesAndCdata) {
    EXPECT_EQ(dump_blocks("<p>&lt;A &amp; B&gt;<![CDATA[ <C>]]></p>"), "p\n  \"<A & B> <C>\" [sans 12pt]\n");
}

TEST(MarkupInlines, RefusesPageVariablesInTheBody) {
    EXPECT_EQ(dump_blocks("<p><page/></p>"), "2:4 M015 <page> hanya boleh di dalam <header> dan <footer>\n");
}

TEST(MarkupInlines, RefusesALinkWithoutAddress) {
    EXPECT_EQ(dump_blocks("<p><a>laman</a></p>"), "2:4 M008 <a> harus punya atribut \"href\"\n");
}

TEST(MarkupInlines, RefusesALinkInALink) {
    EXPECT_EQ(dump_blocks("<p><a href=\"x\"><a href=\"y\">z</a></a></p>"), "2:16 M016 <a> tidak boleh berada di dalam <a> lain\n");
}

TEST(MarkupInlines, SuggestsTheNearestElement) {
    EXPECT_EQ(dump_blocks("<p><supp>2</supp></p>"), "2:4 M005 elemen <supp> tidak dikenal di dalam <p> [maksud Anda <sup>?]\n");
}

TEST(MarkupInlines, NamesWhatIsAllowedWhenNothingIsNear) {
    EXPECT_EQ(dump_blocks("<p><strong>x</strong></p>"),
              "2:4 M005 elemen <strong> tidak dikenal di dalam <p> [yang boleh di sini: <b>, <i>, <u>, <sup>, <sub>, <br>, <a>, <ref>, "
              "<span>, <page>, <pages>]\n");
}

TEST(MarkupInlines, RefusesContentInALineBreak) {
    EXPECT_EQ(dump_blocks("<p><br>x</br></p>"), "2:8 M010 <br> tidak boleh berisi apa pun\n");
}

TEST(MarkupInlines, RefusesAttributesOfPlainElements) {
    EXPECT_EQ(dump_blocks("<p><b size=\"9pt\">x</b></p>"), "2:4 M006 atribut \"size\" tidak dikenal pada <b>\n");
}

}  // namespace naskah::compose::testing
