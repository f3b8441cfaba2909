// Names of signers without titles.
#include "bahasa/name_titles.hpp"

#include <gtest/gtest.h>

namespace naskah::bahasa::testing {
namespace {

TEST(NameTitles, LeavesANameWithoutTitles) {
    EXPECT_EQ(without_titles("Fulan bin Fulan"), "Fulan bin Fulan");
}

TEST(NameTitles, CutsDegreesFromTheFirstComma) {
    EXPECT_EQ(without_titles("Fulan bin Fulan, S.H., M.H."), "Fulan bin Fulan");
}

TEST(NameTitles, KeepsHajjWhereTitlesGo) {
    EXPECT_EQ(without_titles("Drs. H. Fulan Kedua, M.Si."), "H. Fulan Kedua");
    EXPECT_EQ(without_titles("dr. Hj. Fulanah, M.Kes."), "Hj. Fulanah");
    EXPECT_EQ(without_titles("H. Fulan Ketiga"), "H. Fulan Ketiga");
}

TEST(NameTitles, DropsTitlesBehindHajj) {
    EXPECT_EQ(without_titles("H. Ir. Fulan"), "H. Fulan");
}

TEST(NameTitles, DropsSeveralTitles) {
    EXPECT_EQ(without_titles("Prof. Dr. Ir. Fulan, M.Sc., Ph.D."), "Fulan");
}

TEST(NameTitles, DropsATitleThatIsJoinedToTheName) {
    EXPECT_EQ(without_titles("Drs.Fulan"), "Fulan");
}

TEST(NameTitles, DropsRanks) {
    EXPECT_EQ(without_titles("Brigjen TNI (Purn.) Fulan"), "Fulan");
    EXPECT_EQ(without_titles("Kombes Pol. Fulan, S.I.K."), "Fulan");
}

TEST(NameTitles, DropsDegreesWithoutAComma) {
    EXPECT_EQ(without_titles("Fulan Keempat S.Pd. M.Pd."), "Fulan Keempat");
}

TEST(NameTitles, KeepsInitials) {
    EXPECT_EQ(without_titles("Dra. M. Fulan S."), "M. Fulan S.");
}

TEST(NameTitles, DoesNotTakeNamesForTitles) {
    EXPECT_EQ(without_titles("Irwan Drajat"), "Irwan Drajat");
    EXPECT_EQ(without_titles("Mayora Irfan"), "Mayora Irfan");
}

TEST(NameTitles, GivesBackATextOfTitlesOnly) {
    EXPECT_EQ(without_titles("Drs. H."), "Drs. H.");
    EXPECT_EQ(without_titles(""), "");
}

}  // namespace
}  // namespace naskah::bahasa::testing
