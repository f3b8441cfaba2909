// Being told to end leaves nothing behind.
#include "desk/files/interruption.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include "support/process.hpp"

namespace naskah::desk::testing {

namespace {

namespace fs = std::filesystem;

/// Stages a file and is sent the signal before it is put in place.
void stage_and_end(const fs::path& folder, int signal) {
    StagedFiles files;
    const Interruption interruption(files);
    Problem problem;
    const auto ticket = files.add(folder / "a.pdf", "isi baru", Existing::replace, problem);
    kill(getpid(), signal);
    if (signal != SIGHUP) pause();
    std::_Exit(ticket && !files.put_in_place({&*ticket, 1}).front() ? 0 : 1);
}

}  // namespace

class Interrupted : public ::testing::TestWithParam<int> {
 protected:
    Interrupted() { GTEST_FLAG_SET(death_test_style, "threadsafe"); }
};
INSTANTIATE_TEST_SUITE_P(Signals, Interrupted, ::testing::Values(SIGINT, SIGTERM));

TEST_P(Interrupted, RunsEndBySignalAndLeaveNothing) {
    // The test program is run anew for it, and gets a folder of another name.
    const fs::path place = fs::temp_directory_path() / ("naskah-uji-sinyal-" + std::to_string(GetParam()));
    fs::remove_all(place);
    EXPECT_EXIT(stage_and_end(place, GetParam()), ::testing::KilledBySignal(GetParam()), "");
    EXPECT_TRUE(fs::is_empty(place));
    fs::remove_all(place);
}

TEST(InterruptedRuns, GoOnAfterASignalThatIsIgnored) {
    const fs::path place = fs::temp_directory_path() / "naskah-uji-sinyal-diabaikan";
    fs::remove_all(place);
    const auto ignore_and_stage = [&] {
        std::signal(SIGHUP, SIG_IGN);
        stage_and_end(place, SIGHUP);
    };
    EXPECT_EXIT(ignore_and_stage(), ::testing::ExitedWithCode(0), "");
    EXPECT_EQ(test::read_file(place / "a.pdf"), "isi baru");
    fs::remove_all(place);
}

}  // namespace naskah::desk::testing
