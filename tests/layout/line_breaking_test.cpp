#include "layout/line_breaking.hpp"

#include <gtest/gtest.h>

#include <array>
#include <random>

#include "layout/text_builder.hpp"

namespace naskah::layout::testing {
namespace {

using layout::BrokenLines;
using layout::MeasuredText;

struct Broken {
    MeasuredText text;
    BrokenLines lines;

    Texts texts() const {
        Texts result;
        for (const auto& line : lines.lines)
            result.push_back(text.text.substr(line.begin, line.end - line.begin) + (line.hyphen ? "-" : ""));
        return result;
    }
    Texts cut() const {
        Texts result;
        for (const auto& word : lines.cut) result.push_back(text.text.substr(word.begin, word.end - word.begin));
        return result;
    }
};

Broken justified(const std::string& source, Length measure, Length indent = {}) {
    Workplace place;
    Broken broken{layout::measure_text({run(source)}, 1.0, place.context), {}};
    broken.lines = layout::break_justified(broken.text, broken.text.chunks[0], {measure - indent, measure}, nullptr);
    return broken;
}

Broken ragged(const std::string& source, Length measure, Length indent = {}) {
    Workplace place;
    Broken broken{layout::measure_text({run(source)}, 1.0, place.context), {}};
    broken.lines = layout::break_ragged(broken.text, broken.text.chunks[0], {measure - indent, measure}, nullptr);
    return broken;
}

TEST(RaggedLines, HoldAsMuchAsFits) {
    EXPECT_EQ(ragged("aa bb cc dd ee", 35_pt).texts(), (Texts{"aa bb cc", "dd ee"}));
}

TEST(RaggedLines, ReachTheMeasureExactly) {
    EXPECT_EQ(ragged("aa bb cc", 22.5_pt).texts(), (Texts{"aa bb", "cc"}));
}

TEST(RaggedLines, GiveTheFirstLineItsOwnWidth) {
    EXPECT_EQ(ragged("aa bb cc dd", 35_pt, 12.5_pt).texts(), (Texts{"aa bb", "cc dd"}));
}

TEST(RaggedLines, CutAWordThatIsWiderThanItsLineAndTellIt) {
    const Broken broken = ragged("aa abcdefghij b", 20_pt);
    EXPECT_EQ(broken.texts(), (Texts{"aa", "abcd", "efgh", "ij b"}));
    EXPECT_EQ(broken.cut(), Texts{"abcdefghij"});
}

TEST(RaggedLines, CutANumberThatIsTooWideAtItsMarks) {
    const Broken broken = ragged("400.7/018/Bappeda/2025", 55_pt);
    EXPECT_EQ(broken.texts(), (Texts{"400.7/018/", "Bappeda/", "2025"}));
    EXPECT_EQ(broken.cut(), Texts{"400.7/018/Bappeda/2025"});
}

TEST(RaggedLines, PlaceOneCharacterALineWhereNotEvenThatFits) {
    EXPECT_EQ(ragged("abc d", 2_pt).texts(), (Texts{"a", "b", "c", "d"}));
}

TEST(RaggedLines, BreakAtSoftHyphens) {
    EXPECT_EQ(ragged("pemerin\u00adtahan", 45_pt).texts(), (Texts{"pemerin-", "tahan"}));
}

TEST(JustifiedLines, AreChosenTogetherAndNotOneByOne) {
    // First fit takes "aaa bb cc" (42.5 of 43) and is left with a line of one long word; total fit balances.
    const Broken broken = justified("aa bb cc ddd eeee fff gg hh ii jjj", 50_pt);
    for (std::size_t i = 0; i + 1 < broken.lines.lines.size(); ++i) {
        const auto& line = broken.lines.lines[i];
        EXPECT_GE(layout::adjustment_ratio(line, 50_pt, 2.5_pt), -1.0) << broken.texts()[i];
    }
}

TEST(JustifiedLines, ShrinkSpacesWhereThatSavesALooseLine) {
    // "aaaa bbbb cccc" takes 65 points: its two spaces shrink by half a point each.
    const Broken broken = justified("aaaa bbbb cccc dddd eeee ffff", 64_pt);
    EXPECT_EQ(broken.texts(), (Texts{"aaaa bbbb cccc", "dddd eeee ffff"}));
}

TEST(JustifiedLines, CutANumberThatIsTooWideAtItsMarks) {
    EXPECT_EQ(justified("400.7/018/Bappeda/2025", 55_pt).texts(), (Texts{"400.7/018/", "Bappeda/", "2025"}));
}

TEST(JustifiedLines, FindASolutionForAnyText) {
    const Broken broken = justified("a bbbbbbbbb c ddddddddd", 50_pt);
    EXPECT_EQ(broken.texts(), (Texts{"a", "bbbbbbbbb", "c", "ddddddddd"}));
}

TEST(JustifiedLines, CutAWordThatIsWiderThanItsLineAndTellIt) {
    const Broken broken = justified("abcdefghij", 20_pt);
    EXPECT_EQ(broken.texts(), (Texts{"abcd", "efgh", "ij"}));
    EXPECT_EQ(broken.cut(), Texts{"abcdefghij"});
}

TEST(JustifiedLines, PlaceOneCharacterALineWhereNotEvenThatFits) {
    EXPECT_EQ(justified("abc d", 2_pt).texts(), (Texts{"a", "b", "c", "d"}));
}

TEST(JustifiedLines, HandleAHundredThousandWords) {
    std::string source;
    std::mt19937 random(7);
    for (int i = 0; i < 100000; ++i) source += std::string(1 + random() % 11, 'k') + " ";
    const Broken broken = justified(source, 400_pt);
    std::size_t characters = 0;
    for (const auto& line : broken.lines.lines) characters += line.end - line.begin;
    EXPECT_GT(broken.lines.lines.size(), 7000U);
    EXPECT_EQ(characters + broken.lines.lines.size(), source.size());
}

// ---- Properties ----------------------------------------------------------------------------------------------------------------

/// Words of random lengths, some with hyphens, soft hyphens, slashes, no-break spaces, colons after a space, long codes.
std::string random_text(std::mt19937& random, int words) {
    static const std::array<const char*, 8> special{
        "anak-anak", "dan/atau", "kese\u00adpakatan", "NIP\u00a01970", ":", "abcdefghijklmnopqrstuvwxyz", "8-6-1-3", "\u2014"};
    std::string text;
    for (int i = 0; i < words; ++i) {
        if (i > 0) text += ' ';
        if (random() % 6 == 0)
            text += special[random() % special.size()];
        else
            for (auto letters = 1 + random() % 10; letters > 0; --letters) text += static_cast<char>('a' + random() % 26);
    }
    return text;
}

std::string without(std::string text, const std::string& part) {
    for (std::size_t at; (at = text.find(part)) != std::string::npos;) text.erase(at, part.size());
    return text;
}

/// The text again from its lines: hyphens that were added are taken away, and the spaces at line ends are gone from both sides.
void expect_no_text_lost(const Broken& broken, const std::string& source) {
    std::string together;
    for (const auto& line : broken.lines.lines) together += broken.text.text.substr(line.begin, line.end - line.begin);
    EXPECT_EQ(without(together, " "), without(without(source, " "), "\u00ad"));
}

TEST(RandomText, LosesNothingInRaggedLinesAndStaysWithinTheMeasure) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const std::string source = random_text(random, static_cast<int>(1 + random() % 80));
        const Length measure = Length::of_points(5.0 + static_cast<double>(random() % 200));
        const Broken broken = ragged(source, measure);
        expect_no_text_lost(broken, source);
        for (const auto& line : broken.lines.lines) EXPECT_LE(line.natural, measure);
    }
}

