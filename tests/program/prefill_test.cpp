// Forms that begin with what earlier ones say.
#include <gtest/gtest.h>

#include <filesystem>
#include <regex>
#include <string>
#include <vector>

#include "support/process.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;
const fs::path samples = source / "samples/balangan";

class Prefill : public ::testing::Test {
 protected:
    Prefill() {
        for (const char* file : {"profil.xml", "lambang.png", "lambang-negara.png"}) fs::copy_file(samples / file, folder.path() / file);
    }

    void run(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), NASKAH_PROGRAM);
        const ProcessResult result = run_process(arguments, folder.path());
        EXPECT_EQ(result.exit_code, 0) << result.errors;
    }
    /// What a form says, as XML from its first list on.
    std::string lists_of(const std::string& form) const {
        const fs::path xml = folder.path() / (form + ".xml");
        fs::remove(xml);
        run({"import", form, "-o", xml.string()});
        const std::string text = fs::exists(xml) ? read_file(xml) : std::string();
        const std::size_t list = text.find("  <sasaran>");
        return text.substr(std::min(list == std::string::npos ? text.find("  <penandaan>") : list, text.size()));
    }
    /// The rows of a form of realisasi-apbd: indicator, code, source of funds, target, budget, output, spent.
    std::string rows_of(const std::string& form) const {
        constexpr const char* script = R"(
import sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1])['Realisasi']
for row in sheet.iter_rows(min_row=7, values_only=True):
    if row[2]:
        print(row[1].split()[0], row[2], row[9], row[5], row[10], row[6], row[11])
)";
        return run_process({"/usr/bin/python3", "-c", script, form}, folder.path()).output;
    }
    /// The sum of all values of a number in a list.
    static long long sum_of(const std::string& xml, const std::string& list, int number) {
        const std::size_t begin = xml.find("<" + list + ">"), end = xml.find("</" + list + ">");
        const std::string inside = xml.substr(begin, end - begin);
        const std::regex value("<nilai no=\"" + std::to_string(number) + "\"[^>]*>(\\d+)<");
        long long sum = 0;
        for (std::sregex_iterator at(inside.begin(), inside.end(), value), last; at != last; ++at) sum += std::stoll((*at)[1]);
        return sum;
    }

    TemporaryFolder folder;
};

}  // namespace

TEST_F(Prefill, GivesTheSecondSemesterWhatTheFirstSays) {
    run({"new", "realisasi", "--profile", (samples / "profil.xml").string(), "-o", "satu.xml"});
    run({"form", "realisasi", "--wilayah", "63.11.08", "--tahun", "2025", "--semester", "1", "--dari", "satu.xml", "-o", "satu.xlsx"});
    run({"form", "realisasi", "--wilayah", "63.11.08", "--tahun", "2025", "--semester", "2", "--dari", "satu.xlsx", "-o", "dua.xlsx"});
    const std::string first = lists_of("satu.xlsx");
    EXPECT_GT(sum_of(first, "sasaran", 1), 0);
    EXPECT_EQ(lists_of("dua.xlsx"), first);
}

TEST_F(Prefill, GivesTheChangedBudgetWhatTheBudgetSays) {
    const fs::path earlier = samples / "penandaan-2025/penandaan-dinkes-apbd.xlsx";
    fs::copy_file(earlier, folder.path() / "apbd.xlsx");
    run({"form", "penandaan", "--tahun", "2025", "--opd", "dinkes", "--tahap", "perubahan", "--dari", "apbd.xlsx", "-o", "perubahan.xlsx"});
    const std::string before = lists_of("apbd.xlsx");
    EXPECT_NE(before.find("<rincian>"), std::string::npos);
    EXPECT_EQ(lists_of("perubahan.xlsx"), before);
}

TEST_F(Prefill, AddsUpTheKecamatanForTheirKabupaten) {
    run({"form", "ansit", "--tahun", "2025", "--dari", (samples / "ansit-2025").string(), "-o", "balangan.xlsx"});
    const std::string all = lists_of("balangan.xlsx");
    long long parts = 0;
    for (const auto& form : fs::directory_iterator(samples / "ansit-2025")) {
        fs::copy_file(form.path(), folder.path() / form.path().filename());
        parts += sum_of(lists_of(form.path().filename().string()), "sasaran", 7);
    }
    EXPECT_GT(parts, 0);
    EXPECT_EQ(sum_of(all, "sasaran", 7), parts);
}

TEST_F(Prefill, LeavesTheMeasurementsOfTheNextYearBlank) {
    fs::copy_file(samples / "ansit-2025/ansit-juai.xlsx", folder.path() / "ini.xlsx");
    run({"form", "ansit", "--wilayah", "63.11.01", "--tahun", "2026", "--dari", "ini.xlsx", "-o", "depan.xlsx"});
    const ProcessResult result = run_process({NASKAH_PROGRAM, "check", "depan.xlsx"}, folder.path());
    EXPECT_NE(result.errors.find("Cakupan Layanan!"), std::string::npos) << result.errors.substr(0, 2000);
    EXPECT_EQ(result.errors.find("Data Pendukung!"), std::string::npos) << result.errors.substr(0, 2000);
}

