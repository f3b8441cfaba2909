#include "kinds/kind_reader.hpp"

#include <gtest/gtest.h>

#include "support.hpp"

namespace naskah::kinds::testing {

using record::FieldPlace;
using record::FieldType;

/// What is said of a kind with these lines inside; they are the lines from the second on.
std::string told(const std::string& inside) {
    record::Diagnostics diagnostics;
    const bool read =
        read_kind("<kind nama=\"surat\" judul=\"Surat\">\n" + inside + "\n</kind>", "surat/kind.xml", {}, diagnostics).has_value();
    EXPECT_EQ(read, !diagnostics.has_errors());
    return texts_of(diagnostics);
}

/// A message at the beginning of the second line.
std::string expected(const std::string& line, const std::string& message, const std::string& hint = {}, std::size_t column = 1) {
    return "surat/kind.xml:2:" + std::to_string(column) + ": galat: " + message + " [N040]\n    " + line + "\n" +
           std::string(column + 3, ' ') + "^\n" + (hint.empty() ? "" : "saran: " + hint + "\n");
}

TEST(KindReader, ReadsWhatAKindSaysOfItself) {
    record::Diagnostics diagnostics;
    const std::optional<Kind> kind = read_kind(
        "<kind nama=\"surat\" judul=\"Surat dinas\" keluaran=\"pdf\" aturan=\"acara surat\"><keterangan>Surat\n  apa "
        "saja.</keterangan></kind>",
        "surat/kind.xml", {}, diagnostics);
    ASSERT_TRUE(kind);
    EXPECT_EQ(kind->name, "surat");
    EXPECT_EQ(kind->title, "Surat dinas");
    EXPECT_EQ(kind->help, "Surat apa saja.");
    EXPECT_EQ(kind->outputs, std::vector<std::string>{"pdf"});
    EXPECT_EQ(kind->rules, (std::vector<std::string>{"acara", "surat"}));
    EXPECT_EQ(kind->schema.element, "surat");
}

TEST(KindReader, ReadsAFieldWithAllItSays) {
    const Kind kind = kind_of(
        "<bidang nama=\"rangkap\" jenis=\"bilangan\" letak=\"atribut\" baku=\"3\" min=\"1\" max=\"9\" bantuan=\"Banyak.\" contoh=\"2\"/>");
    const record::FieldSchema& field = kind.schema.fields.front();
    EXPECT_EQ(field.name, "rangkap");
    EXPECT_EQ(field.type, FieldType::integer);
    EXPECT_EQ(field.place, FieldPlace::attribute);
    EXPECT_FALSE(field.required);
    EXPECT_EQ(field.default_value, "3");
    EXPECT_EQ(field.minimum, 1);
    EXPECT_EQ(field.maximum, 9);
    EXPECT_EQ(field.help, "Banyak.");
    EXPECT_EQ(field.example, "2");
}

TEST(KindReader, LimitsTextsTo4000CharactersUnlessToldOtherwise) {
    EXPECT_EQ(kind_of("<bidang nama=\"a\" jenis=\"teks\"/>").schema.fields.front().maximum_length, 4000u);
    EXPECT_EQ(kind_of("<bidang nama=\"a\" jenis=\"prosa\" panjang=\"20\"/>").schema.fields.front().maximum_length, 20u);
    EXPECT_EQ(kind_of("<bidang nama=\"a\" jenis=\"tanggal\"/>").schema.fields.front().maximum_length, std::nullopt);
}

TEST(KindReader, KnowsAllTypes) {
    for (const char* type :
         {"teks", "prosa", "bilangan", "desimal", "persen", "uang", "tanggal", "waktu", "ya-tidak", "kode", "nip", "wilayah", "gambar"})
        EXPECT_EQ(told(std::string("<bidang nama=\"a\" jenis=\"") + type + "\"/>"), "") << type;
}

TEST(KindReader, TakesFieldsFromShapes) {
    record::Diagnostics diagnostics;
    const Shapes shapes = read_shapes(
        "<kumpulan-bentuk><bentuk nama=\"orang\"><bidang nama=\"nama\" jenis=\"teks\"/></bentuk>"
        "<bentuk nama=\"pasangan\"><kelompok nama=\"suami\" bentuk=\"orang\"/></bentuk></kumpulan-bentuk>",
        "_shared/bentuk.xml", diagnostics);
    const std::optional<Kind> kind = read_kind(
        "<kind nama=\"surat\"><daftar nama=\"tamu\"><unsur nama=\"pasangan\" bentuk=\"pasangan\"/>"
        "<unsur nama=\"orang\" bentuk=\"orang\"><bidang nama=\"asal\" jenis=\"teks\"/></unsur></daftar></kind>",
        "surat/kind.xml", shapes, diagnostics);
    ASSERT_TRUE(kind) << texts_of(diagnostics);
    const auto& items = kind->schema.fields.front().records;
    EXPECT_EQ(items[0]->fields.front().records.front()->fields.front().name, "nama");
    EXPECT_EQ(items[1]->fields[0].name, "nama");
    EXPECT_EQ(items[1]->fields[1].name, "asal");
}

TEST(KindReader, ReadsConditionsAndEmptyGroups) {
    const Kind kind = kind_of(
        "<bidang nama=\"jenis\" jenis=\"pilihan\" wajib=\"ya\"><pilihan kata=\"a\" label=\"A\"/><pilihan kata=\"b\" label=\"B\"/></bidang>"
        "<bidang nama=\"isi\" jenis=\"teks\" wajib-bila=\"jenis a b\"/><kelompok nama=\"huruf\" baku=\"\"/>");
    EXPECT_EQ(kind.schema.fields[1].required_when_field, "jenis");
    EXPECT_EQ(kind.schema.fields[1].required_when_words, (std::vector<std::string>{"a", "b"}));
    EXPECT_TRUE(kind.schema.fields[2].empty_by_default);
}

TEST(KindReader, ReadsAllComputedFields) {
    const Kind kind = kind_of(
        "<daftar nama=\"usulan\"><unsur nama=\"u\"><bidang nama=\"bidang\" jenis=\"pilihan\" wajib=\"ya\"><pilihan kata=\"a\" "
        "label=\"A\"/></bidang>"
        "<bidang nama=\"uang\" jenis=\"uang\"/><bidang nama=\"prioritas\" jenis=\"ya-tidak\"/></unsur></daftar>"
        "<bidang nama=\"baris\" jenis=\"bilangan\"/><turunan><jumlah nama=\"j\" dari=\"usulan\" bidang=\"uang\"/>"
        "<banyak nama=\"n\" dari=\"usulan\"/><saring nama=\"s\" dari=\"usulan\" yang=\"prioritas\"/>"
        "<kelompokkan nama=\"k\" dari=\"s\" menurut=\"bidang\" jumlah=\"uang\"/><lengkapi nama=\"l\" dari=\"usulan\" sampai=\"baris\"/>"
        "<nomori nama=\"lampiran\" dari=\"usulan l\"/></turunan>");
    ASSERT_EQ(kind.derivations.size(), 6u);
    EXPECT_EQ(std::get<Sum>(kind.derivations[0].what).field, "uang");
    EXPECT_EQ(std::get<Count>(kind.derivations[1].what).list, "usulan");
    EXPECT_EQ(std::get<Filter>(kind.derivations[2].what).flag, "prioritas");
    EXPECT_EQ(std::get<Grouping>(kind.derivations[3].what).by, "bidang");
    EXPECT_EQ(std::get<FillUp>(kind.derivations[4].what).up_to, "baris");
    EXPECT_EQ(std::get<Numbering>(kind.derivations[5].what).fields, (std::vector<std::string>{"usulan", "l"}));
}

TEST(KindReader, ToldMistakesOfXmlAreThoseOfInputs) {
    record::Diagnostics diagnostics;
    EXPECT_FALSE(read_kind("<kind>", "surat/kind.xml", {}, diagnostics));
    EXPECT_EQ(texts_of(diagnostics),
              "surat/kind.xml:1:1: galat: <kind> tidak ditutup [N006]\n"
              "    <kind>\n"
              "    ^\n"
              "saran: tambahkan </kind>\n");
}

TEST(KindMistakes, AnotherRoot) {
    record::Diagnostics diagnostics;
    EXPECT_FALSE(read_kind("<jenis/>", "surat/kind.xml", {}, diagnostics));
    EXPECT_EQ(texts_of(diagnostics),
              "surat/kind.xml:1:1: galat: <jenis> bukan <kind> [N040]\n"
              "    <jenis/>\n"
              "    ^\n");
}

TEST(KindMistakes, AFormatThatNothingCanBeWrittenIn) {
    record::Diagnostics diagnostics;
    EXPECT_FALSE(read_kind("<kind nama=\"surat\" keluaran=\"pdf odt\"/>", "surat/kind.xml", {}, diagnostics));
    EXPECT_EQ(texts_of(diagnostics),
              "surat/kind.xml:1:20: galat: format odt tidak dikenal [N040]\n"
              "    <kind nama=\"surat\" keluaran=\"pdf odt\"/>\n"
              "                       ^\n"
              "saran: format yang ada: pdf, xlsx, docx\n");
}

TEST(KindMistakes, ComputedFieldsInsideAGroup) {
    const std::string line = "<kelompok nama=\"a\"><turunan/></kelompok>";
    EXPECT_EQ(told(line), expected(line, "<turunan> tidak dikenal di <kelompok>", "", 20));
}

TEST(KindMistakes, ComputedFieldsTwice) {
    const std::string line = "<turunan/><turunan/>";
    EXPECT_EQ(told(line), expected(line, "<turunan> dua kali", "satukan isinya", 11));
}

TEST(KindMistakes, AnUnknownElement) {
    EXPECT_EQ(told("<bidnag nama=\"a\"/>"), expected("<bidnag nama=\"a\"/>", "<bidnag> tidak dikenal di <kind>"));
}

TEST(KindMistakes, AnUnknownAttribute) {
    const std::string line = "<bidang nama=\"a\" jenis=\"teks\" wajb=\"ya\"/>";
    EXPECT_EQ(told(line), expected(line, "atribut wajb tidak dikenal di <bidang>", "maksud Anda wajib?", 31));
}

TEST(KindMistakes, AMissingName) {
    const std::string line = "<bidang jenis=\"teks\"/>";
    EXPECT_EQ(told(line), expected(line, "<bidang> memerlukan atribut nama: huruf, angka, dan tanda hubung, diawali huruf"));
}

TEST(KindMistakes, AnUnknownType) {
    const std::string line = "<bidang nama=\"a\" jenis=\"angka\"/>";
    EXPECT_EQ(told(line), expected(line, "jenis \"angka\" tidak dikenal", "jenis yang ada tercantum di templates/README.md"));
}

TEST(KindMistakes, AnUnknownShape) {
    const std::string line = "<kelompok nama=\"a\" bentuk=\"orang\"/>";
    EXPECT_EQ(told(line), expected(line, "bentuk \"orang\" tidak ada di bentuk.xml", "", 20));
}

TEST(KindMistakes, AShapeThatUsesItself) {
    record::Diagnostics diagnostics;
    read_shapes("<kumpulan-bentuk><bentuk nama=\"a\">\n<kelompok nama=\"b\" bentuk=\"a\"/></bentuk></kumpulan-bentuk>",
                "_shared/bentuk.xml", diagnostics);
    EXPECT_EQ(texts_of(diagnostics),
              "_shared/bentuk.xml:2:20: galat: bentuk \"a\" tidak ada di bentuk.xml [N040]\n"
              "    <kelompok nama=\"b\" bentuk=\"a\"/></bentuk></kumpulan-bentuk>\n"
              "                       ^\n");
}

TEST(KindMistakes, AShapeTwice) {
    record::Diagnostics diagnostics;
    read_shapes("<kumpulan-bentuk><bentuk nama=\"a\"/>\n<bentuk nama=\"a\"/></kumpulan-bentuk>", "_shared/bentuk.xml", diagnostics);
    EXPECT_EQ(texts_of(diagnostics),
              "_shared/bentuk.xml:2:1: galat: bentuk a dua kali [N040]\n"
              "    <bentuk nama=\"a\"/></kumpulan-bentuk>\n"
              "    ^\n");
}

TEST(KindMistakes, APlaceThatIsNone) {
    const std::string line = "<bidang nama=\"a\" jenis=\"teks\" letak=\"luar\"/>";
    EXPECT_EQ(told(line), expected(line, "letak \"luar\" bukan unsur, atribut, atau isi", "", 31));
}

TEST(KindMistakes, ProseInAnAttribute) {
    const std::string line = "<bidang nama=\"a\" jenis=\"prosa\" letak=\"atribut\"/>";
    EXPECT_EQ(told(line), expected(line, "prosa tidak dapat ditulis sebagai atribut", "", 32));
}

TEST(KindMistakes, AWordThatIsNeitherYesNorNo) {
    const std::string line = "<bidang nama=\"a\" jenis=\"teks\" wajib=\"yes\"/>";
    EXPECT_EQ(told(line), expected(line, "atribut wajib bernilai ya atau tidak", "", 31));
}

TEST(KindMistakes, ANumberThatIsNone) {
    const std::string line = "<bidang nama=\"a\" jenis=\"bilangan\" min=\"satu\"/>";
    EXPECT_EQ(told(line), expected(line, "atribut min \"satu\" bukan bilangan", "", 35));
}

TEST(KindMistakes, BoundsTheWrongWayRound) {
    const std::string line = "<bidang nama=\"a\" jenis=\"bilangan\" min=\"2\" max=\"1\"/>";
    EXPECT_EQ(told(line), expected(line, "min dari a di atas max-nya"));
}

TEST(KindMistakes, APatternThatIsNone) {
    const std::string line = "<bidang nama=\"a\" jenis=\"kode\" pola=\"(a\"/>";
    EXPECT_EQ(told(line), expected(line, "pola \"(a\" bukan ekspresi reguler", "", 31));
}

TEST(KindMistakes, APatternThatIsNoneInEachFieldThatHasIt) {
    const std::string line =
        "<bidang nama=\"a\" jenis=\"kode\" baku=\"1\" pola=\"(a\"/><bidang nama=\"b\" jenis=\"kode\" baku=\"1\" pola=\"(a\"/>";
    EXPECT_EQ(told(line),
              expected(line, "pola \"(a\" bukan ekspresi reguler", "", 40) + expected(line, "pola \"(a\" bukan ekspresi reguler", "", 90));
}

TEST(KindMistakes, AChoiceWithoutWords) {
    const std::string line = "<bidang nama=\"a\" jenis=\"pilihan\"/>";
    EXPECT_EQ(told(line), expected(line, "pilihan a tidak mempunyai kata"));
}

TEST(KindMistakes, AChoiceWordTwiceOrEmpty) {
    const std::string line = "<bidang nama=\"a\" jenis=\"pilihan\"><pilihan kata=\"x\"/><pilihan kata=\"x\"/><pilihan/></bidang>";
    EXPECT_EQ(told(line), expected(line, "kata x dua kali di pilihan a") + expected(line, "pilihan a mempunyai kata yang kosong"));
}

TEST(KindMistakes, ADefaultThatIsNotOfTheType) {
    const std::string line = "<bidang nama=\"a\" jenis=\"bilangan\" baku=\"dua\"/>";
    EXPECT_EQ(told(line), expected(line, "baku \"dua\" dari a bukan bilangan bulat"));
}

TEST(KindMistakes, ADefaultThatIsNeverUsed) {
    const std::string line = "<bidang nama=\"a\" jenis=\"bilangan\" wajib=\"ya\" baku=\"2\"/>";
    EXPECT_EQ(told(line), expected(line, "isian a wajib, jadi baku-nya tidak terpakai"));
}

TEST(KindMistakes, ADefaultPicture) {
    const std::string line = "<bidang nama=\"a\" jenis=\"gambar\" baku=\"a.png\"/>";
    EXPECT_EQ(told(line), expected(line, "gambar a tidak dapat mempunyai baku"));
}

TEST(KindMistakes, AKeyOfNothing) {
    const std::string line = "<bidang nama=\"a\" jenis=\"kunci\"/>";
    EXPECT_EQ(told(line), expected(line, "kunci a memerlukan atribut ke=\"profil.DAFTAR\""));
}

TEST(KindMistakes, AListWithoutItems) {
    const std::string line = "<daftar nama=\"a\"/>";
    EXPECT_EQ(told(line), expected(line, "daftar a tidak mempunyai <unsur>"));
}

/// Mistakes about fields together are told at the record: here the kind, in the first line.
std::string of_kind(const std::string& message) {
    return "surat/kind.xml:1:1: galat: " + message + " [N040]\n    <kind nama=\"surat\" judul=\"Surat\">\n    ^\n";
}

TEST(KindMistakes, AFieldTwice) {
    EXPECT_EQ(told("<bidang nama=\"a\" jenis=\"teks\"/><bidang nama=\"a\" jenis=\"uang\"/>"), of_kind("isian a dua kali"));
}

TEST(KindMistakes, TextBesideElements) {
    EXPECT_EQ(told("<bidang nama=\"a\" jenis=\"teks\" letak=\"isi\"/><bidang nama=\"b\" jenis=\"teks\"/>"),
              of_kind("isian dengan letak=\"isi\" yang bukan prosa tidak dapat bersama isian lain yang berupa unsur"));
}

TEST(KindMistakes, TwoTexts) {
    EXPECT_EQ(told("<bidang nama=\"a\" jenis=\"teks\" letak=\"isi\"/><bidang nama=\"b\" jenis=\"teks\" letak=\"isi\"/>"),
              of_kind("isian dengan letak=\"isi\" hanya boleh satu"));
}

TEST(KindMistakes, AConditionWithoutWords) {
    const std::string line = "<bidang nama=\"a\" jenis=\"teks\" wajib-bila=\"b\"/>";
    EXPECT_EQ(told(line), expected(line, "wajib-bila memerlukan nama isian dan sekurangnya satu kata", "", 31) +
                              of_kind("wajib-bila dari a menyebut b, yang bukan pilihan di tempat yang sama"));
}

TEST(KindMistakes, AConditionOnAWordThatIsNone) {
    EXPECT_EQ(
        told("<bidang nama=\"b\" jenis=\"pilihan\"><pilihan kata=\"x\"/></bidang><bidang nama=\"a\" jenis=\"teks\" wajib-bila=\"b y\"/>"),
        of_kind("wajib-bila dari a menyebut y, yang bukan kata dari b"));
}

/// What is said of a computed field; it stands in the second line, in column 10.
std::string told_of_derivation(const std::string& element) {
    return told("<turunan>" + element +
                "</turunan>\n<daftar nama=\"d\"><unsur nama=\"u\"><bidang nama=\"t\" jenis=\"teks\"/></unsur></daftar><bidang nama=\"t\" "
                "jenis=\"teks\"/>");
}
std::string of_derivation(const std::string& element, const std::string& message) {
    return expected("<turunan>" + element + "</turunan>", message, "", 10);
}

TEST(ComputedFieldMistakes, AreTold) {
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"<hitung nama=\"x\" dari=\"d\"/>", "<hitung> tidak dikenal di <turunan>"},
        {"<jumlah nama=\"x\" dari=\"d\"/>", "<jumlah> memerlukan atribut bidang"},
        {"<jumlah nama=\"x\" dari=\"t\" bidang=\"t\"/>", "<jumlah>: t bukan daftar"},
        {"<jumlah nama=\"x\" dari=\"d\" bidang=\"y\"/>", "<jumlah>: butir d tidak mempunyai isian y"},
        {"<jumlah nama=\"x\" dari=\"d\" bidang=\"t\"/>", "<jumlah>: isian t dari d bukan bilangan"},
        {"<banyak nama=\"x\" dari=\"y\"/>", "<banyak>: y bukan daftar"},
        {"<banyak nama=\"d\" dari=\"d\"/>", "<banyak>: isian d dua kali"},
        {"<melebihi nama=\"x\" dari=\"y\" batas=\"3\"/>", "<melebihi>: y bukan daftar"},
        {"<melebihi nama=\"x\" dari=\"d\" batas=\"banyak\"/>", "<melebihi>: batas bukan bilangan di atas 0"},
        {"<saring nama=\"x\" dari=\"d\" yang=\"t\"/>", "<saring>: isian t dari d bukan ya-tidak"},
        {"<lengkapi nama=\"x\" dari=\"d\" sampai=\"t\"/>", "<lengkapi>: t bukan isian bilangan"},
        {"<kelompokkan nama=\"x\" dari=\"d\" menurut=\"t\"/>", "<kelompokkan>: isian t dari d bukan pilihan"},
        {"<nomori nama=\"x\" dari=\"d y\"/>", "<nomori>: y bukan isian dan belum dihitung di atasnya"}};
    for (const auto& [element, message] : cases) EXPECT_EQ(told_of_derivation(element), of_derivation(element, message));
}

