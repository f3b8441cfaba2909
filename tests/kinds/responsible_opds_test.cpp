#include "kinds/responsible_opds.hpp"

#include <gtest/gtest.h>

#include "support.hpp"

namespace naskah::kinds::testing {

/// What a table says, "indicator:key,key" each, of a kabupaten with two OPDs, and what is told of it.
class ResponsibleOpdsTest : public ::testing::Test {
 protected:
    std::string read(const std::string& table) {
        test::write_file(folder_.path() / "pengampu.csv", table);
        record::List opds;
        for (const auto& [key, name, short_name] :
             {std::tuple{"dinkes", "Dinas Kesehatan", "Dinkes"}, std::tuple{"pupr", "Dinas Pekerjaan Umum, Penataan Ruang", "PUPR"}}) {
            record::Record opd;
            opd.set("kunci", {record::Code{key}, {}});
            opd.set("nama", {record::Text{name}, {}});
            opd.set("singkatan", {record::Text{short_name}, {}});
            opds.push_back({std::move(opd), {}});
        }
        record::Record profile;
        profile.set("opd", {std::move(opds), {}});
        record::Diagnostics diagnostics;
        const ResponsibleOpds found = read_responsible_opds(folder_.path() / "pengampu.csv", "pengampu.csv", profile, diagnostics);
        told_ = texts_of(diagnostics);
        std::string text;
        for (std::int64_t indicator = 1; indicator <= 31; ++indicator) {
            if (found.opds_of(indicator).empty()) continue;
            text += std::to_string(indicator) + ":";
            for (const std::string& opd : found.opds_of(indicator)) text += opd + ",";
            text += "\n";
        }
        return text;
    }

    test::TemporaryFolder folder_;
    std::string told_;
};

TEST_F(ResponsibleOpdsTest, TakesKeysNamesAndShortNamesOneOrSeveralARow) {
    EXPECT_EQ(read("indikator,opd\n1,dinkes\n2,\"Dinas Pekerjaan Umum, Penataan Ruang\"\n3,dinkes; PUPR\n3. Ibu hamil,DINKES\n4,\n"),
              "1:dinkes,\n2:pupr,\n3:dinkes,pupr,\n");
    EXPECT_EQ(told_, "");
}

TEST_F(ResponsibleOpdsTest, FindsColumnsByTheirNamesAlsoAsExcelSavesThem) {
    EXPECT_EQ(read("\xEF\xBB\xBFOPD;catatan;Indikator\r\nDinkes;x;7\r\n\"Dinkes;PUPR\";;8\r\n"), "7:dinkes,\n8:dinkes,pupr,\n");
    EXPECT_EQ(told_, "");
}

TEST_F(ResponsibleOpdsTest, TellsWhatItDoesNotUnderstand) {
    EXPECT_EQ(read("indikator,opd\n1,Dinkess\nsatu,Dinkes\n2,PUPR\n"), "2:pupr,\n");
    EXPECT_EQ(told_,
              "pengampu.csv:2:1: galat: perangkat daerah \"Dinkess\" tidak ada di profil [N441]\n    1,Dinkess\n    ^\n"
              "saran: maksud Anda Dinkes? tulis kunci, nama, atau singkatannya; beberapa dipisahkan titik koma\n"
              "pengampu.csv:3:1: galat: \"satu\" bukan nomor indikator [N442]\n    satu,Dinkes\n    ^\n"
              "saran: tulis nomornya, misalnya 3\n");
    EXPECT_EQ(read("no,opd\n1,Dinkes\n"), "");
    EXPECT_EQ(told_,
              "pengampu.csv:1:1: galat: kolom indikator atau opd tidak ada di baris pertama [N440]\n    no,opd\n    ^\n"
              "saran: tulis baris pertama: indikator,opd\n");
}

}  // namespace naskah::kinds::testing
