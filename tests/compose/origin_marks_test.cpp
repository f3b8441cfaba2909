#include "compose/origin_marks.hpp"

#include <gtest/gtest.h>

#include "compose/support.hpp"
#include "document/block.hpp"

namespace naskah::compose::testing {

namespace {

/// "abc@FILE,OFFSET": each stretch of the first paragraph's first run, with where it was written.
std::string stretches_of(const std::string& marked) {
    MarkedText markup = take_marks(marked);
    record::Diagnostics diagnostics;
    const auto document = parse_markup(std::move(markup.text), "hasil.xml", load_test_picture, diagnostics, markup.marks);
    if (!document) return messages(diagnostics);
    const auto& paragraph = std::get<document::Paragraph>(document->sections.front().content.front().value);
    const auto& run = std::get<document::TextRun>(paragraph.content.front());
    std::string text;
    const auto add = [&](std::size_t begin, std::size_t end, document::Origin origin) {
        text += run.text.substr(begin, end - begin) + "@" + std::to_string(origin.file) + "," + std::to_string(origin.offset) + ";";
    };
    const auto& further = run.origins.further();
    add(0, further.empty() ? run.text.size() : further.front().begin, run.origins.first());
    for (std::size_t i = 0; i < further.size(); ++i)
        add(further[i].begin, i + 1 < further.size() ? further[i + 1].begin : run.text.size(), further[i].origin);
    return text;
}

std::string mark(std::uint32_t file, std::uint32_t offset) {
    std::string text;
    append_mark(text, {file, offset});
    return text;
}

std::string paragraph(const std::string& content) {
    return "<document title=\"x\"><section><p>" + content + "</p></section></document>";
}

}  // namespace

TEST(OriginMarks, LeaveTheTextAsItWas) {
    std::string text = "a\x01,\x02 b\x01\x01";
    const std::string before = text;
    protect_from_marks(text);
    const MarkedText taken = take_marks(mark(1, 7) + text + mark(2, 4'000'000'000));
    EXPECT_EQ(taken.text, before);
    ASSERT_EQ(taken.marks.size(), 2u);
    EXPECT_EQ(taken.marks[0].begin, 0u);
    EXPECT_EQ(taken.marks[1].begin, before.size());
    EXPECT_EQ(taken.marks[1].origin, (document::Origin{2, 4'000'000'000}));
}

TEST(OriginMarks, OfARunHoldThroughEntitiesAndSpaces) {
    EXPECT_EQ(stretches_of(paragraph(mark(1, 5) + "a &amp;  &#233;&#x20AC;" + mark(3, 9) + "  dan\n" + mark(1, 20) + "b")),
              "a & \u00e9\u20ac@1,5; dan @3,9;b@1,20;");
}

TEST(OriginMarks, OfARunHoldThroughElements) {
    EXPECT_EQ(stretches_of(paragraph(mark(1, 5) + "a<span>" + mark(1, 9) + "b</span>c")), "a@1,5;bc@1,9;");
}

TEST(Origins, TellTheLongestPartOfAStretch) {
    document::Origins origins(document::Origin{3, 1});
    origins.add(1, {1, 40});
    origins.add(9, {3, 2});
    const document::Origins::Extent part = origins.longest_in(0, 12);
    EXPECT_EQ(part.begin, 1u);
    EXPECT_EQ(part.end, 9u);
    EXPECT_EQ(part.origin, (document::Origin{1, 40}));
    EXPECT_EQ(origins.at(0).file, 3u);
    EXPECT_EQ(origins.at(9).offset, 2u);
}

}  // namespace naskah::compose::testing
