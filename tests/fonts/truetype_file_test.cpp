// One reader of faces for layout and for the PDF: what it lists and what it looks up are the same, in every shipped face.
#include "fonts/truetype_file.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <map>

#include "fonts/support.hpp"
#include "fonts/truetype.hpp"

namespace naskah::fonts::testing {
namespace {

using fonts::Glyph;
using fonts::TrueTypeFile;

class ShippedFace : public ::testing::TestWithParam<const char*> {
 protected:
    ShippedFace() : bytes_(file_bytes(shipped / GetParam())), file_(bytes_) {}

    std::string bytes_;
    TrueTypeFile file_;
};

constexpr const char* files[] = {"LiberationSans-Regular.ttf",    "LiberationSans-Bold.ttf",    "LiberationSans-Italic.ttf",
                                 "LiberationSans-BoldItalic.ttf", "NaskahBonum-Regular.ttf",    "NaskahBonum-Bold.ttf",
                                 "NaskahBonum-Italic.ttf",        "NaskahBonum-BoldItalic.ttf", "DejaVuSans.ttf"};
INSTANTIATE_TEST_SUITE_P(All, ShippedFace, ::testing::ValuesIn(files), [](const auto& instance) {
    std::string name = std::filesystem::path(instance.param).stem().string();
    std::erase(name, '-');
    return name;
});

TEST_P(ShippedFace, FindsExactlyTheGlyphsThatItLists) {
    std::map<char32_t, Glyph> listed;
    file_.for_each_character([&](char32_t character, Glyph glyph) { listed.emplace(character, glyph); });
    ASSERT_GT(listed.size(), 200u);
    for (char32_t character = 0; character < 0x11000; ++character) {
        const auto found = listed.find(character);
        ASSERT_EQ(file_.glyph(character), found == listed.end() ? 0 : found->second) << static_cast<unsigned>(character);
    }
}

TEST_P(ShippedFace, IsAsWideForTheLayoutAsForThePdf) {
    const auto measures = fonts::TrueTypeFace::parse(bytes_);
    ASSERT_TRUE(measures);
    for (char32_t character = 0; character < 0x11000; ++character) {
        const Glyph glyph = file_.glyph(character);
        const std::optional<int> width = glyph == 0 ? std::nullopt : std::optional(file_.advance(glyph));
        ASSERT_EQ(measures->advance(character), width) << static_cast<unsigned>(character);
    }
}

TEST_P(ShippedFace, HasNoOtherTableOfCharactersThatSaysMore) {
    const std::string_view cmap = file_.table("cmap");
    for (std::size_t i = 0; i < fonts::read_u16(cmap, 2); ++i) {
        const unsigned format = fonts::read_u16(cmap, fonts::read_u32(cmap, 8 + 8 * i));
        EXPECT_TRUE(format == 4 || format == 6) << format;  // 6: Macintosh, Latin only
    }
}

TEST(TrueTypeFile, IsRefusedWhenItIsCutOff) {
    const std::string whole = file_bytes(shipped / "DejaVuSans.ttf");
    EXPECT_THROW(TrueTypeFile(std::string_view(whole).substr(0, 300)), fonts::BrokenFace);
    EXPECT_THROW(TrueTypeFile(std::string_view()), fonts::BrokenFace);
}

}  // namespace
}  // namespace naskah::fonts::testing
