// Random documents of every kind of block but tables: no word is lost, doubled or out of order, none stands outside the text area or over
// another one, and the same document is laid out the same way again.
#include <gtest/gtest.h>

#include <random>

#include "layout/paginate.hpp"
#include "layout/text_builder.hpp"
#include "render/dump/frames.hpp"

namespace naskah::layout::testing {
namespace {

using layout::GlyphRun;

class Author {
 public:
    explicit Author(unsigned seed) : random_(seed) {}

    Blocks blocks(int depth, int most) {
        Blocks made;
        for (int count = 1 + pick(most); count > 0; --count) made.push_back(any_block(depth));
        return made;
    }
    int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }

    std::string expected;  ///< the text written so far, without spaces

 private:
    std::string words(int most) {
        std::string text;
        for (int count = 1 + pick(most); count > 0; --count) {
            if (!text.empty()) text += ' ';
            text += std::string(static_cast<std::size_t>(1 + pick(9)), static_cast<char>('a' + pick(26)));
            text += std::to_string(next_++);
        }
        for (const char c : text)
            if (c != ' ') expected += c;
        return text;
    }
    Inlines inlines(int most) { return {run(words(most))}; }

    Block any_block(int depth) {
        switch (pick(depth > 0 ? 9 : 4)) {
            case 0:
                return block(Spacer{Length::of_points(pick(30))});
            case 1:
                return block(Rule{1_pt, 2_pt, 2_pt, {}, {}});
            case 2:
                return block(text(4, true));
            case 4:
                return block(list(depth));
            case 5:
                return block(label_rows(depth));
            case 6:
                return block(KeepTogether{blocks(depth - 1, 3)});
            case 7:
                return block(signatures());
            case 8:
                return depth == 3 ? block(PageBreak{}) : block(text(10, false));
            default:
                return block(text(120, false));
        }
    }
    Paragraph text(int most, bool heading) {
        Paragraph made;
        made.content = inlines(most);
        if (heading) made.heading_level = 1 + pick(6);
        made.style.alignment = static_cast<Alignment>(pick(4));
        made.style.space_before = Length::of_points(pick(10));
        made.style.space_after = Length::of_points(pick(10));
        made.style.keep_with_next = pick(5) == 0;
        made.style.keep_lines = pick(5) == 0;
        return made;
    }
    List list(int depth) {
        List made;
        made.label_width = 20_pt;
        made.text_style = plain();
        for (int count = 1 + pick(5); count > 0; --count) {
            ListItem item;
            item.label = inlines(1);
            item.content = blocks(depth - 1, 2);
            made.items.push_back(std::move(item));
        }
        return made;
    }
    LabelRows label_rows(int depth) {
        LabelRows made;
        for (int count = 1 + pick(5); count > 0; --count) {
            LabelRow row;
            row.label = inlines(3);
            row.content = blocks(depth - 1, 2);
            made.rows.push_back(std::move(row));
        }
        return made;
    }
    SignatureGrid signatures() {
        SignatureGrid made;
        made.columns = 1 + pick(3);
        made.sign_space = 20_pt;
        for (int count = 1 + pick(8); count > 0; --count) {
            SignatureCell cell;
            cell.head = {block(text(3, false))};
            cell.foot = {block(text(3, false))};
            made.cells.emplace_back(std::move(cell));
        }
        return made;
    }

    std::mt19937 random_;
    int next_ = 0;
};

constexpr Length margin = 20_pt;
constexpr Length page_height = 300_pt;

/// A document of one section, its text without spaces, and its pages.
struct RandomDocument {
    explicit RandomDocument(unsigned seed) {
        Author author(seed);
        Section section;
        section.format = {Length::of_points(400 + author.pick(300)), page_height, margin, margin, margin, margin};
        section.content = author.blocks(3, 30);
        document.sections.push_back(std::move(section));
        expected = author.expected;
        pages = layout::paginate(document, FixedMetrics{}, nullptr);
    }

