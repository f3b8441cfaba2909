#include "identity/identity.hpp"

#include <gtest/gtest.h>

namespace naskah::identity::testing {

namespace {

Identity invitation() {
    Identity identity;
    identity.kind = "undangan";
    identity.status = "final";
    identity.number = "000.7.2/118/Bappedalitbang/2025";
    identity.title = "Undangan Rembuk Stunting";
    identity.date = "2025-02-24";
    identity.signers = {"Drs. H. Rahmat Hidayat, M.Si.", "Hj. Nurul Hikmah, S.Pd."};
    identity.region = "63.11";
    identity.record = "ab12";
    return identity;
}

Identity recap() {
    Identity identity;
    identity.kind = "realisasi";
    identity.status = "final";
    identity.region = "63.11";
    identity.year = "2025";
    identity.semester = "1";
    return identity;
}

std::vector<std::pair<std::string, std::string>> pairs(const Identity& identity) {
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const Property& property : properties_of(identity)) pairs.emplace_back(property.name, property.text);
    return pairs;
}

}  // namespace

TEST(Identity, IsTheSameAfterACorrection) {
    Identity corrected = invitation();
    corrected.title = "Undangan Rembuk Stunting Kabupaten";
    corrected.date = "2025-02-25";
    corrected.signers.pop_back();
    corrected.record = "cd34";
    EXPECT_TRUE(is_same_document(invitation(), corrected));
}

TEST(Identity, IsAnotherWithAnotherKindStatusNumberInputRegionYearSemesterOrStage) {
    for (std::string Identity::*field : {&Identity::kind, &Identity::status, &Identity::number, &Identity::input, &Identity::region,
                                         &Identity::year, &Identity::semester, &Identity::stage}) {
        Identity other = invitation();
        other.*field += "x";
        EXPECT_FALSE(is_same_document(invitation(), other)) << described(other);
    }
}

TEST(Identity, IsDescribedByWhatTellsItFromOthers) {
    EXPECT_EQ(described(invitation()), "undangan nomor 000.7.2/118/Bappedalitbang/2025, wilayah 63.11, final");
    EXPECT_EQ(described(recap()), "realisasi, wilayah 63.11, tahun 2025, semester 1, final");
}

TEST(Identity, IsDescribedByItsInputWhereThereIsNoNumber) {
    Identity identity;
    identity.kind = "daftar-hadir";
    identity.status = "draf";
    identity.input = "hadir-rembuk";
    EXPECT_EQ(described(identity), "daftar-hadir dari masukan hadir-rembuk, draf");
}

TEST(Identity, ComesBackFromItsProperties) {
    for (const Identity& written : {invitation(), recap()}) {
        const std::optional<Identity> read = identity_of(pairs(written));
        ASSERT_TRUE(read);
        EXPECT_EQ(pairs(*read), pairs(written));
        EXPECT_EQ(read->signers, written.signers);
    }
}

TEST(Identity, HasNoPropertyWithoutAText) {
    for (const Property& property : properties_of(recap())) EXPECT_FALSE(property.text.empty()) << property.name;
    EXPECT_EQ(properties_of(recap()).size(), 5U);
}

TEST(Identity, IsNoneWithoutAKind) {
    EXPECT_FALSE(identity_of({{"nomor", "12"}, {"warna", "biru"}}));
    EXPECT_FALSE(identity_of({}));
}

}  // namespace naskah::identity::testing
