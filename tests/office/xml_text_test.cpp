#include "office/xml_text.hpp"

#include <gtest/gtest.h>

namespace naskah::office::testing {
namespace {

std::string escaped(std::string_view text) {
    std::string out;
    append_escaped(out, text);
    return out;
}

bool is_whole(std::string_view text) {
    std::string out;
    return append_escaped(out, text);
}

TEST(XmlText, EscapesWhatIsMarkup) {
    EXPECT_EQ(escaped("a < b & \"c\" > d"), "a &lt; b &amp; &quot;c&quot; &gt; d");
}

TEST(XmlText, DropsWhatItCannotHold) {
    EXPECT_EQ(escaped("a\x07"
                      "b\xEF\xBF\xBF"
                      "c"),
              "abc");
    EXPECT_FALSE(is_whole("a\x07"));
    EXPECT_FALSE(is_whole("\xEF\xBF\xBE"));
    EXPECT_TRUE(is_whole("\xEF\xBF\xBD"));
}

TEST(XmlText, ReplacesWhatIsNoUtf8) {
    EXPECT_EQ(escaped("a\xFF"
                      "b"),
              "a\xEF\xBF\xBD"
              "b");
    EXPECT_FALSE(is_whole("a\xFF"));
}

}  // namespace
}  // namespace naskah::office::testing
