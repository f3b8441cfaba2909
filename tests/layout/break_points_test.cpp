#include "layout/break_points.hpp"

#include <gtest/gtest.h>

#include "layout/text_builder.hpp"

namespace naskah::layout::testing {
namespace {

using layout::BreakKind;
using layout::BreakPoints;

/// The text with "|" wherever a line may end; an added hyphen is shown.
std::string with_breaks(const std::string& source) {
    Workplace place;
    const layout::MeasuredText text = layout::measure_text({run(source)}, 1.0, place.context);
    const BreakPoints breaks = layout::natural_breaks(text, text.chunks[0]);
    std::string shown;
    std::uint32_t begin = breaks.begin;
    for (const auto& point : breaks.points) {
        shown += text.text.substr(begin, point.end - begin);
        if (point.kind == BreakKind::hyphen) shown += "-";
        if (point.kind != BreakKind::finish) shown += "|";
        begin = point.next;
    }
    return shown;
}

TEST(BreakPoints, LieAtSpaces) {
    EXPECT_EQ(with_breaks("satu dua  tiga"), "satu|dua|tiga");
}

TEST(BreakPoints, LeaveSpacesAtTheEndsToNoLine) {
    EXPECT_EQ(with_breaks("  satu dua "), "satu|dua");
}

TEST(BreakPoints, DoNotLieAtNoBreakSpaces) {
    EXPECT_EQ(with_breaks("NIP\u00a019701207 a"), "NIP\u00a019701207|a");
}

TEST(BreakPoints, DoNotLieAtSpacesBeforeAWordJoiner) {
    EXPECT_EQ(with_breaks("dalam Pasal \u20607 ayat \u2060(2)"), "dalam|Pasal 7|ayat (2)");
}

TEST(BreakPoints, LieBehindAWordJoinerThatComesBeforeASpaceAtAPrice) {
    EXPECT_EQ(with_breaks("Tahun\u2060 2025 Tahun\u2060 \u20602026"), "Tahun|2025|Tahun|2026");
    Workplace place;
    const layout::MeasuredText text = layout::measure_text({run("a Tahun\u2060 \u20602025")}, 1.0, place.context);
    const BreakPoints breaks = layout::natural_breaks(text, text.chunks[0]);
    EXPECT_FALSE(layout::parts_phrase(breaks.points[0]));
    EXPECT_TRUE(layout::parts_phrase(breaks.points[1]));
}

TEST(BreakPoints, LieAfterHyphensBetweenLetters) {
    EXPECT_EQ(with_breaks("anak-anak"), "anak-|anak");
}

TEST(BreakPoints, DoNotLieAfterHyphensBetweenDigits) {
    EXPECT_EQ(with_breaks("8-6-1-3 RT-04"), "8-6-1-3|RT-04");
}

TEST(BreakPoints, DoNotLieAfterNoBreakHyphens) {
    EXPECT_EQ(with_breaks("anak\u2011anak"), "anak-anak");
}

TEST(BreakPoints, DoNotLieInCodesWithHyphens) {
    EXPECT_EQ(with_breaks("(MP-ASI), non-ASN, e-PPGBM"), "(MP-ASI),|non-ASN,|e-PPGBM");
    EXPECT_EQ(with_breaks("UNDANG-UNDANG, Undang-Undang, ibu-ibu"), "UNDANG-|UNDANG,|Undang-|Undang,|ibu-|ibu");
}

TEST(BreakPoints, DoNotLieInNumbersWithLetters) {
    EXPECT_EQ(with_breaks("400.7/018/Bappeda-Litbang/2025 PPKB/Bappeda-Litbang"), "400.7/018/Bappeda-Litbang/2025|PPKB/|Bappeda-|Litbang");
    EXPECT_EQ(with_breaks("12\u00a0Bappeda-Litbang\u00a012"), "12\u00a0Bappeda-|Litbang\u00a012");
}

TEST(BreakPoints, LieAfterSlashesBetweenLetters) {
    EXPECT_EQ(with_breaks("desa/kelurahan 12/2025"), "desa/|kelurahan|12/2025");
}

TEST(BreakPoints, DoNotLieInDanAtau) {
    EXPECT_EQ(with_breaks("dan/atau desa"), "dan/atau|desa");
}

TEST(BreakPoints, DoNotLieInDanAtauWhateverItsCapitals) {
    EXPECT_EQ(with_breaks("DAN/ATAU Dan/Atau"), "DAN/ATAU|Dan/Atau");
}

TEST(BreakPoints, LieAfterDashes) {
    EXPECT_EQ(with_breaks("Paringin\u2013Awayan a\u2014b"), "Paringin\u2013|Awayan|a\u2014|b");
}

TEST(BreakPoints, DoNotLieInRangesOfYears) {
    EXPECT_EQ(with_breaks("2020\u20132024"), "2020\u20132024");
}

TEST(BreakPoints, LieAtSoftHyphens) {
    EXPECT_EQ(with_breaks("peme\u00adrintah"), "peme-|rintah");
}

TEST(BreakPoints, LieAtZeroWidthSpaces) {
    EXPECT_EQ(with_breaks("ab\u200bcd"), "ab|cd");
}

TEST(BreakPoints, NeverLieBeforePunctuation) {
    EXPECT_EQ(with_breaks("Hari : Senin ) \u2014 x"), "Hari :|Senin ) \u2014|x");
}

TEST(BreakPoints, LieBetweenSpacedDots) {
    EXPECT_EQ(with_breaks(". . ."), ".|.|.");
}

TEST(SplitWide, OffersEveryCharacterOfAWideWordAndTellsTheWord) {
    Workplace place;
    const layout::MeasuredText text = layout::measure_text({run("ab abcdef")}, 1.0, place.context);
    BreakPoints breaks = layout::natural_breaks(text, text.chunks[0]);
    const auto wide = layout::split_wide(breaks, text, 20_pt, 20_pt);
    ASSERT_EQ(wide.size(), 1U);
    EXPECT_EQ(text.text.substr(wide[0].begin, wide[0].end - wide[0].begin), "abcdef");
    EXPECT_EQ(breaks.points.size(), 7U);
}

TEST(SplitWide, NeverPartsACombiningMarkFromItsLetter) {
    Workplace place;
    const layout::MeasuredText text = layout::measure_text({run("e\u0301e\u0301")}, 1.0, place.context);
    BreakPoints breaks = layout::natural_breaks(text, text.chunks[0]);
    layout::split_wide(breaks, text, 5_pt, 5_pt);
    ASSERT_EQ(breaks.points.size(), 2U);
    EXPECT_EQ(breaks.points[0].end, 3U);
}

}  // namespace
}  // namespace naskah::layout::testing
