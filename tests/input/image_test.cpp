// Pictures: where they may be, and what they must be.
#include <gtest/gtest.h>

#include <cstdint>

#include "input/image_file.hpp"
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

std::string little_endian(std::uint32_t number, int bytes) {
    const std::string big = big_endian(number, bytes);
    return {big.rbegin(), big.rend()};
}

using Written = std::string (*)(std::uint32_t, int);

/// The contents of an APP1 segment with a directory of two entries, of which the second is the orientation.
std::string exif(std::uint32_t orientation, Written written = big_endian, std::uint32_t type = 3, std::uint32_t directory = 8) {
    return std::string("Exif\0\0", 6) + (written == big_endian ? "MM" : "II") + written(42, 2) + written(directory, 4) + written(2, 2) +
           written(0x010F, 2) + written(2, 2) + written(4, 4) + "abc" + '\0' + written(0x0112, 2) + written(type, 2) + written(1, 4) +
           written(orientation, 2) + written(0, 2) + written(0, 4);
}

std::string segment(const std::string& contents) {
    return "\xFF\xE1" + big_endian(static_cast<std::uint32_t>(contents.size()) + 2, 2) + contents;
}

/// The JPEG file with these segments at its beginning.
std::string photograph(const std::string& segments, std::uint32_t width = 640, std::uint32_t height = 480) {
    return "\xFF\xD8" + segments + jpeg(width, height).substr(2);
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
    record::ImageFile read(const std::string& name) const {
        return value_of<record::ImageFile>(read_well(letter("<lambang>" + name + "</lambang>"), folder_), "lambang");
    }

    test::TemporaryFolder root_;
    fs::path folder_;
};

constexpr const char* keep_inside = "simpan gambarnya di folder masukan atau di dalamnya";
constexpr const char* make_smaller = "perkecil gambarnya: paling besar 10000 piksel sesisi dan 40 juta piksel seluruhnya";

TEST_F(Pictures, InPngHaveTheirSize) {
    write("foto/a.png", png(640, 480));
    const record::ImageFile image = read("foto/a.png");
    EXPECT_EQ(image.width, 640);
    EXPECT_EQ(image.height, 480);
    EXPECT_FALSE(image.jpeg);
    EXPECT_EQ(image.name, "foto/a.png");
    EXPECT_EQ(fs::path(image.path), fs::canonical(folder_ / "foto/a.png"));
}

TEST_F(Pictures, InJpegHaveTheirSizeWhateverTheirName) {
    write("a.png", jpeg(640, 480));
    const record::ImageFile image = read("a.png");
    EXPECT_EQ(image.width, 640);
    EXPECT_EQ(image.height, 480);
    EXPECT_TRUE(image.jpeg);
}

TEST_F(Pictures, WithoutExifAreUpright) {
    write("a.jpg", jpeg(640, 480));
    EXPECT_EQ(read("a.jpg").orientation, 1);
}

TEST_F(Pictures, InExifOfBothByteOrdersHaveTheirOrientation) {
    for (const Written written : {&big_endian, &little_endian}) {
        for (std::uint32_t orientation = 1; orientation <= 8; ++orientation) {
            write("a.jpg", photograph(segment(exif(orientation, written))));
            EXPECT_EQ(read("a.jpg").orientation, static_cast<int>(orientation));
        }
    }
}

TEST_F(Pictures, HaveTheirSizeAsSeen) {
    for (std::uint32_t orientation = 1; orientation <= 8; ++orientation) {
        write("a.jpg", photograph(segment(exif(orientation))));
        const record::ImageFile image = read("a.jpg");
        EXPECT_EQ(image.width, orientation < 5 ? 640 : 480) << orientation;
        EXPECT_EQ(image.height, orientation < 5 ? 480 : 640) << orientation;
    }
}

TEST_F(Pictures, WithXmpBeforeTheirExifHaveTheirOrientation) {
    write("a.jpg", photograph(segment("http://ns.adobe.com/xap/1.0/") + segment(exif(6)) + segment(exif(3))));
    EXPECT_EQ(read("a.jpg").orientation, 6);
}

TEST_F(Pictures, WithAnImpossibleOrientationAreUpright) {
    for (const std::uint32_t orientation : {0U, 9U, 0xFFFFU}) {
        write("a.jpg", photograph(segment(exif(orientation))));
        EXPECT_EQ(read("a.jpg").orientation, 1) << orientation;
    }
    write("a.jpg", photograph(segment(exif(6, big_endian, 2))));
    EXPECT_EQ(read("a.jpg").orientation, 1) << "a text, not a number";
}

TEST_F(Pictures, WithBrokenExifAreUpright) {
    const std::string whole = exif(6);
    const std::size_t end_of_value = whole.size() - 6;
    for (std::size_t size = 0; size < end_of_value; ++size) {
        write("a.jpg", photograph(segment(whole.substr(0, size))));
        const record::ImageFile image = read("a.jpg");
        EXPECT_EQ(image.orientation, 1) << size;
        EXPECT_EQ(image.width, 640) << size;
    }
    for (const std::uint32_t directory : {0U, 9U, 1000U, 0x7FFFFFFFU, 0xFFFFFFFFU}) {
        write("a.jpg", photograph(segment(exif(6, big_endian, 3, directory))));
        EXPECT_EQ(read("a.jpg").orientation, 1) << directory;
    }
    write("a.jpg", photograph(segment(std::string("Exif\0\0XX\0*", 10))));
    EXPECT_EQ(read("a.jpg").orientation, 1) << "no byte order";
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

TEST_F(Pictures, AreNowhereWhenTheFolderItselfCannotBeFollowed) {
    fs::create_symlink("lingkar", root_.path() / "lingkar");
    const auto found = find_image("a.png", root_.path() / "lingkar", {});
    ASSERT_TRUE(std::holds_alternative<Mistake>(found));
    EXPECT_EQ(std::get<Mistake>(found).message, "berada di luar folder masukan");
}

}  // namespace naskah::input::testing
