#include "rules/peraturan/check_prose.hpp"

#include <gtest/gtest.h>

#include "record/input.hpp"
#include "record/source_text.hpp"
#include "rules/peraturan/check_typed_names.hpp"

namespace naskah::rules::peraturan::testing {
namespace {

ProseText text_of_markup(const std::string& markup) {
    return prose_text(record::Value{record::Prose{markup}, {}});
}

TEST(ProseText, IsWithoutMarkup) {
    const ProseText prose = text_of_markup("a &lt;b&gt; <i>c</i><br/>d\xC2\xA0 e<sup>2</sup> <angka>14%</angka>;");
    EXPECT_EQ(prose.text, "a <b> c d e2 14%;");
    EXPECT_FALSE(prose.in_number(12));
    EXPECT_TRUE(prose.in_number(13));
    EXPECT_TRUE(prose.in_number(15));
    EXPECT_FALSE(prose.in_number(16));
}

TEST(ProseText, MarksReferences) {
    const ProseText prose = text_of_markup("dalam <rujuk ke=\"a\"/> dan <rujuk ke=\"b\" sampai=\"c\"/>");
    EXPECT_EQ(prose.text, "dalam \x01 dan \x01");
    ASSERT_EQ(prose.references.size(), 2U);
    EXPECT_EQ(prose.references[0].at, 6U);
    EXPECT_EQ(prose.references[0].key, "a");
    EXPECT_EQ(prose.references[0].until, "");
    EXPECT_EQ(prose.references[1].key, "b");
    EXPECT_EQ(prose.references[1].until, "c");
}

/// The source from where the nth byte of the text was written, up to the next eight bytes.
std::string source_at(const std::string& source, const std::string& markup, const std::string& words, std::size_t begin = 0) {
    record::Input input;
    input.source = std::make_shared<const record::SourceText>("draf.xml", source);
    const record::Value value{record::Prose{markup}, {begin}};
    const ProseText prose = prose_text(value);
    return source.substr(place_of(input, value, prose, prose.text.find(words)).offset, 8);
}

TEST(ProsePlaces, AreFoundBehindMarkupSpacesEntitiesAndComments) {
    const std::string source = "a  <!-- Pasal 1 -->&amp;\n<i>b</i> &#233;&#32;<rujuk   ke='x>y' /> <![CDATA[<c>]]> Pasal 7 &lt;";
    const std::string markup = "a &amp; <i>b</i> é <rujuk ke=\"x>y\"/> &lt;c&gt; Pasal 7 &lt;";
    EXPECT_EQ(source_at(source, markup, "Pasal"), "Pasal 7 ");
    EXPECT_EQ(source_at(source, markup, "é"), "&#233;&#");
    EXPECT_EQ(source_at(source, markup, "\x01"), "<rujuk  ");
    EXPECT_EQ(source_at(source, markup, "c>"), "c>]]> Pa");
}

TEST(ProsePlaces, AreFoundFromTheMiddleOfTheFile) {
    EXPECT_EQ(source_at("<p><![CDATA[ a<b]]> Pasal 7</p>", "a&lt;b Pasal 7", "Pasal", 13), "Pasal 7<");
    EXPECT_EQ(source_at("<p>  é Pasal 7</p>", "é Pasal 7", "Pasal", 5), "Pasal 7<");
}

TEST(ProsePlaces, WithoutASourceAreThoseOfTheValue) {
    const record::Value value{record::Prose{"abc"}, {7}};
    EXPECT_EQ(place_of({}, value, prose_text(value), 2).offset, 7U);
}

std::string typed(const std::string& text) {
    const std::size_t end = end_of_typed_parts(text, 0);
    return end == std::string::npos ? "" : text.substr(0, end);
}

TEST(TypedParts, ReachAsFarAsTheirChain) {
    EXPECT_EQ(typed("Pasal 7"), "Pasal 7");
    EXPECT_EQ(typed("Pasal 7A ayat (2), dan"), "Pasal 7A ayat (2)");
    EXPECT_EQ(typed("Pasal 3 sampai dengan Pasal 5 dan 6"), "Pasal 3 sampai dengan Pasal 5");
    EXPECT_EQ(typed("pasal lain"), "");
    EXPECT_EQ(typed("Pasal 7x"), "");
    EXPECT_EQ(typed("huruf"), "");
    EXPECT_EQ(typed("ayat ("), "");
    EXPECT_EQ(typed("angka 3"), "");
}

}  // namespace
}  // namespace naskah::rules::peraturan::testing
