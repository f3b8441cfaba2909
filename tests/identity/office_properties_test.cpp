// An identity written into an office file of others.
#include "identity/office_properties.hpp"

#include <gtest/gtest.h>

#include "identity/product_file.hpp"
#include "office/package.hpp"
#include "office/zip_writer.hpp"

namespace naskah::identity::testing {

namespace {

constexpr const char* types =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>";
constexpr const char* relationships =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"
    "</Relationships>";

std::string office_file() {
    office::ZipWriter writer;
    writer.add("[Content_Types].xml", types);
    writer.add("_rels/.rels", relationships);
    writer.add("xl/workbook.xml", "<workbook/>");
    return std::move(writer).finish();
}

Identity returned_form() {
    Identity identity;
    identity.kind = "penandaan";
    identity.status = "periksa";
    identity.input = "dinkes & co";
    identity.stage = "apbd";
    return identity;
}

std::string part(const std::string& file, const char* name) {
    const std::optional<office::Package> package = office::Package::open(file);
    return package ? package->read(name).value_or("") : "";
}

}  // namespace

TEST(OfficeProperties, AreReadBackAsTheyWereWritten) {
    const Found found = look_at(with_identity(office_file(), returned_form()).value());
    ASSERT_TRUE(found.identity);
    EXPECT_TRUE(is_same_document(*found.identity, returned_form()));
}

TEST(OfficeProperties, LeaveTheOtherPartsAsTheyWere) {
    EXPECT_EQ(part(with_identity(office_file(), returned_form()).value(), "xl/workbook.xml"), "<workbook/>");
}

TEST(OfficeProperties, GiveWayToThoseOfTheNextIdentityAndKeepThoseOfOthers) {
    std::string file = with_identity(office_file(), returned_form()).value();
    std::optional<office::Package> package = office::Package::open(file);
    std::string properties = package->read("docProps/custom.xml").value();
    const std::string own = "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"40\" name=\"Bagian\"/>";
    package->write("docProps/custom.xml", properties.insert(properties.find("</Properties>"), own));
    file = package->pack().value();
    Identity next = returned_form();
    next.stage = "rkpd";
    file = with_identity(file, next).value();
    EXPECT_TRUE(is_same_document(*look_at(file).identity, next));
    const std::string kept = part(file, "docProps/custom.xml");
    EXPECT_NE(kept.find("name=\"Bagian\""), std::string::npos) << kept;
    EXPECT_EQ(kept.find("apbd"), std::string::npos) << kept;
}

TEST(OfficeProperties, GiveTheSameBytesEachTime) {
    EXPECT_EQ(with_identity(office_file(), returned_form()), with_identity(office_file(), returned_form()));
}

TEST(OfficeProperties, AreNotWrittenIntoWhatIsNoOfficeFile) {
    EXPECT_FALSE(with_identity("PK?", returned_form()));
}

}  // namespace naskah::identity::testing
