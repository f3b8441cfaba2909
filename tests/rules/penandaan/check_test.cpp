#include "rules/penandaan/check.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "rules/penandaan/support.hpp"

namespace naskah::rules::testing {

namespace {

std::string told(const std::vector<TaggingText>& taggings, const std::string& opd = "dinkes") {
    OfficeWithOpds office;
    office.read("penandaan", tagging_xml(taggings, opd), "penandaan.xml");
    return office.check();
}

std::string told(const TaggingText& text) {
    return told(std::vector{text});
}

std::string told(const DetailText& detail) {
    TaggingText text;
    text.details = {detail};
    return told(text);
}

}  // namespace

TEST(TaggingCheck, FindsNothingInWhatIsRight) {
    EXPECT_EQ(told(TaggingText{}), "");
}

TEST(TaggingCheck, FindsNothingInTheStarter) {
    std::ifstream stream(Office::templates() / "penandaan" / "starter.xml", std::ios::binary);
    Office office;
    office.read("penandaan", {std::istreambuf_iterator<char>(stream), {}}, "starter.xml");
    EXPECT_EQ(office.check(), "");
}

TEST(TaggingCheck, TellsAFaultyCodeOfASubActivity) {
    TaggingText text;
    text.code = "1.2.2.2.2.1";
    EXPECT_EQ(told(text), "penandaan.xml:2: galat: \"1.2.2.2.2.1\" bukan kode sub kegiatan [N130] saran: maksud Anda 1.02.02.2.02.01?\n");
}

TEST(TaggingCheck, TellsAFaultyCodeOfAnAccount) {
    DetailText detail;
    detail.account = "5.1.02.01";
    EXPECT_EQ(told(detail),
              "penandaan.xml:2: galat: \"5.1.02.01\" bukan kode rekening belanja [N131] "
              "saran: kodenya baru 4 bagian, belum sampai sub rincian objek, misalnya 5.1.02.01.01.0052\n");
}

TEST(TaggingCheck, TellsACoefficientThatCannotBeCalculated) {
    DetailText detail;
    detail.coefficient = "1.5 Paket";
    EXPECT_EQ(told(detail),
              "penandaan.xml:2: galat: koefisien \"1.5 Paket\" tidak dapat dihitung [N132] "
              "saran: tulis seperti di SIPD: 245 Orang / Kali, 2 Orang x 3 Hari, atau 1,5 Paket\n");
}

TEST(TaggingCheck, TellsAProductThatIsNotTheTotal) {
    DetailText detail;
    detail.coefficient = "10 Orang x 3 Hari";
    EXPECT_EQ(told(detail),
              "penandaan.xml:2: galat: 10 Orang x 3 Hari × Rp50.000 = Rp1.500.000, tetapi total belanja tertulis Rp1.000.000 "
              "(kurang Rp500.000) [N133] saran: periksa koefisien, harga satuan, dan totalnya\n");
    detail.coefficient = "10 Orang x 1 Hari";
    EXPECT_EQ(told(detail),
              "penandaan.xml:2: galat: 10 Orang x 1 Hari × Rp50.000 = Rp500.000, tetapi total belanja tertulis Rp1.000.000 "
              "(lebih Rp500.000) [N133] saran: periksa koefisien, harga satuan, dan totalnya\n");
}

TEST(TaggingCheck, TellsAProductBeyondTheLargestAmount) {
    DetailText detail;
    detail.coefficient = "999.999.999 Orang x 2 Hari";
    EXPECT_EQ(told(detail),
              "penandaan.xml:2: galat: 999.999.999 Orang x 2 Hari × Rp50.000 melebihi Rp9.999.999.999.999 [N144] "
              "saran: periksa koefisien dan harga satuannya\n");
}

TEST(TaggingCheck, TellsAUnitUnlikeTheCoefficients) {
    DetailText detail;
    detail.unit = "Paket";
    EXPECT_EQ(told(detail),
              "penandaan.xml:2: peringatan: satuan \"Paket\" berbeda dari satuan koefisien \"Orang / Hari\" [N134] "
              "saran: samakan satuan dengan koefisiennya\n");
}

TEST(TaggingCheck, TellsDetailsThatDoNotAddUp) {
    TaggingText text;
    text.total = "1.200.000";
    EXPECT_EQ(told(text),
              "penandaan.xml:2: galat: rincian belanja berjumlah Rp1.000.000, tetapi total sub kegiatan tertulis Rp1.200.000 "
              "(lebih Rp200.000) [N135] saran: lengkapi rinciannya, atau perbaiki totalnya\n");
}

TEST(TaggingCheck, AddsUpWhatOfTheDetailsCounts) {
    TaggingText text;
    text.details = {{}, {}, {}};
    text.details[0].part = "<sebagian-rupiah>250.000</sebagian-rupiah>";
    text.details[1].part = "<sebagian-volume>2,5</sebagian-volume>";
    text.total = "1.375.000";
    EXPECT_EQ(told(text), "");
}

TEST(TaggingCheck, TellsAPartThatIsMoreThanTheWhole) {
    TaggingText text;
    text.details[0].part = "<sebagian-rupiah>1.000.000</sebagian-rupiah>";
    EXPECT_EQ(told(text), "");
    text.details[0].part = "<sebagian-volume>20</sebagian-volume>";
    EXPECT_EQ(told(text), "");
    text.details[0].part = "<sebagian-rupiah>1.000.001</sebagian-rupiah>";
    text.total = "1.000.001";
    EXPECT_EQ(told(text),
              "penandaan.xml:2: galat: sebagian Rp1.000.001 lebih banyak daripada total belanjanya, Rp1.000.000 [N300] "
              "saran: tulis rupiah yang dihitung saja, atau kosongkan bila semuanya dihitung\n");
    text.details[0].part = "<sebagian-volume>20,5</sebagian-volume>";
    text.total = "1.025.000";
    EXPECT_EQ(told(text),
              "penandaan.xml:2: galat: sebagian 20,5 lebih banyak daripada volumenya, 10 Orang x 2 Hari = 20 [N300] "
              "saran: tulis volume yang dihitung saja, atau kosongkan bila semuanya dihitung\n");
    text.details[0] = {"5.1.02.01.01.0052", "2 Paket", "Paket", "500.000", "1.000.000", "<sebagian-volume>3</sebagian-volume>"};
    text.total = "1.500.000";
    EXPECT_EQ(told(text),
              "penandaan.xml:2: galat: sebagian 3 lebih banyak daripada volumenya, 2 Paket [N300] "
              "saran: tulis volume yang dihitung saja, atau kosongkan bila semuanya dihitung\n");
}

TEST(TaggingCheck, TellsAPartOfNothingAndOneThatIsSaidTwice) {
    TaggingText text;
    text.details = {{}, {}};
    text.details[0].part = "<sebagian-volume>0</sebagian-volume>";
    EXPECT_EQ(told(text),
              "penandaan.xml:2: galat: sebagian 0: tidak ada yang dihitung dari belanja ini [N300] "
              "saran: hapus rinciannya bila bukan untuk stunting, atau kosongkan bila semuanya dihitung\n");
    text.details[0].part = "<sebagian-volume>2</sebagian-volume><sebagian-rupiah>100.000</sebagian-rupiah>";
    text.total = "1.100.000";
    EXPECT_EQ(told(text),
              "penandaan.xml:2: galat: sebagian ditulis sebagai volume dan juga sebagai rupiah [N301] "
              "saran: pakai salah satunya; kosongkan yang lain\n");
}

TEST(TaggingCheck, WarnsOfATargetThatMayBeADate) {
    TaggingText text;
    text.target = "45.657";
    EXPECT_EQ(told(text),
              "penandaan.xml:2: peringatan: target 45.657, bilangan yang di Excel berarti tanggal 31-12-2024 [N197] "
              "saran: bila yang diketik tanggal, tulis banyaknya; bila memang sebanyak itu, biarkan saja\n");
    for (const char* count : {"45.700", "45.657,5", "45291"}) {
        text.target = count;
        EXPECT_EQ(told(text), "") << count;
    }
}

TEST(TaggingCheck, AddsUpAllDetails) {
    TaggingText text;
    text.details = {{}, {}};
    text.total = "2.000.000";
    EXPECT_EQ(told(text), "");
}

TEST(TaggingCheck, TellsASubActivityWithoutDetails) {
    TaggingText text;
    text.details.clear();
    EXPECT_EQ(told(text),
              "penandaan.xml:2: peringatan: sub kegiatan 1.02.02.2.02.0001 belum punya rincian belanja [N136] "
              "saran: tandai rincian belanjanya: rekening, uraian, koefisien, satuan, harga, dan total\n");
}

TEST(TaggingCheck, TellsAnUnknownSourceOfFundsWithTheNearest) {
    TaggingText text;
    text.source = "DAK Non Fisk";
    EXPECT_EQ(told(text),
              "penandaan.xml:2: peringatan: sumber dana \"DAK Non Fisk\" tidak dikenal [N137] saran: maksud Anda DAK Non Fisik?\n");
}

TEST(TaggingCheck, TellsAnUnknownSourceOfFunds) {
    TaggingText text;
    text.source = "Hibah luar negeri";
    EXPECT_EQ(told(text),
              "penandaan.xml:2: peringatan: sumber dana \"Hibah luar negeri\" tidak dikenal [N137] "
              "saran: pilih dari daftar, misalnya PAD, DAU, DAK Fisik, atau DAK Non Fisik\n");
}

TEST(TaggingCheck, MindsNoCapitalsInSourcesOfFunds) {
    TaggingText text;
    text.source = "dak fisik";
    EXPECT_EQ(told(text), "");
}

TEST(TaggingCheck, TellsAnUnknownPlaceWithTheNearest) {
    TaggingText text;
    text.place = "Kecamatan Paringn, Desa Layap";
    EXPECT_EQ(told(text),
              "penandaan.xml:2: peringatan: lokasi \"Kecamatan Paringn\" tidak ada di Kabupaten Balangan [N138] "
              "saran: maksud Anda Kecamatan Paringin?\n");
}

TEST(TaggingCheck, TellsAnUnknownPlace) {
    TaggingText text;
    text.place = "Puskesmas pembantu terdekat";
    EXPECT_EQ(told(text),
              "penandaan.xml:2: peringatan: lokasi \"Puskesmas pembantu terdekat\" tidak ada di Kabupaten Balangan [N138] "
              "saran: tulis nama kecamatan, desa, atau kelurahan; beberapa lokasi dipisah koma\n");
}

TEST(TaggingCheck, TellsASubActivityTaggedTwiceUnderAnIndicator) {
    EXPECT_EQ(told(std::vector<TaggingText>{{}, {}}),
              "penandaan.xml:3: galat: sub kegiatan 1.02.02.2.02.0001 sudah ditandai untuk indikator 1 dengan sumber dana DAU di baris 2 "
              "[N139] saran: satukan keduanya, atau perbaiki indikator atau sumber dananya\n");
}

TEST(TaggingCheck, AllowsASubActivityUnderTwoIndicatorsOrFromTwoSources) {
    TaggingText other_indicator, other_source;
    other_indicator.indicator = "2";
    other_source.source = "PAD";
    EXPECT_EQ(told({{}, other_indicator, other_source}), "");
}

TEST(TaggingCheck, TellsASubActivityWithTwoNames) {
    TaggingText other;
    other.indicator = "2";
    other.name = "Pengelolaan Pelayanan Kesehatan Ibu Bersalin";
    EXPECT_EQ(
        told({{}, other}),
        "penandaan.xml:3: peringatan: sub kegiatan 1.02.02.2.02.0001 bernama \"Pengelolaan Pelayanan Kesehatan Ibu Bersalin\", "
        "tetapi \"Pengelolaan Pelayanan Kesehatan Ibu Hamil\" di baris 2 [N140] saran: periksa kode dan namanya: satu kode satu nama\n");
}

TEST(TaggingCheck, TellsASubActivityWithTwoTotals) {
    TaggingText other;
    other.indicator = "2";
    other.details = {{}, {}};
    other.total = "2.000.000";
    EXPECT_EQ(told({{}, other}),
              "penandaan.xml:3: peringatan: total sub kegiatan 1.02.02.2.02.0001 (DAU) Rp2.000.000, tetapi Rp1.000.000 di baris 2 [N140] "
              "saran: sub kegiatan yang mendukung beberapa indikator ditulis dengan total yang sama; rekap menghitungnya satu kali\n");
}

TEST(TaggingCheck, TellsCodesOfTwoGenerationsOnce) {
    const TaggingText first = tagging("1", "1.02.02.2.02.0001", "1000"), second = tagging("1", "1.02.02.2.02.02", "1000"),
                      third = tagging("1", "1.02.02.2.02.03", "1000");
    EXPECT_EQ(told({first, second, third}),
              "penandaan.xml:3: peringatan: kode 1.02.02.2.02.02 berakhir dengan dua angka, sedangkan 1.02.02.2.02.0001 di baris 2 dengan "
              "empat [N141] saran: pakai satu pemutakhiran kodefikasi untuk semua sub kegiatan\n");
}

TEST(TaggingCheck, TellsAnUnknownOpd) {
    EXPECT_EQ(told({{}}, "dinkess"),
              "penandaan.xml:1: galat: perangkat daerah \"dinkess\" tidak ada di profil [N142] saran: maksud Anda dinkes?\n");
    EXPECT_EQ(told({{}}, "satpol-pp"),
              "penandaan.xml:1: galat: perangkat daerah \"satpol-pp\" tidak ada di profil [N142] saran: kunci yang ada: bappeda, dinkes, "
              "pupr\n");
}

TEST(TaggingCheck, NeedsNoOpd) {
    EXPECT_EQ(told({{}}, ""), "");
}

TEST(TaggingCheck, TellsAnUnknownIndicator) {
    TaggingText text;
    text.indicator = "32";
    EXPECT_EQ(told(text), "penandaan.xml:2: galat: indikator 32 tidak ada [N145] saran: nomor indikator 1 sampai 31\n");
}

TEST(TaggingInput, HasAmountsAboveZero) {
    Office office;
    EXPECT_THROW(office.read("penandaan", tagging_xml({tagging("1", "1.02.02.2.02.0001", "0")}), "penandaan.xml"), std::runtime_error);
}

}  // namespace naskah::rules::testing
