// Pictures: where they may be, and what they must be.
#include <gtest/gtest.h>

#include <cstdint>

#include "support.hpp"
#include "support/process.hpp"

namespace naskah::input::testing {

namespace fs = std::filesystem;

std::string big_endian(std::uint32_t number, int bytes) {
    std::string result;
    for (int i = bytes - 1; i >= 0; --i) result += static_cast<char>(number >> (8 * static_cast<unsigned>(i)) & 0xFFU);
    return result;
}

/// The beginning of a PNG file, as far as it is looked at.
std::string png(std::uint32_t width, std::uint32_t height) {
    return "\x89PNG\r\n\x1A\n" + big_endian(13, 4) + "IHDR" + big_endian(width, 4) + big_endian(height, 4);
}

/// A JPEG file with a comment of 300 bytes, a filling byte and a progressive frame.
std::string jpeg(std::uint32_t width, std::uint32_t height) {
    return "\xFF\xD8\xFF\xFE" + big_endian(302, 2) + std::string(300, 'x') + "\xFF\xFF\xC2" + big_endian(17, 2) + "\x08" +
           big_endian(height, 2) + big_endian(width, 2) + "\x03";
}

class Pictures : public ::testing::Test {
 protected:
    void SetUp() override {
        folder_ = root_.path() / "masukan";
        fs::create_directories(folder_ / "foto");
    }

    void write(const std::string& name, const std::string& bytes) const { test::write_file(folder_ / name, bytes); }
    std::string said_of(const std::string& name, const Limits& limits = {}) const {
        return told_of("<lambang>" + name + "</lambang>", folder_, limits);
    }
    static std::string expected(const std::string& name, const std::string& message, const std::string& hint) {
        return "surat.xml:4:10: galat: <lambang> \"" + name + "\" " + message + "\n    <lambang>" + name + "</lambang>\n" +
               std::string(13, ' ') + "^\nsaran: " + hint + "\n";
    }
    ImageFile read(const std::string& name) const {
        return value_of<ImageFile>(read_well(letter("<lambang>" + name + "</lambang>"), folder_), "lambang");
    }

