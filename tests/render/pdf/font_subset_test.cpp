#include "render/pdf/font_subset.hpp"

#include <gtest/gtest.h>

#include "render/pdf/samples.hpp"

namespace naskah::pdf::testing {
namespace {

FontProgram program(document::Typeface face) {
    return FontProgram(test::shipped_faces().bytes(face));
}

TEST(FontProgram, KnowsTheWidthsOfArial) {
    const FontProgram face = program(test::sans);
    EXPECT_EQ(face.advance(face.glyph(U'A')), 1366);
    EXPECT_EQ(face.width(face.glyph(U' ')), 277'832);
}

TEST(FontProgram, AnswersZeroForACharacterThatIsNotInTheFace) {
    EXPECT_EQ(program(test::sans).glyph(U'漢'), 0);
    EXPECT_EQ(program(test::sans).glyph(U'\U00010300'), 0);
}

TEST(FontProgram, HasThePostScriptNameOfItsFace) {
    EXPECT_EQ(program(test::sans).postscript_name(), "LiberationSans");
    EXPECT_EQ(program(test::symbol).postscript_name(), "DejaVuSans");
}

TEST(FontProgram, MeasuresInThousandthsOfTheSize) {
    const FontProgram::Measures measures = program({document::Family::sans, true, true}).measures();
    EXPECT_EQ(measures.weight, 700);
    EXPECT_EQ(measures.italic_angle, -12);
    EXPECT_NEAR(measures.cap_height, 716, 30);
}

TEST(FontProgram, RefusesATruncatedFile) {
    const std::string& whole = test::shipped_faces().bytes(test::sans);
    EXPECT_THROW(FontProgram(std::string_view(whole).substr(0, 300)), BrokenFace);
    EXPECT_THROW(FontProgram(std::string_view()), BrokenFace);
}

TEST(FontSubset, KeepsOutlinesAndWidthsOfTheGlyphsAskedFor) {
    const FontProgram face = program(test::sans);
    const std::vector<Glyph> glyphs = {0, face.glyph(U'a'), face.glyph(U'W')};
    const FontSubset subset = make_subset(face, glyphs);
    EXPECT_EQ(subset.sources, glyphs);
    EXPECT_LT(subset.file.size(), test::shipped_faces().bytes(test::sans).size() / 10);
    const std::size_t outlines = subset.file.find(face.outline(glyphs[2]));
    EXPECT_NE(outlines, std::string::npos);
}

TEST(FontSubset, BringsThePartsOfCompositeGlyphs) {
    const FontProgram face = program(test::sans);
    const std::vector<Glyph> glyphs = {0, face.glyph(U'é')};
    const FontSubset subset = make_subset(face, glyphs);
    ASSERT_EQ(subset.sources.size(), 4u);
    EXPECT_EQ(subset.sources[2], face.glyph(U'e'));
}

TEST(FontSubset, GivesTwoCharactersWithOneGlyphANumberEach) {
    const FontProgram face = program(test::sans);
    const std::vector<Glyph> glyphs = {0, face.glyph(U'x'), face.glyph(U'x')};
    EXPECT_EQ(make_subset(face, glyphs).sources, glyphs);
}

TEST(FontSubset, ChecksumsToTheConstantOfTrueType) {
    const FontProgram face = program(test::bookman);
    const std::vector<Glyph> glyphs = {0, face.glyph(U'B')};
    const std::string file = make_subset(face, glyphs).file;
    std::uint32_t sum = 0;
    for (std::size_t offset = 0; offset < file.size(); offset += 4) sum += read_u32(file, offset);
    EXPECT_EQ(sum, 0xB1B0AFBA);
}

}  // namespace
}  // namespace naskah::pdf::testing
