#include "rules/ansit/lokus.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

#include "rules/ansit/support.hpp"

namespace naskah::rules::testing {

namespace {

/// The ranking of the desa of one kecamatan.
record::Record ranking(Office& office, const AnsitText& text) {
    send(office, text);
    return *office.sum_up("ansit").record;
}

const char* const names[] = {"komitmen", "usia-muda", "balita-stunting", "prevalensi", "kemiskinan", "keluarga-berisiko", "cakupan-rendah"};

void weigh_only(Office& office, const std::string& criterion) {
    for (const char* name : names) set_in_profile(office, name, criterion == name ? 1 : 0, true);
}

/// The first desa of the ranking by one criterion, with what it shows: "Desa Ajung 100 (5)".
std::string first_by(const std::string& criterion, const AnsitText& text) {
    Office office;
    weigh_only(office, criterion);
    const record::Record record = ranking(office, text);
    const auto index = static_cast<std::size_t>(std::find(std::begin(names), std::end(names), criterion) - std::begin(names));
    const record::Record& first = item_of(record, "lokus", 0);
    return shown(first, "nama") + " " + shown(first, "skor") + " (" + shown(item_of(first, "nilai", index), "nilai") + ")";
}

}  // namespace

TEST(Lokus, AreRankedByEachCriterion) {
    AnsitText text;
    text.lokus = but(usual_lokus, 1, 5);
    EXPECT_EQ(first_by("komitmen", text), "Desa Ajung 100,000000000 (5)");
    text.lokus = but(usual_lokus, 2, 100);
    EXPECT_EQ(first_by("usia-muda", text), "Desa Ajung 100,000000000 (20%)");
    text.lokus = but(usual_lokus, 3, 30);
    EXPECT_EQ(first_by("kemiskinan", text), "Desa Ajung 100,000000000 (20%)");
    text.lokus = but(usual_lokus, 4, 60);
    EXPECT_EQ(first_by("keluarga-berisiko", text), "Desa Ajung 100,000000000 (40%)");
    text = {};
    text.demografi = but(usual_demografi, 5, 16);
    EXPECT_EQ(first_by("balita-stunting", text), "Desa Ajung 100,000000000 (18)");
    EXPECT_EQ(first_by("prevalensi", text), "Desa Ajung 100,000000000 (40%)");
}

TEST(Lokus, CountTheMeanShortfallAsLowCoverage) {
    AnsitText text;
    text.sasaran = always<16>({100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100});
    // 28 indicators are at 100 % or more, 16 at 50 %, 31 at 0 %; 20 doesn't count. Shared target groups only say more than 100 %.
    const AnsitFigure full = [](int number, const std::string&) {
        return number == 28 ? 700 : number == 11 || number == 13 || number == 15 ? 200 : number == 31 ? 1 : 100;
    };
    text.cakupan = but(but(full, 16, 50), 31, 0);
    EXPECT_EQ(first_by("cakupan-rendah", text), "Desa Ajung 100,000000000 (5,000000000%)");
}

TEST(Lokus, AreNormalisedBetweenLeastAndMost) {
    Office office;
    weigh_only(office, "komitmen");
    AnsitText text;
    text.lokus = but(but(usual_lokus, 1, 5), 1, 2, "63.11.08.2001");  // 5, 2, and 3 of all others
    const record::Record record = ranking(office, text);
    EXPECT_EQ(shown(item_of(item_of(record, "lokus", 0), "nilai", 0), "ternormal"), "1,000000000");
    EXPECT_EQ(shown(item_of(item_of(record, "lokus", 1), "nilai", 0), "ternormal"), "0,333333333");
    EXPECT_EQ(shown(item_of(record, "lokus", 1), "skor"), "33,333333300");
    EXPECT_EQ(shown(item_of(record, "lokus", 11), "nama"), "Desa Dayak Pitap");
    EXPECT_EQ(shown(item_of(record, "lokus", 11), "skor"), "0,000000000");
}

TEST(Lokus, WeighTheirCriteria) {
    Office office;
    weigh_only(office, "komitmen");
    set_in_profile(office, "kemiskinan", 3, true);
    AnsitText text;
    text.lokus = but(but(usual_lokus, 1, 5), 3, 60, "63.11.08.2001");
    const record::Record record = ranking(office, text);
    EXPECT_EQ(shown(item_of(record, "lokus", 0), "nama"), "Desa Dayak Pitap");
    EXPECT_EQ(shown(item_of(record, "lokus", 0), "skor"), "75,000000000");
    EXPECT_EQ(shown(item_of(item_of(record, "lokus", 0), "nilai", 4), "tertimbang"), "75,000000000");
    EXPECT_EQ(shown(item_of(record, "lokus", 1), "skor"), "25,000000000");
    EXPECT_EQ(shown(item_of(record, "kriteria", 4), "bobot"), "3");
}

TEST(Lokus, ScoreTheSumOfTheirParts) {
    Office office;
    AnsitText text;
    text.lokus = but(but(usual_lokus, 1, 5), 3, 30);
    const record::Record record = ranking(office, text);
    EXPECT_EQ(shown(item_of(record, "lokus", 0), "skor"), "28,571428572");  // two of seven criteria, each rounded
}

TEST(Lokus, WithEqualScoresGoByTheirCodes) {
    Office office;
    const record::Record record = ranking(office, {});
    EXPECT_EQ(shown(item_of(record, "lokus", 0), "kode"), "63.11.08.2001");
    EXPECT_EQ(shown(item_of(record, "lokus", 1), "kode"), "63.11.08.2002");
    EXPECT_EQ(shown(item_of(record, "lokus", 1), "peringkat"), "2");
    EXPECT_EQ(shown(item_of(record, "lokus", 0), "skor"), "0,000000000");
}

TEST(Lokus, AreProposedUpToTheNumberOfTheProfile) {
    Office office;
    set_in_profile(office, "jumlah-lokus", 2);
    weigh_only(office, "komitmen");
    AnsitText text;
    text.lokus = but(but(but(usual_lokus, 1, 5), 1, 4, "63.11.08.2001"), 1, 4, "63.11.08.2002");
    const record::Record record = ranking(office, text);
    EXPECT_EQ(shown(item_of(record, "lokus", 1), "keterangan"), "diusulkan");
    EXPECT_EQ(shown(item_of(record, "lokus", 2), "keterangan"), "");
    EXPECT_EQ(shown(part_of(record, "ringkasan"), "diusulkan"), "2");
}

TEST(Lokus, AreNotProposedWithoutAnyScore) {
    Office office;
    const record::Record record = ranking(office, {});
    EXPECT_EQ(shown(part_of(record, "ringkasan"), "diusulkan"), "0");
}

TEST(Lokus, GetNothingForWhatIsNotKnown) {
    Office office;
    weigh_only(office, "prevalensi");
    AnsitText text;
    text.demografi = but(but(but(usual_demografi, 3, 0), 4, 0), 5, 0);
    text.demografi = but(text.demografi, 5, 10, "63.11.08.2001");
    const record::Record record = ranking(office, text);
    EXPECT_EQ(shown(item_of(record, "lokus", 0), "nama"), "Desa Dayak Pitap");
    const record::Record& last = item_of(record, "lokus", 10);
    EXPECT_EQ(shown(last, "nama"), "Desa Ajung");
    EXPECT_EQ(shown(item_of(last, "nilai", 3), "nilai"), "t.a.");
    EXPECT_EQ(shown(last, "skor"), "0,000000000");
}

TEST(Lokus, CountAlikeWhenAllWeightsAreZero) {
    Office office;
    for (const char* name : names) set_in_profile(office, name, 0, true);
    const record::Record record = ranking(office, {});
    EXPECT_EQ(shown(item_of(record, "kriteria", 0), "bobot"), "1");
}

}  // namespace naskah::rules::testing
