#include "desk/replacing.hpp"

#include <gtest/gtest.h>

#include "identity/seal.hpp"
#include "support/process.hpp"

namespace naskah::desk::testing {

namespace {

namespace fs = std::filesystem;

identity::Identity letter(const std::string& number) {
    identity::Identity identity;
    identity.kind = "surat";
    identity.number = number;
    return identity;
}

std::string product(const std::string& number) {
    std::string file = "%PDF-1.4\n<x:xmpmeta><rdf:RDF><rdf:Description><naskah:jenis>surat</naskah:jenis><naskah:nomor>" + number +
                       "</naskah:nomor></rdf:Description></rdf:RDF></x:xmpmeta>\n" + identity::open_seal();
    identity::close_seal(file);
    return file;
}

/// What is said of a file "a.pdf" with this content, without its folder.
std::string said(const std::string& content) {
    const test::TemporaryFolder folder;
    test::write_file(folder.path() / "a.pdf", content);
    const std::optional<Problem> problem = replacing_problem(folder.path() / "a.pdf", letter("2"));
    if (!problem) return "boleh";
    std::string text = problem->message;
    return text.erase(text.find(folder.path().string()), folder.path().string().size() + 1);
}

}  // namespace

TEST(Replacing, IsAllowedWhereNothingIs) {
    const test::TemporaryFolder folder;
    EXPECT_FALSE(replacing_problem(folder.path() / "a.pdf", letter("2")));
    EXPECT_FALSE(replacing_problem(folder.path() / "tidak/ada/a.pdf", letter("2")));
}

TEST(Replacing, IsAllowedOfTheSameDocumentAsItWasWritten) {
    EXPECT_EQ(said(product("2")), "boleh");
}

TEST(Replacing, IsRefusedOfTheSameDocumentThatWasChanged) {
    EXPECT_EQ(said(product("2") + "\n"),
              "berkas a.pdf (surat nomor 2) sudah diubah atau ditandatangani sejak dibuat; tidak ditimpa dengan surat nomor 2");
}

TEST(Replacing, IsRefusedOfAnotherDocument) {
    EXPECT_EQ(said(product("1")), "berkas a.pdf sudah ada dan berisi surat nomor 1; tidak ditimpa dengan surat nomor 2");
}

TEST(Replacing, IsRefusedOfWhatIsNoProduct) {
    for (const char* content : {"", "catatan", "%PDF-1.7", "PK\x03\x04"})
        EXPECT_EQ(said(content), "berkas a.pdf sudah ada dan bukan buatan Naskah; tidak ditimpa dengan surat nomor 2") << content;
}

TEST(Replacing, SaysWhatToDo) {
    const test::TemporaryFolder folder;
    test::write_file(folder.path() / "a.pdf", "");
    const std::optional<Problem> problem = replacing_problem(folder.path() / "a.pdf", letter("2"));
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->hint, "pindahkan berkas itu, tulis ke tempat lain dengan -o atau --out, atau timpa dengan --timpa");
}

TEST(Replacing, LeavesFoldersAndLinksToWhoeverWrites) {
    const test::TemporaryFolder folder;
    test::write_file(folder.path() / "isi", "");
    fs::create_symlink(folder.path() / "isi", folder.path() / "tautan.pdf");
    EXPECT_FALSE(replacing_problem(folder.path(), letter("2")));
    EXPECT_FALSE(replacing_problem(folder.path() / "tautan.pdf", letter("2")));
}

}  // namespace naskah::desk::testing
