// Inputs that once were taken for something that they are not, or came out as no signer should see them: each with what is told of it now.
// People and figures in tests/cases are invented.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <string>
#include <vector>

#include "support/golden.hpp"
#include "support/process.hpp"

namespace naskah::test {

namespace {

namespace fs = std::filesystem;

const fs::path source = NASKAH_SOURCE_DIR;
const fs::path folder = source / "tests/cases";

/// "pages/ba-foto.xml", …: without the profiles beside them.
std::vector<std::string> cases() {
    std::vector<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const std::string extension = entry.path().extension().string();
        const bool is_profile = entry.path().filename().string().starts_with("profil");
        if (!is_profile && (extension == ".xml" || extension == ".xlsx"))
            names.push_back(fs::relative(entry.path(), folder).generic_string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::string name_of(const ::testing::TestParamInfo<std::string>& one) {
    std::string name = one.param;
    for (char& letter : name)
        if (std::isalnum(static_cast<unsigned char>(letter)) == 0) letter = '_';
    return name;
}

}  // namespace

class Case : public ::testing::TestWithParam<std::string> {};

TEST_P(Case, IsToldAsItShouldBe) {
    std::vector<std::string> words = {NASKAH_PROGRAM, "check", "--tata-letak", GetParam()};
    if (!fs::exists(folder / fs::path(GetParam()).parent_path() / "profil.xml"))
        words.insert(words.end(), {"--profile", (source / "samples/balangan/profil.xml").string()});
    const ProcessResult result = run_process(words, folder);
    expect_golden("cases/" + GetParam() + ".txt", result.output + result.errors);
}

/// What a kabupaten was sent without an OPD, and the OPD's own form beside it.
TEST(Cases, TellTheLinesOfATaggingThatTwoSendersGive) {
    const TemporaryFolder own;
    const fs::path whole = folder / "kabupaten/penandaan-tanpa-opd.xlsx", of_opd = own.path() / "dinkes.xml";
    ASSERT_EQ(run_process({NASKAH_PROGRAM, "import", whole.string(), "-o", of_opd.string()}, own.path()).exit_code, 0);
    std::string text = read_file(of_opd);
    text.insert(text.find("<tahap>"), "<opd>dinkes</opd>");
    write_file(of_opd, text);
    // without a profile: that of Balangan refuses forms of another kabupaten
    const std::string told = run_process({NASKAH_PROGRAM, "check", whole.string(), of_opd.string()}, own.path()).errors;
    std::size_t doubled = 0;
    for (std::size_t at = 0; (at = told.find("terhitung dua kali [N196]", at)) != std::string::npos; ++at) ++doubled;
    EXPECT_EQ(doubled, 4U) << told;
}

INSTANTIATE_TEST_SUITE_P(Seen, Case, ::testing::ValuesIn(cases()), name_of);

}  // namespace naskah::test
