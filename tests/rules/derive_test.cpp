#include "rules/derive.hpp"

#include <gtest/gtest.h>

#include "kinds/support.hpp"
#include "record/input.hpp"

namespace naskah::rules::testing {

using kinds::testing::input_of;
using kinds::testing::kind_of;
using kinds::testing::texts_of;
using record::Input;
using record::List;
using record::Record;

constexpr const char* proposals =
    "<daftar nama=\"usulan\"><unsur nama=\"usulan\"><bidang nama=\"bidang\" jenis=\"pilihan\" letak=\"atribut\" baku=\"sosial\">"
    "<pilihan kata=\"fisik\" label=\"Fisik\"/><pilihan kata=\"sosial\" label=\"Sosial\"/><pilihan kata=\"ekonomi\" "
    "label=\"Ekonomi\"/></bidang>"
    "<bidang nama=\"prioritas\" jenis=\"ya-tidak\" letak=\"atribut\" baku=\"tidak\"/><bidang nama=\"uang\" jenis=\"uang\" "
    "letak=\"atribut\"/>"
    "<bidang nama=\"volume\" jenis=\"desimal\" letak=\"atribut\"/><bidang nama=\"orang\" jenis=\"bilangan\" letak=\"atribut\"/>"
    "<daftar nama=\"lokasi\"><unsur nama=\"desa\"/></daftar></unsur></daftar>"
    "<bidang nama=\"baris\" jenis=\"bilangan\"/><bidang nama=\"catatan\" jenis=\"teks\"/>";

constexpr const char* three_proposals =
    "<usulan><usulan bidang=\"sosial\" uang=\"100\" volume=\"1,5\" orang=\"7\"/><usulan bidang=\"fisik\" prioritas=\"ya\" uang=\"20\" "
    "volume=\"0,25\"/><usulan bidang=\"sosial\" prioritas=\"ya\" uang=\"3\" orang=\"5\"/></usulan>";

struct Derived {
    Input input;
    std::string told;
};

Derived derived(const std::string& derivations, const std::string& inside) {
    const kinds::Kind kind = kind_of(std::string(proposals) + "<turunan>" + derivations + "</turunan>");
    Derived result{input_of(kind, "<surat>" + inside + "</surat>"), {}};
    record::Diagnostics diagnostics;
    derive(kind, result.input, diagnostics);
    result.told = texts_of(diagnostics);
    return result;
}

template <class Type>
const Type& field(const Record& record, const char* name) {
    return std::get<Type>(record.find(name)->data);
}
const Record& item(const List& list, std::size_t index) {
    return std::get<Record>(list[index].data);
}

TEST(Sum, OfMoneyIsMoney) {
    const Derived result = derived("<jumlah nama=\"total\" dari=\"usulan\" bidang=\"uang\"/>", three_proposals);
    EXPECT_EQ(field<record::Money>(result.input.record, "total").rupiah, 123);
    EXPECT_EQ(result.told, "");
}

TEST(Sum, OfIntegersLeavesOutAbsentOnes) {
    const Derived result = derived("<jumlah nama=\"total\" dari=\"usulan\" bidang=\"orang\"/>", three_proposals);
    EXPECT_EQ(field<record::Integer>(result.input.record, "total").value, 12);
}

TEST(Sum, OfDecimalsKeepsTheMostPlaces) {
    const Derived result = derived("<jumlah nama=\"total\" dari=\"usulan\" bidang=\"volume\"/>", three_proposals);
    EXPECT_EQ(field<record::Decimal>(result.input.record, "total").digits, 175);
    EXPECT_EQ(field<record::Decimal>(result.input.record, "total").places, 2);
}

TEST(Sum, OfNothingIsZeroOfTheType) {
    const Derived result = derived("<jumlah nama=\"total\" dari=\"usulan\" bidang=\"uang\"/>", "");
    EXPECT_EQ(field<record::Money>(result.input.record, "total").rupiah, 0);
}

TEST(Sum, ThatIsTooLargeIsAnErrorAtTheValueThatMadeItSo) {
    const Derived result = derived("<jumlah nama=\"total\" dari=\"usulan\" bidang=\"uang\"/>",
                                   "<usulan>\n<usulan uang=\"999999999999999999\"/>\n<usulan uang=\"1\"/></usulan>");
    EXPECT_EQ(result.told,
              "surat.xml:3:15: galat: jumlah uang (total) terlalu besar [N039]\n"
              "    <usulan uang=\"1\"/></usulan></surat>\n"
              "                  ^\n"
              "saran: paling besar 999.999.999.999.999.999; periksa nilai-nilainya\n");
    EXPECT_TRUE(result.input.record.find("total")->absent());
}

TEST(Sum, OfDecimalsThatCannotBeBroughtToTheSamePlacesIsAnError) {
    const Derived result = derived("<jumlah nama=\"total\" dari=\"usulan\" bidang=\"volume\"/>",
                                   "<usulan>\n<usulan volume=\"999999999999999999\"/>\n<usulan volume=\"0,000000001\"/></usulan>");
    EXPECT_NE(result.told.find("jumlah volume (total) terlalu besar [N039]"), std::string::npos);
}

TEST(Count, IsTheNumberOfItems) {
    EXPECT_EQ(field<record::Integer>(derived("<banyak nama=\"n\" dari=\"usulan\"/>", three_proposals).input.record, "n").value, 3);
    EXPECT_EQ(field<record::Integer>(derived("<banyak nama=\"n\" dari=\"usulan\"/>", "").input.record, "n").value, 0);
}

TEST(Excess, IsWhetherThereAreMoreItemsThanTheLimit) {
    const auto exceeds = [](const std::string& limit) {
        const Derived result = derived("<melebihi nama=\"n\" dari=\"usulan\" batas=\"" + limit + "\"/>", three_proposals);
        return field<record::Boolean>(result.input.record, "n").value;
    };
    EXPECT_TRUE(exceeds("2"));
    EXPECT_FALSE(exceeds("3"));
}

TEST(Numbering, CountsTheFieldsThatAreThere) {
    const Derived result =
        derived("<nomori nama=\"lampiran\" dari=\"baris usulan catatan\"/>", std::string(three_proposals) + "<catatan>x</catatan>");
    const auto& annexes = field<Record>(result.input.record, "lampiran");
    EXPECT_TRUE(annexes.find("baris")->absent());
    EXPECT_EQ(field<record::Integer>(annexes, "usulan").value, 1);
    EXPECT_EQ(field<record::Integer>(annexes, "catatan").value, 2);
    EXPECT_EQ(field<record::Integer>(annexes, "banyak").value, 2);
    EXPECT_FALSE(field<record::Boolean>(annexes, "tunggal").value);
}

TEST(Numbering, TakesAnEmptyListAsAbsentAndKnowsASingleOne) {
    const Derived result = derived("<nomori nama=\"lampiran\" dari=\"usulan catatan\"/>", "<catatan>x</catatan>");
    const auto& annexes = field<Record>(result.input.record, "lampiran");
    EXPECT_TRUE(annexes.find("usulan")->absent());
    EXPECT_TRUE(field<record::Boolean>(annexes, "tunggal").value);
}

TEST(Filter, KeepsTheItemsThatSayYesInTheirOrder) {
    const Derived result = derived("<saring nama=\"utama\" dari=\"usulan\" yang=\"prioritas\"/>", three_proposals);
    const auto& kept = field<List>(result.input.record, "utama");
    ASSERT_EQ(kept.size(), 2u);
    EXPECT_EQ(field<record::Money>(item(kept, 0), "uang").rupiah, 20);
    EXPECT_EQ(field<record::Money>(item(kept, 1), "uang").rupiah, 3);
}

TEST(FillUp, AddsEmptyItems) {
    const Derived result =
        derived("<lengkapi nama=\"semua\" dari=\"usulan\" sampai=\"baris\"/>", std::string(three_proposals) + "<baris>5</baris>");
    const auto& rows = field<List>(result.input.record, "semua");
    ASSERT_EQ(rows.size(), 5u);
    EXPECT_EQ(item(rows, 4).element, "usulan");
    EXPECT_TRUE(item(rows, 4).find("uang")->absent());
    EXPECT_TRUE(field<List>(item(rows, 4), "lokasi").empty());
}

TEST(FillUp, LeavesALongerListAsItIs) {
    const Derived result =
        derived("<lengkapi nama=\"semua\" dari=\"usulan\" sampai=\"baris\"/>", std::string(three_proposals) + "<baris>2</baris>");
    EXPECT_EQ(field<List>(result.input.record, "semua").size(), 3u);
}

TEST(FillUp, WithoutANumberAddsNothing) {
    const Derived result = derived("<lengkapi nama=\"semua\" dari=\"usulan\" sampai=\"baris\"/>", three_proposals);
    EXPECT_EQ(field<List>(result.input.record, "semua").size(), 3u);
}

TEST(FillUp, RefusesToFillTheMemory) {
    const Derived result = derived("<lengkapi nama=\"semua\" dari=\"usulan\" sampai=\"baris\"/>", "\n<baris>1000000000000</baris>");
    EXPECT_EQ(result.told,
              "surat.xml:2:8: galat: <baris> \"1000000000000\" terlalu besar [N028]\n"
              "    <baris>1000000000000</baris></surat>\n"
              "           ^\n"
              "saran: paling besar 10.000 baris\n");
}

TEST(Grouping, HasAGroupForEachWordThatOccursInTheOrderOfItsDeclaration) {
    const Derived result = derived("<kelompokkan nama=\"k\" dari=\"usulan\" menurut=\"bidang\" jumlah=\"uang\"/>", three_proposals);
    const auto& groups = field<List>(result.input.record, "k");
    ASSERT_EQ(groups.size(), 2u);
    EXPECT_EQ(field<record::Choice>(item(groups, 0), "kelompok").label, "Fisik");
    EXPECT_EQ(field<record::Choice>(item(groups, 1), "kelompok").word, "sosial");
    EXPECT_EQ(field<record::Integer>(item(groups, 1), "banyak").value, 2);
    EXPECT_EQ(field<record::Money>(item(groups, 1), "jumlah").rupiah, 103);
    const auto& members = field<List>(item(groups, 1), "butir");
    ASSERT_EQ(members.size(), 2u);
    EXPECT_EQ(field<record::Money>(item(members, 1), "uang").rupiah, 3);
}

TEST(Grouping, HasASumOnlyWhenAskedFor) {
    const Derived result = derived("<kelompokkan nama=\"k\" dari=\"usulan\" menurut=\"bidang\"/>", three_proposals);
    EXPECT_EQ(item(field<List>(result.input.record, "k"), 0).find("jumlah"), nullptr);
}

TEST(ComputedFields, MayStartFromEarlierOnes) {
    const Derived result = derived(
        "<saring nama=\"utama\" dari=\"usulan\" yang=\"prioritas\"/><jumlah nama=\"total\" dari=\"utama\" bidang=\"uang\"/>"
        "<kelompokkan nama=\"k\" dari=\"utama\" menurut=\"bidang\"/><banyak nama=\"n\" dari=\"utama\"/>",
        three_proposals);
    EXPECT_EQ(field<record::Money>(result.input.record, "total").rupiah, 23);
    EXPECT_EQ(field<List>(result.input.record, "k").size(), 2u);
    EXPECT_EQ(field<record::Integer>(result.input.record, "n").value, 2);
}

}  // namespace naskah::rules::testing
