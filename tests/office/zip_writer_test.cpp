#include "office/zip_writer.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

#include "support/unzip.hpp"

namespace naskah::office::testing {

TEST(ZipWriter, GivesBackWhatWasAdded) {
    const std::string long_text(100'000, 'a');
    ZipWriter archive;
    archive.add("word/document.xml", long_text);
    archive.add("word/media/image1.png", "gambar", Packing::stored);
    archive.add("kosong.xml", "");
    const std::map<std::string, std::string> wanted = {
        {"word/document.xml", long_text}, {"word/media/image1.png", "gambar"}, {"kosong.xml", ""}};
    EXPECT_EQ(test::unzip(std::move(archive).finish()), wanted);
}

TEST(ZipWriter, ShrinksWhatIsDeflated) {
    ZipWriter archive;
    archive.add("a", std::string(100'000, 'a'));
    EXPECT_LT(std::move(archive).finish().size(), 1'000U);
}

TEST(ZipWriter, KeepsNamesThatAreNotAscii) {
    ZipWriter archive;
    archive.add("désa.xml", "isi");
    EXPECT_EQ(test::unzip(std::move(archive).finish()).count("désa.xml"), 1U);
}

// Spelt out, so that no release of any library changes a bit of it unseen.
TEST(ZipWriter, DecidesEveryByte) {
    ZipWriter archive;
    archive.add("a.txt", "isi", Packing::stored);
    const std::string expected(
        "PK\x03\x04\x0a\0\0\0\0\0\0\0\x21\0\x74\xda\x3b\x88\x03\0\0\0\x03\0\0\0\x05\0\0\0a.txtisi"
        "PK\x01\x02\x3f\x03\x0a\0\0\0\0\0\0\0\x21\0\x74\xda\x3b\x88\x03\0\0\0\x03\0\0\0\x05\0\0\0\0\0\0\0\0\0\0\0\xb6\x81\0\0\0\0a.txt"
        "PK\x05\x06\0\0\0\0\x01\0\x01\0\x33\0\0\0\x26\0\0\0\0\0",
        38 + 51 + 22);
    EXPECT_EQ(std::move(archive).finish(), expected);
}

TEST(ZipWriter, MakesAnArchiveWithoutEntries) {
    EXPECT_EQ(ZipWriter().finish(), std::string("PK\x05\x06", 4) + std::string(18, '\0'));
}

TEST(ZipWriter, RefusesMoreEntriesThanAnArchiveCanCount) {
    ZipWriter archive;
    for (int i = 0; i < 65'535; ++i) archive.add("a", "", Packing::stored);
    EXPECT_THROW(archive.add("a", "", Packing::stored), std::length_error);
}

}  // namespace naskah::office::testing