    Document document;
    std::string expected;
    layout::Pages pages;
};

constexpr unsigned documents = 80;

TEST(RandomDocuments, KeepEveryWordInItsOrder) {
    for (unsigned seed = 1; seed <= documents; ++seed) {
        SCOPED_TRACE(seed);
        const RandomDocument random(seed);
        EXPECT_TRUE(random.pages.errors.empty());
        std::string text;
        for (const layout::Page& page : random.pages.pages)
            for (const GlyphRun& glyphs : runs_of(page.items))
                for (const char c : glyphs.text)
                    if (c != ' ') text += c;
        EXPECT_EQ(text, random.expected);
    }
}

TEST(RandomDocuments, StayInsideTheTextArea) {
    for (unsigned seed = 1; seed <= documents; ++seed) {
        SCOPED_TRACE(seed);
        const RandomDocument random(seed);
        for (const layout::Page& page : random.pages.pages) {
            for (const GlyphRun& glyphs : runs_of(page.items)) {
                EXPECT_GE(glyphs.origin.x, margin) << glyphs.text;
                EXPECT_LE(glyphs.origin.x + glyphs.width, page.width - margin) << glyphs.text;
                EXPECT_GE(glyphs.origin.y - 8_pt, margin) << glyphs.text;
                EXPECT_LE(glyphs.origin.y + 2_pt, page_height - margin) << glyphs.text;
            }
        }
    }
}

bool overlap(const GlyphRun& a, const GlyphRun& b) {
    const bool beside = a.origin.x + a.width <= b.origin.x || b.origin.x + b.width <= a.origin.x;
    const Length apart = a.origin.y - b.origin.y;
    return !beside && apart < 10_pt && apart > -10_pt;
}

TEST(RandomDocuments, SetNoTextOverAnother) {
    for (unsigned seed = 1; seed <= documents; ++seed) {
        SCOPED_TRACE(seed);
        const RandomDocument random(seed);
        for (const layout::Page& page : random.pages.pages) {
            const auto runs = runs_of(page.items);
            for (auto a = runs.begin(); a != runs.end(); ++a)
                for (auto b = a + 1; b != runs.end(); ++b)
                    if (overlap(*a, *b)) ADD_FAILURE() << a->text << " and " << b->text;
        }
    }
}

/// Each item as the dump would write it alone on its page: where it stands there, not how far below the item before.
std::vector<std::string> looks_of(const layout::Page& page) {
    std::vector<std::string> looks;
    for (const layout::Item& item : page.items) {
        layout::Pages alone;
        alone.pages = {{page.width, page.height, {item}}};
        looks.push_back(render::dump(alone));
    }
    return looks;
}

/// What a page has besides the items of another, which it must have too, in their order.
std::vector<layout::Item> added_items(const layout::Page& page, const layout::Page& without) {
    const std::vector<std::string> looks = looks_of(page), wanted = looks_of(without);
    std::vector<layout::Item> added;
    std::size_t next = 0;
    for (std::size_t i = 0; i < looks.size(); ++i) {
        if (next < wanted.size() && looks[i] == wanted[next]) {
            ++next;
        } else {
            added.push_back(page.items.at(i));
        }
    }
    EXPECT_EQ(next, wanted.size());
    return added;
}

void expect_apart(const std::vector<GlyphRun>& added, const layout::Page& without) {
    for (const GlyphRun& fresh : added) {
        EXPECT_GE(fresh.origin.x, 0_pt) << fresh.text;
        EXPECT_LE(fresh.origin.x + fresh.width, without.width - margin) << fresh.text;
        EXPECT_LE(fresh.origin.y + 2_pt, without.height) << fresh.text;
        for (const GlyphRun& text : runs_of(without.items))
            if (overlap(fresh, text)) ADD_FAILURE() << fresh.text << " and " << text.text;
    }
}

TEST(RandomDocuments, AreTheSameWithCatchwordsAndLineNumbersBesideThem) {
    std::size_t words = 0, numbers = 0;
    for (unsigned seed = 1; seed <= documents; ++seed) {
        SCOPED_TRACE(seed);
        Document document = RandomDocument(seed).document;
        Section& section = document.sections[0];
        section.format.margin_bottom = Length::of_points(20 + static_cast<int>(seed % 3) * 10);
        if (seed % 2 == 0) section.furniture.first_footer = section.furniture.footer = {block(paragraph("kaki"))};
        const layout::Pages without = layout::paginate(document, FixedMetrics{}, nullptr);
        section.catchwords = true;
        section.line_number_step = 3;
        const layout::Pages with = layout::paginate(document, FixedMetrics{}, nullptr);
        ASSERT_EQ(with.pages.size(), without.pages.size());
        for (std::size_t page = 0; page < with.pages.size(); ++page) {
            const auto added = runs_of(added_items(with.pages[page], without.pages[page]));
            expect_apart(added, without.pages[page]);
            for (const GlyphRun& run : added) ++(run.text.ends_with(" . . .") ? words : numbers);
        }
    }
    EXPECT_GT(words, 100U);
    EXPECT_GT(numbers, 100U);
}

TEST(RandomDocuments, AreLaidOutTheSameWayAgain) {
    for (unsigned seed = 1; seed <= documents; ++seed) {
        SCOPED_TRACE(seed);
        const RandomDocument random(seed);
        EXPECT_EQ(render::dump(layout::paginate(random.document, FixedMetrics{}, nullptr)), render::dump(random.pages));
    }
}

}  // namespace
}  // namespace naskah::layout::testing
