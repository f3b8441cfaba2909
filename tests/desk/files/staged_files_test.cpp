// Whole or nothing: whatever step fails or is the last, each file is the old one or the new one, and nothing else is said of it.
#include "desk/files/staged_files.hpp"

#include <gtest/gtest.h>

#include "support/fake_file_system.hpp"

namespace naskah::desk::testing {

namespace {

using Mishap = test::FakeFileSystem::Mishap;

/// Writes two files, and tells for which of them success was reported.
std::vector<bool> write_two(test::FakeFileSystem& disk) {
    std::vector<bool> reported = {false, false};
    StagedFiles files(disk);
    std::vector<StagedFiles::Ticket> tickets;
    Problem problem;
    for (const char* name : {"hasil/a.pdf", "hasil/b.pdf"}) {
        const auto ticket = files.add(name, "isi baru", Existing::replace, problem);
        if (!ticket) return reported;
        tickets.push_back(*ticket);
    }
    const auto problems = files.put_in_place(tickets);
    for (std::size_t i = 0; i < problems.size(); ++i) reported[i] = !problems[i];
    return reported;
}

void put_old_files(test::FakeFileSystem& disk) {
    for (const char* name : {"hasil/a.pdf", "hasil/b.pdf"}) disk.put(name, "isi lama");
}

std::size_t steps_of_a_run() {
    test::FakeFileSystem disk;
    put_old_files(disk);
    EXPECT_EQ(write_two(disk), (std::vector<bool>{true, true}));
    return disk.steps();
}

void expect_old_or_new(test::FakeFileSystem& disk, const std::vector<bool>& reported) {
    const char* names[] = {"hasil/a.pdf", "hasil/b.pdf"};
    for (std::size_t i = 0; i < 2; ++i) {
        const std::string bytes = disk.bytes_of(names[i]).value_or("tidak ada");
        if (reported[i])
            EXPECT_EQ(bytes, "isi baru") << names[i];
        else
            EXPECT_TRUE(bytes == "isi lama" || bytes == "isi baru") << names[i] << ": " << bytes;
    }
}

const std::set<std::string> only_the_files = {"a.pdf", "b.pdf"};

/// One file into a fresh disk; what is told when it can't be written.
std::string told_of(test::FakeFileSystem& disk, const char* name, Existing existing = Existing::replace) {
    StagedFiles files(disk);
    Problem problem;
    const auto ticket = files.add(name, "isi baru", existing, problem);
    if (ticket) problem = files.put_in_place({&*ticket, 1}).front().value_or(Problem{});
    return problem.message;
}

}  // namespace

TEST(StagedFiles, LeaveEachFileOldOrNewAndNothingElseWhicheverStepFails) {
    const std::size_t steps = steps_of_a_run();
    ASSERT_GT(steps, 10U);
    for (std::size_t at = 1; at <= steps; ++at) {
        SCOPED_TRACE(at);
        test::FakeFileSystem disk({Mishap::full, at});
        put_old_files(disk);
        const std::vector<bool> reported = write_two(disk);
        EXPECT_NE(reported, (std::vector<bool>{true, true}));
        expect_old_or_new(disk, reported);
        EXPECT_EQ(disk.names_in("hasil"), only_the_files);
    }
}

TEST(StagedFiles, LeaveEachFileOldOrNewWhereverTheyAreKilledAndTheNextRunRemovesTheRest) {
    const std::size_t steps = steps_of_a_run();
    for (std::size_t at = 1; at <= steps; ++at) {
        SCOPED_TRACE(at);
        test::FakeFileSystem disk({Mishap::killed, at});
        put_old_files(disk);
        write_two(disk);
        ASSERT_TRUE(disk.was_killed());
        expect_old_or_new(disk, {false, false});
        disk.next_process();
        EXPECT_EQ(write_two(disk), (std::vector<bool>{true, true}));
        expect_old_or_new(disk, {true, true});
        EXPECT_EQ(disk.names_in("hasil"), only_the_files);
    }
}

TEST(StagedFiles, AreWholeAfterThePowerWasCutAtAnyStep) {
    const std::size_t steps = steps_of_a_run();
    for (const bool names_reached_the_disk : {false, true}) {
        for (std::size_t at = 1; at <= steps; ++at) {
            SCOPED_TRACE(at);
            test::FakeFileSystem disk({Mishap::killed, at});
            put_old_files(disk);
            write_two(disk);
            disk.cut_power(names_reached_the_disk);
            expect_old_or_new(disk, {false, false});
        }
    }
}

TEST(StagedFiles, StayWhenThePowerIsCutAfterSuccessWasReported) {
    test::FakeFileSystem disk;
    put_old_files(disk);
    const std::vector<bool> reported = write_two(disk);
    disk.cut_power(false);
    expect_old_or_new(disk, reported);
}

TEST(StagedFiles, OfARunThatIsAliveAreLeftToIt) {
    test::FakeFileSystem disk;
    StagedFiles first(disk);
    Problem problem;
    const auto ticket = first.add("hasil/c.pdf", "dari yang pertama", Existing::replace, problem);
    ASSERT_TRUE(ticket);
    disk.next_process();
    EXPECT_EQ(write_two(disk), (std::vector<bool>{true, true}));
    EXPECT_FALSE(first.put_in_place({&*ticket, 1}).front());
    EXPECT_EQ(disk.bytes_of("hasil/c.pdf"), "dari yang pertama");
}

TEST(StagedFiles, KeepThePermissionsAndTheOwnerOfWhatTheyReplace) {
    test::FakeFileSystem disk;
    disk.put("a.pdf", "isi lama", {FileStatus::Type::file, true, 0640, 12, 34});
    EXPECT_EQ(told_of(disk, "a.pdf"), "");
    const FileStatus entry = disk.entry_of("a.pdf");
    EXPECT_EQ(entry.mode, 0640U);
    EXPECT_EQ(entry.owner, 12U);
    EXPECT_EQ(entry.group, 34U);
}

TEST(StagedFiles, DoNotReplaceAFileThatIsProtectedFromWriting) {
    test::FakeFileSystem disk;
    disk.put("a.pdf", "isi lama", {FileStatus::Type::file, false, 0444, 0, 0});
    EXPECT_EQ(told_of(disk, "a.pdf"), "berkas a.pdf tidak dapat ditulis: berkas yang ada dilindungi dari penulisan");
    EXPECT_EQ(disk.bytes_of("a.pdf"), "isi lama");
}

TEST(StagedFiles, NeitherFollowNorReplaceALink) {
    test::FakeFileSystem disk;
    disk.put("a.pdf", "ke tempat lain", {FileStatus::Type::link, true, 0777, 0, 0});
    EXPECT_EQ(told_of(disk, "a.pdf"), "berkas a.pdf tidak dapat ditulis: nama itu adalah tautan ke tempat lain");
    EXPECT_EQ(disk.entry_of("a.pdf").type, FileStatus::Type::link);
}

TEST(StagedFiles, DoNotReplaceALinkThatWasPlantedWhileTheyWaited) {
    test::FakeFileSystem disk;
    StagedFiles files(disk);
    Problem problem;
    const auto ticket = files.add("a.pdf", "isi baru", Existing::replace, problem);
    ASSERT_TRUE(ticket);
    disk.put("a.pdf", "ke tempat lain", {FileStatus::Type::link, true, 0777, 0, 0});
    EXPECT_TRUE(files.put_in_place({&*ticket, 1}).front());
    EXPECT_EQ(disk.bytes_of("a.pdf"), "ke tempat lain");
}

TEST(StagedFiles, DoNotReplaceADevice) {
    test::FakeFileSystem disk;
    disk.put("null", "", {FileStatus::Type::other, true, 0666, 0, 0});
    EXPECT_EQ(told_of(disk, "null"), "berkas null tidak dapat ditulis: nama itu bukan berkas biasa");
}

TEST(StagedFiles, ThatMayReplaceNothingLeaveAFileThatIsThere) {
    test::FakeFileSystem disk;
    disk.put("a.xml", "isi lama");
    EXPECT_EQ(told_of(disk, "a.xml", Existing::refuse), "berkas a.xml sudah ada");
    EXPECT_EQ(disk.bytes_of("a.xml"), "isi lama");
}

TEST(StagedFiles, ThatMayReplaceNothingLeaveAFileThatCameWhileTheyWaited) {
    test::FakeFileSystem disk;
    StagedFiles files(disk);
    Problem problem;
    const auto ticket = files.add("a.xml", "isi baru", Existing::refuse, problem);
    ASSERT_TRUE(ticket);
    disk.put("a.xml", "isi orang lain");
    EXPECT_TRUE(files.put_in_place({&*ticket, 1}).front());
    EXPECT_EQ(disk.bytes_of("a.xml"), "isi orang lain");
}

TEST(StagedFiles, AreGoneWhenTheyAreDiscardedAndNothingIsPutInPlaceAfterwards) {
    test::FakeFileSystem disk;
    put_old_files(disk);
    StagedFiles files(disk);
    Problem problem;
    const auto ticket = files.add("hasil/a.pdf", "isi baru", Existing::replace, problem);
    ASSERT_TRUE(ticket);
    files.discard();
    EXPECT_EQ(disk.names_in("hasil"), only_the_files);
    EXPECT_TRUE(files.put_in_place({&*ticket, 1}).front());
    EXPECT_EQ(disk.bytes_of("hasil/a.pdf"), "isi lama");
    EXPECT_FALSE(files.add("hasil/c.pdf", "isi baru", Existing::replace, problem));
}

}  // namespace naskah::desk::testing
