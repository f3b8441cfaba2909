// Values that are not of their type.
#include <gtest/gtest.h>

#include "input/field_value.hpp"
#include "input/patterns.hpp"
#include "support.hpp"

namespace naskah::input::testing {

/// What is said of a value in a field: the fourth line of the file.
std::string said_of(const std::string& field, const std::string& value) {
    return told_of("<" + field + ">" + value + "</" + field + ">");
}

/// The same for what is said at the value, as the user sees it.
std::string expected(const std::string& field, const std::string& value, const std::string& message, const std::string& hint) {
    return "surat.xml:4:" + std::to_string(field.size() + 3) + ": galat: <" + field + "> \"" + value + "\" " + message + "\n    <" + field +
           ">" + value + "</" + field + ">\n" + std::string(field.size() + 6, ' ') + "^\nsaran: " + hint + "\n";
}

TEST(DateMistakes, AreShownAtTheDate) {
    EXPECT_EQ(told("<surat jenis=\"rapat\">\n  <nomor>1</nomor>\n  <tanggal>31-02-2025</tanggal>\n</surat>"),
              "surat.xml:3:12: galat: <tanggal> \"31-02-2025\" bukan tanggal [N012]\n"
              "      <tanggal>31-02-2025</tanggal>\n"
              "               ^\n"
              "saran: tulis tahun-bulan-hari, misalnya 2025-02-28\n");
}

TEST(DateMistakes, TellTheLastDayOfTheMonth) {
    EXPECT_EQ(told("<surat jenis=\"rapat\">\n<nomor>1</nomor>\n<tanggal>2025-02-31</tanggal>\n</surat>"),
              "surat.xml:3:10: galat: <tanggal> \"2025-02-31\" tidak ada: bulan Februari 2025 hanya sampai tanggal 28 [N038]\n"
              "    <tanggal>2025-02-31</tanggal>\n"
              "             ^\n"
              "saran: periksa tanggalnya\n");
}

TEST(DateMistakes, TellAMonthThatIsNone) {
    EXPECT_EQ(told("<surat jenis=\"rapat\">\n<nomor>1</nomor>\n<tanggal>2025-13-01</tanggal>\n</surat>"),
              "surat.xml:3:10: galat: <tanggal> \"2025-13-01\" tidak ada: bulan hanya 01 sampai 12 [N038]\n"
              "    <tanggal>2025-13-01</tanggal>\n"
              "             ^\n"
              "saran: tulis tahun-bulan-hari, misalnya 2025-02-28\n");
}

TEST(DateMistakes, TellAYearOutOfRange) {
    EXPECT_EQ(told("<surat jenis=\"rapat\">\n<nomor>1</nomor>\n<tanggal>0205-01-01</tanggal>\n</surat>"),
              "surat.xml:3:10: galat: <tanggal> \"0205-01-01\" di luar tahun 1900 sampai 2999 [N038]\n"
              "    <tanggal>0205-01-01</tanggal>\n"
              "             ^\n"
              "saran: periksa tahunnya\n");
}

TEST(DateMistakes, KnowLeapYears) {
    const auto with_date = [](const std::string& date) {
        return told("<surat jenis=\"rapat\"><nomor>1</nomor><tanggal>" + date + "</tanggal></surat>");
    };
    EXPECT_EQ(with_date("2024-02-29"), "");
    EXPECT_EQ(with_date("2000-02-29"), "");
    EXPECT_NE(with_date("2025-02-29"), "");
    EXPECT_NE(with_date("2100-02-29"), "");
    EXPECT_NE(with_date("2025-04-00"), "");
}

TEST(TimeMistakes, AreToldWithTheForm) {
    for (const char* time : {"9.00", "24.00", "09.60", "pagi", "09-00"}) {
        EXPECT_EQ(said_of("jam", time),
                  expected("jam", time, "bukan jam [N023]", "tulis jam dan menit dengan dua angka, 00.00 sampai 23.59, misalnya 09.00"));
    }
}

TEST(IntegerMistakes, AreToldWithTheForm) {
    for (const char* number : {"dua", "1,5", "1.25", "1..000", ".000", "1.000.", "1 000", "+5", "--5", "-", "1e3", "0x10"}) {
        EXPECT_EQ(said_of("jumlah", number),
                  expected("jumlah", number, "bukan bilangan bulat [N019]", "tulis dengan angka, misalnya 1250"));
    }
}

TEST(IntegerMistakes, TellTheBounds) {
    EXPECT_EQ(said_of("jumlah", "0"), expected("jumlah", "0", "terlalu kecil [N028]", "paling kecil 1"));
    EXPECT_EQ(said_of("jumlah", "1501"), expected("jumlah", "1501", "terlalu besar [N028]", "paling besar 1.500"));
}

TEST(IntegerMistakes, TellNumbersThatHaveNoWords) {
    EXPECT_EQ(said_of("jumlah", "1000000000000000000"),
              expected("jumlah", "1000000000000000000", "terlalu besar [N028]", "paling besar 999.999.999.999.999.999"));
    EXPECT_EQ(said_of("jumlah", "99999999999999999999999"),
              expected("jumlah", "99999999999999999999999", "terlalu besar [N028]", "paling besar 999.999.999.999.999.999"));
}

TEST(DecimalMistakes, AreToldWithTheForm) {
    for (const char* number : {"14.5", "14,", ",5", "1,2,3", "1,0123456789", "empat"}) {
        EXPECT_EQ(said_of("volume", number),
                  expected("volume", number, "bukan bilangan [N020]",
                           "tulis dengan koma desimal, paling banyak sembilan angka di belakangnya, misalnya 14,5"));
    }
}

TEST(DecimalMistakes, TellTooManyDigits) {
    EXPECT_EQ(said_of("volume", "12345678901,12345678"),
              expected("volume", "12345678901,12345678", "terlalu besar [N028]", "paling banyak 18 angka seluruhnya"));
}

TEST(PercentMistakes, AreToldWithTheForm) {
    EXPECT_EQ(said_of("cakupan", "14.5%"),
              expected("cakupan", "14.5%", "bukan persentase [N022]", "tulis angkanya dengan koma desimal, misalnya 14,5"));
    EXPECT_EQ(said_of("cakupan", "1000000000000000000%"),
              expected("cakupan", "1000000000000000000%", "terlalu besar [N028]", "paling banyak 18 angka seluruhnya"));
}

TEST(MoneyMistakes, AreToldWithTheForm) {
    for (const char* money : {"Rp150.000", "150000,50", "150.00", "150 juta"}) {
        EXPECT_EQ(said_of("anggaran", money), expected("anggaran", money, "bukan jumlah rupiah [N021]",
                                                       "tulis rupiah bulat tanpa Rp dan tanpa sen, misalnya 150000000 atau 150.000.000"));
    }
}

TEST(MoneyMistakes, TellTheBounds) {
    EXPECT_EQ(said_of("anggaran", "-1"), expected("anggaran", "-1", "terlalu kecil [N028]", "paling kecil 0"));
}

TEST(YesOrNoMistakes, TellTheTwoWords) {
    EXPECT_EQ(said_of("selesai", "Ya"), expected("selesai", "Ya", "bukan ya atau tidak [N024]", "tulis ya atau tidak"));
}

TEST(ChoiceMistakes, TellTheWords) {
    EXPECT_EQ(told(letter("", "jenis=\"sidang\"")),
              "surat.xml:1:15: galat: atribut jenis \"sidang\" bukan pilihan yang dikenal [N025]\n"
              "    <surat jenis=\"sidang\">\n"
              "                  ^\n"
              "saran: pilihannya: rapat, kunjungan\n");
}

TEST(ChoiceMistakes, TellTheNearestWord) {
    EXPECT_EQ(told(letter("<tujuan>Layap</tujuan>", "jenis=\"kunjugan\"")),
              "surat.xml:1:15: galat: atribut jenis \"kunjugan\" bukan pilihan yang dikenal [N025]\n"
              "    <surat jenis=\"kunjugan\">\n"
              "                  ^\n"
              "saran: maksud Anda kunjungan? pilihannya: rapat, kunjungan\n");
}

TEST(CodeMistakes, TellTheExample) {
    EXPECT_EQ(said_of("kode", "Kepala Dinas"),
              expected("kode", "Kepala Dinas", "tidak sesuai bentuk kodenya [N026]", "misalnya kepala-dinas"));
}

TEST(CodeMistakes, TellCodesThatAreTooLongToBeOne) {
    const std::string text = said_of("kode", std::string(201, 'a'));
    EXPECT_TRUE(text.starts_with("surat.xml:4:7: galat: <kode> \"" + std::string(60, 'a') + "…\" tidak sesuai bentuk kodenya [N026]\n"));
}

TEST(RegionMistakes, AreToldWithTheForm) {
    for (const char* code : {"63.11.6", "6311062001", "63-11", "63.11.06.200A", "63."}) {
        EXPECT_EQ(said_of("desa", code),
                  expected("desa", code, "bukan kode wilayah [N026]", "tulis misalnya 63.11.06.2001 (desa) atau 63.11.06 (kecamatan)"));
    }
}

TEST(RegionNames, AreLeftToTheTableOfRegions) {
    EXPECT_EQ(said_of("desa", "Desa Layap, Paringin"), "");
}

TEST(NipMistakes, TellTheNumberOfDigits) {
    for (const char* nip : {"19701207 199503 1 00", "19701207 199503 1 0022", "19701207-199503-1-002"}) {
        EXPECT_EQ(said_of("nip", nip),
                  expected("nip", nip, "bukan NIP [N027]", "NIP terdiri atas 18 angka, misalnya 19701207 199503 1 002"));
    }
}

TEST(EmptyValues, OfRequiredFieldsAreToldWithTheirHelp) {
    EXPECT_EQ(told("<surat jenis=\"rapat\">\n<nomor> </nomor>\n<tanggal>2025-02-28</tanggal>\n</surat>"),
              "surat.xml:2:1: galat: <nomor> kosong [N017]\n"
              "    <nomor> </nomor>\n"
              "    ^\n"
              "saran: Nomor surat dari buku agenda.\n");
}

TEST(EmptyValues, OfOtherFieldsMayBeLeftOut) {
    EXPECT_EQ(told_of("<jam/>"),
              "surat.xml:4:1: galat: <jam> kosong [N017]\n"
              "    <jam/>\n"
              "    ^\n"
              "saran: isilah, atau hapus: isian ini tidak wajib\n");
}

TEST(EmptyValues, MayBeProse) {
    EXPECT_EQ(told_of("<isi><b> </b><br/></isi>"),
              "surat.xml:4:1: galat: <isi> kosong [N017]\n"
              "    <isi><b> </b><br/></isi>\n"
              "    ^\n"
              "saran: isilah, atau hapus: isian ini tidak wajib\n");
}

TEST(LongTexts, AreToldWithTheirLengthInCharacters) {
    EXPECT_EQ(told("<surat jenis=\"rapat\">\n<nomor>ééééééééééééééééééééé</nomor>\n<tanggal>2025-02-28</tanggal>\n</surat>"),
              "surat.xml:2:8: galat: <nomor> \"éééééééééééééééééééé"
              "é\" terlalu panjang: 21 karakter [N018]\n"
              "    <nomor>ééééééééééééééééééééé</nomor>\n"
              "           ^\n"
              "saran: paling banyak 20 karakter\n");
}

TEST(LongTexts, MayBeProse) {
    EXPECT_EQ(told_of("<isi>aaaaaaaaaa bbbbbbbbbb <b>cccccccccc</b></isi>"),
              "surat.xml:4:6: galat: <isi> terlalu panjang: 32 karakter [N018]\n"
              "    <isi>aaaaaaaaaa bbbbbbbbbb <b>cccccccccc</b></isi>\n"
              "         ^\n"
              "saran: paling banyak 30 karakter\n");
}

TEST(Decimals, KeepBetweenTheWholeNumbersOfTheirField) {
    record::FieldSchema field;
    field.name = "volume";
    field.type = record::FieldType::decimal;
    field.minimum = 0;
    field.maximum = 100;
    Patterns patterns;
    const auto problem_of = [&](std::string_view text) {
        const std::variant<record::Value, Mistake> parsed = parse_value(field, text, patterns);
        const auto* mistake = std::get_if<Mistake>(&parsed);
        return mistake == nullptr ? std::string() : mistake->message + "; " + mistake->hint;
    };
    EXPECT_EQ(problem_of("0"), "");
    EXPECT_EQ(problem_of("99,9"), "");
    EXPECT_EQ(problem_of("100,0"), "");
    EXPECT_EQ(problem_of("-0,1"), "terlalu kecil; paling kecil 0");
    EXPECT_EQ(problem_of("100,001"), "terlalu besar; paling besar 100");
}

// ---- What is copied along unseen

namespace {

record::Value read_as(record::FieldType type, const std::string& text, const std::string& code_type = {}) {
    record::FieldSchema field;
    field.name = "isi";
    field.type = type;
    field.code_type = code_type;
    Patterns patterns;
    return std::get<record::Value>(parse_value(field, text, patterns));
}

}  // namespace

TEST(UnseenCharacters, AreNoPartOfANumber) {
    EXPECT_EQ(std::get<record::Integer>(read_as(record::FieldType::integer, "\u200E1241\u200F").data).value, 1241);
}

TEST(UnseenCharacters, AreNoPartOfACode) {
    EXPECT_EQ(std::get<record::Code>(read_as(record::FieldType::code, "19701207\u00A0199503\u00A01\u00A0002", "nip").data).text,
              "197012071995031002");
}

TEST(UnseenCharacters, AreNoPartOfAText) {
    EXPECT_EQ(std::get<record::Text>(read_as(record::FieldType::text, "Rem\u200Bbuk\u2028Stunting").data).text, "Rembuk Stunting");
}

TEST(UnseenCharacters, LeaveNoBreakSpacesAloneThatMeanSomething) {
    EXPECT_EQ(std::get<record::Text>(read_as(record::FieldType::text, "Pasal\u00A05").data).text, "Pasal\u00A05");
}

}  // namespace naskah::input::testing
