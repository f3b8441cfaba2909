#include "office/package.hpp"

#include <gtest/gtest.h>

#include "support/unzip.hpp"
#include "support/zip_builder.hpp"

namespace naskah::office::testing {

namespace {

const std::vector<test::ZipEntry> entries = {{"b.xml", "<b/>"}, {"a.xml", "<a/>"}, {"xl/gambar.png", "gambar"}};

std::string names_in(const std::string& bytes) {
    ArchiveOutcome fault;
    const std::optional<Archive> archive = Archive::open(std::string_view(bytes), {}, fault);
    std::string names;
    if (!archive) return names;
    for (const Archive::Entry& part : archive->parts()) names += part.name + " ";
    return names;
}

/// The archive after a change; empty when there is none.
template <class Change>
std::string changed(const std::string& bytes, const Change& change) {
    std::optional<Package> package = Package::open(bytes);
    if (!package) return {};
    change(*package);
    return package->pack().value_or("");
}

}  // namespace

TEST(Package, ReadsPartsWhateverTheCaseOfTheirNames) {
    const std::string bytes = test::make_zip(entries);
    const std::optional<Package> package = Package::open(bytes);
    ASSERT_TRUE(package);
    EXPECT_EQ(package->read("A.XML"), "<a/>");
    EXPECT_EQ(package->read("c.xml"), std::nullopt);
}

TEST(Package, ReadsWhatWasWritten) {
    const std::string bytes = test::make_zip(entries);
    std::optional<Package> package = Package::open(bytes);
    ASSERT_TRUE(package);
    package->write("a.xml", "<baru/>");
    package->write("c.xml", "<c/>");
    package->remove("b.xml");
    EXPECT_EQ(package->read("A.xml"), "<baru/>");
    EXPECT_EQ(package->read("c.xml"), "<c/>");
    EXPECT_EQ(package->read("b.xml"), std::nullopt);
}

TEST(Package, KeepsTheOrderOfItsEntriesAndAddsNewOnesBehind) {
    const std::string copy = changed(test::make_zip(entries), [](Package& package) {
        package.write("c.xml", "<c/>");
        package.write("b.xml", "<baru/>");
    });
    EXPECT_EQ(names_in(copy), "b.xml a.xml xl/gambar.png c.xml ");
    const std::map<std::string, std::string> wanted = {
        {"b.xml", "<baru/>"}, {"a.xml", "<a/>"}, {"xl/gambar.png", "gambar"}, {"c.xml", "<c/>"}};
    EXPECT_EQ(test::unzip(copy), wanted);
}

TEST(Package, LeavesOutWhatWasRemoved) {
    const std::string copy = changed(test::make_zip(entries), [](Package& package) {
        package.remove("a.xml");
        package.write("c.xml", "<c/>");
        package.remove("c.xml");
    });
    EXPECT_EQ(names_in(copy), "b.xml xl/gambar.png ");
}

TEST(Package, WritesTheLastEntryAnewWhenItShrinks) {
    const std::string copy = changed(test::make_zip({{"a.xml", "<a/>"}, {"akhir.xml", std::string(100'000, 'x')}}),
                                     [](Package& package) { package.write("akhir.xml", "pendek"); });
    EXPECT_EQ(test::unzip(copy).at("akhir.xml"), "pendek");
}

TEST(Package, TakesOverUntouchedPartsAsTheyWerePacked) {
    for (const test::Packing packing : {test::Packing::stored, test::Packing::deflated}) {
        const std::string bytes = test::make_zip(entries, packing);
        const std::string copy = changed(bytes, [](Package& package) { package.write("a.xml", "<baru/>"); });
        ArchiveOutcome fault;
        const std::optional<Archive> before = Archive::open(std::string_view(bytes), {}, fault);
        const std::optional<Archive> after = Archive::open(std::string_view(copy), {}, fault);
        ASSERT_TRUE(before && after);
        for (const char* name : {"b.xml", "xl/gambar.png"}) {
            const std::optional<PackedContent> one = before->packed(before->find(name).value());
            const std::optional<PackedContent> other = after->packed(after->find(name).value());
            ASSERT_TRUE(one && other) << name;
            EXPECT_EQ(one->packing, other->packing) << name;
            EXPECT_EQ(one->bytes, other->bytes) << name;
        }
    }
}

TEST(Package, GivesTheSameBytesWhenPackedAgain) {
    const auto write = [](Package& package) { package.write("a.xml", "<baru/>"); };
    const std::string copy = changed(test::make_zip(entries), write);
    EXPECT_EQ(changed(test::make_zip(entries), write), copy);
}

TEST(Package, FindsNamesThatAreNotInUse) {
    const std::string bytes = test::make_zip({{"xl/styles1.xml", ""}, {"xl/Styles2.xml", ""}});
    EXPECT_EQ(Package::open(bytes).value().unused_name("xl/styles", ".xml"), "xl/styles3.xml");
}

TEST(Package, IsNothingWithoutAnArchive) {
    EXPECT_FALSE(Package::open("bukan arsip").has_value());
}

TEST(Package, IsNotPackedWhenAnEntryIsCutOff) {
    // The directory says that the entry is longer than all that stands before the directory.
    std::string bytes = test::make_zip({{"a.xml", "12345"}}, test::Packing::stored);
    const std::size_t directory = bytes.find("PK\x01\x02");
    bytes[directory + 20] = bytes[directory + 24] = '\x7F';
    EXPECT_EQ(changed(bytes, [](Package& package) { package.write("b.xml", "<b/>"); }), "");
}

}  // namespace naskah::office::testing
