// The faces in fonts/ as layout and the PDF ask for them.
#include "fonts/face_library.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string_view>
#include <thread>

#include "fonts/support.hpp"

namespace naskah::fonts::testing {
namespace {

namespace fs = std::filesystem;
using document::Family;
using document::Length;
using document::Typeface;
using fonts::FaceLibrary;

constexpr Typeface sans{Family::sans, false, false}, bookman{Family::bookman, false, false}, symbol{Family::symbol, false, false};

/// A size at which a unit of a face with so many units per em is one thousandth of a point.
Length one_to_one(std::int64_t units_per_em) {
    return Length::of_units(units_per_em);
}

class Faces : public ::testing::Test {
 protected:
    void SetUp() override { ASSERT_TRUE(faces_) << problem_; }

    std::string problem_;
    std::unique_ptr<FaceLibrary> faces_ = FaceLibrary::open(shipped, problem_);
};

TEST_F(Faces, HaveTheirOwnBytes) {
    for (const ShippedFace& face : shipped_faces()) EXPECT_TRUE(faces_->bytes(face.face) == file_bytes(shipped / face.file)) << face.file;
}

TEST_F(Faces, OfSymbolAreOneWhetherBoldOrItalic) {
    for (const Typeface face : {Typeface{Family::symbol, true, false}, {Family::symbol, false, true}, {Family::symbol, true, true}})
        EXPECT_EQ(&faces_->bytes(face), &faces_->bytes(symbol));
}

TEST_F(Faces, HaveTheWidthsOfArial) {
    const Length size = one_to_one(2048);
    EXPECT_EQ(faces_->advance(sans, U'A', size), Length::of_units(1366));
    EXPECT_EQ(faces_->advance(sans, U' ', size), Length::of_units(569));
    EXPECT_EQ(faces_->advance(sans, U'0', size), Length::of_units(1139));
    EXPECT_EQ(faces_->advance({Family::sans, true, false}, U'A', size), Length::of_units(1479));
    EXPECT_EQ(faces_->advance({Family::sans, false, true}, U'A', size), Length::of_units(1366));
    EXPECT_EQ(faces_->advance({Family::sans, true, true}, U'W', size), Length::of_units(1933));
}

TEST_F(Faces, HaveTheWidthsOfBookman) {
    const Length size = one_to_one(1000);
    EXPECT_EQ(faces_->advance(bookman, U'A', size), Length::of_units(680));
    EXPECT_EQ(faces_->advance({Family::bookman, true, false}, U'A', size), Length::of_units(720));
    EXPECT_EQ(faces_->advance({Family::bookman, false, true}, U'A', size), Length::of_units(700));
    EXPECT_EQ(faces_->advance({Family::bookman, true, true}, U'W', size), Length::of_units(1000));
}

TEST_F(Faces, RoundWidthsToTheNearestThousandthOfAPoint) {
    EXPECT_EQ(faces_->advance(sans, U'A', Length::of_points(12)), Length::of_units(8004));  // 1366 · 12000 / 2048 = 8003.9…
    EXPECT_EQ(faces_->advance(sans, U'A', Length::of_points(11)), Length::of_units(7337));  // 7336.9…
}

TEST_F(Faces, HaveNoWidthAtSizeZero) {
    EXPECT_EQ(faces_->advance(sans, U'A', Length()), Length());
}

TEST_F(Faces, HavePositiveMeasuresOfALine) {
    for (const ShippedFace& face : shipped_faces()) {
        const layout::LineMetrics line = faces_->line(face.face, Length::of_points(12));
        EXPECT_GT(line.ascent, Length()) << face.file;
        EXPECT_GT(line.descent, Length()) << face.file;
        EXPECT_GE(line.line_gap, Length()) << face.file;
        EXPECT_GT(line.underline_thickness, Length()) << face.file;
    }
}

TEST_F(Faces, HaveTheirUnderlineBelowTheBaselineAndAboveTheDescent) {
    for (const ShippedFace& face : shipped_faces()) {
        const layout::LineMetrics line = faces_->line(face.face, Length::of_points(12));
        EXPECT_GE(line.underline_offset - line.underline_thickness / 2, Length()) << face.file;
        EXPECT_LE(line.underline_offset + line.underline_thickness / 2, line.descent) << face.file;
    }
}

TEST_F(Faces, HaveTheKnownMeasuresOfALine) {
    const layout::LineMetrics line = faces_->line(sans, one_to_one(2048));
    EXPECT_EQ(line.ascent, Length::of_units(1854));
    EXPECT_EQ(line.descent, Length::of_units(434));
    EXPECT_EQ(line.line_gap, Length::of_units(67));
    EXPECT_EQ(line.underline_offset, Length::of_units(67 + 150 / 2));
    EXPECT_EQ(line.underline_thickness, Length::of_units(150));
}

TEST_F(Faces, OfBookmanHaveLinesOfOneHeight) {
    for (const Typeface face : {Typeface{Family::bookman, true, false}, {Family::bookman, false, true}, {Family::bookman, true, true}}) {
        EXPECT_EQ(faces_->line(face, one_to_one(1000)).ascent, Length::of_units(930));
        EXPECT_EQ(faces_->line(face, one_to_one(1000)).descent, Length::of_units(250));
    }
}

TEST_F(Faces, CoverLatin1) {
    for (const ShippedFace& face : shipped_faces()) {
        for (char32_t character = 0x20; character <= 0xFF; ++character) {
            if (character >= 0x7F && character <= 0x9F) continue;  // control characters
            const auto width = faces_->advance(face.face, character, Length::of_points(12));
            ASSERT_TRUE(width) << face.file << " lacks U+" << std::hex << static_cast<unsigned>(character);
            // The soft hyphen alone may be without width.
            ASSERT_TRUE(*width > Length() || character == 0xAD) << face.file << " U+" << std::hex << static_cast<unsigned>(character);
        }
    }
}

TEST_F(Faces, CoverThePunctuationOfDocuments) {
    for (const ShippedFace& face : shipped_faces()) {
        for (const char32_t character : std::u32string_view(U"–—‘’“”•…\u2011"))
            EXPECT_TRUE(faces_->advance(face.face, character, Length::of_points(12))) << face.file << ' ' << unsigned(character);
    }
}

TEST_F(Faces, OfSymbolHaveTheSignsThatOthersLack) {
    for (const char32_t character : {U'☐', U'☑', U'✓', U'✗', U'≥', U'≤', U'→', U'■'})
        EXPECT_TRUE(faces_->advance(symbol, character, Length::of_points(12))) << static_cast<unsigned>(character);
}

TEST_F(Faces, LackWhatTheyDoNotDraw) {
    EXPECT_EQ(faces_->advance(sans, U'☐', Length::of_points(12)), std::nullopt);
    EXPECT_EQ(faces_->advance(bookman, U'✓', Length::of_points(12)), std::nullopt);
    for (const char32_t character : {U'漢', U'ع', U'😀', U'\0', U'\n', U'\uFFFF', char32_t{0x10FFFF}})
        for (const ShippedFace& face : shipped_faces())
            EXPECT_EQ(faces_->advance(face.face, character, Length::of_points(12)), std::nullopt)
                << face.file << ' ' << unsigned(character);
}

TEST_F(Faces, DrawTheNoBreakHyphenAsAHyphenWhereTheyLackIt) {
    EXPECT_EQ(faces_->substitute(sans, U'\u2011'), U'-');
    EXPECT_EQ(faces_->advance(sans, U'\u2011', Length::of_points(12)), faces_->advance(sans, U'-', Length::of_points(12)));
}

TEST_F(Faces, SubstituteNothingForWhatTheyHaveOrCannotReplace) {
    EXPECT_EQ(faces_->substitute(symbol, U'\u2011'), std::nullopt);
    EXPECT_EQ(faces_->substitute(sans, U'A'), std::nullopt);
    EXPECT_EQ(faces_->substitute(sans, U'\u00A0'), std::nullopt);
    EXPECT_EQ(faces_->substitute(sans, U'☐'), std::nullopt);
}

TEST_F(Faces, ComeWithAProfileOfRgbColours) {
    const std::string& profile = faces_->icc_profile();
    EXPECT_TRUE(profile == file_bytes(shipped / "sRGB.icc"));
    ASSERT_GE(profile.size(), 128U);
    EXPECT_EQ(profile.substr(12, 8), "mntrRGB ");
}

TEST_F(Faces, AnswerManyThreadsAsOne) {
    const auto widths = [](const FaceLibrary& faces) {
        std::vector<std::optional<Length>> found;
        for (const ShippedFace& face : shipped_faces())
            for (char32_t character = 0x20; character < 0x2700; ++character)
                found.push_back(faces.advance(face.face, character, Length::of_points(12)));
        EXPECT_FALSE(faces.icc_profile().empty());
        return found;
    };
    std::vector<std::vector<std::optional<Length>>> found(4);
    std::vector<std::thread> threads;
    for (auto& mine : found) threads.emplace_back([&] { mine = widths(*faces_); });
    for (std::thread& thread : threads) thread.join();
    const std::unique_ptr<FaceLibrary> alone = FaceLibrary::open(shipped, problem_);
    ASSERT_TRUE(alone);
    for (const auto& theirs : found) EXPECT_TRUE(theirs == widths(*alone));
}

/// A folder for one test, with the shipped files but those that the test takes away.
class BrokenInstallation : public ::testing::Test {
 protected:
    BrokenInstallation() {
        fs::create_directories(folder_);
        for (const ShippedFace& face : shipped_faces()) fs::create_symlink(shipped / face.file, folder_ / face.file);
        fs::create_symlink(shipped / "sRGB.icc", folder_ / "sRGB.icc");
    }
    ~BrokenInstallation() override { fs::remove_all(folder_); }

