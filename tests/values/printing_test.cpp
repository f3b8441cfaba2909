#include "values/printing.hpp"

#include <gtest/gtest.h>

namespace naskah::values::testing {

namespace {

using record::Value;

/// A desa as kinds/ resolves its code.
Value layap() {
    record::Record region;
    region.element = "wilayah";
    region.set("kode", Value{record::Text{"63.11.06.2001"}, {}});
    region.set("jenis", Value{record::Text{"Desa"}, {}});
    region.set("nama", Value{record::Text{"Layap"}, {}});
    region.set("kecamatan", Value{record::Text{"Paringin"}, {}});
    region.set("sebutan", Value{record::Text{"Desa Layap"}, {}});
    return Value{std::move(region), {}};
}

/// What comes of a reading: the text, "ya"/"tidak" for a truth, else the outcome in brackets.
std::string show(const Reading& reading) {
    switch (reading.outcome) {
        case Reading::Outcome::text:
            return reading.text;
        case Reading::Outcome::markup:
            return "markup " + reading.text;
        case Reading::Outcome::truth:
            return reading.truth ? "ya" : "tidak";
        case Reading::Outcome::absent:
            return "(absent)";
        case Reading::Outcome::section:
            return "(section)";
        case Reading::Outcome::unknown:
            return "(unknown)";
        case Reading::Outcome::problem:
            return "(problem) " + reading.text;
    }
    return {};
}

template <class Data>
std::string print(Data data) {
    return show(print_value(Value{std::move(data), {}}, nullptr, {}));
}
template <class Data>
std::string part(Data data, std::string_view name, const Style& style = {}) {
    return show(print_part(Value{std::move(data), {}}, nullptr, name, style));
}

/// A field of a code type, "nip" or "wilayah".
record::FieldSchema code_field(const std::string& type) {
    record::FieldSchema field;
    field.type = record::FieldType::code;
    field.code_type = type;
    return field;
}

const record::Date september{2024, 9, 9};

}  // namespace

TEST(Values, PrintEachType) {
    EXPECT_EQ(print(record::Text{"Rembuk"}), "Rembuk");
    EXPECT_EQ(print(record::Prose{"<b>Rembuk</b>"}), "markup <b>Rembuk</b>");
    EXPECT_EQ(print(record::Integer{1234}), "1.234");
    EXPECT_EQ(print(record::Decimal{145, 1}), "14,5");
    EXPECT_EQ(print(record::Percent{{145, 1}}), "14,5%");
    EXPECT_EQ(print(record::Money{150000000}), "150.000.000");
    EXPECT_EQ(print(september), "9 September 2024");
    EXPECT_EQ(print(record::Time{9, 0}), "09.00");
    EXPECT_EQ(print(record::Boolean{true}), "ya");
    EXPECT_EQ(print(record::Choice{"segera", "Segera"}), "Segera");
    EXPECT_EQ(print(record::Code{"400.7/123"}), "400.7/123");
    EXPECT_EQ(print(record::ImageFile{"foto/a.png", "a.png", 1, 1, false}), "foto/a.png");
    EXPECT_EQ(print(record::Key{"bappeda"}), "bappeda");
    EXPECT_EQ(print(record::Absent{}), "(absent)");
    EXPECT_EQ(print(record::List{}), "(section)");
    EXPECT_EQ(print(record::Record{}), "(section)");
}

TEST(Values, TakeEmptyTextsForAbsent) {
    EXPECT_EQ(print(record::Text{}), "(absent)");
    EXPECT_EQ(print(record::Prose{}), "(absent)");
    EXPECT_EQ(part(record::Text{}, "kapital"), "(absent)");
    EXPECT_EQ(part(record::Absent{}, "hari"), "(absent)");
}

TEST(Values, GiveThePartsOfADate) {
    EXPECT_EQ(part(september, "hari"), "Senin");
    EXPECT_EQ(part(september, "tgl"), "9");
    EXPECT_EQ(part(september, "bulan"), "September");
    EXPECT_EQ(part(september, "tahun"), "2024");
    EXPECT_EQ(part(september, "angka"), "09-09-2024");
    EXPECT_EQ(part(september, "iso"), "2024-09-09");
    EXPECT_EQ(part(september, "jam"), "(unknown)");
}

TEST(Values, CapitaliseTheWordsOfADateAsAsked) {
    EXPECT_EQ(part(september, "kata"), "Senin tanggal sembilan bulan September tahun dua ribu dua puluh empat");
    EXPECT_EQ(part(september, "kata", {.date_capitals = bahasa::Capitals::words}),
              "Senin tanggal Sembilan bulan September tahun Dua Ribu Dua Puluh Empat");
    EXPECT_EQ(part(september, "kata", {.date_capitals = bahasa::Capitals::all}),
              "Senin Tanggal Sembilan Bulan September Tahun Dua Ribu Dua Puluh Empat");
}

TEST(Values, GiveThePartsOfAnInteger) {
    EXPECT_EQ(part(record::Integer{1234}, "kata"), "seribu dua ratus tiga puluh empat");
    EXPECT_EQ(part(record::Integer{4}, "romawi"), "IV");
    EXPECT_EQ(part(record::Integer{1}, "urut"), "Kesatu");
    EXPECT_EQ(part(record::Integer{11}, "URUT"), "KESEBELAS");
    EXPECT_EQ(part(record::Integer{27}, "huruf"), "aa");
    EXPECT_EQ(part(record::Integer{1234}, "angka"), "1234");
}

TEST(Values, TellWhichFormsANumberDoesNotHave) {
    EXPECT_EQ(part(record::Integer{0}, "romawi"), "(problem) bilangan 0 tidak dapat ditulis sebagai angka Romawi");
    EXPECT_EQ(part(record::Integer{-1}, "urut"), "(problem) bilangan -1 tidak dapat ditulis sebagai bilangan tingkat");
    EXPECT_EQ(part(record::Integer{0}, "URUT"), "(problem) bilangan 0 tidak dapat ditulis sebagai bilangan tingkat");
    EXPECT_EQ(part(record::Integer{0}, "huruf"), "(problem) bilangan 0 tidak dapat ditulis sebagai huruf");
}

TEST(Values, SpellDecimalsAndPercents) {
    EXPECT_EQ(part(record::Decimal{145, 1}, "kata"), "empat belas koma lima");
    EXPECT_EQ(part(record::Percent{{14, 0}}, "kata"), "empat belas persen");
}

TEST(Values, RoundWhatWasComputed) {
    EXPECT_EQ(part(record::Percent{{81'249'999'999, 9}}, "bulat"), "81,2%");
    EXPECT_EQ(part(record::Percent{{100, 0}}, "bulat"), "100,0%");
    EXPECT_EQ(part(record::Percent{{40'000'000, 9}}, "bulat"), "0,04%");
    EXPECT_EQ(part(record::Percent{{40'000'000, 9}}, "poin"), "0,04");
    EXPECT_EQ(part(record::Percent{{99'960'000'000, 9}}, "bulat"), "99,96%");
    EXPECT_EQ(part(record::Decimal{4'000'000, 9}, "bulat"), "0,004");
    EXPECT_EQ(part(record::Percent{{-81'249'999'999, 9}}, "poin"), "-81,2");
    EXPECT_EQ(part(record::Decimal{72'345'678'901, 9}, "bulat"), "72,35");
}

TEST(Values, WriteWhatAComputedFieldHoldsInsteadAsItIs) {
    record::FieldSchema share;
    share.type = record::FieldType::percent;
    const Value none{record::Text{"t.a."}, {}};
    EXPECT_EQ(show(print_part(none, &share, "bulat", {})), "(unknown)");
    share.other_types.push_back(record::FieldType::text);
    EXPECT_EQ(show(print_part(none, &share, "bulat", {})), "t.a.");
}

TEST(Values, GiveThePartsOfMoney) {
    EXPECT_EQ(part(record::Money{150000000}, "rupiah"), "Rp150.000.000,00");
    EXPECT_EQ(part(record::Money{150000000}, "rp"), "Rp150.000.000");
    EXPECT_EQ(part(record::Money{150000000}, "kata"), "seratus lima puluh juta rupiah");
}

TEST(Values, GiveThePartsOfTextsAndChoices) {
    EXPECT_EQ(part(record::Text{"Balangan"}, "kapital"), "BALANGAN");
    EXPECT_EQ(part(record::Choice{"segera", "Sangat segera"}, "kapital"), "SANGAT SEGERA");
    EXPECT_EQ(part(record::Choice{"segera", "Sangat segera"}, "kata"), "segera");
    EXPECT_EQ(part(record::Time{9, 0}, "kata"), "(unknown)");
}

TEST(Values, AskAChoiceForItsWord) {
    EXPECT_EQ(part(record::Choice{"segera", "Segera"}, "adalah-segera"), "ya");
    EXPECT_EQ(part(record::Choice{"segera", "Segera"}, "adalah-biasa"), "tidak");
}

TEST(Values, KnowTheWordsThatAChoiceDeclares) {
    record::FieldSchema field;
    field.choices = {{"biasa", "Biasa", ""}, {"segera", "Segera", ""}};
    const Value value{record::Choice{"segera", "Segera"}, {}};
    EXPECT_EQ(show(print_part(value, &field, "adalah-biasa", {})), "tidak");
    EXPECT_EQ(show(print_part(value, &field, "adalah-segra", {})), "(unknown)");
}

TEST(Values, GroupAnNip) {
    const Value value{record::Code{"197012071995031002"}, {}};
    const record::FieldSchema field = code_field("nip");
    EXPECT_EQ(show(print_value(value, &field, {})), "19701207\u00a0199503\u00a01\u00a0002");
    EXPECT_EQ(show(print_value(value, nullptr, {})), "19701207\u00a0199503\u00a01\u00a0002");
}

TEST(Values, LeaveOtherCodesAsTheyAre) {
    const Value value{record::Code{"197012071995031002"}, {}};
    const record::FieldSchema field = code_field("");
    EXPECT_EQ(show(print_value(value, &field, {})), "197012071995031002");
    EXPECT_EQ(show(print_part(value, &field, "kode", {})), "(unknown)");
}

TEST(Values, NameARegion) {
    const record::FieldSchema region = code_field("wilayah");
    for (const record::FieldSchema* field : {&region, static_cast<const record::FieldSchema*>(nullptr)}) {
        EXPECT_EQ(show(print_value(layap(), field, {})), "Layap");
        EXPECT_EQ(show(print_part(layap(), field, "kode", {})), "63.11.06.2001");
        EXPECT_EQ(show(print_part(layap(), field, "jenis", {})), "Desa");
        EXPECT_EQ(show(print_part(layap(), field, "kecamatan", {})), "Paringin");
        EXPECT_EQ(show(print_part(layap(), field, "sebutan", {})), "Desa Layap");
        EXPECT_EQ(show(print_part(layap(), field, "kapital", {})), "LAYAP");
        EXPECT_EQ(show(print_part(layap(), field, "bupati", {})), "(unknown)");
    }
}

TEST(Values, EnterOtherRecordsThatAreCalledWilayah) {
    Value own{record::Record{}, {}};
    std::get<record::Record>(own.data).element = "wilayah";
    EXPECT_EQ(show(print_value(own, nullptr, {})), "(section)");
    const record::FieldSchema group = code_field("");
    EXPECT_EQ(show(print_value(layap(), &group, {})), "(section)");
}

}  // namespace naskah::values::testing
