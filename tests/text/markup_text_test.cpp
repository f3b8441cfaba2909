#include "text/markup_text.hpp"

#include <gtest/gtest.h>

namespace naskah::text::testing {
namespace {

TEST(WithoutMarkup, KeepsWhatIsRead) {
    EXPECT_EQ(without_markup("A &amp; <b>B &lt;C&gt;</b>&quot;D&quot;", " "), "A & B <C>\"D\"");
}

TEST(WithoutMarkup, WritesLineBreaksAsAsked) {
    EXPECT_EQ(without_markup("satu<br/>dua <br />tiga", "\n"), "satu\ndua \ntiga");
    EXPECT_EQ(without_markup("satu<br/>dua", " "), "satu dua");
}

TEST(WithoutMarkup, LeavesWhatOnlyLooksLikeATagOfTheText) {
    EXPECT_EQ(without_markup("&lt;br/&gt; &amp;amp;", " "), "<br/> &amp;");
}

TEST(WithoutMarkup, EndsWithATagThatIsNotClosed) {
    EXPECT_EQ(without_markup("a<b", " "), "a");
}

}  // namespace
}  // namespace naskah::text::testing