TEST_F(Prefill, RefusesInputsOfAnotherKind) {
    fs::copy_file(samples / "ansit-2025/ansit-juai.xlsx", folder.path() / "ini.xlsx");
    const ProcessResult result =
        run_process({NASKAH_PROGRAM, "form", "target", "--tahun", "2025", "--dari", "ini.xlsx", "-o", "target.xlsx"}, folder.path());
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(result.errors,
              "naskah form: galat: --dari ini.xlsx berjenis ansit, bukan target [N097]\nsaran: berikan formulir atau XML dari jenis yang "
              "sama\n");
}

TEST_F(Prefill, BeginsTheRealisationOfABudgetWithItsTaggingOfTheLastStage) {
    for (const char* stage : {"rkpd", "perubahan", "apbd"})  // the plan is nothing to report on
        fs::copy_file(samples / ("penandaan-2025/penandaan-dinkes-" + std::string(stage) + ".xlsx"),
                      folder.path() / (std::string(stage) + ".xlsx"));
    run({"form", "realisasi-apbd", "--tahun", "2025", "--opd", "dinkes", "--semester", "1", "--dari", "rkpd.xlsx", "--dari", "apbd.xlsx",
         "-o", "satu.xlsx"});
    run({"form", "realisasi-apbd", "--tahun", "2025", "--opd", "dinkes", "--semester", "2", "--dari", "perubahan.xlsx", "--dari",
         "apbd.xlsx", "-o", "dua.xlsx"});
    EXPECT_EQ(rows_of("satu.xlsx"),
              "1. 1.02.02.2.02.0001 DAK Non Fisik 240 379080000 None None\n2. 1.02.02.2.02.0001 DAU 1900 9500000 None None\n"
              "11. 1.02.02.2.02.0004 DAK Non Fisik 9800 22437500 None None\n10. 1.02.02.2.02.0015 DAU 45 60750000 None None\n");
    EXPECT_EQ(rows_of("dua.xlsx"),
              "2. 1.02.02.2.02.0001 DAU 1900 9500000 None None\n11. 1.02.02.2.02.0004 DAK Non Fisik 9800 22437500 None None\n"
              "10. 1.02.02.2.02.0015 DAU 45 66150000 None None\n");
}

TEST_F(Prefill, CompletesTheRowsOfATaggingWithWhatTheFirstSemesterSaysAndKeepsThoseThatItAloneHas) {
    fs::copy_file(samples / "penandaan-2025/penandaan-dinkes-perubahan.xlsx", folder.path() / "perubahan.xlsx");
    fs::copy_file(samples / "realisasi-apbd-2025/realisasi-apbd-dinkes-1.xlsx", folder.path() / "satu.xlsx");
    run({"form", "realisasi-apbd", "--tahun", "2025", "--opd", "dinkes", "--semester", "2", "--dari", "satu.xlsx", "--dari",
         "perubahan.xlsx", "-o", "dua.xlsx"});
    EXPECT_EQ(rows_of("dua.xlsx"),
              "2. 1.02.02.2.02.0001 DAU 1900 9500000 857 2853000\n11. 1.02.02.2.02.0004 DAK Non Fisik 9800 22437500 3823 8315000\n"
              "10. 1.02.02.2.02.0015 DAU 45 66150000 18 25385000\n1. 1.02.02.2.02.0001 DAK Non Fisik 240 379080000 119 144512000\n");
}

TEST_F(Prefill, BeginsTheSecondSemesterOfARealisationWithTheFirstAlone) {
    fs::copy_file(samples / "realisasi-apbd-2025/realisasi-apbd-pupr-1.xlsx", folder.path() / "satu.xlsx");
    run({"form", "realisasi-apbd", "--tahun", "2025", "--opd", "pupr", "--semester", "2", "--dari", "satu.xlsx", "-o", "dua.xlsx"});
    EXPECT_NE(rows_of("satu.xlsx"), "");
    EXPECT_EQ(rows_of("dua.xlsx"), rows_of("satu.xlsx"));
}

TEST_F(Prefill, RefusesKindsThatAFormTakesNoRowsFrom) {
    fs::copy_file(samples / "ansit-2025/ansit-juai.xlsx", folder.path() / "ini.xlsx");
    const ProcessResult result =
        run_process({NASKAH_PROGRAM, "form", "realisasi-apbd", "--tahun", "2025", "--semester", "1", "--dari", "ini.xlsx", "-o", "r.xlsx"},
                    folder.path());
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_EQ(
        result.errors,
        "naskah form: galat: --dari ini.xlsx berjenis ansit, bukan realisasi-apbd [N097]\nsaran: berikan formulir atau XML dari jenis "
        "realisasi-apbd atau penandaan\n");
}

TEST_F(Prefill, MakesRoomForAsManyRowsAsAreAskedFor) {
    run({"form", "penandaan", "--tahun", "2025", "--opd", "dinkes", "--tahap", "apbd", "--baris", "700", "-o", "besar.xlsx"});
    const ProcessResult rows =
        run_process({"/usr/bin/python3", "-c", "import openpyxl; print(openpyxl.load_workbook('besar.xlsx')['Penandaan'].max_row > 700)"},
                    folder.path());
    EXPECT_EQ(rows.output, "True\n");
}

}  // namespace naskah::test
