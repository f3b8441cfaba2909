#include "office/sheet_text.hpp"

#include <gtest/gtest.h>

namespace naskah::office {

namespace {

const std::string sheet =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns='x'><!-- <row r=\"9\"> --><cols><col min=\"4\" max=\"5\" "
    "style=\"7\"/></cols>"
    "<sheetData><row r=\"1\" spans=\"1:3\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" s=\"2\" t=\"s\"><v>1</v></c></row>"
    "<row r=\"3\" s=\"9\" customFormat=\"1\"/><row r=\"4\"><c r=\"B4\" s='5' /><c r=\"E4\" "
    "t=\"str\"><f>SUM(B4:D4)&gt;1</f><v>a</v></c></row>"
    "<row r=\"5\"><c r=\"A5\"><f t=\"array\" ref=\"A5:A6\">B1:B2</f><v>1</v></c></row><row r=\"6\"><c "
    "r=\"A6\"><v>2</v></c></row></sheetData>"
    "<dataValidations count=\"1\"/></worksheet>\n";

std::string changed(const std::string& xml, const std::vector<std::pair<CellPosition, std::string>>& numbers, FormulaResults results) {
    std::optional<SheetText> text = SheetText::read(xml);
    if (!text) return "not read";
    for (const auto& [place, number] : numbers) EXPECT_TRUE(text->set_number(place, number));
    return text->text(results);
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    if (at == std::string::npos) return "no " + from;
    return text.replace(at, from.size(), to);
}

}  // namespace

TEST(SheetText, StaysByteForByteWithoutChanges) {
    EXPECT_EQ(changed(sheet, {}, FormulaResults::kept), sheet);
}

TEST(SheetText, GivesACellANumberInThePlaceOfItsTextAndLeavesItsStyle) {
    EXPECT_EQ(changed(sheet, {{{1, 3}, "12"}}, FormulaResults::kept),
              replaced(sheet, "<c r=\"C1\" s=\"2\" t=\"s\"><v>1</v></c>", "<c r=\"C1\" s=\"2\"><v>12</v></c>"));
    EXPECT_EQ(changed(sheet, {{{4, 2}, "0"}}, FormulaResults::kept),
              replaced(sheet, "<c r=\"B4\" s='5' />", "<c r=\"B4\" s='5'><v>0</v></c>"));
}

TEST(SheetText, AddsCellsInTheirOrderWithTheStyleOfTheirRowOrColumn) {
    EXPECT_EQ(changed(sheet, {{{1, 2}, "3"}, {{1, 5}, "4"}}, FormulaResults::kept),
              replaced(replaced(replaced(sheet, " spans=\"1:3\"", ""), "<c r=\"C1\"", "<c r=\"B1\"><v>3</v></c><c r=\"C1\""),
                       "<v>1</v></c>", "<v>1</v></c><c r=\"E1\" s=\"7\"><v>4</v></c>"));
    EXPECT_EQ(changed(sheet, {{{3, 4}, "5"}}, FormulaResults::kept),
              replaced(sheet, "<row r=\"3\" s=\"9\" customFormat=\"1\"/>",
                       "<row r=\"3\" s=\"9\" customFormat=\"1\"><c r=\"D3\" s=\"9\"><v>5</v></c></row>"));
}

TEST(SheetText, DropsWhatFormulasGaveAndKeepsTheFormulas) {
    EXPECT_EQ(changed(sheet, {}, FormulaResults::dropped),
              replaced(replaced(sheet, "<c r=\"E4\" t=\"str\">", "<c r=\"E4\">"), "</f><v>a</v>", "</f>")
                  .replace(sheet.find("</f><v>1</v>") - std::string(" t=\"str\"<v>a</v>").size(), 12, "</f>"));
}

TEST(SheetText, KnowsCellsThatFormulasFill) {
    const std::optional<SheetText> text = SheetText::read(sheet);
    ASSERT_TRUE(text);
    EXPECT_TRUE(text->is_formula({4, 5}) && text->is_formula({5, 1}) && text->is_formula({6, 1}));
    EXPECT_FALSE(text->is_formula({1, 1}) || text->is_formula({7, 1}));
}

TEST(SheetText, TakesPrefixesAndCellsWithoutReferences) {
    const std::string prefixed =
        "<x:worksheet><x:sheetData><x:row><x:c t=\"s\"><x:v>0</x:v></x:c><x:c/></x:row></x:sheetData></x:worksheet>";
    EXPECT_EQ(changed(prefixed, {{{1, 2}, "8"}}, FormulaResults::kept), replaced(prefixed, "<x:c/>", "<x:c><x:v>8</x:v></x:c>"));
    std::optional<SheetText> text = SheetText::read(prefixed);
    EXPECT_FALSE(text->set_number({1, 3}, "8")) << "who knows where the others stand then";
    EXPECT_FALSE(text->set_number({2, 1}, "8")) << "there is no such row";
}

TEST(SheetText, RefusesWhatCantBeFollowed) {
    for (const char* xml :
         {"<worksheet><sheetData><row r=\"2\"/><row r=\"1\"/></sheetData></worksheet>",
          "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"></row></sheetData></worksheet>",
          "<worksheet><sheetData><row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row></sheetData></worksheet>", "<!DOCTYPE x><worksheet/>",
          "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet/>", "<worksheet><sheetData><row r=\"1\"><c r=\"A1"}) {
        EXPECT_FALSE(SheetText::read(xml)) << xml;
    }
}

TEST(SheetText, AsksForFormulasToBeComputedWhenAWorkbookIsOpened) {
    EXPECT_EQ(computed_when_opened("<workbook><sheets/><calcPr calcId=\"1\" fullCalcOnLoad=\"0\"/></workbook>"),
              "<workbook><sheets/><calcPr fullCalcOnLoad=\"1\" calcId=\"1\"/></workbook>");
    EXPECT_EQ(computed_when_opened("<x:workbook><x:sheets></x:sheets><x:extLst/></x:workbook>"),
              "<x:workbook><x:sheets></x:sheets><x:calcPr fullCalcOnLoad=\"1\"/><x:extLst/></x:workbook>");
    EXPECT_EQ(computed_when_opened("<workbook><sheets/></workbook>"), "<workbook><sheets/><calcPr fullCalcOnLoad=\"1\"/></workbook>");
    EXPECT_FALSE(computed_when_opened("<workbook><sheets/>"));
}

}  // namespace naskah::office
