// What the forms that ship do on the screen: what may be typed, where they open, and what they say of what stands in them, whatever it came
// from. LibreOffice computes it here.
#include <gtest/gtest.h>

#include "forms/form.hpp"
#include "kinds/catalogue.hpp"
#include "render/xlsx/writer.hpp"
#include "support/golden.hpp"
#include "support/process.hpp"

namespace naskah::forms::testing {

class FormScreens : public ::testing::Test {
 protected:
    static constexpr const char* python = "/usr/bin/python3";

    void make(const std::string& kind_name, const FormRequest& request) {
        record::Diagnostics diagnostics;
        const kinds::Catalogue catalogue(templates_);
        const auto references = kinds::ReferenceTables::load(templates_ / "rujukan", diagnostics);
        const auto regions = kinds::RegionTable::load(templates_ / "rujukan", diagnostics);
        const workbook::Measure measure = [](std::string_view text, bool, int) { return static_cast<double>(text.size()); };
        const kinds::Kind* kind = catalogue.find(kind_name, diagnostics);
        ASSERT_NE(kind, nullptr);
        const auto form = make_form(*kind, request, references, regions, {}, measure, diagnostics);
        ASSERT_TRUE(form && !diagnostics.has_errors()) << format(diagnostics.items().front());
        const xlsx::Written written = xlsx::write(*form);
        ASSERT_EQ(written.problems, std::vector<std::string>());
        test::write_file(path() / "formulir.xlsx", written.bytes);
    }

    /// Pasted by a program, which no rule for typing stops.
    void paste(const std::string& cells) {
        const std::string script = "import openpyxl\nfrom datetime import date\nwb = openpyxl.load_workbook('formulir.xlsx')\n" + cells +
                                   "\nwb.save('formulir.xlsx')\n";
        const test::ProcessResult result = test::run_process({python, "-c", script}, path());
        ASSERT_EQ(result.exit_code, 0) << result.errors;
    }

    /// What the form says then.
    std::string says() {
        const std::string home = "-env:UserInstallation=file://" + (path() / "lo").string();
        const test::ProcessResult saved =
            test::run_process({"soffice", home, "--headless", "--convert-to", "xlsx", "--outdir", "hasil", "formulir.xlsx"}, path());
        EXPECT_EQ(saved.exit_code, 0) << saved.errors;
        return tool("live_checks.py", "hasil/formulir.xlsx");
    }

    std::string tool(const std::string& name, const std::string& file) {
        const std::string script = (std::filesystem::path(NASKAH_SOURCE_DIR) / "tests/tools" / name).string();
        const test::ProcessResult result = test::run_process({python, script, file}, path());
        EXPECT_EQ(result.exit_code, 0) << result.errors;
        return result.output;
    }

    const std::filesystem::path& path() const { return folder_.path(); }

