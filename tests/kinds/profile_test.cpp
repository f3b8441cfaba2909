#include "kinds/profile.hpp"

#include <gtest/gtest.h>

#include "record/input.hpp"
#include "support.hpp"

namespace naskah::kinds::testing {

Kind profile_kind() {
    return kind_of(
        "<daftar nama=\"opd\"><unsur nama=\"perangkat\"><bidang nama=\"kunci\" jenis=\"kode\" letak=\"atribut\" wajib=\"ya\"/>"
        "<bidang nama=\"nama\" jenis=\"teks\"/></unsur></daftar>"
        "<daftar nama=\"pejabat\"><unsur nama=\"orang\"><bidang nama=\"kunci\" jenis=\"kode\" letak=\"atribut\" wajib=\"ya\"/>"
        "<bidang nama=\"opd\" jenis=\"kunci\" ke=\"profil.opd\"/><bidang nama=\"atasan\" jenis=\"kunci\" "
        "ke=\"profil.pejabat\"/></unsur></daftar>",
        "profil");
}

record::Input profile() {
    return input_of(profile_kind(),
                    "<profil><opd><perangkat kunci=\"bappeda\"><nama>Bappeda</nama></perangkat><perangkat kunci=\"dinkes\"/></opd>"
                    "<pejabat><orang kunci=\"sekda\"><opd>bappeda</opd><atasan>sekda</atasan></orang></pejabat></profil>",
                    "profil.xml");
}

Kind letter_kind() {
    return kind_of(
        "<bidang nama=\"opd\" jenis=\"kunci\" ke=\"profil.opd\"/><kelompok nama=\"penutup\"><bidang nama=\"pejabat\" jenis=\"kunci\" "
        "ke=\"profil.pejabat\"/></kelompok><daftar nama=\"data\"><unsur nama=\"baris\"><bidang nama=\"pengampu\" jenis=\"kunci\" "
        "ke=\"profil.opd\" letak=\"atribut\"/></unsur></daftar>");
}

std::string resolve(record::Input& input) {
    record::Diagnostics diagnostics;
    resolve_keys(input, letter_kind().schema, profile(), profile_kind().schema, diagnostics);
    return texts_of(diagnostics);
}

const record::Record& record_at(const record::Record& record, std::string_view name) {
    return std::get<record::Record>(record.find(name)->data);
}

TEST(ResolveKeys, PutsACopyOfTheProfilesRecordInThePlaceOfTheKey) {
    record::Input input = input_of(letter_kind(), "<surat><opd>bappeda</opd></surat>");
    ASSERT_EQ(resolve(input), "");
    EXPECT_EQ(std::get<record::Text>(record_at(input.record, "opd").find("nama")->data).text, "Bappeda");
}

TEST(ResolveKeys, ReachesGroupsAndItems) {
    record::Input input =
        input_of(letter_kind(), "<surat><penutup><pejabat>sekda</pejabat></penutup><data><baris pengampu=\"dinkes\"/></data></surat>");
    ASSERT_EQ(resolve(input), "");
    EXPECT_EQ(record_at(record_at(input.record, "penutup"), "pejabat").element, "orang");
    const auto& items = std::get<record::List>(input.record.find("data")->data);
    EXPECT_EQ(record_at(std::get<record::Record>(items.front().data), "pengampu").element, "perangkat");
}

TEST(ResolveKeys, ResolvesTheProfilesOwnKeysOnceAndNeverInCircles) {
    record::Input input = input_of(letter_kind(), "<surat><penutup><pejabat>sekda</pejabat></penutup></surat>");
    ASSERT_EQ(resolve(input), "");
    const record::Record& secretary = record_at(record_at(input.record, "penutup"), "pejabat");
    EXPECT_EQ(std::get<record::Text>(record_at(secretary, "opd").find("nama")->data).text, "Bappeda");
    EXPECT_TRUE(record_at(secretary, "atasan").find("atasan")->absent());
}

TEST(ResolveKeys, LeavesAbsentKeysAbsent) {
    record::Input input = input_of(letter_kind(), "<surat/>");
    ASSERT_EQ(resolve(input), "");
    EXPECT_TRUE(input.record.find("opd")->absent());
}

TEST(ResolveKeys, TellsAnUnknownKeyWithTheNearestAndAllKnown) {
    record::Input input = input_of(letter_kind(), "<surat>\n<opd>bapeda</opd></surat>");
    EXPECT_EQ(resolve(input),
              "surat.xml:2:6: galat: opd \"bapeda\" tidak ada di profil.opd (profil.xml) [N036]\n"
              "    <opd>bapeda</opd></surat>\n"
              "         ^\n"
              "saran: maksud Anda bappeda? kunci yang ada: bappeda, dinkes\n");
}

TEST(ResolveKeys, TellsAnUnknownKeyOfTheProfileOnceAtItsPlaceThere) {
    const record::Input faulty =
        input_of(profile_kind(),
                 "<profil><opd><perangkat kunci=\"dinkes\"/></opd>\n<pejabat><orang kunci=\"sekda\"><opd>dines</opd></orang>"
                 "</pejabat></profil>",
                 "profil.xml");
    const Kind kind = kind_of(
        "<bidang nama=\"ketua\" jenis=\"kunci\" ke=\"profil.pejabat\"/><bidang nama=\"wakil\" jenis=\"kunci\" ke=\"profil.pejabat\"/>");
    record::Input input = input_of(kind, "<surat><ketua>sekda</ketua><wakil>sekda</wakil></surat>");
    record::Diagnostics diagnostics;
    resolve_keys(input, kind.schema, faulty, profile_kind().schema, diagnostics);
    EXPECT_EQ(texts_of(diagnostics),
              "profil.xml:2:36: galat: opd \"dines\" tidak ada di profil.opd (profil.xml) [N036]\n"
              "    <pejabat><orang kunci=\"sekda\"><opd>dines</opd></orang></pejabat></profil>\n"
              "                                       ^\n"
              "saran: maksud Anda dinkes? kunci yang ada: dinkes\n");
}

TEST(CheckProfile, TellsAKeyThatStandsTwiceInAListAtTheSecond) {
    const record::Input faulty =
        input_of(profile_kind(), "<profil><pejabat><orang kunci=\"sekda\"/>\n<orang kunci=\"sekda\"/></pejabat></profil>", "profil.xml");
    record::Diagnostics diagnostics;
    check_profile(faulty, profile_kind().schema, diagnostics);
    EXPECT_EQ(texts_of(diagnostics),
              "profil.xml:2:15: galat: kunci \"sekda\" dipakai dua kali di <pejabat> [N045]\n"
              "    <orang kunci=\"sekda\"/></pejabat></profil>\n"
              "                  ^\n"
              "saran: beri setiap <orang> kunci sendiri\n");
}

TEST(CheckProfile, LetsTwoListsUseTheSameKey) {
    const record::Input same =
        input_of(profile_kind(), "<profil><opd><perangkat kunci=\"sekda\"/></opd><pejabat><orang kunci=\"sekda\"/></pejabat></profil>",
                 "profil.xml");
    record::Diagnostics diagnostics;
    check_profile(same, profile_kind().schema, diagnostics);
    EXPECT_EQ(texts_of(diagnostics), "");
}

}  // namespace naskah::kinds::testing
