// The workbooks that come of the sample forms: complete, reproducible, the same in other programs.
#include "pipeline/recap.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "input/xlsx/reader.hpp"
#include "office/cell_reference.hpp"
#include "support/golden.hpp"
#include "support/process.hpp"
#include "support/resources.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;
const fs::path samples = source / "samples/balangan";

constexpr int golden_rows = 45;  ///< more than there are indicators, with their groups and a total

/// Of a folder all its files.
void add_files(const fs::path& folder, bool for_comparison, std::vector<pipeline::RecapFile>& files) {
    if (fs::is_regular_file(folder)) return files.push_back({folder, for_comparison});
    std::vector<fs::path> found;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    for (const fs::path& path : found) files.push_back({path, for_comparison});
}

/// The one workbook of a folder of samples beside others.
std::string workbook_of(const char* folder, const char* beside, const pipeline::Resources& used = resources()) {
    std::vector<pipeline::RecapFile> files;
    add_files(samples / folder, false, files);
    std::istringstream others(beside == nullptr ? "" : beside);
    for (std::string other; others >> other;) add_files(samples / other, true, files);
    pipeline::Options options;
    options.formats = {"xlsx"};
    const pipeline::Recap recap = pipeline::recapitulate(files, options, used, 2, [] {});
    std::string told;
    for (const record::Diagnostic& diagnostic : recap.diagnostics.items()) told += record::format(diagnostic);
    EXPECT_EQ(told, "");
    EXPECT_EQ(recap.products.size(), 1U);
    return recap.products.empty() ? std::string() : recap.products.front().product.bytes;
}

/// The cells with content: "Ringkasan!B3 = 12", numbers as they are stored. Of long lists the beginning will do.
std::string cells_of(std::string_view bytes) {
    record::Diagnostics diagnostics;
    std::optional<input::xlsx::Reader> reader = input::xlsx::Reader::open(bytes, "hasil.xlsx", {}, diagnostics);
    if (!reader) return "unreadable";
    std::string text;
    for (std::size_t sheet = 0; sheet < reader->sheets().size(); ++sheet) {
        const std::string name = reader->sheets()[sheet].name;
        const auto add = [&](const input::xlsx::Cell& cell) {
            if (cell.row > golden_rows) return false;
            text += name + "!" + office::cell_name(cell.row, cell.column) + (cell.is_formula ? " (rumus) = " : " = ");
            text += std::string(cell.text) + "\n";
            return true;
        };
        reader->read(sheet, add, diagnostics);
    }
    EXPECT_FALSE(diagnostics.has_errors());
    return text;
}

struct SampleFolder {
    const char* folder;
    const char* beside;  ///< folders and files, parted by spaces
};
class SampleForms : public ::testing::TestWithParam<SampleFolder> {};
INSTANTIATE_TEST_SUITE_P(
    Balangan, SampleForms,
    ::testing::Values(SampleFolder{"akomodasi-usulan-2026", "pra-musrenbang-paringin-2025.xml ansit-2025 penandaan-2026"},
                      SampleFolder{"ansit-2025", "target-2025"}, SampleFolder{"penandaan-2025", nullptr},
                      SampleFolder{"realisasi-apbd-2025", "penandaan-2025"},
                      SampleFolder{"reviu-2025", "penandaan-2025 realisasi-apbd-2025 ansit-2025 target-2025"},
                      SampleFolder{"reviu-2026", "penandaan-2026 penandaan-2025 realisasi-apbd-2025 ansit-2025 target-2025"},
                      SampleFolder{"target-2025", nullptr}),
    [](const auto& tested) {
        std::string name = tested.param.folder;
        std::replace(name.begin(), name.end(), '-', '_');
        return name;
    });

/// What each formula of a workbook has stored against what LibreOffice computes anew.
constexpr const char* compare_values = R"(
import sys, openpyxl
stored = openpyxl.load_workbook(sys.argv[1], data_only=True)
formulas = openpyxl.load_workbook(sys.argv[1])
computed = openpyxl.load_workbook(sys.argv[2], data_only=True)
count = 0
for sheet in formulas.worksheets:
    for row in sheet.iter_rows():
        for cell in row:
            if cell.data_type != "f":
                continue
            count += 1
            a, b = stored[sheet.title][cell.coordinate].value, computed[sheet.title][cell.coordinate].value
            numbers = isinstance(a, (int, float)) and isinstance(b, (int, float))
            if not (abs(a - b) <= 1e-9 * max(1, abs(a)) if numbers else (a or "") == (b or "")):
                print(sheet.title, cell.coordinate, cell.value, a, b)
print(count > 0)
)";

}  // namespace

