// The tables of a face: of the shipped ones, of a small one made here, of broken ones.
#include "fonts/truetype.hpp"

#include <gtest/gtest.h>

#include <random>

#include "fonts/support.hpp"

namespace naskah::fonts::testing {
namespace {

using fonts::TrueTypeFace;

std::string u16(int number) {
    return {static_cast<char>((number >> 8) & 0xFF), static_cast<char>(number & 0xFF)};
}
std::string u32(std::size_t number) {
    return u16(static_cast<int>(number >> 16U)) + u16(static_cast<int>(number & 0xFFFFU));
}

struct Segment {
    int first, last, delta;
};

/// A face of five glyphs, 100, 200, 300 units wide, the last two as wide as the third.
struct SmallFace {
    int units_per_em = 1000, underline_position = -100, underline_thickness = 50, widths = 3, glyphs = 5;
    std::vector<Segment> segments = {{'A', 'D', 1 - 'A'}, {0x2610, 0x2610, 2 - 0x2610}, {0xFFFF, 0xFFFF, 1}};

    std::string character_map() const {
        const int count = static_cast<int>(segments.size());
        std::string ends, starts, deltas, offsets;
        for (const Segment& segment : segments) {
            ends += u16(segment.last);
            starts += u16(segment.first);
            deltas += u16(segment.delta);
            offsets += u16(0);
        }
        const std::string table =
            u16(4) + u16(16 + 8 * count) + u16(0) + u16(2 * count) + std::string(6, '\0') + ends + u16(0) + starts + deltas + offsets;
        return u16(0) + u16(1) + u16(3) + u16(1) + u32(12) + table;
    }

