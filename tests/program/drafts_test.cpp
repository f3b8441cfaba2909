// Number and date of letters: a draft has neither, and room for the pen instead.
#include <gtest/gtest.h>

#include "support/process.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path samples = fs::path(NASKAH_SOURCE_DIR) / "samples/balangan";

/// The invitation of the sample, without number and date.
class Drafts : public ::testing::Test {
 protected:
    Drafts() {
        for (const char* file : {"profil.xml", "lambang.png", "lambang-negara.png"}) fs::copy_file(samples / file, path() / file);
        invitation_ = read_file(samples / "undangan-rembuk-2025.xml");
        replace("  <tanggal>2025-02-24</tanggal>\n", "");
        replace("  <nomor>000.7.2/118/Setda/2025</nomor>\n", "");
    }

    void replace(const std::string& what, const std::string& by) {
        const std::size_t at = invitation_.find(what);
        ASSERT_NE(at, std::string::npos) << what;
        invitation_.replace(at, what.size(), by);
    }

    ProcessResult render(const std::vector<std::string>& options) {
        write_file(path() / "undangan.xml", invitation_);
        std::vector<std::string> arguments = {NASKAH_PROGRAM, "render", "undangan.xml"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return run_process(arguments, path());
    }

    std::string text() const {
        const ProcessResult result = run_process({"pdftotext", "-layout", "undangan.pdf", "-"}, path());
        EXPECT_EQ(result.exit_code, 0) << result.errors;
        return result.output;
    }

    const fs::path& path() const { return folder_.path(); }
    TemporaryFolder folder_;
    std::string invitation_;
};

}  // namespace

TEST_F(Drafts, HaveRoomForTheNumberAndTheDate) {
    const ProcessResult result = render({"--status", "draf"});
    ASSERT_EQ(result.exit_code, 0) << result.errors;
    EXPECT_NE(text().find("Paringin,"), std::string::npos);
    EXPECT_EQ(text().find("118/Setda"), std::string::npos);
}

TEST_F(Drafts, KeepTheMonthWhereItIsKnown) {
    replace("  <sifat>", "  <bulan>2025-02-01</bulan>\n  <sifat>");
    ASSERT_EQ(render({"--status", "draf"}).exit_code, 0);
    const std::string page = text();
    const std::size_t month = page.find("Februari 2025");
    ASSERT_NE(month, std::string::npos) << page;
    EXPECT_EQ(page.substr(month - 3, 3).find_first_of("0123456789"), std::string::npos);
}

TEST_F(Drafts, BecomeFinalOnlyWithNumberAndDate) {
    const ProcessResult result = render({});
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_NE(result.errors.find("<nomor> wajib diisi di <undangan> [N264]"), std::string::npos) << result.errors;
    EXPECT_NE(result.errors.find("<tanggal> wajib diisi di <undangan> [N264]"), std::string::npos) << result.errors;
}

TEST_F(Drafts, LeaveNumberAndDateOfAFinalToThePenOnRequest) {
    replace("  <sifat>", "  <ruang-pena>ya</ruang-pena>\n  <sifat>");
    EXPECT_EQ(render({}).exit_code, 0);
}

TEST_F(Drafts, ThatAreFormsTellWhatTheyLackOnTheSheetOfFields) {
    write_file(path() / "undangan.xml", invitation_);
    ASSERT_EQ(run_process({NASKAH_PROGRAM, "form", "undangan", "--isi", "undangan.xml", "-o", "u.xlsx"}, path()).exit_code, 0);
    EXPECT_EQ(run_process({NASKAH_PROGRAM, "render", "u.xlsx", "--status", "draf"}, path()).exit_code, 0);
    const ProcessResult final = run_process({NASKAH_PROGRAM, "render", "u.xlsx"}, path());
    EXPECT_EQ(final.exit_code, 1);
    EXPECT_NE(final.errors.find("u.xlsx!Isian!C7: galat: <nomor> wajib diisi di <undangan> [N264]"), std::string::npos) << final.errors;
}

TEST_F(Drafts, AreNoGroundForACopy) {
    replace("  <sifat>", "  <ruang-pena>ya</ruang-pena>\n  <sifat>");
    EXPECT_EQ(render({"--status", "salinan"}).exit_code, 1);
}

}  // namespace naskah::test