class RecapStarter : public ::testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(Kinds, RecapStarter, ::testing::Values("ansit", "penandaan", "realisasi", "realisasi-apbd", "target"),
                         [](const auto& tested) {
                             std::string name = tested.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

TEST_P(RecapStarter, BecomesAWorkbookUnchangedAndSaysOnceThatItsProfileIsAnExample) {
    const TemporaryFolder folder;
    for (const char* copy : {"a.xml", "b.xml"}) fs::copy_file(source / "templates" / GetParam() / "starter.xml", folder.path() / copy);
    const std::vector<pipeline::RecapFile> files = {{folder.path() / "a.xml", false}, {folder.path() / "b.xml", true}};
    const pipeline::Recap recap = pipeline::recapitulate(files, {}, resources(), 1, [] {});
    EXPECT_EQ(recap.products.size(), 1U);
    ASSERT_EQ(recap.diagnostics.items().size(), 1U) << record::format(recap.diagnostics.items().back());
    EXPECT_EQ(recap.diagnostics.items().front().code, "N042");
}

// There are no filled-in forms of it among the samples.
TEST(RealisasiStarter, GivesAWorkbookThatDoesOnTheScreenWhatWasSeenToBeGood) {
    const TemporaryFolder folder;
    const std::vector<pipeline::RecapFile> files = {{source / "templates/realisasi/starter.xml", false}};
    const pipeline::Recap recap = pipeline::recapitulate(files, {}, resources(), 1, [] {});
    ASSERT_EQ(recap.products.size(), 1U);
    write_file(folder.path() / "hasil.xlsx", recap.products.front().product.bytes);
    const ProcessResult seen = run_process({"/usr/bin/python3", (source / "tests/tools/screen.py").string(), "hasil.xlsx"}, folder.path());
    ASSERT_EQ(seen.exit_code, 0) << seen.errors;
    expect_golden("xlsx/realisasi.layar.txt", seen.output);
}

TEST_P(SampleForms, GiveTheWorkbookThatWasFoundGood) {
    expect_golden("xlsx/" + std::string(GetParam().folder) + ".cells.txt", cells_of(workbook_of(GetParam().folder, GetParam().beside)));
}

TEST_P(SampleForms, GiveAWorkbookThatDoesOnTheScreenWhatWasSeenToBeGood) {
    const TemporaryFolder folder;
    write_file(folder.path() / "hasil.xlsx", workbook_of(GetParam().folder, GetParam().beside));
    const ProcessResult seen = run_process({"/usr/bin/python3", (source / "tests/tools/screen.py").string(), "hasil.xlsx"}, folder.path());
    ASSERT_EQ(seen.exit_code, 0) << seen.errors;
    expect_golden("xlsx/" + std::string(GetParam().folder) + ".layar.txt", seen.output);
}

TEST_P(SampleForms, GiveTheSameBytesEachTime) {
    EXPECT_EQ(workbook_of(GetParam().folder, GetParam().beside), workbook_of(GetParam().folder, GetParam().beside));
}

/// The shipped templates, whose workbooks keep their formulas.
void copy_with_formulas(const fs::path& templates) {
    fs::copy(source / "templates", templates, fs::copy_options::recursive);
    for (const char* kind : {"akomodasi-usulan", "ansit", "penandaan", "realisasi", "realisasi-apbd", "reviu", "target"}) {
        std::string xml = read_file(templates / kind / "workbook.xml");
        const std::string attribute = " hanya-nilai=\"ya\"";
        const std::size_t at = xml.find(attribute);
        ASSERT_NE(at, std::string::npos) << kind;
        write_file(templates / kind / "workbook.xml", xml.erase(at, attribute.size()));
    }
}

TEST_P(SampleForms, GiveValuesThroughoutAndSaySo) {
    const std::string cells = cells_of(workbook_of(GetParam().folder, GetParam().beside));
    EXPECT_EQ(cells.find("(rumus)"), std::string::npos);
    EXPECT_NE(cells.find("Semua angka di buku kerja ini adalah nilai"), std::string::npos);
}

TEST_P(SampleForms, GiveFormulasWithTheValuesThatLibreOfficeComputes) {
    const TemporaryFolder folder;
    copy_with_formulas(folder.path() / "templates");
    std::string problem;
    const auto with_formulas = pipeline::Resources::open({folder.path() / "templates", source / "fonts"}, problem);
    ASSERT_NE(with_formulas, nullptr) << problem;
    write_file(folder.path() / "hasil.xlsx", workbook_of(GetParam().folder, GetParam().beside, *with_formulas));
    // Its own format doesn't keep the stored values of another program: what comes back is computed.
    const std::string profile = "-env:UserInstallation=file://" + (folder.path() / "profil").string();
    for (const auto& [format, file] : {std::pair{"ods", "hasil.xlsx"}, std::pair{"xlsx", "ods/hasil.ods"}}) {
        const ProcessResult converted =
            run_process({"soffice", profile, "--headless", "--convert-to", format, "--outdir", format, file}, folder.path());
        ASSERT_EQ(converted.exit_code, 0) << converted.errors;
    }
    write_file(folder.path() / "banding.py", compare_values);
    const ProcessResult compared = run_process({"/usr/bin/python3", "banding.py", "hasil.xlsx", "xlsx/hasil.xlsx"}, folder.path());
    ASSERT_EQ(compared.exit_code, 0) << compared.errors;
    EXPECT_EQ(compared.output, "True\n");
}

}  // namespace naskah::test
