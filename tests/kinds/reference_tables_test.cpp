#include "kinds/reference_tables.hpp"

#include <gtest/gtest.h>

#include "support.hpp"

namespace naskah::kinds::testing {

class ReferenceTablesTest : public ::testing::Test {
 protected:
    ReferenceTables load(const std::string& bytes, const std::string& name = "uji.csv") {
        test::write_file(folder_.path() / name, bytes);
        return ReferenceTables::load(folder_.path(), diagnostics_);
    }
    std::string shown() const { return folder_.path().filename().string() + "/uji.csv"; }
    std::string told() const { return texts_of(diagnostics_); }

    test::TemporaryFolder folder_;
    record::Diagnostics diagnostics_;
};

std::string text_of(const record::Record& record, const char* name) {
    return std::get<record::Text>(record.find(name)->data).text;
}

TEST_F(ReferenceTablesTest, ReadNumbersAsIntegersAndTheRestAsTexts) {
    const ReferenceTables tables = load("no,nama_resmi\n7,12\n");
    ASSERT_EQ(tables.rows("uji").size(), 1u) << told();
    EXPECT_EQ(std::get<record::Integer>(tables.rows("uji")[0].find("no")->data).value, 7);
    EXPECT_EQ(text_of(tables.rows("uji")[0], "nama-resmi"), "12");
}

TEST_F(ReferenceTablesTest, LeaveEmptyFieldsAbsent) {
    EXPECT_TRUE(load("no,a\n1,\n").rows("uji")[0].find("a")->absent());
}

TEST_F(ReferenceTablesTest, KeepTheOrderOfTheFile) {
    const ReferenceTables tables = load("no,a\n2,x\n1,y\n");
    EXPECT_EQ(text_of(tables.rows("uji")[0], "a") + text_of(tables.rows("uji")[1], "a"), "xy");
}

TEST_F(ReferenceTablesTest, ReadCommasQuotesAndLineEndsInQuotes) {
    const ReferenceTables tables = load("a,b\n\"satu, \"\"dua\"\"\ntiga\",x\n");
    EXPECT_EQ(text_of(tables.rows("uji")[0], "a"), "satu, \"dua\"\ntiga");
    EXPECT_EQ(text_of(tables.rows("uji")[0], "b"), "x");
}

TEST_F(ReferenceTablesTest, ReadWindowsLineEndsAByteOrderMarkAndSemicolons) {
    const ReferenceTables tables = load(
        "\xEF\xBB\xBF"
        "no;a\r\n1;satu, dua\r\n\r\n");
    ASSERT_EQ(tables.rows("uji").size(), 1u) << told();
    EXPECT_EQ(text_of(tables.rows("uji")[0], "a"), "satu, dua");
}

TEST_F(ReferenceTablesTest, LeaveTheTablesOfRegionsAside) {
    EXPECT_TRUE(load("kode\n1\n", "wilayah-x.csv").tables().empty());
}

TEST_F(ReferenceTablesTest, HaveNoRowsOfATableThatIsNotThere) {
    EXPECT_TRUE(load("a\nx\n").rows("lain").empty());
}

TEST_F(ReferenceTablesTest, DeclareTheirColumnsAsFieldsRequiredWhereEveryRowHasThem) {
    const record::RecordSchema schema = load("no,pj_data,catatan\n1,Setcam,x\n2,Bappeda,\n").schema("uji");
    ASSERT_EQ(schema.fields.size(), 3U);
    EXPECT_EQ(schema.fields[0].type, record::FieldType::integer);
    EXPECT_EQ(schema.fields[1].name, "pj-data");
    EXPECT_TRUE(schema.fields[1].required);
    EXPECT_FALSE(schema.fields[2].required);
}

TEST_F(ReferenceTablesTest, TellRowsWithColumnsTooManyOrTooFew) {
    load("no,a\n1,x,y\n");
    EXPECT_EQ(told(), shown() +
                          ":2:1: galat: baris tabel punya 3 kolom, bukan 2 [N040]\n    1,x,y\n    ^\n"
                          "saran: isi yang mengandung koma diapit tanda kutip \"…\"\n");
}

TEST_F(ReferenceTablesTest, TellNumbersThatAreNone) {
    load("no,a\n1a,x\n");
    EXPECT_EQ(told(), shown() + ":2:1: galat: nomor \"1a\" bukan bilangan bulat [N040]\n    1a,x\n    ^\n");
}

TEST_F(ReferenceTablesTest, TellColumnsOfOneName) {
    load("a,a\n");
    EXPECT_EQ(told(), shown() +
                          ":1:1: galat: kolom \"a\" disebut dua kali [N040]\n    a,a\n    ^\n"
                          "saran: baris pertama tabel berisi nama kolomnya\n");
}

TEST_F(ReferenceTablesTest, TellAQuoteThatIsNeverClosed) {
    load("a,b\nx,\"y\n");
    EXPECT_EQ(told(), shown() +
                          ":2:3: galat: tanda kutip tidak ditutup [N040]\n    x,\"y\n      ^\n"
                          "saran: tutup dengan \"; tanda kutip di dalam isi ditulis dua kali\n");
}

TEST_F(ReferenceTablesTest, TellBytesThatAreNotUtf8) {
    load("a\nx\xE9\n");
    EXPECT_NE(told().find(":2:2: galat: tabel bukan teks UTF-8 [N003]\n"), std::string::npos) << told();
}

TEST_F(ReferenceTablesTest, TellATableThatCannotBeRead) {
    std::filesystem::create_directories(folder_.path() / "uji.csv");  // a folder: root may read all files
    ReferenceTables::load(folder_.path(), diagnostics_);
    EXPECT_EQ(told(), shown() + ": galat: tidak dapat dibaca [N041]\nsaran: periksa izin berkasnya\n");
}

TEST(ShippedReferenceTables, HaveNoMistakes) {
    record::Diagnostics diagnostics;
    const ReferenceTables tables = ReferenceTables::load(std::string(NASKAH_SOURCE_DIR) + "/templates/rujukan", diagnostics);
    EXPECT_EQ(texts_of(diagnostics), "");
    EXPECT_EQ(tables.rows("indikator").size(), 31u);
    EXPECT_EQ(tables.rows("sasaran").size(), 16u);
    EXPECT_EQ(tables.rows("data-pendukung").size(), 13u);
}

}  // namespace naskah::kinds::testing
