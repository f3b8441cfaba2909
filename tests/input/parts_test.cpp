// Elements that hold text and then parts of their own, and lists whose items stand in the element itself: how a regulation is written.
#include <gtest/gtest.h>

#include "input/xml_reader.hpp"
#include "input/xsd.hpp"
#include "record/input.hpp"
#include "support.hpp"
#include "support/process.hpp"

namespace naskah::input::testing {

namespace {

record::FieldSchema prose_content() {
    record::FieldSchema field;
    field.name = "teks";
    field.type = record::FieldType::prose;
    field.place = record::FieldPlace::content;
    field.references = true;
    return field;
}

record::FieldSchema items(const std::string& name, std::shared_ptr<const record::RecordSchema> item) {
    record::FieldSchema field;
    field.name = name;
    field.type = record::FieldType::list;
    field.place = record::FieldPlace::items;
    field.records.push_back(std::move(item));
    return field;
}

/// <pasal>text <butir>…</butir> … <catatan>…</catatan></pasal>
record::RecordSchema article() {
    auto point = std::make_shared<record::RecordSchema>();
    point->element = "butir";
    point->fields.push_back(prose_content());
    record::FieldSchema note;
    note.name = "catatan";
    record::RecordSchema schema;
    schema.element = "pasal";
    schema.fields = {prose_content(), items("rincian", point), note};
    schema.fields[1].maximum = 3;
    return schema;
}

std::string told_of_article(const std::string& xml) {
    record::Diagnostics diagnostics;
    read_xml(xml, "pasal.xml", article(), ".", {}, diagnostics);
    return texts_of(diagnostics);
}

record::Input read_article(const std::string& xml) {
    record::Diagnostics diagnostics;
    std::optional<record::Input> input = read_xml(xml, "pasal.xml", article(), ".", {}, diagnostics);
    if (!input) throw std::runtime_error(texts_of(diagnostics));
    return std::move(*input);
}

/// <pasal> with definitions, then points, which are printed in this order.
std::string told_of_lists(const std::string& xml) {
    record::RecordSchema schema = article();
    auto term = std::make_shared<record::RecordSchema>();
    term->element = "istilah";
    term->fields.push_back(prose_content());
    schema.fields.insert(schema.fields.begin() + 1, items("istilah", term));
    record::Diagnostics diagnostics;
    read_xml(xml, "pasal.xml", schema, ".", {}, diagnostics);
    return texts_of(diagnostics);
}

}  // namespace

TEST(Parts, OfSeveralListsAreWrittenInTheOrderInWhichTheyArePrinted) {
    EXPECT_EQ(told_of_lists("<pasal><istilah>a</istilah><istilah>b</istilah><butir>c</butir><butir>d</butir></pasal>"), "");
}

TEST(Parts, ThatWouldBePrintedInAnotherOrderAreToldOnce) {
    EXPECT_EQ(told_of_lists("<pasal><butir>a</butir><istilah>b</istilah><butir>c</butir><istilah>d</istilah></pasal>"),
              "pasal.xml:1:24: galat: <istilah> ditulis sesudah <butir>, padahal dicetak di depannya [N210]\n"
              "    <pasal><butir>a</butir><istilah>b</istilah><butir>c</butir><istilah>d</istilah></pasal>\n"
              "                           ^\n"
              "saran: tulis semua <istilah> sebelum <butir>, atau pisahkan ke dalam <pasal> lain\n");
}

TEST(Parts, TheTextEndsWhereTheFirstPartBegins) {
    const record::Input input =
        read_article("<pasal>Ruang <i>lingkup</i>\n  meliputi: <butir>strategi</butir> <catatan>x</catatan></pasal>");
    EXPECT_EQ(value_of<record::Prose>(input, "teks").markup, "Ruang <i>lingkup</i> meliputi:");
}

TEST(Parts, ItemsAreAListInTheirOrder) {
    const record::Input input = read_article("<pasal>Meliputi:<butir>satu</butir><catatan>x</catatan><butir>dua</butir></pasal>");
    const auto& list = value_of<record::List>(input, "rincian");
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(std::get<record::Prose>(std::get<record::Record>(list[1].data).find("teks")->data).markup, "dua");
}

TEST(Parts, AListWithoutItemsIsEmpty) {
    EXPECT_TRUE(value_of<record::List>(read_article("<pasal>Teks</pasal>"), "rincian").empty());
}

TEST(Parts, AnElementMayHaveItemsAndNoText) {
    const record::Input input = read_article("<pasal> <butir>satu</butir> </pasal>");
    EXPECT_TRUE(input.record.find("teks")->absent());
}

TEST(Parts, TextBehindThemIsRefused) {
    EXPECT_EQ(told_of_article("<pasal>Depan <butir>satu</butir> belakang</pasal>"),
              "pasal.xml:1:34: galat: teks di dalam <pasal> di luar isiannya [N016]\n"
              "    <pasal>Depan <butir>satu</butir> belakang</pasal>\n"
              "                                     ^\n"
              "saran: teks <pasal> ditulis di depan, sebelum isian di dalamnya\n");
}

TEST(Parts, UnknownOnesBehindOthersAreToldWithTheNearestName) {
    EXPECT_EQ(told_of_article("<pasal>Depan <butir>satu</butir><buitr>dua</buitr></pasal>"),
              "pasal.xml:1:33: galat: <buitr> tidak dikenal di <pasal> [N010]\n"
              "    <pasal>Depan <butir>satu</butir><buitr>dua</buitr></pasal>\n"
              "                                    ^\n"
              "saran: maksud Anda <butir>?\n");
}

TEST(Parts, TooManyItemsAreTold) {
    EXPECT_EQ(told_of_article("<pasal>A<butir>1</butir><butir>2</butir><butir>3</butir><butir>4</butir></pasal>"),
              "pasal.xml:1:1: galat: <pasal> berisi 4 butir [N029]\n"
              "    <pasal>A<butir>1</butir><butir>2</butir><butir>3</butir><butir>4</butir></pasal>\n"
              "    ^\n"
              "saran: paling banyak 3 butir\n");
}

TEST(References, AreKeptInTheMarkup) {
    const record::Input input =
        read_article("<pasal>dimaksud <rujuk ke='a'/>, <rujuk ke=\"b\" sampai=\"d\"/> sebanyak <angka>5</angka> kali</pasal>");
    EXPECT_EQ(value_of<record::Prose>(input, "teks").markup,
              "dimaksud <rujuk ke=\"a\"/>, <rujuk ke=\"b\" sampai=\"d\"/> sebanyak <angka>5</angka> kali");
}

TEST(References, WithoutATargetAreTold) {
    EXPECT_EQ(told_of_article("<pasal>dimaksud <rujuk/></pasal>"),
              "pasal.xml:1:17: galat: <rujuk> tidak menyebut tujuannya [N030]\n"
              "    <pasal>dimaksud <rujuk/></pasal>\n"
              "                    ^\n"
              "saran: tulis <rujuk ke=\"kunci\"/>\n");
}

TEST(References, WithOtherAttributesAreTold) {
    EXPECT_EQ(told_of_article("<pasal>dimaksud <rujuk ke='a' pasal='7'/></pasal>"),
              "pasal.xml:1:17: galat: atribut pasal tidak dikenal di <rujuk> [N030]\n"
              "    <pasal>dimaksud <rujuk ke='a' pasal='7'/></pasal>\n"
              "                    ^\n"
              "saran: atribut yang ada: ke, sampai\n");
}

TEST(References, WithATextAreTold) {
    EXPECT_EQ(told_of_article("<pasal>dimaksud <rujuk ke='a'>Pasal 7</rujuk></pasal>"),
              "pasal.xml:1:17: galat: <rujuk> tidak berisi teks [N030]\n"
              "    <pasal>dimaksud <rujuk ke='a'>Pasal 7</rujuk></pasal>\n"
              "                    ^\n"
              "saran: tulis <rujuk ke=\"kunci\"/>; teksnya dibuat sendiri\n");
}

TEST(References, StandOnlyWhereAKindAsksForThem) {
    EXPECT_EQ(told_of("<isi>dimaksud <rujuk ke='a'/></isi>"),
              "surat.xml:4:15: galat: <rujuk> tidak dikenal di dalam teks [N030]\n"
              "    <isi>dimaksud <rujuk ke='a'/></isi>\n"
              "                  ^\n"
              "saran: yang boleh di dalam teks: b, i, u, sup, sub, br\n");
}

class PartsXsd : public ::testing::Test {
 protected:
    int exit_code(const std::string& xml) const {
        test::write_file(folder_.path() / "pasal.xsd", xsd(article(), "Pasal"));
        test::write_file(folder_.path() / "pasal.xml", xml);
        return test::run_process({"xmllint", "--noout", "--schema", "pasal.xsd", "pasal.xml"}, folder_.path()).exit_code;
    }
    test::TemporaryFolder folder_;
};

TEST_F(PartsXsd, AcceptsTextWithReferencesBeforeItems) {
    EXPECT_EQ(exit_code("<pasal>Ruang <i>lingkup</i> <rujuk ke='a'/> "
                        "<angka>5</angka><butir>satu</butir><catatan>x</catatan><butir>dua</butir></pasal>"),
              0);
}

TEST_F(PartsXsd, RefusesUnknownParts) {
    EXPECT_EQ(exit_code("<pasal>Ruang <buitr>satu</buitr></pasal>"), 3);
}

}  // namespace naskah::input::testing
