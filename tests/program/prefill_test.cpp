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

TEST_F(Prefill, MakesRoomForAsManyRowsAsAreAskedFor) {
    run({"form", "penandaan", "--tahun", "2025", "--opd", "dinkes", "--tahap", "apbd", "--baris", "700", "-o", "besar.xlsx"});
    const ProcessResult rows =
        run_process({"/usr/bin/python3", "-c", "import openpyxl; print(openpyxl.load_workbook('besar.xlsx')['Penandaan'].max_row > 700)"},
                    folder.path());
    EXPECT_EQ(rows.output, "True\n");
}

}  // namespace naskah::test
