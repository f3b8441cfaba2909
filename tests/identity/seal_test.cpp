#include "identity/seal.hpp"

#include <gtest/gtest.h>

namespace naskah::identity::testing {

namespace {

std::string sealed() {
    std::string file = "isi " + open_seal() + " akhir";
    close_seal(file);
    return file;
}

}  // namespace

TEST(Seal, IsIntactWhenItWasJustClosed) {
    EXPECT_TRUE(is_intact(sealed()));
}

TEST(Seal, KeepsTheSizeOfTheFile) {
    EXPECT_EQ(sealed().size(), ("isi " + open_seal() + " akhir").size());
}

TEST(Seal, BreaksWithAnyByte) {
    const std::string file = sealed();
    for (std::size_t i = 0; i < file.size(); ++i) {
        std::string changed = file;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        EXPECT_FALSE(is_intact(changed)) << i;
    }
}

TEST(Seal, BreaksWhenSomethingIsAppended) {
    EXPECT_FALSE(is_intact(sealed() + "\n"));
}

TEST(Seal, BreaksWhenTheEndIsCutOff) {
    const std::string file = sealed();
    for (std::size_t size = 0; size < file.size(); ++size) EXPECT_FALSE(is_intact(file.substr(0, size))) << size;
}

TEST(Seal, IsNotIntactWhileItIsOpen) {
    EXPECT_FALSE(is_intact(open_seal()));
}

TEST(Seal, IsTheLastOne) {
    std::string file = "judul: " + open_seal() + " " + open_seal();
    close_seal(file);
    EXPECT_TRUE(is_intact(file));
    EXPECT_TRUE(file.starts_with("judul: " + open_seal()));
}

TEST(Seal, IsNotMadeWhereThereIsNoPlaceForIt) {
    std::string file = "isi";
    close_seal(file);
    EXPECT_EQ(file, "isi");
    EXPECT_FALSE(is_intact(file));
}

}  // namespace naskah::identity::testing