    std::string bytes() const {
        const std::vector<std::pair<std::string, std::string>> tables = {
            {"head", std::string(18, '\0') + u16(units_per_em)},
            {"hhea", std::string(4, '\0') + u16(800) + u16(-200) + u16(90) + std::string(24, '\0') + u16(widths)},
            {"hmtx", u16(100) + u16(0) + u16(200) + u16(0) + u16(300) + u16(0) + u16(0) + u16(0)},
            {"maxp", u32(0x10000) + u16(glyphs)},
            {"post", std::string(8, '\0') + u16(underline_position) + u16(underline_thickness)},
            {"cmap", character_map()}};
        std::string directory = u32(0x10000) + u16(static_cast<int>(tables.size())) + std::string(6, '\0'), data;
        for (const auto& [tag, table] : tables) {
            directory += tag + u32(0) + u32(12 + 16 * tables.size() + data.size()) + u32(table.size());
            data += table;
        }
        return directory + data;
    }
};

TEST(TrueTypeFace, ReadsTheMeasuresOfALine) {
    const auto face = TrueTypeFace::parse(SmallFace{}.bytes());
    ASSERT_TRUE(face);
    EXPECT_EQ(face->units_per_em(), 1000);
    EXPECT_EQ(face->ascent(), 800);
    EXPECT_EQ(face->descent(), 200);
    EXPECT_EQ(face->line_gap(), 90);
}

TEST(TrueTypeFace, TurnsTheUpperEdgeOfTheUnderlineIntoItsMiddle) {
    const auto face = TrueTypeFace::parse(SmallFace{}.bytes());
    ASSERT_TRUE(face);
    EXPECT_EQ(face->underline_offset(), 125);
    EXPECT_EQ(face->underline_thickness(), 50);
}

TEST(TrueTypeFace, GivesTheLastWidthToTheGlyphsWithoutOne) {
    const auto face = TrueTypeFace::parse(SmallFace{}.bytes());
    ASSERT_TRUE(face);
    EXPECT_EQ(face->advance('A'), 200);
    EXPECT_EQ(face->advance('B'), 300);
    EXPECT_EQ(face->advance('D'), 300);
}

TEST(TrueTypeFace, FindsCharactersBeyondLatin) {
    const auto face = TrueTypeFace::parse(SmallFace{}.bytes());
    ASSERT_TRUE(face);
    EXPECT_EQ(face->advance(U'☐'), 300);
}

TEST(TrueTypeFace, LacksWhatItsMapLacks) {
    const auto face = TrueTypeFace::parse(SmallFace{}.bytes());
    ASSERT_TRUE(face);
    for (const char32_t character : {U'\0', U'@', U'E', U'☑', U'\uFFFF', U'😀', char32_t{0x10041}})
        EXPECT_EQ(face->advance(character), std::nullopt) << static_cast<unsigned>(character);
}

TEST(TrueTypeFace, LacksCharactersOfGlyphsThatItDoesNotHave) {
    SmallFace small;
    small.glyphs = 3;
    const auto face = TrueTypeFace::parse(small.bytes());
    ASSERT_TRUE(face);
    EXPECT_EQ(face->advance('B'), 300);
    EXPECT_EQ(face->advance('C'), std::nullopt);
}

TEST(TrueTypeFace, IsRefusedWithoutUnits) {
    SmallFace small;
    small.units_per_em = 0;
    EXPECT_FALSE(TrueTypeFace::parse(small.bytes()));
}

TEST(TrueTypeFace, IsRefusedWithoutWidths) {
    SmallFace small;
    small.widths = 0;
    EXPECT_FALSE(TrueTypeFace::parse(small.bytes()));
}

TEST(TrueTypeFace, IsRefusedWithoutCharacters) {
    SmallFace small;
    small.segments.clear();
    EXPECT_FALSE(TrueTypeFace::parse(small.bytes()));
}

TEST(TrueTypeFace, IsRefusedWhenItsSegmentsOverlap) {
    SmallFace small;
    small.segments = {{'A', 'D', 1 - 'A'}, {'D', 'E', 1 - 'D'}, {0xFFFF, 0xFFFF, 1}};
    EXPECT_FALSE(TrueTypeFace::parse(small.bytes()));
}

TEST(TrueTypeFace, IsRefusedWithoutAnyOneTable) {
    const std::string whole = SmallFace{}.bytes();
    for (const char* tag : {"head", "hhea", "hmtx", "maxp", "post", "cmap"}) {
        std::string bytes = whole;
        bytes.replace(bytes.find(tag), 4, "none");
        EXPECT_FALSE(TrueTypeFace::parse(bytes)) << tag;
    }
}

TEST(TrueTypeFace, IsRefusedWhenItEndsTooEarly) {
    const std::string whole = SmallFace{}.bytes();
    ASSERT_TRUE(TrueTypeFace::parse(whole));
    for (std::size_t size = 0; size < whole.size(); ++size) EXPECT_FALSE(TrueTypeFace::parse(whole.substr(0, size))) << size;
}

TEST(TrueTypeFace, IsRefusedWhenItIsSomethingElse) {
    EXPECT_FALSE(TrueTypeFace::parse(""));
    EXPECT_FALSE(TrueTypeFace::parse("%PDF-1.4\n%....\n1 0 obj"));
    EXPECT_FALSE(TrueTypeFace::parse(std::string(4096, '\xFF')));
    EXPECT_FALSE(TrueTypeFace::parse(std::string(4096, '\0')));
}

/// Whatever a parsed face says must be usable.
void expect_usable(const std::optional<TrueTypeFace>& face) {
    if (!face) return;
    ASSERT_GT(face->units_per_em(), 0);
    for (const char32_t character : {U'A', U'é', U'☐', U'\uFFFD'}) ASSERT_TRUE(face->advance(character).value_or(0) >= 0);
}

TEST(TrueTypeFace, WithAnySingleByteChangedIsReadOrRefused) {
    const std::string whole = SmallFace{}.bytes();
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (const char byte : {'\x00', '\x01', '\x7F', '\x80', '\xFF'}) {
            std::string bytes = whole;
            bytes[at] = byte;
            expect_usable(TrueTypeFace::parse(bytes));
        }
    }
}

TEST(ShippedTrueTypeFace, IsRefusedWhenItsTablesAreCutOff) {
    const std::string whole = file_bytes(shipped / "NaskahBonum-Regular.ttf");
    ASSERT_TRUE(TrueTypeFace::parse(whole));
    // The tables are in the order of their tags: the last that is read, post, lies at the end of the file.
    for (std::size_t size = 0; size < whole.size() - 64; size += 997) EXPECT_FALSE(TrueTypeFace::parse(whole.substr(0, size))) << size;
}

TEST(ShippedTrueTypeFace, WithBytesChangedAtRandomIsReadOrRefused) {
    std::mt19937 random(42);
    for (const char* file : {"LiberationSans-Regular.ttf", "NaskahBonum-Italic.ttf", "DejaVuSans.ttf"}) {
        const std::string whole = file_bytes(shipped / file);
        const std::size_t directory = 12 + 16 * 20;
        for (int round = 0; round < 60; ++round) {
            std::string bytes = whole;
            for (int flip = 0; flip < 200; ++flip) bytes[random() % bytes.size()] = static_cast<char>(random() & 0xFFU);
            if (round % 2 == 0) bytes[random() % directory] = static_cast<char>(random() & 0xFFU);
            expect_usable(TrueTypeFace::parse(bytes));
        }
    }
}

}  // namespace
}  // namespace naskah::fonts::testing
