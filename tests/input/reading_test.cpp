// What comes of an input that is right.
#include <gtest/gtest.h>

#include "record/input.hpp"
#include "support.hpp"

namespace naskah::input::testing {

std::string place_of(const record::Input& input, record::Spot spot) {
    const record::Diagnostic diagnostic = input.diagnose(record::Severity::error, "", "", spot);
    return std::to_string(diagnostic.place.line) + ":" + std::to_string(diagnostic.place.column);
}

TEST(Reading, GivesTypedValues) {
    const record::Input input = read_well(
        letter("<jam>09:30</jam><jumlah>1.250</jumlah><volume>-14,50</volume><cakupan>14,5 %</cakupan><anggaran>150.000.000</anggaran>"
               "<selesai>ya</selesai><desa>63.11.06.2001</desa><kode>kepala-dinas</kode><pejabat>bupati</pejabat>"));
    EXPECT_EQ(value_of<record::Choice>(input, "jenis").word, "rapat");
    EXPECT_EQ(value_of<record::Choice>(input, "jenis").label, "Rapat");
    EXPECT_EQ(value_of<record::Text>(input, "nomor").text, "005/12");
    EXPECT_EQ(value_of<record::Date>(input, "tanggal").day, 28);
    EXPECT_EQ(value_of<record::Time>(input, "jam").minute, 30);
    EXPECT_EQ(value_of<record::Integer>(input, "jumlah").value, 1250);
    EXPECT_EQ(value_of<record::Decimal>(input, "volume").digits, -1450);
    EXPECT_EQ(value_of<record::Decimal>(input, "volume").places, 2);
    EXPECT_EQ(value_of<record::Percent>(input, "cakupan").value.digits, 145);
    EXPECT_EQ(value_of<record::Money>(input, "anggaran").rupiah, 150'000'000);
    EXPECT_TRUE(value_of<record::Boolean>(input, "selesai").value);
    EXPECT_EQ(value_of<record::Code>(input, "desa").text, "63.11.06.2001");
    EXPECT_EQ(value_of<record::Code>(input, "kode").text, "kepala-dinas");
    EXPECT_EQ(value_of<record::Key>(input, "pejabat").word, "bupati");
    EXPECT_EQ(input.kind, "surat");
}

TEST(Reading, KeepsTheLimitsOfNumbers) {
    const auto volume = [](const std::string& written) {
        return value_of<record::Decimal>(read_well(letter("<volume>" + written + "</volume>")), "volume").digits;
    };
    EXPECT_EQ(volume("999.999.999,999999999"), 999'999'999'999'999'999);
    EXPECT_EQ(volume("-0,5"), -5);
}

TEST(Reading, TakesTheSpacesOutOfAnNip) {
    EXPECT_EQ(value_of<record::Code>(read_well(letter("<nip> 19701207 199503 1 002 </nip>")), "nip").text, "197012071995031002");
}

TEST(Reading, CollapsesWhiteSpaceOfTexts) {
    EXPECT_EQ(value_of<record::Text>(read_well(letter("<tujuan>\n  Desa\t Layap \n</tujuan>")), "tujuan").text, "Desa Layap");
}

TEST(Reading, KeepsNoBreakSpaces) {
    EXPECT_EQ(value_of<record::Text>(read_well(letter("<tujuan>Desa&#160;Layap</tujuan>")), "tujuan").text, "Desa\u00A0Layap");
}

TEST(Reading, ResolvesTheFiveEntitiesAndNumbers) {
    EXPECT_EQ(value_of<record::Text>(read_well(letter("<tujuan>&lt;&amp;&gt;&quot;&apos;&#65;&#x42;</tujuan>")), "tujuan").text,
              "<&>\"'AB");
}

TEST(Reading, JoinsTextAroundCommentsAndCdata) {
    EXPECT_EQ(value_of<record::Text>(read_well(letter("<tujuan>De<!-- x -->sa <![CDATA[<Layap>]]></tujuan>")), "tujuan").text,
              "Desa <Layap>");
}

TEST(Reading, PassesOverCommentsAndInstructions) {
    EXPECT_EQ(told("<?xml version='1.0' encoding='utf-8'?><!-- a --><?editor x?>" + letter("<!-- b --><?editor y?>") + "<!-- c -->"), "");
}

TEST(Reading, ToleratesAByteOrderMark) {
    EXPECT_EQ(told("\xEF\xBB\xBF" + letter("")), "");
}

TEST(Reading, WritesProseAsEscapedMarkup) {
    EXPECT_EQ(value_of<record::Prose>(read_well(letter("<isi>\n a <b> b&amp;</b>\n<i>\"c\"</i><br/> d </isi>")), "isi").markup,
              "a <b>b&amp;</b> <i>&quot;c&quot;</i><br/>d");
}

TEST(Reading, EscapesCdataInProse) {
    EXPECT_EQ(value_of<record::Prose>(read_well(letter("<isi><![CDATA[a<b]]></isi>")), "isi").markup, "a&lt;b");
}

TEST(Reading, FillsInDefaults) {
    EXPECT_FALSE(value_of<record::Boolean>(read_well(letter("")), "selesai").value);
}

TEST(Reading, LeavesOptionalFieldsAbsent) {
    const record::Input input = read_well(letter(""));
    EXPECT_TRUE(input.record.find("jam")->absent());
    EXPECT_TRUE(input.record.find("acara")->absent());
    EXPECT_TRUE(value_of<record::List>(input, "peserta").empty());
}

TEST(Reading, ReadsAnAbsentGroupWithDefaultsAsIfItWereEmpty) {
    const record::Input input = read_well(letter(""));
    const auto& font = value_of<record::Record>(input, "huruf");
    EXPECT_EQ(std::get<record::Integer>(font.find("ukuran")->data).value, 12);
}

TEST(Reading, HasEveryFieldInTheOrderOfTheSchema) {
    const record::Input input = read_well(letter(""));
    const record::RecordSchema schema = fuzz::letter_schema();
    ASSERT_EQ(input.record.fields.size(), schema.fields.size());
    for (std::size_t i = 0; i < schema.fields.size(); ++i) EXPECT_EQ(input.record.fields[i].name, schema.fields[i].name);
}

TEST(Reading, ReadsItemsOfDifferentElements) {
    const record::Input input =
        read_well(letter("<peserta><orang>Siti</orang><tamu asal=\"Juai\">dari <b>Juai</b></tamu><tamu asal='Halong'/></peserta>"));
    const auto& items = value_of<record::List>(input, "peserta");
    ASSERT_EQ(items.size(), 3u);
    EXPECT_EQ(std::get<record::Record>(items[0].data).element, "orang");
    EXPECT_EQ(std::get<record::Text>(std::get<record::Record>(items[0].data).find("nama")->data).text, "Siti");
    EXPECT_EQ(std::get<record::Prose>(std::get<record::Record>(items[1].data).find("catatan")->data).markup, "dari <b>Juai</b>");
    EXPECT_TRUE(std::get<record::Record>(items[2].data).find("catatan")->absent());
}

TEST(Reading, KnowsWhereEachValueWasWritten) {
    const record::Input input = read_well(letter("<acara>\n  <tempat>\n    Aula é</tempat></acara><jam> 09.00</jam>"));
    EXPECT_EQ(place_of(input, input.record.find("jenis")->spot), "1:15");
    EXPECT_EQ(place_of(input, input.record.find("acara")->spot), "4:1");
    EXPECT_EQ(place_of(input, value_of<record::Record>(input, "acara").find("tempat")->spot), "6:5");
    EXPECT_EQ(place_of(input, input.record.find("jam")->spot), "6:34");
}

TEST(Reading, GivesLaterChecksTheSourceLine) {
    const record::Input input = read_well(letter(""));
    EXPECT_EQ(format(input.diagnose(record::Severity::warning, "N099", "coba", input.record.find("tanggal")->spot)),
              "surat.xml:3:10: peringatan: coba [N099]\n"
              "    <tanggal>2025-02-28</tanggal>\n"
              "             ^\n");
}

TEST(Record, SetsNewAndOldFields) {
    record::Record record;
    record.set("a", {record::Integer{1}, {}});
    record.set("a", {record::Integer{2}, {}});
    record.set("b", {record::Integer{3}, {}});
    ASSERT_EQ(record.fields.size(), 2u);
    EXPECT_EQ(std::get<record::Integer>(record.find("a")->data).value, 2);
    EXPECT_EQ(record.find("c"), nullptr);
}

}  // namespace naskah::input::testing
