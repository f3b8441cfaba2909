#include "kinds/catalogue.hpp"

#include <gtest/gtest.h>

#include "support.hpp"

namespace naskah::kinds::testing {

class CatalogueTest : public ::testing::Test {
 protected:
    void add(const std::string& folder, const std::string& xml, const std::string& file = "kind.xml") const {
        std::filesystem::create_directories(templates_.path() / folder);
        test::write_file(templates_.path() / folder / file, xml);
    }
    std::string told(const Catalogue& catalogue, const std::string& name) const {
        record::Diagnostics diagnostics;
        const Kind* kind = catalogue.find(name, diagnostics);
        EXPECT_TRUE(kind == nullptr || !diagnostics.has_errors());
        std::string text = texts_of(diagnostics);
        const std::string home = templates_.path().filename().string() + "/";  // messages show the path from templates/ on
        for (std::size_t at = 0; (at = text.find(home, at)) != std::string::npos;) text.replace(at, home.size(), "templates/");
        return text;
    }

    test::TemporaryFolder templates_;
};

TEST_F(CatalogueTest, NamesTheKindsInAlphabeticalOrderWithoutTheProfile) {
    add("undangan", "<kind nama=\"undangan\"/>");
    add("notula", "<kind nama=\"notula\"/>");
    add("profil", "<kind nama=\"profil\"/>");
    add("_shared", "<kumpulan-bentuk/>", "bentuk.xml");
    add("rujukan", "", "wilayah-x.csv");
    EXPECT_EQ(Catalogue(templates_.path()).names(), (std::vector<std::string>{"notula", "undangan"}));
}

TEST_F(CatalogueTest, HasNoNamesWithoutAFolder) {
    EXPECT_TRUE(Catalogue(templates_.path() / "tidak-ada").names().empty());
}

TEST_F(CatalogueTest, FindsAKindWithItsFolder) {
    add("notula", "<kind nama=\"notula\" judul=\"Notula rapat\"/>");
    const Catalogue catalogue(templates_.path());
    record::Diagnostics diagnostics;
    const Kind* kind = catalogue.find("notula", diagnostics);
    ASSERT_NE(kind, nullptr);
    EXPECT_EQ(kind->title, "Notula rapat");
    EXPECT_EQ(kind->folder, templates_.path() / "notula");
    EXPECT_EQ(catalogue.find("notula", diagnostics), kind);
}

TEST_F(CatalogueTest, FindsTheProfileToo) {
    add("profil", "<kind nama=\"profil\"/>");
    record::Diagnostics diagnostics;
    EXPECT_NE(Catalogue(templates_.path()).find("profil", diagnostics), nullptr);
}

TEST_F(CatalogueTest, LetsTemplatesGiveFormatsBesideThoseThatAKindNames) {
    add("laporan", "<kind nama=\"laporan\" keluaran=\"xlsx\"/>");
    add("laporan", "<buku-kerja/>", "workbook.xml");
    add("laporan", "<document/>", "document.mustache");
    add("catatan", "<kind nama=\"catatan\"/>");
    add("catatan", "<document/>", "document.mustache");
    add("rencana", "<kind nama=\"rencana\"/>");
    const Catalogue catalogue(templates_.path());
    record::Diagnostics diagnostics;
    EXPECT_EQ(catalogue.find("laporan", diagnostics)->outputs, (std::vector<std::string>{"xlsx", "pdf", "docx"}));
    EXPECT_EQ(catalogue.find("catatan", diagnostics)->outputs, (std::vector<std::string>{"pdf", "docx"}));
    EXPECT_EQ(catalogue.find("rencana", diagnostics)->outputs, std::vector<std::string>());
}

TEST_F(CatalogueTest, HasNoWayOutOfTheFolder) {
    add("surat", "<kind nama=\"surat\"/>");
    add("_shared", "<kind nama=\"shared\"/>");
    const Catalogue catalogue(templates_.path() / "surat");
    record::Diagnostics diagnostics;
    for (const char* name : {"../surat", "..", ".", "", "_shared", "/etc", "surat/../surat", "Surat"})
        EXPECT_EQ(catalogue.find(name, diagnostics), nullptr) << name;
    EXPECT_FALSE(diagnostics.has_errors());
}

TEST_F(CatalogueTest, TellsTheMistakesOfAKindEachTime) {
    add("surat", "<kind nama=\"surat\">\n<x/></kind>");
    const Catalogue catalogue(templates_.path());
    const std::string expected =
        "templates/surat/kind.xml:2:1: galat: <x> tidak dikenal di <kind> [N040]\n"
        "    <x/></kind>\n"
        "    ^\n";
    EXPECT_EQ(told(catalogue, "surat"), expected);
    EXPECT_EQ(told(catalogue, "surat"), expected);
}

TEST_F(CatalogueTest, TellsTheMistakesOfTheShapesWithEveryKind) {
    add("_shared", "<kumpulan-bentuk>\n<x/></kumpulan-bentuk>", "bentuk.xml");
    add("surat", "<kind nama=\"surat\"/>");
    add("notula", "<kind nama=\"notula\"/>");
    const Catalogue catalogue(templates_.path());
    const std::string expected =
        "templates/_shared/bentuk.xml:2:1: galat: <x> tidak dikenal di <kumpulan-bentuk> [N040]\n"
        "    <x/></kumpulan-bentuk>\n"
        "    ^\n";
    EXPECT_EQ(told(catalogue, "surat"), expected);
    EXPECT_EQ(told(catalogue, "notula"), expected);
}

TEST_F(CatalogueTest, WantsAKindToBeNamedAsItsFolder) {
    add("surat", "<kind nama=\"undangan\"/>");
    EXPECT_EQ(told(Catalogue(templates_.path()), "surat"),
              "templates/surat/kind.xml: galat: jenis dokumen bernama undangan, tetapi foldernya surat [N040]\n"
              "saran: samakan atribut nama dengan nama foldernya\n");
}

TEST(ShippedKinds, HaveNoMistakes) {
    const Catalogue catalogue(std::string(NASKAH_SOURCE_DIR) + "/templates");
    std::vector<std::string> names = catalogue.names();
    ASSERT_FALSE(names.empty());
    names.emplace_back("profil");
    for (const std::string& name : names) {
        record::Diagnostics diagnostics;
        EXPECT_NE(catalogue.find(name, diagnostics), nullptr) << name;
        EXPECT_EQ(texts_of(diagnostics), "") << name;
    }
}

TEST_F(CatalogueTest, TellsAKindThatCannotBeRead) {
    std::filesystem::create_directories(templates_.path() / "surat" / "kind.xml");  // a folder: root may read all files
    EXPECT_EQ(told(Catalogue(templates_.path()), "surat"),
              "templates/surat/kind.xml: galat: tidak dapat dibaca [N041]\nsaran: periksa izin berkasnya\n");
}

TEST_F(CatalogueTest, TellsShapesThatCannotBeRead) {
    add("surat", "<kind nama=\"surat\"/>");
    std::filesystem::create_directories(templates_.path() / "_shared" / "bentuk.xml");
    EXPECT_EQ(told(Catalogue(templates_.path()), "surat"),
              "templates/_shared/bentuk.xml: galat: tidak dapat dibaca [N041]\nsaran: periksa izin berkasnya\n");
}

}  // namespace naskah::kinds::testing