    test::TemporaryFolder root_;
    fs::path folder_;
};

constexpr const char* keep_inside = "simpan gambarnya di folder masukan atau di dalamnya";
constexpr const char* make_smaller = "perkecil gambarnya: paling besar 10000 piksel sesisi dan 40 juta piksel seluruhnya";

TEST_F(Pictures, InPngHaveTheirSize) {
    write("foto/a.png", png(640, 480));
    const ImageFile image = read("foto/a.png");
    EXPECT_EQ(image.width, 640);
    EXPECT_EQ(image.height, 480);
    EXPECT_FALSE(image.jpeg);
    EXPECT_EQ(image.name, "foto/a.png");
    EXPECT_EQ(fs::path(image.path), fs::canonical(folder_ / "foto/a.png"));
}

TEST_F(Pictures, InJpegHaveTheirSizeWhateverTheirName) {
    write("a.png", jpeg(640, 480));
    const ImageFile image = read("a.png");
    EXPECT_EQ(image.width, 640);
    EXPECT_EQ(image.height, 480);
    EXPECT_TRUE(image.jpeg);
}

TEST_F(Pictures, OutsideOfTheFolderAreRefused) {
    write("../rahasia.png", png(1, 1));
    EXPECT_EQ(said_of("../rahasia.png"), expected("../rahasia.png", "berada di luar folder masukan [N031]", keep_inside));
    EXPECT_EQ(said_of("foto/../../rahasia.png"), expected("foto/../../rahasia.png", "berada di luar folder masukan [N031]", keep_inside));
}

TEST_F(Pictures, WithAbsolutePathsAreRefused) {
    write("a.png", png(1, 1));
    const std::string path = (folder_ / "a.png").string();
    EXPECT_NE(said_of(path).find("berada di luar folder masukan [N031]"), std::string::npos);
}

TEST_F(Pictures, InAFolderWhoseNameOnlyBeginsTheSameAreOutside) {
    fs::create_directories(root_.path() / "masukan-lain");
    write("../masukan-lain/a.png", png(1, 1));
    EXPECT_NE(said_of("../masukan-lain/a.png").find("[N031]"), std::string::npos);
}

TEST_F(Pictures, BehindALinkThatLeadsOutsideAreRefused) {
    write("../rahasia.png", png(1, 1));
    fs::create_symlink("../rahasia.png", folder_ / "a.png");
    fs::create_directory_symlink("..", folder_ / "luar");
    EXPECT_EQ(said_of("a.png"), expected("a.png", "berada di luar folder masukan [N031]", keep_inside));
    EXPECT_EQ(said_of("luar/rahasia.png"), expected("luar/rahasia.png", "berada di luar folder masukan [N031]", keep_inside));
}

TEST_F(Pictures, ThatLeaveAndComeBackAreInside) {
    write("a.png", png(3, 4));
    EXPECT_EQ(read("foto/../a.png").width, 3);
}

TEST_F(Pictures, ThatAreNotThereAreTold) {
    EXPECT_EQ(said_of("a.png"), expected("a.png", "tidak ada [N032]", "periksa nama berkasnya"));
    EXPECT_EQ(said_of("foto"), expected("foto", "tidak ada [N032]", "periksa nama berkasnya"));
}

TEST_F(Pictures, OfAnotherKindAreTold) {
    const std::string message = "bukan gambar PNG atau JPEG [N033]", hint = "simpan ulang gambarnya sebagai PNG atau JPEG";
    write("a.png", "GIF89a");
    EXPECT_EQ(said_of("a.png"), expected("a.png", message, hint));
    write("a.png", "");
    EXPECT_EQ(said_of("a.png"), expected("a.png", message, hint));
    write("a.png", png(1, 1).substr(0, 20));
    EXPECT_EQ(said_of("a.png"), expected("a.png", message, hint));
    write("a.png", std::string("\xFF\xD8\xFF\xE0\x00\x00 no frame", 15));
    EXPECT_EQ(said_of("a.png"), expected("a.png", message, hint));
}

TEST_F(Pictures, WithTooLongASideAreTold) {
    write("a.png", png(10001, 10));
    EXPECT_EQ(said_of("a.png"), expected("a.png", "berukuran 10001 × 10 piksel [N034]", make_smaller));
}

TEST_F(Pictures, WithTooManyPixelsAreTold) {
    write("a.png", png(8000, 5001));
    EXPECT_EQ(said_of("a.png"), expected("a.png", "berukuran 8000 × 5001 piksel [N034]", make_smaller));
}

TEST_F(Pictures, WithoutPixelsAreTold) {
    write("a.png", png(0, 5));
    EXPECT_EQ(said_of("a.png"), expected("a.png", "berukuran 0 × 5 piksel [N034]", make_smaller));
}

TEST_F(Pictures, AtTheLimitAreRead) {
    write("a.png", png(10000, 4000));
    EXPECT_EQ(read("a.png").width, 10000);
}

TEST_F(Pictures, InTooLargeFilesAreTold) {
    Limits limits;
    limits.image_bytes = 1U << 20U;
    write("a.png", png(1, 1) + std::string(1U << 20U, 'x'));
    EXPECT_EQ(said_of("a.png", limits), expected("a.png", "lebih besar dari 1 MiB [N034]", "perkecil gambarnya"));
}

TEST_F(Pictures, WithoutANameAreEmpty) {
    EXPECT_EQ(told_of("<lambang/>", folder_),
              "surat.xml:4:1: galat: <lambang> kosong [N017]\n"
              "    <lambang/>\n"
              "    ^\n"
              "saran: tulis nama berkas gambar\n");
}

}  // namespace naskah::input::testing
