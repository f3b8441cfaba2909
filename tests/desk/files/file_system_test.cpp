// The real disk, by what is on it afterwards.
#include "desk/files/file_system.hpp"

#include <gtest/gtest.h>

#include "desk/files/staged_files.hpp"
#include "support/process.hpp"

namespace naskah::desk::testing {

namespace {

namespace fs = std::filesystem;

class RealFiles : public ::testing::Test {
 protected:
    std::string write(const fs::path& target, Existing existing = Existing::replace) {
        StagedFiles files;
        Problem problem;
        const auto ticket = files.add(target, "isi baru", existing, problem);
        if (ticket) problem = files.put_in_place({&*ticket, 1}).front().value_or(Problem{});
        return problem.message;
    }
    std::size_t entries() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()));
    }

    test::TemporaryFolder folder;
};

}  // namespace

TEST_F(RealFiles, AreWrittenIntoFoldersThatAreMadeForThem) {
    EXPECT_EQ(write(folder.path() / "a/b/c.pdf"), "");
    EXPECT_EQ(test::read_file(folder.path() / "a/b/c.pdf"), "isi baru");
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path() / "a/b"), fs::directory_iterator()), 1);
}

TEST_F(RealFiles, KeepThePermissionsOfWhatTheyReplace) {
    test::write_file(folder.path() / "a.pdf", "isi lama");
    fs::permissions(folder.path() / "a.pdf", fs::perms(0640));
    EXPECT_EQ(write(folder.path() / "a.pdf"), "");
    EXPECT_EQ(fs::status(folder.path() / "a.pdf").permissions(), fs::perms(0640));
    EXPECT_EQ(test::read_file(folder.path() / "a.pdf"), "isi baru");
}

TEST_F(RealFiles, ProtectedFromWritingAreKeptAlsoFromRoot) {
    test::write_file(folder.path() / "a.pdf", "isi lama");
    fs::permissions(folder.path() / "a.pdf", fs::perms(0444));
    EXPECT_NE(write(folder.path() / "a.pdf").find("dilindungi dari penulisan"), std::string::npos);
    EXPECT_EQ(test::read_file(folder.path() / "a.pdf"), "isi lama");
}

TEST_F(RealFiles, AreNotWrittenThroughALink) {
    test::write_file(folder.path() / "lain", "isi orang lain");
    fs::create_symlink("lain", folder.path() / "a.pdf");
    EXPECT_NE(write(folder.path() / "a.pdf").find("tautan"), std::string::npos);
    EXPECT_EQ(test::read_file(folder.path() / "lain"), "isi orang lain");
    EXPECT_TRUE(fs::is_symlink(folder.path() / "a.pdf"));
}

TEST_F(RealFiles, GoToTheFolderThatWasOpenedWhateverIsPutUnderItsName) {
    fs::create_directory(folder.path() / "hasil");
    fs::create_directory(folder.path() / "luar");
    StagedFiles files;
    Problem problem;
    const auto ticket = files.add(folder.path() / "hasil/a.pdf", "isi baru", Existing::replace, problem);
    ASSERT_TRUE(ticket);
    fs::rename(folder.path() / "hasil", folder.path() / "dipindah");
    fs::create_directory_symlink("luar", folder.path() / "hasil");
    EXPECT_FALSE(files.put_in_place({&*ticket, 1}).front());
    EXPECT_TRUE(fs::is_empty(folder.path() / "luar"));
    EXPECT_EQ(test::read_file(folder.path() / "dipindah/a.pdf"), "isi baru");
}

TEST_F(RealFiles, ThatMayReplaceNothingLeaveAFileThatCameWhileTheyWaited) {
    StagedFiles files;
    Problem problem;
    const auto ticket = files.add(folder.path() / "a.xml", "isi baru", Existing::refuse, problem);
    ASSERT_TRUE(ticket);
    test::write_file(folder.path() / "a.xml", "isi orang lain");
    EXPECT_TRUE(files.put_in_place({&*ticket, 1}).front());
    EXPECT_EQ(test::read_file(folder.path() / "a.xml"), "isi orang lain");
}

TEST_F(RealFiles, LeftByAKilledRunAreRemovedByTheNextOne) {
    fs::create_directory(folder.path() / ".naskah-0123456789abcdef.baru");
    test::write_file(folder.path() / ".naskah-0123456789abcdef.baru/0", "setengah");
    fs::create_directory(folder.path() / ".naskah-catatan.baru");  // not one of ours
    EXPECT_EQ(write(folder.path() / "a.pdf"), "");
    EXPECT_FALSE(fs::exists(folder.path() / ".naskah-0123456789abcdef.baru"));
    EXPECT_EQ(entries(), 2U);
}

TEST_F(RealFiles, OfARunThatIsAliveAreLeftToIt) {
    StagedFiles first;
    Problem problem;
    const auto ticket = first.add(folder.path() / "a.pdf", "dari yang pertama", Existing::replace, problem);
    ASSERT_TRUE(ticket);
    EXPECT_EQ(write(folder.path() / "b.pdf"), "");
    EXPECT_FALSE(first.put_in_place({&*ticket, 1}).front());
    EXPECT_EQ(test::read_file(folder.path() / "a.pdf"), "dari yang pertama");
}

TEST_F(RealFiles, AreLeftNowhereWhenNothingIsPutInPlace) {
    {
        StagedFiles files;
        Problem problem;
        ASSERT_TRUE(files.add(folder.path() / "a.pdf", "isi baru", Existing::replace, problem));
        EXPECT_EQ(entries(), 1U);
    }
    EXPECT_EQ(entries(), 0U);
}

}  // namespace naskah::desk::testing
