// Metrics that keep their answers.
#include "layout/known_metrics.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>

#include "support/fixed_metrics.hpp"

namespace naskah::layout::testing {
namespace {

using document::operator""_pt;

constexpr document::Typeface sans{document::Family::sans, false, false};
constexpr document::Typeface symbol{document::Family::symbol, false, false};

/// A letter is wider by its number than the size, in a bold face than twice the size; "x" is lacking. Counts what it is asked.
class CountingMetrics final : public Metrics {
 public:
    std::optional<document::Length> advance(document::Typeface face, char32_t character, document::Length size) const override {
        ++asked;
        if (character == U'x') return std::nullopt;
        return size * (face.bold ? 2 : 1) + document::Length::of_units(static_cast<std::int64_t>(character));
    }
    LineMetrics line(document::Typeface, document::Length size) const override {
        ++asked;
        return {size, size, size, size, size};
    }
    mutable int asked = 0;
};

TEST(KnownMetrics, AnswerAsTheirsFirstAndLater) {
    const test::FixedMetrics fixed;
    const KnownMetrics known(fixed);
    for (int round = 0; round < 2; ++round) {
        for (const char32_t character : {U'a', U' ', U'\u00A0', U'\u2200', U'\u3000'}) {
            for (const document::Typeface face : {sans, symbol}) {
                EXPECT_EQ(known.advance(face, character, 10_pt), fixed.advance(face, character, 10_pt));
                EXPECT_EQ(known.advance(face, character, 12_pt), fixed.advance(face, character, 12_pt));
            }
        }
        EXPECT_EQ(known.line(sans, 10_pt).ascent, 8_pt);
        EXPECT_EQ(known.line(sans, 20_pt).ascent, 16_pt);
    }
}

TEST(KnownMetrics, TellFacesAndSizesApart) {
    const CountingMetrics counting;
    const KnownMetrics known(counting);
    const document::Typeface bold{document::Family::sans, true, false};
    for (int round = 0; round < 2; ++round) {
        EXPECT_EQ(known.advance(sans, U'A', 10_pt)->units(), 10'065);
        EXPECT_EQ(known.advance(bold, U'A', 10_pt)->units(), 20'065);
        EXPECT_EQ(known.advance(sans, U'A', 11_pt)->units(), 11'065);
    }
}

TEST(KnownMetrics, AskForEachLetterOnce) {
    const CountingMetrics counting;
    const KnownMetrics known(counting);
    std::array<std::int64_t, 4> reaches{};
    known.reaches(sans, "abab", 10_pt, 0, reaches.data());
    known.advance(sans, U'a', 10_pt);
    known.line(sans, 10_pt);
    EXPECT_EQ(counting.asked, 3);  // two letters and the line
}

TEST(Reaches, AddUpFromWhereTheTextBegins) {
    const CountingMetrics counting;
    const KnownMetrics known(counting);
    for (const Metrics* metrics : {static_cast<const Metrics*>(&counting), static_cast<const Metrics*>(&known)}) {
        std::array<std::int64_t, 3> reaches{};
        EXPECT_EQ(metrics->reaches(sans, "AB ", 10_pt, 500, reaches.data()), 3U);
        EXPECT_EQ(reaches, (std::array<std::int64_t, 3>{10'565, 20'631, 30'663}));
    }
}

TEST(Reaches, EndBeforeACharacterThatTheFaceLacks) {
    const CountingMetrics counting;
    const KnownMetrics known(counting);
    for (const Metrics* metrics : {static_cast<const Metrics*>(&counting), static_cast<const Metrics*>(&known)}) {
        std::array<std::int64_t, 3> reaches{-1, -1, -1};
        EXPECT_EQ(metrics->reaches(sans, "Axe", 10_pt, 0, reaches.data()), 1U);
        EXPECT_EQ(reaches, (std::array<std::int64_t, 3>{10'065, -1, -1}));
    }
}

}  // namespace
}  // namespace naskah::layout::testing
