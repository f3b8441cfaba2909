#include "office/zip_patch.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

#include "office/zip_writer.hpp"
#include "support/unzip.hpp"

namespace naskah::office::testing {

namespace {

std::string two_entries() {
    ZipWriter archive;
    archive.add("a.xml", "<a/>");
    archive.add("b.xml", "<b/>");
    return std::move(archive).finish();
}

}  // namespace

TEST(EditedZip, HasTheNewContentAndKeepsTheOthers) {
    const std::string bytes = edited(two_entries(), {{"a.xml", [](const std::string& xml) { return xml + xml; }}});
    const std::map<std::string, std::string> wanted = {{"a.xml", "<a/><a/>"}, {"b.xml", "<b/>"}};
    EXPECT_EQ(test::unzip(bytes), wanted);
}

TEST(EditedZip, HasTheSameBytesWhenNothingIsEdited) {
    EXPECT_EQ(edited(two_entries(), {{"c.xml", [](const std::string&) { return "<c/>"; }}}), two_entries());
}

TEST(EditedZip, IsRefusedWhenItIsNoArchive) {
    EXPECT_THROW(edited("PK", {}), std::runtime_error);
    EXPECT_THROW(edited(std::string(100, 'a'), {}), std::runtime_error);
    EXPECT_THROW(edited(two_entries().substr(20), {}), std::runtime_error);
}

TEST(CommentedZip, EndsWithTheCommentAndKeepsItsEntries) {
    std::string bytes = two_entries();
    add_comment(bytes, std::string(300, 'k'));
    EXPECT_EQ(bytes.substr(0, two_entries().size() - 2), two_entries().substr(0, two_entries().size() - 2));
    EXPECT_TRUE(bytes.ends_with("\x2c\x01" + std::string(300, 'k')));
    const std::map<std::string, std::string> wanted = {{"a.xml", "<a/>"}, {"b.xml", "<b/>"}};
    EXPECT_EQ(test::unzip(bytes), wanted);
}

TEST(CommentedZip, IsRefusedWhenItIsNoArchiveOrHasAComment) {
    std::string none = "PK", full = two_entries(), commented = two_entries();
    add_comment(commented, "k");
    EXPECT_THROW(add_comment(none, "k"), std::runtime_error);
    EXPECT_THROW(add_comment(full, std::string(65'536, 'k')), std::runtime_error);
    EXPECT_THROW(add_comment(commented, "k"), std::runtime_error);
}

}  // namespace naskah::office::testing