/// Like `told`, without the lines after the first: a list `d` of <u> and <v>, each with what is written inside.
std::string told_of_two_shapes(const std::string& derivation, const std::string& of_u, const std::string& of_v) {
    const std::string text = told("<daftar nama=\"d\"><unsur nama=\"u\">" + of_u + "</unsur><unsur nama=\"v\">" + of_v +
                                  "</unsur></daftar><turunan>" + derivation + "</turunan>");
    const std::size_t start = text.find("galat: ");
    return start == std::string::npos ? text : text.substr(start, text.find('\n') - start);
}

TEST(ComputedFieldMistakes, AreLookedForInAllItemsOfAList) {
    const std::string sum = "<jumlah nama=\"x\" dari=\"d\" bidang=\"n\"/>";
    const std::string money = "<bidang nama=\"n\" jenis=\"uang\"/>";
    EXPECT_EQ(told_of_two_shapes(sum, money, ""), "galat: <jumlah>: butir <v> dari d tidak mempunyai isian n [N040]");
    EXPECT_EQ(told_of_two_shapes(sum, money, "<bidang nama=\"n\" jenis=\"bilangan\"/>"),
              "galat: <jumlah>: isian n tidak sejenis di semua butir d [N040]");
    EXPECT_EQ(told_of_two_shapes(sum, money, money), "");
}

