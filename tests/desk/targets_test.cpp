#include "desk/targets.hpp"

#include <gtest/gtest.h>

#include "support/process.hpp"

namespace naskah::desk::testing {

namespace fs = std::filesystem;

TEST(Targets, RefuseAPlaceThatAnotherProductHasAndNameBoth) {
    Targets targets;
    EXPECT_FALSE(targets.claim("k/a.pdf", "a.xml"));
    const std::optional<Problem> problem = targets.claim("./k/../k/a.pdf", "b.xml");
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->message, "a.xml dan b.xml akan menulis berkas yang sama, ./k/../k/a.pdf");
}

TEST(Targets, RefuseThePlaceOfAnInputUnderAnyOfItsNames) {
    const test::TemporaryFolder folder;
    test::write_file(folder.path() / "a.xlsx", "isi");
    fs::create_hard_link(folder.path() / "a.xlsx", folder.path() / "keras.xlsx");
    fs::create_directory_symlink(folder.path(), folder.path() / "tautan");
    Targets targets;
    targets.add_input(folder.path() / "a.xlsx");
    for (const char* name : {"a.xlsx", "keras.xlsx", "tautan/a.xlsx"}) EXPECT_TRUE(targets.claim(folder.path() / name, "b.xml")) << name;
    EXPECT_FALSE(targets.claim(folder.path() / "b.xlsx", "b.xml"));
}

}  // namespace naskah::desk::testing
