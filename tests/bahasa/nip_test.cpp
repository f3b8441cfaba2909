// Numbers of civil servants; all of them invented.
#include "bahasa/nip.hpp"

#include <gtest/gtest.h>

namespace naskah::bahasa::testing {
namespace {

using Problem = std::optional<std::string>;

const Problem no_birth_date = "diawali tanggal lahir yang tidak ada";
const Problem impossible_appointment = "memuat tahun dan bulan pengangkatan yang tidak mungkin";

TEST(Nip, AcceptsAPlausibleNumber) {
    EXPECT_EQ(nip_problem("198503152010012007"), std::nullopt);
    EXPECT_TRUE(valid_nip("198503152010012007"));
}

TEST(Nip, AcceptsBothSexes) {
    EXPECT_TRUE(valid_nip("198503152010011007"));
    EXPECT_TRUE(valid_nip("198503152010012007"));
}

TEST(Nip, AcceptsTheMonth21OfPppk) {
    EXPECT_TRUE(valid_nip("199003152023211001"));
}

TEST(Nip, AcceptsABirthOnALeapDay) {
    EXPECT_TRUE(valid_nip("198802292010011001"));
}

TEST(Nip, RefusesLettersAndSpaces) {
    const Problem problem = "hanya boleh berisi angka";
    EXPECT_EQ(nip_problem("19850315201001200X"), problem);
    EXPECT_EQ(nip_problem("19850315 201001 2 007"), problem);
    EXPECT_EQ(nip_problem("-98503152010012007"), problem);
}

TEST(Nip, RefusesAnotherLength) {
    EXPECT_EQ(nip_problem(""), Problem("harus 18 angka, bukan 0"));
    EXPECT_EQ(nip_problem("19850315201001200"), Problem("harus 18 angka, bukan 17"));
    EXPECT_EQ(nip_problem("1985031520100120071"), Problem("harus 18 angka, bukan 19"));
}

TEST(Nip, RefusesABirthDateThatDoesNotExist) {
    EXPECT_EQ(nip_problem("198513152010012007"), no_birth_date);
    EXPECT_EQ(nip_problem("198500152010012007"), no_birth_date);
    EXPECT_EQ(nip_problem("198504312010012007"), no_birth_date);
    EXPECT_EQ(nip_problem("198502292010012007"), no_birth_date);
    EXPECT_EQ(nip_problem("000001012010012007"), no_birth_date);
}

TEST(Nip, RefusesAMonthOfAppointmentThatDoesNotExist) {
    EXPECT_EQ(nip_problem("198503152010002007"), impossible_appointment);
    EXPECT_EQ(nip_problem("198503152010132007"), impossible_appointment);
    EXPECT_EQ(nip_problem("198503152010202007"), impossible_appointment);
    EXPECT_EQ(nip_problem("198503152010222007"), impossible_appointment);
}

TEST(Nip, RefusesAnAppointmentBeforeTheFifteenthYear) {
    EXPECT_EQ(nip_problem("198503151999122007"), impossible_appointment);
    EXPECT_EQ(nip_problem("198503152000012007"), std::nullopt);
}

TEST(Nip, RefusesAnAppointmentAfterTheSixtyFifthYear) {
    EXPECT_EQ(nip_problem("195003152016012007"), impossible_appointment);
    EXPECT_EQ(nip_problem("195003152015122007"), std::nullopt);
}

TEST(Nip, RefusesAnotherSexThanOneOrTwo) {
    const Problem problem = "memuat kode jenis kelamin yang bukan 1 atau 2";
    EXPECT_EQ(nip_problem("198503152010010007"), problem);
    EXPECT_EQ(nip_problem("198503152010013007"), problem);
}

TEST(Nip, RefusesTheSerialNumberZero) {
    EXPECT_EQ(nip_problem("198503152010012000"), Problem("diakhiri nomor urut 000"));
}

TEST(Nip, TellsTheFirstProblemFromTheLeft) {
    EXPECT_EQ(nip_problem("198513152010990000"), no_birth_date);
    EXPECT_EQ(nip_problem("198503152010990000"), impossible_appointment);
}

TEST(Nip, IsWrittenInGroupsWithNoBreakSpaces) {
    EXPECT_EQ(format_nip("198503152010012007"), "19850315\u00A0201001\u00A02\u00A0007");
}

TEST(Nip, StaysAsItIsWhenItIsNotEighteenDigits) {
    for (const char* text : {"", "-", "19850315", "1985031520100120071", "belum ada angkanya", "ééééééééé"})
        EXPECT_EQ(format_nip(text), text);
}

}  // namespace
}  // namespace naskah::bahasa::testing
