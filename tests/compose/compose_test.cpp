#include "compose/compose.hpp"

#include <gtest/gtest.h>

#include "compose/pictures.hpp"
#include "compose/support.hpp"
#include "record/input.hpp"

namespace naskah::compose::testing {

namespace {

const std::string fixtures = std::string(NASKAH_SOURCE_DIR) + "/tests/compose/fixtures";

template <class Data>
record::Value value(Data data) {
    return record::Value{std::move(data), {}};
}

record::ImageFile dot() {
    return {fixtures + "/titik.png", "titik.png", 4, 2, false};
}

record::Input letter() {
    record::Input input;
    input.kind = "surat";
    input.record.set("perihal", value(record::Text{"Undangan"}));
    input.record.set("tanggal", value(record::Date{2024, 9, 9}));
    record::Record desa;
    desa.element = "wilayah";
    for (const auto& [name, text] : {std::pair("kode", "63.11.06.2001"), std::pair("jenis", "Desa"), std::pair("nama", "Layap"),
                                     std::pair("kecamatan", "Paringin"), std::pair("sebutan", "Desa Layap")}) {
        desa.set(name, value(record::Text{text}));
    }
    input.record.set("desa", value(desa));
    input.record.set("foto", value(dot()));
    return input;
}

record::Input balangan(const std::string& zone, const std::string& capitals) {
    record::Input profile;
    profile.kind = "profil";
    profile.record.set("nama", value(record::Text{"Balangan"}));
    profile.record.set("lambang", value(dot()));
    profile.record.set("zona-waktu", value(record::Choice{zone, zone}));
    profile.record.set("huruf-tanggal", value(record::Choice{capitals, capitals}));
    return profile;
}

kinds::Kind kind_named(const std::string& name) {
    kinds::Kind kind;
    kind.name = name;
    return kind;
}

struct Composed {
    std::optional<document::Document> document;
    record::Diagnostics diagnostics;
};

Composed compose_letter(Status status, const std::string& zone = "wita", const std::string& capitals = "kecil") {
    Composer composer(fixtures + "/templates");
    Composed composed;
    record::Input input = letter();
    composed.document = composer.compose(kind_named("surat"), input, balangan(zone, capitals), {.status = status}, composed.diagnostics);
    return composed;
}

std::string created(const std::string& zone) {
    const Composed composed = compose_letter(Status::final, zone);
    return composed.document ? composed.document->metadata.created : messages(composed.diagnostics);
}

/// The text of the second paragraph: where, when and in which status.
std::string second_line(Status status, const std::string& capitals) {
    const Composed composed = compose_letter(status, "wita", capitals);
    if (!composed.document) return messages(composed.diagnostics);
    const auto& paragraph = std::get<document::Paragraph>(composed.document->sections[0].content[2].value);
    return std::get<document::TextRun>(paragraph.content[0]).text;
}

}  // namespace

TEST(Composer, MakesABlockTreeOfARecord) {
    const Composed composed = compose_letter(Status::final);
    ASSERT_TRUE(composed.document) << messages(composed.diagnostics);
    EXPECT_EQ(render::dump(*composed.document),
              "document title=\"Undangan\" language=\"id\" created=\"2024-09-09T00:00:00+08:00\"\n"
              "  section 609.449pt x 935.433pt margins=[56.693pt 56.693pt 56.693pt 56.693pt]\n"
              "    img \"titik.png\" png 4x2 width=113.386pt height=56.693pt\n"
              "    p align=center\n"
              "      \"PEMERINTAH KABUPATEN BALANGAN\" [sans 12pt]\n"
              "    p\n"
              "      \"Desa Layap, Senin tanggal sembilan bulan September tahun dua ribu dua puluh empat (Final)\" [sans 12pt]\n"
              "    img \"titik.png\" png 4x2 width=113.386pt height=56.693pt\n");
}

TEST(Composer, LoadsTheBytesOfPictures) {
    const Composed composed = compose_letter(Status::final);
    ASSERT_TRUE(composed.document) << messages(composed.diagnostics);
    const auto& image = std::get<document::Image>(composed.document->sections[0].content[0].value);
    EXPECT_TRUE(image.picture->bytes.starts_with("\x89PNG"));
}

TEST(Composer, KeepsTheOrientationOfPictures) {
    record::ImageFile lying = dot();
    lying.orientation = 6;
    std::string problem;
    const auto picture = read_picture(lying, problem);
    ASSERT_TRUE(picture) << problem;
    EXPECT_EQ(picture->orientation, 6);
    EXPECT_EQ(picture->width, 4);
    EXPECT_EQ(picture->height, 2);
}

TEST(Composer, TakesTheTimeZoneOfTheProfile) {
    EXPECT_EQ(created("wib"), "2024-09-09T00:00:00+07:00");
    EXPECT_EQ(created("wita"), "2024-09-09T00:00:00+08:00");
    EXPECT_EQ(created("wit"), "2024-09-09T00:00:00+09:00");
}

TEST(Composer, CapitalisesDateWordsAsTheProfileSays) {
    EXPECT_EQ(second_line(Status::final, "kecil"),
              "Desa Layap, Senin tanggal sembilan bulan September tahun dua ribu dua puluh empat (Final)");
    EXPECT_EQ(second_line(Status::draf, "kata"),
              "Desa Layap, Senin tanggal Sembilan bulan September tahun Dua Ribu Dua Puluh Empat (Draf)");
    EXPECT_EQ(second_line(Status::salinan, "semua"),
              "Desa Layap, Senin Tanggal Sembilan Bulan September Tahun Dua Ribu Dua Puluh Empat (Salinan)");
}

TEST(Composer, MarksADraft) {
    const Composed composed = compose_letter(Status::draf);
    ASSERT_TRUE(composed.document) << messages(composed.diagnostics);
    ASSERT_TRUE(composed.document->sections[0].watermark);
    EXPECT_EQ(composed.document->sections[0].watermark->text, "DRAF");
}

TEST(Composer, MarksACopy) {
    const Composed composed = compose_letter(Status::salinan);
    ASSERT_TRUE(composed.document) << messages(composed.diagnostics);
    ASSERT_TRUE(composed.document->sections[0].watermark);
    EXPECT_EQ(composed.document->sections[0].watermark->text, "SALINAN");
}

TEST(Composer, DoesNotMarkAFinalDocument) {
    const Composed composed = compose_letter(Status::final);
    ASSERT_TRUE(composed.document) << messages(composed.diagnostics);
    EXPECT_FALSE(composed.document->sections[0].watermark);
}

TEST(Composer, TellsWhereTheMarkupIsWrongAndRefusesOtherFilesAsPictures) {
    Composer composer(fixtures + "/templates");
    record::Diagnostics diagnostics;
    EXPECT_FALSE(composer.compose(kind_named("cap"), letter(), balangan("wita", "kata"), {}, diagnostics));
    EXPECT_EQ(
        messages(diagnostics),
        "3:10 M009 nilai \"besar\" tidak berlaku untuk atribut \"size\" pada <p> [tulis panjang dengan satuan pt, mm, atau cm, misalnya "
        "12pt]\n"
        "3:33 M014 gambar \"/etc/passwd\" tidak dapat dipakai: bukan gambar dari berkas masukan atau profil\n");
    ASSERT_EQ(diagnostics.items().size(), 2u);
    EXPECT_EQ(diagnostics.items()[0].place.file, "templates/cap/document.mustache (hasil)");
}

TEST(Composer, KeepsTheWatermarkThatASectionHas) {
    Composer composer(fixtures + "/templates");
    record::Diagnostics diagnostics;
    kinds::Kind kind = kind_named("dua");
    const std::optional<document::Document> document =
        composer.compose(kind, letter(), balangan("wita", "kata"), {.status = Status::draf}, diagnostics);
    ASSERT_TRUE(document) << messages(diagnostics);
    ASSERT_EQ(document->sections.size(), 2u);
    EXPECT_EQ(document->sections[0].watermark->text, "SALINAN");
    EXPECT_EQ(document->sections[1].watermark->text, "DRAF");
}

TEST(Composer, TellsOfAPictureThatWentAway) {
    Composer composer(fixtures + "/templates");
    record::Input input = letter();
    input.record.set("foto", value(record::ImageFile{fixtures + "/hilang.png", "hilang.png", 4, 2, false}));
    record::Diagnostics diagnostics;
    EXPECT_FALSE(composer.compose(kind_named("surat"), input, balangan("wita", "kata"), {}, diagnostics));
    ASSERT_EQ(diagnostics.items().size(), 1u);
    EXPECT_EQ(diagnostics.items()[0].message, "gambar \"" + fixtures + "/hilang.png\" tidak dapat dipakai: berkas tidak dapat dibaca");
}

TEST(Composer, TellsWhatTheTemplateAsksForInVain) {
    Composer composer(fixtures + "/templates");
    record::Input input = letter();
    input.record.set("perihal", value(record::Absent{}));
    record::Diagnostics diagnostics;
    EXPECT_FALSE(composer.compose(kind_named("surat"), input, balangan("wita", "kata"), {}, diagnostics));
    EXPECT_EQ(messages(diagnostics), "1:18 T012 bidang \"perihal\" tidak diisi [bungkus dengan {{#perihal}}…{{/perihal}}]\n");
}

}  // namespace naskah::compose::testing