TEST(ComputedFieldMistakes, AreGroupsThatAnItemCouldFallOutOf) {
    const std::string groups = "<kelompokkan nama=\"x\" dari=\"d\" menurut=\"c\"/>";
    const std::string given = "<bidang nama=\"c\" jenis=\"pilihan\" wajib=\"ya\"><pilihan kata=\"a\"/></bidang>";
    const std::string defaulted = "<bidang nama=\"c\" jenis=\"pilihan\" baku=\"a\"><pilihan kata=\"a\"/></bidang>";
    const std::string optional = "<bidang nama=\"c\" jenis=\"pilihan\"><pilihan kata=\"a\"/></bidang>";
    EXPECT_EQ(told_of_two_shapes(groups, given, optional), "galat: <kelompokkan>: isian c dari d harus wajib atau mempunyai baku [N040]");
    EXPECT_EQ(told_of_two_shapes(groups, given, defaulted), "");
}

TEST(ComputedLists, HaveTheFieldsOfTheListThatTheyComeFrom) {
    const Kind kind = kind_of(
        "<daftar nama=\"d\"><unsur nama=\"u\"><bidang nama=\"y\" jenis=\"ya-tidak\"/></unsur></daftar>"
        "<bidang nama=\"n\" jenis=\"bilangan\"/><turunan><saring nama=\"s\" dari=\"d\" yang=\"y\"/>"
        "<lengkapi nama=\"l\" dari=\"s\" sampai=\"n\"/><banyak nama=\"b\" dari=\"l\"/></turunan>");
    ASSERT_NE(kind.computed.find("l"), nullptr);
    ASSERT_EQ(kind.computed.find("s")->records, kind.schema.find("d")->records);
    const record::FieldSchema* field = kind.computed.find("l")->records.front()->find("y");
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(field->type, record::FieldType::boolean);
}

