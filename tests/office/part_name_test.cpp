#include "office/part_name.hpp"

#include <gtest/gtest.h>

namespace naskah::office::testing {

TEST(PartName, OfATargetStaysWithinThePackage) {
    EXPECT_EQ(resolve_target("xl/workbook.xml", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
    EXPECT_EQ(resolve_target("xl/workbook.xml", "/xl/worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
    EXPECT_EQ(resolve_target("xl/workbook.xml", "./../a//b.xml"), "a/b.xml");
    EXPECT_EQ(resolve_target("xl/workbook.xml", "../../a.xml"), "");
    EXPECT_EQ(resolve_target("", "xl/workbook.xml"), "xl/workbook.xml");
}

TEST(PartName, OfRelationshipsStandsBesideTheirOwner) {
    EXPECT_EQ(relationships_part("xl/workbook.xml"), "xl/_rels/workbook.xml.rels");
    EXPECT_EQ(relationships_part("workbook.xml"), "_rels/workbook.xml.rels");
    EXPECT_EQ(relationships_part(""), "_rels/.rels");
}

}  // namespace naskah::office::testing
