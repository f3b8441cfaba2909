#include "bahasa/proper_names.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace naskah::bahasa {
namespace {

bool of_name(std::string_view line, std::string_view word) {
    const std::size_t begin = line.find(word);
    return is_of_proper_name(line, begin, begin + word.size());
}

}  // namespace

TEST(ProperNames, FollowTheKindOfAPlace) {
    EXPECT_TRUE(of_name("penyuluhan di Desa Kambiyain, Kec. Tebing Tinggi", "Kambiyain,"));
    EXPECT_TRUE(of_name("penyuluhan di Desa Kambiyain, Kec. Tebing Tinggi", "Tinggi"));
    EXPECT_TRUE(of_name("usulan (Kecamatan Lampihong)", "Lampihong)"));
}

TEST(ProperNames, EndWithTheirPlace) {
    EXPECT_FALSE(of_name("Desa Auh, Pembangunan jalan usaha tani", "Pembangunan"));
    EXPECT_FALSE(of_name("di Desa Auh dan Pembangunan jalan", "Pembangunan"));
}

TEST(ProperNames, MayBeAllOfALine) {
    EXPECT_TRUE(of_name("Lampihong", "Lampihong"));
    EXPECT_TRUE(of_name("Drs. H. Abdurrahim, M.Ag.", "Abdurrahim,"));
    EXPECT_TRUE(of_name("Rahmadi bin Syarkawi", "Syarkawi"));
}

TEST(ProperNames, AreNotAnyWordWithACapital) {
    EXPECT_FALSE(of_name("Meningkatnya cakupan layanan", "Meningkatnya"));
    EXPECT_FALSE(of_name("Persatuan Ahli Gizi Indonesia Kabupaten Balangan", "Persatuan"));
    EXPECT_FALSE(of_name("menurunnya angka", "menurunnya"));
}

}  // namespace naskah::bahasa
