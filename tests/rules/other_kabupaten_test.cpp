#include "rules/other_kabupaten.hpp"

#include <gtest/gtest.h>

#include "kinds/support.hpp"

namespace naskah::rules::testing {

namespace {

const std::filesystem::path rujukan = std::filesystem::path(NASKAH_SOURCE_DIR) / "templates/rujukan";

kinds::Kind letter() {
    return kinds::testing::kind_of(
        "<daftar nama=\"kepada\"><unsur nama=\"penerima\"><bidang nama=\"nama\" jenis=\"teks\" letak=\"isi\"/></unsur></daftar><bidang "
        "nama=\"hal\" jenis=\"teks\"/>"
        "<bidang nama=\"isi\" jenis=\"prosa\"/><bidang nama=\"wilayah\" jenis=\"kode\"/>");
}

record::Input profile_of(const std::string& code, const std::string& name) {
    return kinds::testing::input_of(
        kinds::testing::kind_of("<bidang nama=\"kode-wilayah\" jenis=\"kode\"/><bidang nama=\"nama\" jenis=\"teks\"/>", "profil"),
        "<profil><kode-wilayah>" + code + "</kode-wilayah><nama>" + name + "</nama></profil>");
}

using Check = void (*)(const record::Input&, const kinds::RegionTable&, const record::Input&, record::Diagnostics&);

/// Codes and messages of what is told of a letter under the letterhead of Balangan.
std::string told(Check check, const std::string& inside, const record::Input& profile = profile_of("63.11", "Balangan")) {
    record::Diagnostics diagnostics;
    const kinds::RegionTable regions = kinds::RegionTable::load(rujukan, diagnostics);
    check(kinds::testing::input_of(letter(), "<surat>" + inside + "</surat>"), regions, profile, diagnostics);
    std::string text;
    for (const record::Diagnostic& one : diagnostics.items()) text += one.code + " " + one.message + "\n";
    return text;
}

std::string told_of_names(const std::string& inside) {
    return told(check_named_kabupaten, inside);
}

}  // namespace

TEST(NamedKabupaten, IsToldWhenItIsAnotherThanTheProfiles) {
    EXPECT_EQ(told_of_names("<hal>Rembuk Kabupaten Kutai Timur</hal>"),
              "N242 menyebut Kabupaten Kutai Timur, sedangkan profilnya Kabupaten Balangan\n");
}

TEST(NamedKabupaten, IsFoundBehindTheWordForItsHead) {
    EXPECT_EQ(told_of_names("<isi>atas perintah Bupati Tabalong</isi>"),
              "N242 menyebut Kabupaten Tabalong, sedangkan profilnya Kabupaten Balangan\n");
}

TEST(NamedKabupaten, IsToldOnceHoweverOftenItIsThere) {
    EXPECT_EQ(told_of_names("<hal>Kab. Tabalong</hal><isi>KABUPATEN TABALONG dan Kabupaten Tabalong</isi>"),
              "N242 menyebut Kabupaten Tabalong (3 kali), sedangkan profilnya Kabupaten Balangan\n");
}

TEST(NamedKabupaten, BehindAHeadOfTwoWordsIsCountedOnce) {
    EXPECT_EQ(told_of_names("<isi>Wali Kota Banjarbaru</isi>"), "N242 menyebut Kota Banjarbaru, sedangkan profilnya Kabupaten Balangan\n");
}

TEST(NamedKabupaten, IsNoOtherWhereItIsTheProfilesOwn) {
    EXPECT_EQ(told_of_names("<hal>Rembuk Kabupaten Balangan</hal><isi>kabupaten ini</isi>"), "");
}

TEST(NamedKabupaten, IsAWholeWordBehindTheWordForIt) {
    EXPECT_EQ(told_of_names("<hal>x</hal><isi>Tabalong tanpa kata di depannya, Kabupaten Tabalongan</isi>"), "");
}

TEST(NamedKabupaten, MayBeThatOfAnAddressee) {
    EXPECT_EQ(told_of_names("<kepada><penerima>Bupati Tabalong</penerima></kepada><hal>x</hal>"), "");
}

TEST(NamedKabupaten, OfAProvinceMayBeAnyOfIts) {
    EXPECT_EQ(told(check_named_kabupaten, "<hal>Kabupaten Tabalong</hal>", profile_of("63", "Kalimantan Selatan")), "");
}

TEST(RegionOfAForm, IsRefusedOutsideOfTheProfiles) {
    EXPECT_EQ(told(check_region_of_form, "<wilayah>63.09.01</wilayah>"),
              "N241 berisi data Kecamatan Banua Lawas (63.09.01), di luar Kabupaten Balangan (63.11) menurut profil\n");
}

TEST(RegionOfAForm, MayBeTheProfilesOrAPartOfItOrTheProvinceAround) {
    for (const char* code : {"63.11", "63.11.01", "63"})
        EXPECT_EQ(told(check_region_of_form, "<wilayah>" + std::string(code) + "</wilayah>"), "") << code;
}

TEST(ExampleValues, AreToldOnce) {
    const auto told_of = [](const std::string& inside) {
        record::Diagnostics diagnostics;
        check_example_values(kinds::testing::input_of(letter(), "<surat>" + inside + "</surat>"), diagnostics);
        return diagnostics.items().empty() ? std::string() : diagnostics.items().front().message;
    };
    EXPECT_EQ(told_of("<hal>Fulanah Kelima, S.Pd.</hal><isi>Sdr. Fulan Kedua</isi>"),
              "<hal> \"Fulanah Kelima, S.Pd.\" masih isian contoh (dan 1 isian lain)");
    EXPECT_EQ(told_of("<hal>Contoh surat</hal><isi>Fulan bin Fulan, Fulan Keduanya</isi>"), "");
}

}  // namespace naskah::rules::testing
