#include "identity/product_file.hpp"

#include <gtest/gtest.h>

#include <string>

#include "identity/seal.hpp"
#include "office/zip_patch.hpp"
#include "office/zip_writer.hpp"

namespace naskah::identity::testing {

namespace {

std::string packet(const std::string& properties) {
    return "<?xpacket begin=\"\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF><rdf:Description rdf:about=\"\">" + properties +
           "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

std::string pdf(const std::string& properties) {
    std::string file = "%PDF-1.4\n" + packet(properties + "<naskah:segel>" + open_seal() + "</naskah:segel>") + "\n%%EOF\n";
    close_seal(file);
    return file;
}

std::string office_file(const std::string& properties) {
    office::ZipWriter writer;
    writer.add("[Content_Types].xml", "<Types/>", office::Packing::deflated);
    writer.add("docProps/custom.xml", "<Properties>" + properties + "</Properties>", office::Packing::deflated);
    std::string file = std::move(writer).finish();
    office::add_comment(file, open_seal());
    close_seal(file);
    return file;
}

std::string property(const std::string& name, const std::string& text) {
    return "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"" + name + "\"><vt:lpwstr>" + text +
           "</vt:lpwstr></property>";
}

std::string told(const Found& found) {
    return (found.identity ? described(*found.identity) : "tidak dikenal") + (found.intact ? ", utuh" : "");
}

}  // namespace

TEST(ProductFile, IsKnownByTheXmpOfAPdf) {
    const Found found = look_at(pdf("<naskah:jenis>surat</naskah:jenis><naskah:nomor>1 &amp; 2</naskah:nomor>"));
    EXPECT_EQ(told(found), "surat nomor 1 & 2, utuh");
}

TEST(ProductFile, IsKnownByTheCustomPropertiesOfAnOfficeFile) {
    const Found found =
        look_at(office_file(property("naskah:jenis", "surat") + property("Pemilik", "x") + property("naskah:nomor", "1 &amp; 2")));
    EXPECT_EQ(told(found), "surat nomor 1 & 2, utuh");
}

TEST(ProductFile, IsChangedWhenARevisionWasAppendedAsSigningDoes) {
    EXPECT_EQ(told(look_at(pdf("<naskah:jenis>surat</naskah:jenis>") + "9 0 obj\n<</Type/Sig>>\nendobj\n%%EOF\n")), "surat");
}

TEST(ProductFile, IsKnownByItsLastPacket) {
    EXPECT_EQ(told(look_at(pdf("<naskah:jenis>surat</naskah:jenis>") + packet("<naskah:jenis>notula</naskah:jenis>"))), "notula");
}

TEST(ProductFile, IsChangedWhenItsArchiveWasMadeAnewWithoutTheSeal) {
    office::ZipWriter writer;
    writer.add("docProps/custom.xml", "<Properties>" + property("naskah:jenis", "surat") + "</Properties>", office::Packing::deflated);
    EXPECT_EQ(told(look_at(std::move(writer).finish())), "surat");
}

TEST(ProductFile, OfOthersHasNoIdentity) {
    EXPECT_EQ(told(look_at("")), "tidak dikenal");
    EXPECT_EQ(told(look_at("%PDF-1.4\n" + packet("<dc:format>application/pdf</dc:format>"))), "tidak dikenal");
    EXPECT_EQ(told(look_at("teks dengan <naskah:jenis>surat</naskah:jenis>")), "tidak dikenal");
    EXPECT_EQ(told(look_at(office_file(property("Pemilik", "x")))), "tidak dikenal");
}

TEST(ProductFile, ThatIsBrokenHasNoIdentity) {
    EXPECT_EQ(told(look_at("%PDF <naskah:jenis>")), "tidak dikenal");
    EXPECT_EQ(told(look_at("%PDF <x:xmpmeta><naskah:jenis>surat")), "tidak dikenal");
    EXPECT_EQ(told(look_at("%PDF <x:xmpmeta><naskah:jenis>surat</x:xmpmeta>")), "tidak dikenal");
    EXPECT_EQ(told(look_at("%PDF </x:xmpmeta><naskah:jenis>surat<x:xmpmeta>")), "tidak dikenal");
    EXPECT_EQ(told(look_at("PK")), "tidak dikenal");
    EXPECT_EQ(told(look_at(office_file("<property"))), "tidak dikenal");
}

TEST(ProductFile, WhosePropertiesAreHugeHasNoIdentity) {
    const std::string huge(3U << 20U, 'x');
    EXPECT_EQ(told(look_at(pdf("<naskah:jenis>" + huge + "</naskah:jenis>"))), "tidak dikenal");
    EXPECT_EQ(told(look_at(office_file(property("naskah:jenis", huge)))), "tidak dikenal");
}

TEST(ProductFile, CutOffAnywhereIsNeverIntact) {
    for (const std::string& file : {pdf("<naskah:jenis>surat</naskah:jenis>"), office_file(property("naskah:jenis", "surat"))})
        for (std::size_t size = 0; size < file.size(); ++size) EXPECT_FALSE(look_at(file.substr(0, size)).intact) << size;
}

}  // namespace naskah::identity::testing
