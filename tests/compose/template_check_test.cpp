#include "compose/template_check.hpp"

#include <gtest/gtest.h>

#include <map>
#include <memory>

#include "compose/support.hpp"

namespace naskah::compose::testing {

namespace {

using record::FieldSchema;
using record::FieldType;
using record::RecordSchema;

FieldSchema field(std::string name, FieldType type, std::vector<RecordSchema> records = {}) {
    FieldSchema result;
    result.name = std::move(name);
    result.type = type;
    result.required = true;
    for (RecordSchema& record : records) result.records.push_back(std::make_shared<const RecordSchema>(std::move(record)));
    return result;
}

RecordSchema record_of(std::string element, std::vector<FieldSchema> fields) {
    RecordSchema schema;
    schema.element = std::move(element);
    schema.fields = std::move(fields);
    return schema;
}

/// A letter: its number, a choice, prose, a place with a date, and recipients of two sorts.
RecordSchema letter() {
    FieldSchema urgency = field("sifat", FieldType::choice);
    urgency.choices = {{"biasa", "Biasa", {}}, {"segera", "Segera", {}}};
    return record_of(
        "surat",
        {field("nomor", FieldType::text), urgency, field("isi", FieldType::prose), field("rahasia", FieldType::boolean),
         field("acara", FieldType::record, {record_of("acara", {field("tanggal", FieldType::date)})}),
         field("penerima", FieldType::list,
               {record_of("orang", {field("nama", FieldType::text)}), record_of("jabatan", {field("sebutan", FieldType::text)})})});
}

/// What is told of a document, each message with its line and column.
std::string told(std::map<std::string, std::string> texts) {
    record::Diagnostics diagnostics;
    kinds::Kind kind;
    kind.name = "surat";
    check_template(TemplateFiles(std::move(texts)), kind, letter(), record_of("profil", {field("ibu-kota", FieldType::text)}), diagnostics);
    std::string result;
    for (const record::Diagnostic& item : diagnostics.items()) {
        result += item.place.file + ":" + std::to_string(item.place.line) + ":" + std::to_string(item.place.column) + " " + item.code +
                  " " + item.message + (item.hint.empty() ? "" : "; " + item.hint) + "\n";
    }
    return result;
}

std::string told(const std::string& document) {
    return told(std::map<std::string, std::string>{{"surat/document.mustache", document}});
}

}  // namespace

TEST(TemplateCheck, HasNothingToSayOfDeclaredNames) {
    EXPECT_EQ(told("{{nomor}} {{sifat}} {{{isi}}} {{acara.tanggal.hari}} {{#acara}}{{tanggal}}{{/acara}} {{penerima.banyak.kata}} "
                   "{{profil.ibu-kota}}"
                   "{{#status.adalah-draf}}{{nomor}}{{/status.adalah-draf}}{{#sifat.adalah-segera}}!{{/sifat.adalah-segera}}"
                   "{{#penerima}}{{urutan}}{{^terakhir}};{{/terakhir}}{{/penerima}}"),
              "");
}

TEST(TemplateCheck, FindsAMisspeltNameInAnOptionalSection) {
    EXPECT_EQ(told("<p>\n  {{#nomor}}{{nomro}}{{/nomor}}</p>"),
              "templates/surat/document.mustache:2:13 T010 bidang \"nomro\" tidak dikenal; maksud Anda \"nomor\"?\n");
}

TEST(TemplateCheck, LooksIntoWhatIsPrintedWhenSomethingIsAbsent) {
    EXPECT_EQ(told("{{^penerima}}{{nomro}}{{/penerima}}"),
              "templates/surat/document.mustache:1:14 T010 bidang \"nomro\" tidak dikenal; maksud Anda \"nomor\"?\n");
}

TEST(TemplateCheck, LooksIntoTheSectionOfEachWordAndEachStatus) {
    EXPECT_EQ(told("{{#sifat.adalah-segera}}{{a}}{{/sifat.adalah-segera}}{{#status.adalah-salinan}}{{b}}{{/status.adalah-salinan}}"),
              "templates/surat/document.mustache:1:25 T010 bidang \"a\" tidak dikenal\n"
              "templates/surat/document.mustache:1:80 T010 bidang \"b\" tidak dikenal\n");
}

TEST(TemplateCheck, KnowsTheFieldsOfEachSortOfItem) {
    EXPECT_EQ(told("{{#penerima}}{{#adalah-orang}}{{nama}}{{/adalah-orang}}{{^adalah-orang}}{{sebutan}}{{/adalah-orang}}{{/penerima}}"),
              "");
}

TEST(TemplateCheck, TellsAFieldThatOneSortOfItemLacks) {
    EXPECT_EQ(told("{{#penerima}}{{nama}}{{/penerima}}"), "templates/surat/document.mustache:1:14 T010 bidang \"nama\" tidak dikenal\n");
}

TEST(TemplateCheck, TellsAnUnknownSortOfItem) {
    EXPECT_EQ(told("{{#penerima}}{{#adalah-badan}}x{{/adalah-badan}}{{/penerima}}"),
              "templates/surat/document.mustache:1:14 T010 bidang \"adalah-badan\" tidak dikenal\n");
}

TEST(TemplateCheck, TellsUnknownPartsAndWords) {
    EXPECT_EQ(
        told("{{acara.tanggal.harii}}{{#sifat.adalah-segerra}}x{{/sifat.adalah-segerra}}"),
        "templates/surat/document.mustache:1:1 T011 \"acara.tanggal\" tidak punya bagian \"harii\"; maksud Anda \"hari\"?\n"
        "templates/surat/document.mustache:1:24 T011 \"sifat\" tidak punya bagian \"adalah-segerra\"; bagian yang ada: kapital, kata\n");
}

TEST(TemplateCheck, TellsWhatCannotBePrintedByItsTag) {
    EXPECT_EQ(
        told("{{isi}}{{{nomor}}}{{rahasia}}{{acara}}"),
        "templates/surat/document.mustache:1:1 T014 \"isi\" adalah prosa; tulis {{{isi}}}\n"
        "templates/surat/document.mustache:1:8 T014 \"nomor\" bukan prosa; tulis {{nomor}}\n"
        "templates/surat/document.mustache:1:19 T013 \"rahasia\" hanya benar atau salah dan tidak dapat dicetak; tulis "
        "{{#rahasia}}…{{/rahasia}}\n"
        "templates/surat/document.mustache:1:30 T013 \"acara\" berisi bidang lain dan tidak dapat dicetak; tulis {{#acara}}…{{/acara}}\n");
}

TEST(TemplateCheck, ChecksAPartialWhereItIsIncludedAndTellsItOnce) {
    EXPECT_EQ(
        told({{"surat/document.mustache", "{{#acara}}{{> hari}}{{/acara}}{{> hari}}{{> hari}}"}, {"_shared/hari.mustache", "{{tanggal}}"}}),
        "templates/_shared/hari.mustache:1:1 T010 bidang \"tanggal\" tidak dikenal\n");
}

TEST(TemplateCheck, TellsWhatIsWrongWithTheTagsFirst) {
    EXPECT_EQ(told("{{#nomor}}{{nomro}}"),
              "templates/surat/document.mustache:1:1 T003 bagian {{#nomor}} tidak ditutup; tambah {{/nomor}} di berkas yang sama\n");
}

}  // namespace naskah::compose::testing
