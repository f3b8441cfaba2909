#include <gtest/gtest.h>

#include "compose/support.hpp"

namespace naskah::compose::testing {
namespace {

std::string table(const std::string& cell, const std::string& after) {
    return "<table columns=\"1* 1* 1*\"><tbody><tr><td>x</td><td>" + cell +
           "</td><td><symbol id=\"b\" kind=\"decision\">Setuju ?</symbol></td></tr></tbody>" + after + "</table>";
}

TEST(MarkupFlow, ReadsSymbolsInTheirCellsAndTheWaysBetweenThem) {
    EXPECT_EQ(dump_blocks(table("<symbol id=\"a\" kind=\"terminator\"/>",
                                "<flow first=\"2\" columns=\"2\" size=\"7pt\"><way from=\"a\" to=\"b\">Ya</way><way from=\"a\" to=\"b\" "
                                "joint=\"yes\"/></flow>")),
              "table columns=[1* 1* 1*] [sans 12pt]\n"
              "  body\n"
              "    row\n"
              "      cell\n"
              "        p hyphenate\n"
              "          \"x\" [sans 12pt]\n"
              "      cell\n"
              "      cell\n"
              "  flow 2 columns from 2\n"
              "    terminator row 1 column 2\n"
              "    decision row 1 column 3 text=\"Setuju ?\"\n"
              "    way 1 to 2 words=\"Ya\"\n"
              "    way 1 to 2 joint\n");
}

TEST(MarkupFlow, ReadsThePentagonThatNamesAnotherProcedure) {
    const std::string read = dump_blocks(table("<symbol id=\"a\" kind=\"reference\">SOP-012</symbol>",
                                               "<flow first=\"2\" columns=\"2\"><way from=\"b\" to=\"a\">Ya</way></flow>"));
    EXPECT_NE(read.find("reference row 1 column 2 text=\"SOP-012\"\n"), std::string::npos) << read;
}

std::string errors_of(const std::string& markup) {
    return messages(parse("<document title=\"t\"><section>" + markup + "</section></document>").diagnostics);
}

TEST(MarkupFlow, TellsWhatItCannotTake) {
    EXPECT_NE(errors_of(table("<symbol id=\"a\"/>", "")).find("harus punya <flow>"), std::string::npos);
    EXPECT_NE(errors_of(table("<symbol id=\"b\"/>", "<flow first=\"2\" columns=\"2\"/>")).find("sudah bernama demikian"),
              std::string::npos);
    EXPECT_NE(errors_of(table("<symbol id=\"a\"/>", "<flow first=\"2\" columns=\"2\"><way from=\"a\" to=\"c\"/></flow>"))
                  .find("tidak ada <symbol>"),
              std::string::npos);
    EXPECT_NE(errors_of(table("<symbol id=\"a\"/>", "<flow first=\"3\" columns=\"1\"/>")).find("hanya boleh di kolom"), std::string::npos);
    EXPECT_NE(errors_of(table("<symbol id=\"a\"/><p>y</p>", "<flow first=\"2\" columns=\"2\"/>")).find("<p>"), std::string::npos);
}

}  // namespace
}  // namespace naskah::compose::testing