TEST(ComputedLists, ThatAreFilledUpHaveNothingForSure) {
    const Kind kind = kind_of(
        "<daftar nama=\"d\"><unsur nama=\"u\"><bidang nama=\"y\" jenis=\"teks\" wajib=\"ya\"/></unsur></daftar>"
        "<bidang nama=\"n\" jenis=\"bilangan\"/><turunan><lengkapi nama=\"l\" dari=\"d\" sampai=\"n\"/></turunan>");
    EXPECT_TRUE(kind.schema.find("d")->records.front()->find("y")->required);
    EXPECT_FALSE(kind.computed.find("l")->records.front()->find("y")->required);
}

TEST(ComputedFields, AreDeclaredWithTheirTypes) {
    const Kind kind = kind_of(
        "<daftar nama=\"d\"><unsur nama=\"u\"><bidang nama=\"b\" jenis=\"pilihan\" wajib=\"ya\"><pilihan kata=\"x\" label=\"X\"/></bidang>"
        "<bidang nama=\"a\" jenis=\"uang\"/></unsur></daftar>"
        "<turunan><banyak nama=\"banyak-d\" dari=\"d\"/><jumlah nama=\"total\" dari=\"d\" bidang=\"a\"/>"
        "<nomori nama=\"lampiran\" dari=\"d\"/><kelompokkan nama=\"per-b\" dari=\"d\" menurut=\"b\" jumlah=\"a\"/></turunan>");
    const record::RecordSchema& computed = kind.computed;
    ASSERT_NE(computed.find("banyak-d"), nullptr);
    EXPECT_EQ(computed.find("banyak-d")->type, record::FieldType::integer);
    ASSERT_NE(computed.find("total"), nullptr);
    EXPECT_EQ(computed.find("total")->type, record::FieldType::money);
    ASSERT_NE(computed.find("lampiran"), nullptr);
    EXPECT_NE(computed.find("lampiran")->records.front()->find("d"), nullptr);
    EXPECT_NE(computed.find("lampiran")->records.front()->find("tunggal"), nullptr);
    ASSERT_NE(computed.find("per-b"), nullptr);
    const record::RecordSchema& group = *computed.find("per-b")->records.front();
    EXPECT_EQ(group.find("kelompok")->choices.size(), 1U);
    EXPECT_EQ(group.find("jumlah")->type, record::FieldType::money);
    EXPECT_EQ(group.find("butir")->records, kind.schema.find("d")->records);
}

}  // namespace naskah::kinds::testing
