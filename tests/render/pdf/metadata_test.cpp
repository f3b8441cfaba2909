#include "render/pdf/metadata.hpp"

#include <gtest/gtest.h>

#include "render/pdf/content_hash.hpp"
#include "render/pdf/text_string.hpp"

namespace naskah::pdf::testing {
namespace {

TEST(PdfDate, KeepsTheZoneOfTheTime) {
    EXPECT_EQ(pdf_date("2025-02-28T09:15:00+08:00"), "D:20250228091500+08'00'");
    EXPECT_EQ(pdf_date("2025-02-28T09:15:00Z"), "D:20250228091500Z");
    EXPECT_EQ(pdf_date("2025-02-28"), "D:20250228");
}

TEST(PdfDate, RefusesWhatIsNoTime) {
    for (const char* time :
         {"", "28-02-2025", "2025-13-01", "2025-02-28T25:00:00Z", "2025-02-28 09:15:00", "2025-02-28T09:15:00+08:99", "9999-99-99"})
        EXPECT_EQ(pdf_date(time), std::nullopt) << time;
}

TEST(XmpPacket, EscapesMarkupCharacters) {
    document::Metadata metadata;
    metadata.title = "Pagu & <Realisasi> \"2025\"";
    EXPECT_NE(xmp_packet(metadata).find("<rdf:li xml:lang=\"x-default\">Pagu &amp; &lt;Realisasi&gt; &quot;2025&quot;</rdf:li>"),
              std::string::npos);
}

TEST(XmpPacket, LeavesOutWhatIsEmpty) {
    const std::string packet = xmp_packet({});
    EXPECT_EQ(packet.find("dc:title"), std::string::npos);
    EXPECT_EQ(packet.find("dc:creator"), std::string::npos);
    EXPECT_EQ(packet.find("xmp:CreateDate"), std::string::npos);
    EXPECT_NE(packet.find("<dc:language><rdf:Bag><rdf:li>id</rdf:li></rdf:Bag></dc:language>"), std::string::npos);
}

TEST(XmpPacket, DeclaresPdfA1b) {
    EXPECT_NE(xmp_packet({}).find("<pdfaid:part>1</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>"), std::string::npos);
}

TEST(XmpPacket, DescribesPropertiesOfItsOwnAndWritesThemLast) {
    document::Metadata metadata;
    metadata.title = "Surat";
    metadata.properties = {{"naskah:nomor", "Nomor dokumen", "1 & 2\n/2025"}};
    const std::string packet = xmp_packet(metadata);
    EXPECT_NE(packet.find("<pdfaSchema:schema>Identitas dokumen Naskah</pdfaSchema:schema>\n"
                          "<pdfaSchema:namespaceURI>urn:x-naskah:identitas#</pdfaSchema:namespaceURI>\n"
                          "<pdfaSchema:prefix>naskah</pdfaSchema:prefix>\n"
                          "<pdfaSchema:property><rdf:Seq>\n"
                          "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>nomor</pdfaProperty:name>\n"
                          "<pdfaProperty:valueType>Text</pdfaProperty:valueType>\n"
                          "<pdfaProperty:category>external</pdfaProperty:category>\n"
                          "<pdfaProperty:description>Nomor dokumen</pdfaProperty:description>\n</rdf:li>\n"),
              std::string::npos);
    EXPECT_NE(packet.find("<rdf:Description rdf:about=\"\" xmlns:naskah=\"urn:x-naskah:identitas#\">\n"
                          "<naskah:nomor>1 &amp; 2 /2025</naskah:nomor>\n</rdf:Description>\n</rdf:RDF>\n"),
              std::string::npos);
}

TEST(XmpPacket, DescribesNothingWithoutPropertiesOfItsOwn) {
    EXPECT_EQ(xmp_packet({}).find("pdfaExtension"), std::string::npos);
}

TEST(TextString, WritesCharactersAboveTheBasicPlaneAsTwoUnits) {
    EXPECT_EQ(utf16_with_mark("A\U00010300"), std::string("\xFE\xFF\x00\x41\xD8\x00\xDF\x00", 8));
}

TEST(TextString, TurnsControlCharactersIntoSpaces) {
    EXPECT_EQ(single_line("a\nb\x01"
                          "c"),
              "a b c");
}

TEST(Identifier, DependsOnEveryByteOfTheFile) {
    std::string one = "satu <00000000000000000000000000000000> <00000000000000000000000000000000>";
    std::string other = "sato <00000000000000000000000000000000> <00000000000000000000000000000000>";
    identify(one);
    identify(other);
    EXPECT_NE(one.substr(5), other.substr(5));
    EXPECT_EQ(one.substr(5, 34), one.substr(40, 34));
}

TEST(SubsetTag, IsTheSameOnEveryMachine) {
    EXPECT_EQ(subset_tag("Naskah"), "ELVMMQ");
}

}  // namespace
}  // namespace naskah::pdf::testing
