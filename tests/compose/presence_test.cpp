// Whether a template asks for an optional value before it prints it, without an input.
#include "compose/presence.hpp"

#include <gtest/gtest.h>

#include <memory>

#include "compose/template_check.hpp"
#include "record/made_fields.hpp"

namespace naskah::compose::testing {

namespace {

using record::always;
using record::FieldSchema;
using record::FieldType;
using record::group;
using record::list_of;
using record::RecordSchema;
using record::sometimes;

FieldSchema urgency() {
    FieldSchema field = always("sifat", FieldType::choice);
    field.choices = {{"biasa", "Biasa", {}}, {"segera", "Segera", {}}, {"rahasia", "Rahasia", {}}};
    return field;
}

/// Required when the letter is urgent or secret.
FieldSchema deadline() {
    FieldSchema field = sometimes("batas", FieldType::date);
    field.required_when_field = "sifat";
    field.required_when_words = {"segera", "rahasia"};
    return field;
}

/// Required when it isn't.
FieldSchema reason() {
    FieldSchema field = sometimes("alasan", FieldType::text);
    field.required_when_field = "sifat";
    field.required_when_words = {"biasa"};
    return field;
}

FieldSchema optional_group(std::string name, RecordSchema schema) {
    FieldSchema field = group(std::move(name), std::move(schema));
    field.required = false;
    return field;
}

FieldSchema village() {
    FieldSchema field = always("desa", FieldType::code);
    field.code_type = "wilayah";
    return field;
}

FieldSchema with_default(FieldSchema field) {
    field.default_value = "x";
    return field;
}

RecordSchema letter() {
    return {"surat",
            {},
            {always("nomor", FieldType::text), sometimes("perihal", FieldType::text), with_default(sometimes("tempat", FieldType::text)),
             optional_group("acara", {"acara", {}, {always("tanggal", FieldType::date), sometimes("selesai", FieldType::time)}}), urgency(),
             deadline(), reason(), list_of("penerima", {"orang", {}, {always("nama", FieldType::text), sometimes("nip", FieldType::text)}}),
             village(), list_of("foto", {"foto", {}, {}}),
             group("lampiran", {"lampiran", {}, {sometimes("foto", FieldType::integer), always("banyak", FieldType::integer)}})}};
}

/// The names that may be absent where a document prints them.
std::string absent_in(const std::string& document) {
    record::Diagnostics diagnostics;
    kinds::Kind kind;
    kind.name = "surat";
    kind.derivations = {{"lampiran", kinds::Numbering{{"foto"}}}};
    const RecordSchema profile{"profil", {}, {sometimes("telepon", FieldType::text)}};
    check_template(TemplateFiles(std::map<std::string, std::string>{{"surat/document.mustache", document}}), kind, letter(), profile,
                   diagnostics);
    std::string names;
    for (const record::Diagnostic& item : diagnostics.items()) {
        names += item.code + " " + std::to_string(item.place.column) + " " + item.message + "; " + item.hint + "\n";
    }
    return names;
}

std::string told(int column, const std::string& name) {
    return "T012 " + std::to_string(column) + " bidang \"" + name + "\" mungkin tidak diisi; bungkus dengan {{#" + name + "}}…{{/" + name +
           "}}\n";
}

}  // namespace

TEST(Presence, IsCertainOfRequiredFieldsAndDefaults) {
    EXPECT_EQ(absent_in("{{nomor}}{{tempat}}{{#penerima}}{{nama}}{{/penerima}}{{penerima.banyak}}"), "");
}

TEST(Presence, IsAskedForBeforeAnOptionalFieldIsPrinted) {
    EXPECT_EQ(absent_in("{{perihal}}"), told(1, "perihal"));
    EXPECT_EQ(absent_in("{{#perihal}}{{perihal}}{{perihal.kapital}}{{/perihal}}"), "");
    EXPECT_EQ(absent_in("{{#perihal}}x{{/perihal}}{{perihal.kapital}}"), told(26, "perihal.kapital"));
    EXPECT_EQ(absent_in("{{^perihal}}{{perihal}}{{/perihal}}"), told(13, "perihal"));
    EXPECT_EQ(absent_in("{{profil.telepon}}{{#profil.telepon}}{{profil.telepon}}{{/profil.telepon}}"), told(1, "profil.telepon"));
}

TEST(Presence, IsAskedForInEachItem) {
    EXPECT_EQ(absent_in("{{#penerima}}{{#nip}}{{nip}}{{/nip}}{{nip}}{{/penerima}}"), told(37, "nip"));
}

TEST(Presence, OfARecordIsThatOfItsFields) {
    EXPECT_EQ(absent_in("{{acara.tanggal}}"), told(1, "acara.tanggal"));
    EXPECT_EQ(absent_in("{{#acara}}{{tanggal}}{{acara.tanggal}}{{selesai}}{{/acara}}"), told(39, "selesai"));
    EXPECT_EQ(absent_in("{{#acara.selesai}}{{acara.selesai}}{{acara.tanggal.hari}}{{/acara.selesai}}"), "");
}

TEST(Presence, FollowsFromTheWordThatDemandsIt) {
    EXPECT_EQ(absent_in("{{batas}}"), told(1, "batas"));
    EXPECT_EQ(absent_in("{{#sifat.adalah-segera}}{{batas}}{{/sifat.adalah-segera}}"), "");
    EXPECT_EQ(absent_in("{{^sifat.adalah-biasa}}{{batas}}{{/sifat.adalah-biasa}}"), "");
    EXPECT_EQ(absent_in("{{#sifat.adalah-biasa}}{{batas}}{{/sifat.adalah-biasa}}"), told(24, "batas"));
    EXPECT_EQ(absent_in("{{^sifat.adalah-segera}}{{batas}}{{/sifat.adalah-segera}}"), told(25, "batas"));
}

TEST(Presence, FollowsFromTheAbsenceOfWhatTheOtherWordsDemand) {
    EXPECT_EQ(absent_in("{{^alasan}}{{batas}}{{/alasan}}"), "");
    EXPECT_EQ(absent_in("{{^perihal}}{{batas}}{{/perihal}}"), told(13, "batas"));
}

TEST(Presence, OfANumberIsThatOfWhatItNumbers) {
    EXPECT_EQ(absent_in("{{lampiran.foto.romawi}}"), told(1, "lampiran.foto.romawi"));
    EXPECT_EQ(absent_in("{{#lampiran.foto}}{{lampiran.foto.romawi}}{{/lampiran.foto}}{{#foto}}{{lampiran.foto}}{{/foto}}"), "");
}

TEST(Presence, OfAKecamatanIsThatOfADesa) {
    EXPECT_EQ(absent_in("{{desa}}{{desa.sebutan}}{{desa.kecamatan}}"), told(25, "desa.kecamatan"));
    EXPECT_EQ(absent_in("{{#desa.kecamatan}}{{desa.kecamatan}}{{/desa.kecamatan}}"), "");
}

}  // namespace naskah::compose::testing
