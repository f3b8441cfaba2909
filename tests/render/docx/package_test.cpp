#include <gtest/gtest.h>

#include "render/docx/docx.hpp"
#include "render/docx/properties.hpp"
#include "render/docx/xml.hpp"
#include "support.hpp"

namespace naskah::docx::testing {

TEST(Package, HasTheSameBytesEachTime) {
    EXPECT_EQ(write(testing::everything()).bytes, write(testing::everything()).bytes);
}

TEST(Package, HoldsThePartsThatWordExpects) {
    std::string names;
    for (const auto& [name, content] : testing::parts(testing::everything())) names += name + "\n";
    EXPECT_EQ(names,
              "[Content_Types].xml\n_rels/.rels\ndocProps/app.xml\ndocProps/core.xml\nword/_rels/document.xml.rels\nword/document.xml\n"
              "word/fontTable.xml\nword/footer1.xml\nword/header1.xml\nword/header2.xml\nword/header3.xml\n"
              "word/header4.xml\nword/media/image1.jpeg\nword/numbering.xml\nword/settings.xml\nword/styles.xml\n");
}

TEST(Package, BeginsWithTheListOfTypes) {
    const std::string bytes = write(testing::everything()).bytes;
    EXPECT_EQ(bytes.substr(30, 19), "[Content_Types].xml");  // behind the archive's first local header
}

TEST(Package, NamesTheTypeOfEachPart) {
    const auto parts = testing::parts(testing::everything());
    const std::string& types = parts.at("[Content_Types].xml");
    for (const auto& [name, content] : parts) {
        if (name.find("rels") != std::string::npos || name.find("media") != std::string::npos || name.front() == '[') continue;
        EXPECT_NE(types.find("PartName=\"/" + name + "\""), std::string::npos) << name;
    }
}

TEST(EveryPart, FollowsTheOrderOfTheSchema) {
    for (const auto& [name, content] : testing::parts(testing::everything())) {
        if (name.find("media") != std::string::npos) continue;
        EXPECT_EQ(testing::out_of_order(content), "") << name;
    }
}

TEST(EmptyDocument, HasAParagraph) {
    EXPECT_EQ(testing::count(testing::body(document::Blocks{}), "<w:p>"), 1U);
}

TEST(Properties, AreThoseOfTheDocument) {
    EXPECT_EQ(testing::part(testing::everything(), "docProps/core.xml"),
              std::string(xml_declaration) +
                  "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                  "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
                  "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>Judul &amp; &quot;uji&quot;</dc:title>"
                  "<dc:subject>Peraturan</dc:subject><dc:creator>Bagian Hukum</dc:creator><cp:keywords>satu, dua</cp:keywords>"
                  "<dc:language>id-ID</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">2025-02-27T16:00:00Z</dcterms:created>"
                  "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2025-02-27T16:00:00Z</dcterms:modified></cp:coreProperties>");
}

TEST(Properties, OfItsOwnAreCustomOnes) {
    document::Document document = testing::everything();
    document.metadata.properties = {{"naskah:jenis", "Jenis dokumen", "surat"}, {"naskah:nomor", "Nomor dokumen", "1 & 2"}};
    EXPECT_EQ(testing::part(document, "docProps/custom.xml"),
              std::string(xml_declaration) +
                  "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" "
                  "xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
                  "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"naskah:jenis\"><vt:lpwstr>surat</vt:lpwstr>"
                  "</property><property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"3\" name=\"naskah:nomor\">"
                  "<vt:lpwstr>1 &amp; 2</vt:lpwstr></property></Properties>");
    EXPECT_NE(testing::part(document, "_rels/.rels")
                  .find("Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties\" "
                        "Target=\"docProps/custom.xml\""),
              std::string::npos);
    EXPECT_NE(testing::part(document, "[Content_Types].xml").find("PartName=\"/docProps/custom.xml\""), std::string::npos);
}

TEST(Properties, OfItsOwnHaveNoPartWithoutOne) {
    EXPECT_FALSE(testing::parts(testing::everything()).contains("docProps/custom.xml"));
}

TEST(Properties, HaveNoDateWithoutOne) {
    EXPECT_EQ(testing::part(testing::document({}), "docProps/core.xml").find("dcterms:created"), std::string::npos);
}

TEST(UniversalTime, TurnsTheClockBackAcrossAYear) {
    EXPECT_EQ(universal_time("2025-01-01T00:30:00+08:00"), "2024-12-31T16:30:00Z");
}

TEST(UniversalTime, TurnsTheClockOnAcrossALeapDay) {
    EXPECT_EQ(universal_time("2024-02-28T20:00:00-05:00"), "2024-02-29T01:00:00Z");
}

TEST(UniversalTime, TakesADayAsItsMidnight) {
    EXPECT_EQ(universal_time("2025-02-28"), "2025-02-28T00:00:00Z");
}

TEST(UniversalTime, RefusesDaysThatAreNone) {
    EXPECT_EQ(universal_time("2025-02-29T00:00:00Z"), std::nullopt);
    EXPECT_EQ(universal_time("kemarin"), std::nullopt);
}

TEST(Settings, AreThoseOfWord2013WithoutQuestionsToTheUser) {
    const std::string settings = testing::part(testing::document({}), "word/settings.xml");
    EXPECT_NE(settings.find("<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" "
                            "w:val=\"15\"/>"),
              std::string::npos);
    EXPECT_NE(settings.find("<w:autoHyphenation w:val=\"0\"/><w:evenAndOddHeaders w:val=\"0\"/>"), std::string::npos);
    EXPECT_EQ(settings.find("updateFields"), std::string::npos);
}

TEST(IllegalCharacter, IsDroppedAndTold) {
    const Result result =
        write(testing::document({testing::paragraph("a\x07"
                                                    "b")}));
    ASSERT_EQ(result.problems.size(), 1U);
    EXPECT_EQ(result.problems.front(), "teks \"ab\" berisi karakter yang tidak dapat disimpan dalam DOCX");
}

}  // namespace naskah::docx::testing