    std::string message_without(const std::string& file) const {
        fs::remove(folder_ / file);
        std::string problem;
        EXPECT_EQ(FaceLibrary::open(folder_, problem), nullptr);
        return problem;
    }

    fs::path folder_ =
        fs::path(::testing::TempDir()) / ("naskah-fonts-" + std::string(::testing::UnitTest::GetInstance()->current_test_info()->name()));
};

TEST_F(BrokenInstallation, IsToldByTheFolderThatIsMissing) {
    const fs::path missing = folder_ / "tidak-ada";
    std::string problem;
    EXPECT_EQ(FaceLibrary::open(missing, problem), nullptr);
    EXPECT_EQ(problem, "berkas " + (missing / "LiberationSans-Regular.ttf").string() + " tidak ada; pasang ulang program ini");
}

TEST_F(BrokenInstallation, IsToldByTheFaceThatIsMissing) {
    EXPECT_EQ(message_without("NaskahBonum-Bold.ttf"),
              "berkas " + (folder_ / "NaskahBonum-Bold.ttf").string() + " tidak ada; pasang ulang program ini");
}

TEST_F(BrokenInstallation, IsToldByTheProfileThatIsMissing) {
    EXPECT_EQ(message_without("sRGB.icc"), "berkas " + (folder_ / "sRGB.icc").string() + " tidak ada; pasang ulang program ini");
}

TEST_F(BrokenInstallation, IsToldByTheFaceThatIsAFolder) {
    fs::remove(folder_ / "DejaVuSans.ttf");
    fs::create_directory(folder_ / "DejaVuSans.ttf");
    std::string problem;
    EXPECT_EQ(FaceLibrary::open(folder_, problem), nullptr);
    EXPECT_EQ(problem, "berkas " + (folder_ / "DejaVuSans.ttf").string() + " tidak ada; pasang ulang program ini");
}

TEST_F(BrokenInstallation, IsToldWhenAnEmptyFaceIsAskedFor) {
    fs::remove(folder_ / "NaskahBonum-Regular.ttf");
    std::ofstream(folder_ / "NaskahBonum-Regular.ttf");
    std::string problem;
    const std::unique_ptr<FaceLibrary> faces = FaceLibrary::open(folder_, problem);
    ASSERT_TRUE(faces) << problem;
    EXPECT_TRUE(faces->advance(sans, U'A', Length::of_points(12)));
    try {
        faces->advance(bookman, U'A', Length::of_points(12));
        FAIL() << "no exception";
    } catch (const std::runtime_error& error) {
        EXPECT_STREQ(error.what(), "broken font file: NaskahBonum-Regular.ttf");
    }
}

}  // namespace
}  // namespace naskah::fonts::testing
