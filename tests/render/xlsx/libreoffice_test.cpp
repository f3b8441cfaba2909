#include <gtest/gtest.h>

#include "support.hpp"
#include "support/external.hpp"
#include "support/process.hpp"
#include "support/sample_workbook.hpp"

namespace naskah::xlsx::testing {

using naskah::test::TemporaryFolder;

namespace {

std::string sample() {
    return testing::written(naskah::test::SampleWorkbook().make());
}

}  // namespace

TEST(LibreOffice, ComputesTheValuesThatWereStored) {
    const TemporaryFolder folder;
    const std::string bytes = sample();
    EXPECT_EQ(testing::read_back(testing::converted(folder.path(), bytes, "xlsx"), "values"), testing::read_back(bytes, "values"));
}

TEST(LibreOffice, ComputesFormulasAnewInTheseTests) {
    const TemporaryFolder folder;
    const std::string bytes = testing::written(testing::with_cells({{{0, 0}, 0, workbook::Formula{"1+1", 5.0}}}));
    EXPECT_EQ(testing::read_back(testing::converted(folder.path(), bytes, "xlsx"), "values"), "Uji!A1 2\n");
}

TEST(LibreOffice, ShowsTextsAndNumbersAsWritten) {
    const TemporaryFolder folder;
    // The first sheet; comma, quotes, UTF-8, cells as shown.
    const std::string filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,true";
    EXPECT_EQ(naskah::test::read_file(testing::converted(folder.path(), sample(), filter)),
              "\"CAPAIAN & SASARAN \"\"2025\"\"\",,,\n"
              ",,,\n"
              "\"Desa/\nkelurahan\",Sasaran,Realisasi,Capaian\n"
              "Paringin,\"1,250\",\"1,015\",81.2%\n"
              "Batu Piring,40,10,25.0%\n"
              "Sungai Ketapi,0,0,t.a.\n"
              "Jumlah,\"1,290\",\"1,025\",\n"
              "TRUE,28-02-2025,\"-1,500,000,000,000\",12.5\n"
              "=1+1 dan _x0041_ tetap teks,,630101,\n");
}

TEST(LibreOffice, PrintsOnePageWideOnFolio) {
    const TemporaryFolder folder;
    const std::filesystem::path pdf = testing::converted(folder.path(), sample(), "pdf");
    const std::string information = naskah::test::output_of({"pdfinfo", pdf.string()});
    EXPECT_NE(information.find("Page size:       936 x 612 pts"), std::string::npos) << information;
    const std::string text = naskah::test::output_of({"pdftotext", "-layout", pdf.string(), "-"});
    EXPECT_NE(text.find("Halaman 1 dari"), std::string::npos) << text;
    EXPECT_NE(text.find("Capaian per desa"), std::string::npos) << text;
    EXPECT_EQ(text.find("Ibu hamil"), std::string::npos) << "a hidden sheet was printed: " << text;
}

}  // namespace naskah::xlsx::testing
