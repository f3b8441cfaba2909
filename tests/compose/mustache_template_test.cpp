#include "compose/mustache_template.hpp"

#include <gtest/gtest.h>

#include "compose/support.hpp"

namespace naskah::compose::testing {

namespace {

using record::FieldType;
using record::Record;
using record::Value;

Record make_record(std::string element, std::vector<Record::Field> fields) {
    Record record;
    record.element = std::move(element);
    record.fields = std::move(fields);
    return record;
}

template <class Data>
Value value(Data data) {
    return Value{std::move(data), {}};
}
Value text(std::string content) {
    return value(record::Text{std::move(content)});
}

/// A letter: nomor, perihal (absent), isi (prose), rahasia, sifat, acara/tanggal, tempat (an absent record), penerima (two persons and an
/// office), tembusan (empty), anggaran.
Record letter() {
    record::List recipients;
    recipients.push_back(value(make_record("orang", {{"nama", text("Siti Aminah")}, {"jabatan", value(record::Absent{})}})));
    recipients.push_back(value(make_record("jabatan", {{"isi", text("Camat Paringin")}})));
    recipients.push_back(value(make_record("orang", {{"nama", text("Budi")}, {"jabatan", text("Ketua")}})));
    return make_record("surat",
                       {{"nomor", text("400.7/<1> & \"2\"")},
                        {"perihal", value(record::Absent{})},
                        {"isi", value(record::Prose{"a <b>b</b> &amp; c"})},
                        {"rahasia", value(record::Boolean{true})},
                        {"terbuka", value(record::Boolean{false})},
                        {"sifat", value(record::Choice{"segera", "Segera"})},
                        {"acara", value(make_record("acara", {{"tanggal", value(record::Date{2024, 9, 9})}, {"nama", text("Rembuk")}}))},
                        {"tempat", value(record::Absent{})},
                        {"penerima", value(std::move(recipients))},
                        {"tembusan", value(record::List{})},
                        {"desa", value(make_record("wilayah", {{"kode", text("63.11")},
                                                               {"jenis", text("Desa")},
                                                               {"nama", text("Layap")},
                                                               {"kecamatan", text("Paringin")},
                                                               {"sebutan", text("Desa Layap")}}))},
                        {"nol", value(record::Integer{0})},
                        {"anggaran", value(record::Money{1500000})}});
}

/// The schema of the letter, as far as the tests need it.
record::RecordSchema letter_schema() {
    const auto field = [](std::string name, FieldType type) {
        record::FieldSchema schema;
        schema.name = std::move(name);
        schema.type = type;
        return schema;
    };
    const auto records = [&](std::string name, FieldType type, std::vector<std::pair<std::string, std::string>> elements) {
        record::FieldSchema schema = field(std::move(name), type);
        for (const auto& [element, inner] : elements) {
            auto record = std::make_shared<record::RecordSchema>();
            record->element = element;
            record->fields = {field(inner, FieldType::text)};
            schema.records.push_back(record);
        }
        return schema;
    };
    record::RecordSchema schema;
    schema.element = "surat";
    schema.fields = {records("tempat", FieldType::record, {{"tempat", "gedung"}}),
                     records("penerima", FieldType::list, {{"orang", "nama"}, {"jabatan", "isi"}, {"bagian", "isi"}})};
    schema.fields.push_back(field("sifat", FieldType::choice));
    schema.fields.back().choices = {{"biasa", "Biasa", ""}, {"segera", "Segera", ""}};
    return schema;
}

struct Options {
    bool with_schema = false;
    std::map<std::string, std::string> partials = {};
};

/// The letter through a template, or the messages.
std::string render(const std::string& text, const Options& options = {}) {
    const Record record = letter();
    const Record profile = make_record("profil", {{"nama", ::naskah::compose::testing::text("Balangan")}});
    const record::RecordSchema schema = letter_schema();
    std::map<std::string, std::string> texts = options.partials;
    texts["surat/document.mustache"] = text;
    TemplateSet templates{TemplateFiles(texts)};
    const Context context{.record = record,
                          .schema = options.with_schema ? &schema : nullptr,
                          .profile = &profile,
                          .profile_schema = nullptr,
                          .status = value(record::Choice{"draf", "Draf"}),
                          .style = {}};
    record::Diagnostics diagnostics;
    const std::optional<MarkedText> result = templates.render("surat", context, diagnostics);
    return result ? result->text : messages(diagnostics);
}

}  // namespace

// ---- What is printed

TEST(Templates, PrintValuesEscapedForXml) {
    EXPECT_EQ(render("<p>{{nomor}}</p>"), "<p>400.7/&lt;1&gt; &amp; &quot;2&quot;</p>");
}

TEST(Templates, PrintProseAsMarkup) {
    EXPECT_EQ(render("{{{isi}}}|{{&isi}}"), "a <b>b</b> &amp; c|a <b>b</b> &amp; c");
}

TEST(Templates, PrintPartsOfValues) {
    EXPECT_EQ(render("{{acara.tanggal.hari}}, {{anggaran.rp}}"), "Senin, Rp1.500.000");
}

TEST(Templates, PrintFieldsOfRecords) {
    EXPECT_EQ(render("{{acara.nama}} {{#acara}}{{nama}} {{tanggal}} {{nomor}}{{/acara}}"),
              "Rembuk Rembuk 9 September 2024 400.7/&lt;1&gt; &amp; &quot;2&quot;");
}

TEST(Templates, KnowTheWordsOfTheStatus) {
    EXPECT_EQ(render("{{#status.adalah-drat}}D{{/status.adalah-drat}}"),
              "1:1 T011 \"status\" tidak punya bagian \"adalah-drat\" [bagian yang ada: kapital, kata]\n");
}

TEST(Templates, PrintARegionWithoutEnteringIt) {
    EXPECT_EQ(render("{{desa}} {{desa.kode}} {{#desa}}{{#acara}}{{nama}}{{/acara}} {{desa}}{{/desa}}"), "Layap 63.11 Rembuk Layap");
    EXPECT_EQ(render("{{#desa}}{{sebutan}}{{/desa}}"), "1:10 T010 bidang \"sebutan\" tidak dikenal\n");
    EXPECT_EQ(render("{{desa.jeniss}}"), "1:1 T011 \"desa\" tidak punya bagian \"jeniss\" [maksud Anda \"jenis\"?]\n");
}

TEST(Templates, SeeTheProfileAndTheStatus) {
    EXPECT_EQ(render("{{profil.nama}} {{#profil}}{{nama}}{{/profil}} {{status}} {{#status.adalah-draf}}D{{/status.adalah-draf}}"),
              "Balangan Balangan Draf D");
}

// ---- Sections

TEST(Templates, AskWhetherAFieldIsThere) {
    EXPECT_EQ(render("{{#nomor}}a{{/nomor}}{{^nomor}}b{{/nomor}}{{#perihal}}c{{/perihal}}{{^perihal}}d{{/perihal}}"), "ad");
}

TEST(Templates, TakeZeroForPresent) {
    EXPECT_EQ(render("{{#nol}}{{nol}}{{/nol}}"), "0");
}

TEST(Templates, AskBooleansAndChoices) {
    EXPECT_EQ(render("{{#rahasia}}a{{/rahasia}}{{#terbuka}}b{{/terbuka}}{{^terbuka}}c{{/terbuka}}"
                     "{{#sifat.adalah-segera}}d{{/sifat.adalah-segera}}{{^sifat.adalah-biasa}}e{{/sifat.adalah-biasa}}"),
              "acde");
}

TEST(Templates, TakePartsOfAbsentRecordsForAbsent) {
    EXPECT_EQ(render("{{#tempat.gedung}}a{{/tempat.gedung}}{{^tempat.gedung}}b{{/tempat.gedung}}{{#tempat}}c{{/tempat}}"), "b");
}

TEST(Templates, RepeatASectionForEachItem) {
    EXPECT_EQ(
        render(
            "{{#penerima}}{{urutan}}. {{#adalah-orang}}{{nama}}{{/adalah-orang}}{{^adalah-orang}}{{isi}}{{/adalah-orang}}; {{/penerima}}"),
        "1. Siti Aminah; 2. Camat Paringin; 3. Budi; ");
}

TEST(Templates, TellItemsWhereTheyStand) {
    EXPECT_EQ(
        render("{{#penerima}}{{urutan.huruf}}{{#pertama}}P{{/pertama}}{{#terakhir}}T{{/terakhir}}{{#ganjil}}J{{/ganjil}}{{#genap}}N{{/"
               "genap}} {{/penerima}}"),
        "aPJ bN cTJ ");
}

TEST(Templates, TakeAnEmptyListForFalse) {
    EXPECT_EQ(render("{{#tembusan}}a{{/tembusan}}{{^tembusan}}b{{/tembusan}}"), "b");
}

TEST(Templates, CountItems) {
    EXPECT_EQ(render("{{penerima.banyak}} ({{penerima.banyak.kata}}) {{tembusan.banyak}}"), "3 (tiga) 0");
}

TEST(Templates, GoOverAListWithinItself) {
    EXPECT_EQ(render("{{#penerima}}{{#penerima}}{{urutan}}{{/penerima}}-{{urutan}} {{/penerima}}"), "123-1 123-2 123-3 ");
}

TEST(Templates, LookNamesUpFromTheInnermostRecordOutwards) {
    EXPECT_EQ(render("{{#acara}}{{#penerima}}{{#adalah-orang}}{{nama}} {{/adalah-orang}}{{^adalah-orang}}{{nama}} "
                     "{{/adalah-orang}}{{/penerima}}{{/acara}}"),
              "Siti Aminah Rembuk Budi ");
}

TEST(Templates, KeepTheItemInsideAQuestion) {
    EXPECT_EQ(render("{{#penerima}}{{#rahasia}}{{urutan}}{{/rahasia}}{{/penerima}}"), "123");
}

TEST(Templates, PrintInPartialsWhatIsSeenThere) {
    EXPECT_EQ(render("{{#penerima}}{{> baris}}{{/penerima}}", {.partials = {{"_shared/baris.mustache", "{{urutan}},"}}}), "1,2,3,");
}

TEST(Templates, AreReadOnceAndRenderedOften) {
    TemplateSet templates{TemplateFiles(std::map<std::string, std::string>{{"surat/document.mustache", "{{nomor}}"}})};
    record::Diagnostics diagnostics;
    for (const std::string number : {"1", "2"}) {
        const Record record = make_record("surat", {{"nomor", text(number)}});
        const std::optional<MarkedText> rendered =
            templates.render("surat", Context{record, nullptr, nullptr, nullptr, {}, {}}, diagnostics);
        ASSERT_TRUE(rendered);
        EXPECT_EQ(rendered->text, number);
    }
}

// ---- Errors

TEST(Templates, RefuseUnknownNamesWithAHint) {
    EXPECT_EQ(render("<p>\n  {{nomer}}</p>"), "2:3 T010 bidang \"nomer\" tidak dikenal [maksud Anda \"nomor\"?]\n");
    EXPECT_EQ(render("{{acara.tangal}}"), "1:1 T010 bidang \"tangal\" tidak dikenal di dalam \"acara\" [maksud Anda \"tanggal\"?]\n");
    EXPECT_EQ(render("{{profil.ibukota}}"), "1:1 T010 bidang \"ibukota\" tidak dikenal di dalam \"profil\"\n");
}

TEST(Templates, RefuseSectionsOverUnknownNames) {
    EXPECT_EQ(render("{{#xyzzy}}a{{/xyzzy}}"), "1:1 T010 bidang \"xyzzy\" tidak dikenal\n");
    EXPECT_EQ(render("{{^xyzzy}}a{{/xyzzy}}"), "1:1 T010 bidang \"xyzzy\" tidak dikenal\n");
}

TEST(Templates, NameTheFileOfAPartial) {
    const Record record = letter();
    TemplateSet templates{TemplateFiles(
        std::map<std::string, std::string>{{"surat/document.mustache", "{{> kop}}"}, {"_shared/kop.mustache", "<p>\n{{xyzzy}}</p>"}})};
    record::Diagnostics diagnostics;
    EXPECT_FALSE(templates.render("surat", Context{record, nullptr, nullptr, nullptr, {}, {}}, diagnostics));
    ASSERT_EQ(diagnostics.items().size(), 1u);
    EXPECT_EQ(diagnostics.items()[0].place.file, "templates/_shared/kop.mustache");
    EXPECT_EQ(diagnostics.items()[0].source_line, "{{xyzzy}}</p>");
}

TEST(Templates, RefuseUnknownPartsWithAHint) {
    EXPECT_EQ(render("{{acara.tanggal.harii}}"), "1:1 T011 \"acara.tanggal\" tidak punya bagian \"harii\" [maksud Anda \"hari\"?]\n");
    EXPECT_EQ(render("{{anggaran.x}}"), "1:1 T011 \"anggaran\" tidak punya bagian \"x\" [bagian yang ada: rupiah, rp, kata]\n");
    EXPECT_EQ(render("{{penerima.jumlah}}"), "1:1 T011 \"penerima\" tidak punya bagian \"jumlah\" [bagian yang ada: banyak]\n");
    EXPECT_EQ(render("{{penerima.banyak.kat}}"), "1:1 T011 \"penerima.banyak\" tidak punya bagian \"kat\" [maksud Anda \"kata\"?]\n");
    EXPECT_EQ(render("{{acara.tanggal.hari.kata}}"),
              "1:1 T011 \"acara.tanggal\" tidak punya bagian \"hari.kata\" [bagian yang ada: hari, tgl, bulan, tahun, kata, angka, iso]\n");
    EXPECT_EQ(render("{{#penerima}}{{pertama.x}}{{/penerima}}"), "1:14 T011 \"pertama\" tidak punya bagian \"x\"\n");
}

TEST(Templates, RefuseToPrintWhatIsAbsent) {
    EXPECT_EQ(render("{{perihal}}"), "1:1 T012 bidang \"perihal\" tidak diisi [bungkus dengan {{#perihal}}…{{/perihal}}]\n");
    EXPECT_EQ(render("{{perihal.kapital}}"),
              "1:1 T012 bidang \"perihal.kapital\" tidak diisi [bungkus dengan {{#perihal.kapital}}…{{/perihal.kapital}}]\n");
    EXPECT_EQ(render("{{tempat.gedung}}"),
              "1:1 T012 bidang \"tempat.gedung\" tidak diisi [bungkus dengan {{#tempat.gedung}}…{{/tempat.gedung}}]\n");
}

TEST(Templates, RefuseToPrintListsRecordsAndBooleans) {
    EXPECT_EQ(render("{{penerima}}"),
              "1:1 T013 \"penerima\" berisi bidang lain dan tidak dapat dicetak [tulis {{#penerima}}…{{/penerima}}]\n");
    EXPECT_EQ(render("{{acara}}"), "1:1 T013 \"acara\" berisi bidang lain dan tidak dapat dicetak [tulis {{#acara}}…{{/acara}}]\n");
    EXPECT_EQ(render("{{rahasia}}"),
              "1:1 T013 \"rahasia\" hanya benar atau salah dan tidak dapat dicetak [tulis {{#rahasia}}…{{/rahasia}}]\n");
}

TEST(Templates, KeepProseAndPlainTextApart) {
    EXPECT_EQ(render("{{isi}}"), "1:1 T014 \"isi\" adalah prosa [tulis {{{isi}}}]\n");
    EXPECT_EQ(render("{{{nomor}}}"), "1:1 T014 \"nomor\" bukan prosa [tulis {{nomor}}]\n");
}

TEST(Templates, RefuseFormsThatANumberDoesNotHave) {
    EXPECT_EQ(render("{{nol.romawi}}"), "1:1 T015 bilangan 0 tidak dapat ditulis sebagai angka Romawi\n");
}

TEST(Templates, TellEachTagOnceAndAllOfThem) {
    EXPECT_EQ(render("{{#penerima}}{{xyzzy}}{{/penerima}}{{isi}}"),
              "1:14 T010 bidang \"xyzzy\" tidak dikenal\n"
              "1:36 T014 \"isi\" adalah prosa [tulis {{{isi}}}]\n");
}

TEST(Templates, TellWhatIsWrongWithTheTemplateEachTime) {
    TemplateSet templates{TemplateFiles(std::map<std::string, std::string>{{"surat/document.mustache", "{{#a}}"}})};
    const Record record = letter();
    for (int round = 0; round < 2; ++round) {
        record::Diagnostics diagnostics;
        EXPECT_FALSE(templates.render("surat", Context{record, nullptr, nullptr, nullptr, {}, {}}, diagnostics));
        EXPECT_EQ(messages(diagnostics), "1:1 T003 bagian {{#a}} tidak ditutup [tambah {{/a}} di berkas yang sama]\n");
    }
}

// ---- With a schema

TEST(TemplatesWithSchema, KnowTheWordsOfAChoice) {
    EXPECT_EQ(render("{{#sifat.adalah-segra}}x{{/sifat.adalah-segra}}", {.with_schema = true}),
              "1:1 T011 \"sifat\" tidak punya bagian \"adalah-segra\" [bagian yang ada: kapital, kata]\n");
}

TEST(TemplatesWithSchema, KnowTheElementsOfAList) {
    EXPECT_EQ(render("{{#penerima}}{{#adalah-bagian}}x{{/adalah-bagian}}{{/penerima}}", {.with_schema = true}), "");
    EXPECT_EQ(render("{{#penerima}}{{#adalah-bagan}}x{{/adalah-bagan}}{{/penerima}}", {.with_schema = true}),
              "1:14 T010 bidang \"adalah-bagan\" tidak dikenal\n");
}

TEST(TemplatesWithSchema, KnowTheFieldsOfAnAbsentRecord) {
    EXPECT_EQ(render("{{#tempat.gedung}}x{{/tempat.gedung}}", {.with_schema = true}), "");
    EXPECT_EQ(render("{{#tempat.gedong}}x{{/tempat.gedong}}", {.with_schema = true}),
              "1:1 T010 bidang \"gedong\" tidak dikenal di dalam \"tempat\"\n");
}

}  // namespace naskah::compose::testing
