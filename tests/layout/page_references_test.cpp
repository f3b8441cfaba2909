#include "layout/page_references.hpp"

#include <gtest/gtest.h>

#include <random>

#include "layout/paginate.hpp"
#include "layout/text_builder.hpp"

namespace naskah::layout::testing {
namespace {

using layout::InnerLink;
using layout::Pages;

/// 200 x 100 points with margins of 10: eight lines of text on a page.
Section section(Blocks content) {
    Section made;
    made.format = {200_pt, 100_pt, 10_pt, 10_pt, 10_pt, 10_pt};
    made.content = std::move(content);
    return made;
}
Pages pages_of(std::vector<Section> sections) {
    Document document;
    document.sections = std::move(sections);
    return layout::paginate(document, FixedMetrics{}, nullptr);
}
Block named(const std::string& anchor, Paragraph paragraph) {
    paragraph.anchor = anchor;
    return block(std::move(paragraph));
}
Block referring(const std::string& before, const std::string& anchor, const std::string& after = {}) {
    Paragraph made;
    made.content = {run(before), PageReference{anchor, plain()}};
    if (!after.empty()) made.content.emplace_back(run(after));
    return block(made);
}
Block contents(const std::vector<std::string>& anchors, const std::string& title = "Judul") {
    Contents made;
    made.style = plain();
    made.hanging = 10_pt;
    for (const std::string& anchor : anchors) made.entries.push_back({1, {run(title)}, anchor});
    return block(made);
}
Texts texts(const Pages& pages, std::size_t page) {
    return lines_of(pages.pages.at(page).items);
}
std::vector<InnerLink> links_of(const layout::Page& page) {
    std::vector<InnerLink> links;
    for (const layout::Item& item : page.items)
        if (const auto* link = std::get_if<InnerLink>(&item)) links.push_back(*link);
    return links;
}

TEST(PageReference, ShowsThePageOfWhatComesLater) {
    const Pages pages = pages_of({section({referring("hal. ", "x"), block(lines(10)), named("x", paragraph("sini"))})});
    EXPECT_EQ(texts(pages, 0).front(), "hal. 2");
    EXPECT_EQ(pages.labels.at("x"), "2");
    EXPECT_TRUE(pages.errors.empty());
}

TEST(PageReference, IsALinkToThePlaceOnItsPage) {
    const Pages pages = pages_of({section({referring("hal. ", "x"), block(lines(8)), named("x", paragraph("sini"))})});
    const auto links = links_of(pages.pages[0]);
    ASSERT_EQ(links.size(), 1U);
    EXPECT_EQ(links[0].page, 1U);
    EXPECT_EQ(links[0].y, 30_pt);  // below the two last lines
}

TEST(PageReference, IsWrittenAsItsPageWritesItself) {
    Section front = section({referring("hal. ", "x"), referring("hal. ", "y"), block(PageBreak{}), named("x", paragraph("sini"))});
    front.page_numerals = PageNumerals::roman;
    Section body = section({named("y", paragraph("sana"))});
    body.restart_page_numbers = true;
    EXPECT_EQ(texts(pages_of({front, body}), 0), (Texts{"hal. ii", "hal. 1"}));
}

TEST(DocumentWithoutPageReferences, IsLaidOutOnce) {
    EXPECT_EQ(pages_of({section({named("x", lines(30))})}).passes, 1);
}

TEST(Contents, NeedOnePassOnly) {
    const Pages pages = pages_of({section({contents({"x"}), block(lines(30)), named("x", paragraph("sini"))})});
    EXPECT_EQ(pages.passes, 1);
    EXPECT_TRUE(texts(pages, 0).front().starts_with("Judul...")) << texts(pages, 0).front();
    EXPECT_TRUE(texts(pages, 0).front().ends_with(".4")) << texts(pages, 0).front();
}

TEST(Contents, SetNumbersAtTheRightEdgeAndLinkTheWholeLine) {
    const Pages pages = pages_of({section({contents({"x"}), named("x", paragraph("sini"))})});
    const auto runs = runs_of(pages.pages[0].items);
    EXPECT_EQ(runs[2].origin.x + runs[2].width, 190_pt);
    const auto links = links_of(pages.pages[0]);
    ASSERT_EQ(links.size(), 1U);
    EXPECT_EQ(links[0].width, 180_pt);
}

TEST(LongTitleInContents, LeavesRoomForTheNumberOnEachLine) {
    const Pages pages = pages_of({section({contents({"x"}, "satu dua tiga empat lima enam tujuh delapan"), named("x", paragraph("a"))})});
    const auto runs = runs_of(pages.pages[0].items);
    ASSERT_GT(texts(pages, 0).size(), 2U);
    EXPECT_EQ(runs[1].origin.x, 20_pt);  // hanging
    const Length room = 30_pt;           // six characters
    for (const layout::GlyphRun& run : runs) EXPECT_TRUE(run.text == "1" || (run.origin.x + run.width) <= 190_pt - room) << run.text;
}

TEST(ReferenceWhoseWidthChangesTheLines, HasTheLinesOfTheNumberThatIsPrinted) {
    // A line holds 36 characters: "10", the first guess, sends the last word to a second line; "2" doesn't.
    const std::string words(32, 'a');
    const Pages pages = pages_of({section({referring(words + " ", "x", " b"), block(lines(7)), named("x", paragraph("sini"))})});
    ASSERT_TRUE(pages.errors.empty());
    EXPECT_EQ(texts(pages, 0).front(), words + " 2 b");
    EXPECT_EQ(texts(pages, 1), Texts{"sini"});
    EXPECT_EQ(pages.passes, 2);
}

TEST(ReferenceThatSwings, IsRightAfterThreePasses) {
    // With "viii" the paragraph has a line more, which puts the target on page ix; with "ix" it hasn't, and the target is on page viii. So
    // the last pass keeps room for every number, and the target stays on page ix.
    const std::string words(33, 'a');
    Section source = section({referring(words + " ", "x"), block(lines(62)), named("x", paragraph("sini"))});
    source.page_numerals = PageNumerals::roman;
    const Pages pages = pages_of({source});
    ASSERT_TRUE(pages.errors.empty());
    EXPECT_EQ(pages.passes, 3);
    ASSERT_EQ(pages.pages.size(), 9U);
    EXPECT_EQ(texts(pages, 8), Texts{"sini"});
    EXPECT_EQ(texts(pages, 0)[0], words);
    EXPECT_EQ(texts(pages, 0)[1], "ix");
}

TEST(AnchorThatStandsNowhere, IsAnError) {
    EXPECT_EQ(pages_of({section({referring("hal. ", "x")})}).errors.size(), 1U);
}

/// Each target shows its own name; what refers to it writes "NAME@PAGE".
TEST(RandomDocumentsWithReferences, PrintThePageOnWhichTheTargetStands) {
    int passes = 0;
    for (unsigned seed = 0; seed < 300; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&](unsigned end) { return static_cast<int>(random() % end); };
        const int targets = 1 + below(6);
        std::vector<Section> sections;
        std::vector<std::string> names;
        for (int i = 0; i < targets; ++i) names.push_back("t" + std::to_string(i));
        int placed = 0;
        for (int s = 0; s < 2; ++s) {
            Blocks content;
            if (below(2) == 0) content.push_back(contents(names));
            const int blocks = 3 + below(25);
            for (int b = 0; b < blocks; ++b) {
                const std::string& name = names[static_cast<std::size_t>(below(static_cast<unsigned>(targets)))];
                if (below(2) == 0)
                    content.push_back(
                        referring(std::string(static_cast<std::size_t>(20 + below(14)), 'a') + " " + name + "@", name, " bb cc"));
                if (below(4) == 0) content.push_back(block(lines(1 + below(9))));
                if (placed < targets && below(3) == 0) {
                    const std::string& own = names[static_cast<std::size_t>(placed++)];
                    content.push_back(named(own, paragraph("#" + own)));
                }
            }
            for (; s == 1 && placed < targets; ++placed)
                content.push_back(named(names[static_cast<std::size_t>(placed)], paragraph("#" + names[static_cast<std::size_t>(placed)])));
            sections.push_back(section(std::move(content)));
            sections.back().restart_page_numbers = below(2) == 0;
            sections.back().page_numerals = below(2) == 0 ? PageNumerals::roman : PageNumerals::figures;
            Paragraph number;
            number.content = {run("="), PageNumber{plain()}};
            sections.back().furniture.first_footer = sections.back().furniture.footer = {block(number)};
        }
        const Pages pages = pages_of(std::move(sections));
        ASSERT_TRUE(pages.errors.empty()) << seed << ": " << pages.errors.front().message;
        passes = std::max(passes, pages.passes);
        std::map<std::string, std::string> printed;
        for (const layout::Page& page : pages.pages) {
            const auto runs = runs_of(page.items);
            for (const auto& run : runs)
                if (run.text.starts_with("#")) printed[run.text.substr(1)] = runs.back().text.substr(1);
        }
        for (std::size_t p = 0; p < pages.pages.size(); ++p) {
            const auto runs = runs_of(pages.pages[p].items);
            for (std::size_t i = 0; i + 1 < runs.size(); ++i) {
                if (!runs[i].text.ends_with("@")) continue;
                const std::string name = runs[i].text.substr(runs[i].text.size() - 3, 2);
                EXPECT_EQ(runs[i + 1].text, printed.at(name)) << "seed " << seed << ", " << name;
            }
            for (const InnerLink& link : links_of(pages.pages[p])) {
                const auto there = runs_of(pages.pages.at(link.page).items);
                const auto target =
                    std::find_if(there.begin(), there.end(), [&](const auto& run) { return run.text == "#" + link.anchor; });
                ASSERT_NE(target, there.end()) << seed;
                EXPECT_EQ(link.y + 8_pt, target->origin.y) << seed;
            }
        }
    }
    EXPECT_EQ(passes, 3);  // so that the last pass is among what was tried
}

}  // namespace
}  // namespace naskah::layout::testing