    const std::filesystem::path templates_ = NASKAH_SOURCE_DIR "/templates";
    test::TemporaryFolder folder_;
};

TEST_F(FormScreens, OfAnAnsitAreAsTheyWereSeenToBeGood) {
    make("ansit", {"63.11.06", 2025, {}, {}, {}});
    test::expect_golden("forms/ansit-layar.txt", tool("screen.py", "formulir.xlsx"));
}

TEST_F(FormScreens, OfTargetsAreAsTheyWereSeenToBeGood) {
    make("target", {"63.11", 2025, {}, {}, {}});
    test::expect_golden("forms/target-layar.txt", tool("screen.py", "formulir.xlsx"));
}

TEST_F(FormScreens, OfARealisationAreAsTheyWereSeenToBeGood) {
    make("realisasi", {"63.11.06", 2025, {}, {}, 1});
    test::expect_golden("forms/realisasi-layar.txt", tool("screen.py", "formulir.xlsx"));
}

TEST_F(FormScreens, OfATaggingAreAsTheyWereSeenToBeGood) {
    make("penandaan", {"63.11.06", 2025, {}, "apbd", {}});
    test::expect_golden("forms/penandaan-layar.txt", tool("screen.py", "formulir.xlsx"));
}

TEST_F(FormScreens, OfARealisationOfTaggingsAreAsTheyWereSeenToBeGood) {
    make("realisasi-apbd", {"63.11.06", 2025, {}, {}, 1});
    test::expect_golden("forms/realisasi-apbd-layar.txt", tool("screen.py", "formulir.xlsx"));
}

TEST_F(FormScreens, SayNothingOfAFormThatNobodyFilledIn) {
    make("ansit", {"63.11.06", 2025, {}, {}, {}});
    EXPECT_EQ(says(),
              "Data Sasaran: terisi 0 dari 256\nCakupan Layanan: terisi 0 dari 496\nData Pendukung: terisi 0 dari 208\n"
              "Demografi dan Pengukuran: terisi 0 dari 112\nKriteria Lokus: terisi 0 dari 64\nPemetaan Program: 0 baris terisi\n"
              "Identifikasi Kendala: 0 baris terisi\n");
}

TEST_F(FormScreens, SayWhatWillBeRefusedOrAskedAboutWhateverWasPasted) {
    make("ansit", {"63.11.06", 2025, {}, {}, {}});
    paste(R"(
s = wb['Data Sasaran']
for row, value in enumerate([500, 2.75, '12 orang', 20, '-', '1.250', 25, 5, 10, 20, -3], start=7): s.cell(row, 5).value = value
d = wb['Demografi dan Pengukuran']
d['F7'], d['F8'] = 10, 20
wb['Cakupan Layanan']['F7'] = 30
wb['Cakupan Layanan']['F37'] = 2
wb['Kriteria Lokus']['E7'] = 6
p = wb['Pemetaan Program']
p['B6'], p['C6'], p['F6'], p['I6'] = '31. Tidak ada', 'PMT', 1000000, 'Layap, Mihu'
)");
    EXPECT_EQ(says(),
              "Data Sasaran E8 refused\nData Sasaran E9 refused\nData Sasaran E12 refused\nData Sasaran E13 refused\n"
              "Data Sasaran E17 refused\nCakupan Layanan F7 refused\nCakupan Layanan F37 refused\n"
              "Demografi dan Pengukuran F7 asked\nDemografi dan Pengukuran F8 asked\nKriteria Lokus E7 refused\n"
              "Pemetaan Program B6 refused\n"
              "Data Sasaran: terisi 11 dari 256; perlu diperbaiki 5\nCakupan Layanan: terisi 2 dari 496; perlu diperbaiki 2\n"
              "Data Pendukung: terisi 0 dari 208\nDemografi dan Pengukuran: terisi 2 dari 112; perlu dilihat 2\n"
              "Kriteria Lokus: terisi 1 dari 64; perlu diperbaiki 1\nPemetaan Program: 1 baris terisi; perlu diperbaiki 1\n"
              "Identifikasi Kendala: 0 baris terisi\n");
}

TEST_F(FormScreens, AskForPercentsThatWereTypedAsShares) {
    make("target", {"63.11", 2025, {}, {}, {}});
    paste("t = wb['Target RPJMD']\nt['E7'], t['F7'], t['G7'], t['H7'], t['I7'], t['J7'] = 0.855, 85.5, '0,5%', 0, '-', 101");
    EXPECT_EQ(says().substr(0, says().find("Target RKPD:")),
              "Target RPJMD E7 refused\nTarget RPJMD J7 refused\nTarget RPJMD: terisi 6 dari 186; perlu diperbaiki 2\n");
}

TEST_F(FormScreens, AddUpWhatStandsBelowASubActivity) {
    make("penandaan", {"63.11.06", 2025, {}, "apbd", {}});
    paste(R"(
p = wb['Penandaan']
titles = {}
for row in p.iter_rows(min_row=5, max_row=8):
    for cell in row:
        if cell.value: titles.setdefault(str(cell.value), cell.column)
def put(row, **values):
    for title, value in values.items():
        p.cell(row, next(titles[t] for t in titles if t.startswith(title.replace('_', ' ')))).value = value
put(9, Kode_sub='1.02.02.2.02.0001', Total_anggaran=387960000, Koefisien='240 Orang x 90 Hari', Harga=17500, Total_belanja=378000000)
put(10, Koefisien='120 Orang x 2 Kali', Harga=41500, Total_belanja=9960000)
put(11, Kode_sub='1.02.02.2.02.0002', Total_anggaran=500, Koefisien='1,5 Paket', Harga=1000, Total_belanja=1499)
)");
    const std::string all = says();
    EXPECT_EQ(all.find("Penandaan K9 "), std::string::npos) << all;
    EXPECT_NE(all.find("Penandaan K11 refused\n"), std::string::npos) << all;
    EXPECT_NE(all.find("Penandaan V11 refused\n"), std::string::npos) << all;
    EXPECT_EQ(all.find("Penandaan V9 "), std::string::npos) << all;
    EXPECT_EQ(all.find("Penandaan V10 "), std::string::npos) << all;
}

}  // namespace naskah::forms::testing
