#include "text/xml_escaping.hpp"

#include <gtest/gtest.h>

namespace naskah::text::testing {
namespace {

TEST(XmlEscaping, WritesWhatWouldBeMarkupAsEntities) {
    EXPECT_EQ(xml_escaped("a < b & \"c\" > d"), "a &lt; b &amp; &quot;c&quot; &gt; d");
}

TEST(XmlEscaping, LeavesApostrophesUnlessAsked) {
    EXPECT_EQ(xml_escaped("Jum'at"), "Jum'at");
    EXPECT_EQ(xml_escaped("Jum'at", Quotes::both), "Jum&apos;at");
}

TEST(XmlEscaping, ReadsBackWhatItWrote) {
    const std::string text = "&amp; <b>'x'</b> \u00E9 \"&\"";
    EXPECT_EQ(xml_unescaped(xml_escaped(text)), text);
    EXPECT_EQ(xml_unescaped(xml_escaped(text, Quotes::both)), text);
}

TEST(XmlEscaping, LeavesWhatIsNoEntity) {
    EXPECT_EQ(xml_unescaped("a & b &nbsp; &#160; &amp"), "a & b &nbsp; &#160; &amp");
}

TEST(XmlEscaping, FindsAnEntityAtEitherEndOnly) {
    EXPECT_EQ(entity_at_start("&lt;b"), entity_at_end("a&lt;"));
    EXPECT_NE(entity_at_start("&lt;b"), nullptr);
    EXPECT_EQ(entity_at_start("a&lt;"), nullptr);
    EXPECT_EQ(entity_at_end("&lt;b"), nullptr);
}

}  // namespace
}  // namespace naskah::text::testing
