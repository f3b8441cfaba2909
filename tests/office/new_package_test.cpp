// What is written as a new file is what the readers of office files find in it.
#include "office/new_package.hpp"

#include <gtest/gtest.h>

#include <array>

#include "office/package.hpp"
#include "office/relationships.hpp"

namespace naskah::office::testing {
namespace {

constexpr std::array<ExtensionType, 1> pictures = {{{"png", "image/png"}}};

TEST(NewRelationships, GivesTheSameTargetTheSameIdentifier) {
    NewRelationships relationships;
    EXPECT_TRUE(relationships.empty());
    EXPECT_EQ(relationships.add("image", "media/image1.png"), "rId1");
    EXPECT_EQ(relationships.add("styles", "styles.xml"), "rId2");
    EXPECT_EQ(relationships.add("image", "media/image1.png"), "rId1");
    EXPECT_FALSE(relationships.empty());
}

TEST(NewPackage, HasItsPartsWithTheirRelationships) {
    NewRelationships relationships;
    relationships.add("officeDocument", "word/document.xml");
    relationships.add("hyperlink", "https://contoh.go.id/?a=1&b=\"2\"", true);
    const std::string bytes =
        new_package({{"_rels/.rels", relationships.xml(), {}}, {"word/document.xml", "<d/>", "text/d+xml"}}, pictures);
    const auto package = Package::open(bytes);
    ASSERT_TRUE(package);
    EXPECT_EQ(package->read("word/document.xml"), "<d/>");
    const auto targets = Relationships(*package, "").all();
    ASSERT_EQ(targets.size(), 2U);
    EXPECT_EQ(targets[0].type, "officeDocument");
    EXPECT_EQ(targets[0].part, "word/document.xml");
    EXPECT_EQ(targets[1].part, "") << "outside";
}

TEST(NewPackage, SaysOfWhatTypeItsPartsAre) {
    const std::string bytes = new_package({{"a.xml", "<a/>", "text/a+xml"}, {"b.png", "", {}, Packing::stored}}, pictures);
    const auto package = Package::open(bytes);
    ASSERT_TRUE(package);
    EXPECT_EQ(package->read("[Content_Types].xml"),
              "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
              "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
              "<Override PartName=\"/a.xml\" ContentType=\"text/a+xml\"/></Types>");
}

TEST(NewPackage, BeginsWithTheTypesAndKeepsTheOrderOfItsParts) {
    const std::string bytes = new_package({{"z.xml", "", {}}, {"a.xml", "", {}}}, pictures);
    const std::size_t types = bytes.find("[Content_Types].xml"), z = bytes.find("z.xml"), a = bytes.find("a.xml");
    EXPECT_LT(types, z);
    EXPECT_LT(z, a);
}

}  // namespace
}  // namespace naskah::office::testing
