// First inputs for a kabupaten that is not the one of the examples.
#include "pipeline/own_starter.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "papers_of_cases.hpp"
#include "pipeline/recap.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path other_profile = source / "tests/cases/kabupaten/profil.xml";

pipeline::Options with_other_profile() {
    pipeline::Options options;
    options.profile = other_profile;
    return options;
}

std::string starter_of(const std::string& kind_name, record::Diagnostics& diagnostics) {
    const kinds::Kind* kind = resources().catalogue().find(kind_name, diagnostics);
    const pipeline::Profile& own = resources().profile_for("x.xml", with_other_profile());
    return pipeline::own_starter(*kind, read_file(kind->folder / "starter.xml"), own, resources(), diagnostics);
}

}  // namespace

class OwnStarter : public ::testing::TestWithParam<const char*> {};

TEST_P(OwnStarter, IsRightUnderItsOwnLetterhead) {
    record::Diagnostics diagnostics;
    const std::string text = starter_of(GetParam(), diagnostics);
    EXPECT_EQ(told(diagnostics), "");
    const TemporaryFolder folder;
    write_file(folder.path() / "masukan.xml", text);
    pipeline::Result result = pipeline::Press(resources()).check(folder.path() / "masukan.xml", with_other_profile());
    std::string wrong;
    for (const record::Diagnostic& one : result.diagnostics.items())
        if (one.severity == record::Severity::error || one.code == "N242" || one.code == "N244") wrong += record::format(one);
    EXPECT_EQ(wrong, "");
    EXPECT_EQ(text.find("Balangan"), std::string::npos);
    EXPECT_EQ(text.find("63.11"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Documents, OwnStarter,
                         ::testing::Values("berita-acara", "daftar-hadir", "keputusan", "monitoring", "nota-dinas", "notula", "perbup",
                                           "skoring", "surat", "surat-edaran", "undangan"),
                         [](const auto& tested) {
                             std::string name = tested.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

TEST(OwnStarterOfTables, IsForAKecamatanWithAsManyDesa) {
    const TemporaryFolder folder;
    std::string profile = read_file(other_profile);
    profile.replace(profile.find("64.08"), 5, "63.09");  // Tabalong: Kecamatan Kelua has twelve
    write_file(folder.path() / "profil.xml", profile);
    record::Diagnostics diagnostics;
    const kinds::Kind* kind = resources().catalogue().find("ansit", diagnostics);
    const pipeline::Profile& own = resources().profile_for(folder.path() / "ansit.xml", {});
    write_file(folder.path() / "ansit.xml",
               pipeline::own_starter(*kind, read_file(kind->folder / "starter.xml"), own, resources(), diagnostics));
    EXPECT_EQ(told(diagnostics), "");
    const std::vector<pipeline::RecapFile> files = {{folder.path() / "ansit.xml", false}};
    const pipeline::Recap recap = pipeline::recapitulate(files, {}, resources(), 1, [] {});
    EXPECT_EQ(told(recap.diagnostics), "");
}

TEST(OwnStarterOfTables, HasNoRowsOfDesaThatAreNotThere) {
    for (const char* name : {"ansit", "realisasi"}) {
        const TemporaryFolder folder;
        fs::copy_file(other_profile, folder.path() / "profil.xml");  // Kutai Timur: no kecamatan has twelve desa
        record::Diagnostics diagnostics;
        const fs::path file = folder.path() / (std::string(name) + ".xml");
        write_file(file, starter_of(name, diagnostics));
        EXPECT_EQ(told(diagnostics), "") << name;
        EXPECT_EQ(read_file(file).find("63.11"), std::string::npos) << name;
        const std::vector<pipeline::RecapFile> files = {{file, false}};
        const pipeline::Recap recap = pipeline::recapitulate(files, {}, resources(), 1, [] {});
        EXPECT_EQ(told(recap.diagnostics), "") << name;
    }
}

}  // namespace naskah::test
