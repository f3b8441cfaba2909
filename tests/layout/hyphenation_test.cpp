// Which words are divided, and when: with a dictionary of seven syllables.
#include <gtest/gtest.h>

#include "layout/line_breaking.hpp"
#include "layout/text_builder.hpp"
#include "support/process.hpp"

namespace naskah::layout::testing {
namespace {

/// Divides before "be", "gal", "ka", "ke", "pa", "se", "ta".
class Hyphenation : public ::testing::Test {
 protected:
    Hyphenation() {
        const test::TemporaryFolder folder;
        const auto path = folder.path() / "suku-kata.dic";
        test::write_file(path, "UTF-8\nLEFTHYPHENMIN 2\nRIGHTHYPHENMIN 3\n1be\n1gal\n1ka\n1ke\n1pa\n1se\n1ta\n");
        hyphenator_ = bahasa::Hyphenator::load(path.string());
        if (hyphenator_) place_.context.hyphenator = &*hyphenator_;
    }

    Texts lines(const std::string& text, Alignment alignment, Length width, bool hyphenate = true) {
        Paragraph source = paragraph(text, alignment);
        source.style.hyphenate = hyphenate;
        return lines_of(place_.whole(block(source), width).items);
    }

    std::optional<bahasa::Hyphenator> hyphenator_;
    Workplace place_;
};

TEST_F(Hyphenation, DividesAWordOfAJustifiedParagraphThatWouldLeaveItsLineLoose) {
    EXPECT_EQ(lines("nnnn nnnn nnnn nnnn kesepakatan nnnn", Alignment::justify, 125_pt),
              (Texts{"nnnn nnnn nnnn nnnn kesepa-", "katan nnnn"}));
}

TEST_F(Hyphenation, DividesNothingWhereTheParagraphForbidsIt) {
    EXPECT_EQ(lines("nnnn nnnn kesepakatan nn", Alignment::justify, 75_pt, false), (Texts{"nnnn nnnn", "kesepakatan nn"}));
}

TEST_F(Hyphenation, DividesAWordThatIsWiderThanARaggedLine) {
    EXPECT_EQ(lines("kesepakatan", Alignment::left, 45_pt), (Texts{"kesepaka-", "tan"}));
    EXPECT_TRUE(place_.warnings.empty());
}

TEST_F(Hyphenation, DividesAWordAfterWhichANarrowRaggedLineWouldStayShort) {
    EXPECT_EQ(lines("nnnn kesepakatan nn", Alignment::left, 55_pt), (Texts{"nnnn kese-", "pakatan nn"}));
}

TEST_F(Hyphenation, LeavesNoMerePartOfAWordToTheLastLine) {
    EXPECT_EQ(lines("nnnn kesepakatan", Alignment::left, 55_pt), (Texts{"nnnn", "kesepakatan"}));
    EXPECT_EQ(lines("nnnn nnnn nnnn nnnn kesepakatan.", Alignment::justify, 125_pt), (Texts{"nnnn nnnn nnnn nnnn", "kesepakatan."}));
    EXPECT_EQ(lines("nn kesepakatan nn kesepakatan", Alignment::justify, 60_pt), (Texts{"nn kesepa-", "katan nn", "kesepakatan"}));
}

TEST_F(Hyphenation, LeavesNoMerePartOfARepeatedWordToTheLastLine) {
    EXPECT_EQ(lines("nnnn nnnn nn ibunya-ibunya", Alignment::left, 100_pt), (Texts{"nnnn nnnn nn", "ibunya-ibunya"}));
    EXPECT_EQ(lines("nnnn nnnn ibunya-ibunya", Alignment::justify, 80_pt), (Texts{"nnnn nnnn", "ibunya-ibunya"}));
    EXPECT_EQ(lines("nnnn nnnn bersekap-sekap", Alignment::left, 80_pt), (Texts{"nnnn nnnn", "bersekap-sekap"}));
}

TEST_F(Hyphenation, DividesTheLastWordWhereItIsWiderThanALine) {
    EXPECT_EQ(lines("nn kesepakatan", Alignment::justify, 50_pt), (Texts{"nn kesepa-", "katan"}));
}

TEST_F(Hyphenation, EndsNoThreeLinesWithHyphensOneAfterTheOther) {
    const std::string narrow = "nn kesepakatan kesepakatan kesepakatan nn nn";
    EXPECT_EQ(lines(narrow, Alignment::left, 55_pt), (Texts{"nn kesepa-", "katan kese-", "pakatan", "kesepakatan", "nn nn"}));
    int running = 0;
    for (const std::string& line :
         lines("nnn nnnn kesepakatan nnn kesepakatan nnnn nnn kesepakatan nn nnnn kesepakatan nnn", Alignment::justify, 95_pt)) {
        running = line.ends_with('-') ? running + 1 : 0;
        EXPECT_LE(running, 2) << line;
    }
}

TEST_F(Hyphenation, DividesNoWordForALineThatStaysShort) {
    const std::string number(29, '0');
    EXPECT_EQ(lines("nnnnnnnn nnnnnnnn kesepakatan nnn nnn " + number, Alignment::justify, 150_pt),
              (Texts{"nnnnnnnn nnnnnnnn kesepakatan", "nnn nnn", number}));
}

TEST_F(Hyphenation, LeavesNamesInNarrowRaggedLinesWhole) {
    EXPECT_EQ(lines("Desa Kesepakatan, nn nn", Alignment::left, 60_pt), (Texts{"Desa", "Kesepakatan,", "nn nn"}));
    EXPECT_EQ(lines("Nnnn Kesepakatan Nn", Alignment::left, 60_pt), (Texts{"Nnnn", "Kesepakatan", "Nn"}));
    EXPECT_EQ(lines("nn. Kesepakatan nn nn", Alignment::left, 60_pt), (Texts{"nn. Kesepa-", "katan nn nn"}));  // a sentence
    EXPECT_EQ(lines("Kesepakatan Nn", Alignment::left, 45_pt), (Texts{"Kesepaka-", "tan Nn"}));                // wider than a line
}

TEST_F(Hyphenation, EndsNoPageInsideAWord) {
    Paragraph source =
        paragraph("nnnn nnnn nnnn nnnn nnnnn nnnn nnnn nnnn nnnn kesepakatan nnnn nnnnnn nnn nnnn nnnn nnnn", Alignment::justify);
    source.style.hyphenate = true;
    const auto made = layout::make_element(block(source), 125_pt, place_.context);
    ASSERT_EQ(lines_of(made->fit({1000_pt, false, false}).fragment.items),
              (Texts{"nnnn nnnn nnnn nnnn nnnnn", "nnnn nnnn nnnn nnnn kesepa-", "katan nnnn nnnnnn nnn nnnn", "nnnn nnnn"}));
    // Two lines would fit; the second divides a word, and one alone may not stay.
    EXPECT_EQ(made->fit({20_pt, false, false}).outcome, Fit::Outcome::nothing);
    EXPECT_EQ(made->fit({20_pt, true, false}).outcome, Fit::Outcome::part);  // at the top of a page there is no better one
}

TEST_F(Hyphenation, LeavesAWordWholeWhereANarrowRaggedLineIsFullEnough) {
    EXPECT_EQ(lines("nnnnnnnnn kesepakatan", Alignment::left, 64_pt), (Texts{"nnnnnnnnn", "kesepakatan"}));
}

TEST_F(Hyphenation, LeavesWordsOfAWideRaggedParagraphWhole) {
    const std::string first(20, 'n');
    EXPECT_EQ(lines(first + " kesepakatankesepakatan", Alignment::left, 61_mm), (Texts{first, "kesepakatankesepakatan"}));
}

TEST_F(Hyphenation, LeavesForeignWordsInItalicsWhole) {
    Paragraph source = paragraph("nnnn nnnn nnnn nnnn kesepakatan nnnn", Alignment::justify);
    source.style.hyphenate = true;
    std::get<document::TextRun>(source.content.front()).style.face.italic = true;
    EXPECT_EQ(lines_of(place_.whole(block(source), 125_pt).items), (Texts{"nnnn nnnn nnnn nnnn", "kesepakatan nnnn"}));
}

TEST_F(Hyphenation, LeavesTheMonthOfADateWhole) {
    EXPECT_EQ(lines("nn Desember nn", Alignment::justify, 45_pt), (Texts{"nn Desem-", "ber nn"}));
    EXPECT_EQ(lines("nn Desember 2025", Alignment::justify, 45_pt), (Texts{"nn", "Desember", "2025"}));
    EXPECT_EQ(lines("28 Desember nn", Alignment::justify, 45_pt), (Texts{"28", "Desember", "nn"}));
    EXPECT_EQ(lines("bulan Desember nn", Alignment::justify, 45_pt), (Texts{"bulan", "Desember", "nn"}));
    EXPECT_EQ(lines("nn Desember, 28 nn", Alignment::justify, 45_pt), (Texts{"nn Desem-", "ber, 28 nn"}));
}

TEST_F(Hyphenation, LeavesTheWordBeforeADayWhole) {
    EXPECT_EQ(lines("nn tanggal nn nn", Alignment::justify, 40_pt), (Texts{"nn tang-", "gal nn nn"}));
    EXPECT_EQ(lines("nn tanggal 8 nn", Alignment::justify, 40_pt), (Texts{"nn", "tanggal", "8 nn"}));
}

TEST_F(Hyphenation, LeavesPunctuationWithItsWord) {
    EXPECT_EQ(lines("(kesepakatan),", Alignment::left, 50_pt), (Texts{"(kesepaka-", "tan),"}));
}

TEST_F(Hyphenation, CutsACodeAndAddsNoHyphenToIt) {
    EXPECT_EQ(lines("400.7/kesepakatan", Alignment::left, 45_pt), (Texts{"400.7/kes", "epakatan"}));
    ASSERT_EQ(place_.warnings.size(), 1U);
}

TEST_F(Hyphenation, AddsHyphensToAParagraphAndNothingElse) {
    const std::string source = "kesepakatan kesepakatan kesepakatan kesepakatan kesepakatan kesepakatan kesepakatan";
    std::string together;
    for (std::string line : lines(source, Alignment::justify, 80_pt)) {
        if (line.back() == '-')
            line.pop_back();
        else
            line += ' ';
        together += line;
    }
    EXPECT_EQ(together, source + " ");
}

}  // namespace
}  // namespace naskah::layout::testing