TEST(RandomText, LosesNothingInJustifiedLinesAndShrinksNoSpaceTooFar) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        const std::string source = random_text(random, static_cast<int>(1 + random() % 80));
        const Length measure = Length::of_points(20.0 + static_cast<double>(random() % 200));
        const Length indent = Length::of_points(static_cast<double>(random() % 10));
        const Broken broken = justified(source, measure, indent);
        expect_no_text_lost(broken, source);
        for (std::size_t i = 0; i < broken.lines.lines.size(); ++i) {
            const auto& line = broken.lines.lines[i];
            EXPECT_LE(line.natural - 2.5_pt * line.spaces / 3, i == 0 ? measure - indent : measure);
        }
    }
}

TEST(RandomText, HasSpacesNoMoreUnevenInTotalFitThanInFirstFit) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        std::string source;
        for (int i = 0; i < 200; ++i) source += std::string(1 + random() % 6, 'n') + " ";
        constexpr Length measure = 450_pt;
        const auto unevenness = [&](const Broken& broken) {
            double sum = 0;
            for (std::size_t i = 0; i + 1 < broken.lines.lines.size(); ++i) {
                const double ratio = layout::adjustment_ratio(broken.lines.lines[i], measure, 2.5_pt);
                const double badness = 10 + 100 * std::abs(ratio * ratio * ratio);
                sum += badness * badness;
            }
            return sum;
        };
        // What total fit makes small counts neighbours of unlike fitness too, at most 10000 for a line.
        const Broken together = justified(source, measure);
        const Broken one_by_one = ragged(source, measure);
        EXPECT_LE(unevenness(together), unevenness(one_by_one) + 10000.0 * static_cast<double>(one_by_one.lines.lines.size()));
    }
}

TEST(TotalFit, DeviatesLessThanFirstFitOverManyParagraphs) {
    constexpr Length measure = 300_pt;
    double total_fit = 0;
    double first_fit = 0;
    const auto squares = [&](const Broken& broken) {
        double sum = 0;
        for (std::size_t i = 0; i + 1 < broken.lines.lines.size(); ++i) {
            const double ratio = layout::adjustment_ratio(broken.lines.lines[i], measure, 2.5_pt);
            sum += ratio * ratio;
        }
        return sum;
    };
    for (unsigned seed = 1; seed <= 40; ++seed) {
        std::mt19937 random(seed);
        std::string source;
        for (int i = 0; i < 120; ++i) source += std::string(2 + random() % 8, 'n') + " ";
        total_fit += squares(justified(source, measure));
        first_fit += squares(ragged(source, measure));
    }
    EXPECT_LT(total_fit, first_fit);
}

}  // namespace
}  // namespace naskah::layout::testing
