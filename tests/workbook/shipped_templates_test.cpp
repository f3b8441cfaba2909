// The descriptions of forms and workbooks that ship with the program.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "workbook/template.hpp"

namespace naskah::workbook::testing {

namespace {

/// Every templates/KIND/formulir.xml and workbook.xml.
std::vector<std::string> shipped() {
    std::vector<std::string> files;
    for (const auto& folder : std::filesystem::directory_iterator(std::filesystem::path(NASKAH_SOURCE_DIR) / "templates"))
        for (const char* name : {"formulir.xml", "workbook.xml"})
            if (std::filesystem::exists(folder.path() / name)) files.push_back((folder.path().filename() / name).string());
    std::sort(files.begin(), files.end());
    return files;
}

class ShippedTemplate : public ::testing::TestWithParam<std::string> {};

}  // namespace

TEST_P(ShippedTemplate, IsWrittenAsItShouldBe) {
    std::ifstream stream(std::filesystem::path(NASKAH_SOURCE_DIR) / "templates" / GetParam(), std::ios::binary);
    record::Diagnostics diagnostics;
    const auto description = parse_template({std::istreambuf_iterator<char>(stream), {}}, GetParam(), diagnostics);
    std::string told;
    for (const record::Diagnostic& diagnostic : diagnostics.items()) told += format(diagnostic);
    EXPECT_EQ(told, "");
    EXPECT_TRUE(description);
}

TEST(ReadmeOfTemplates, HasAnExampleThatIsWrittenAsItShouldBe) {
    std::ifstream stream(std::filesystem::path(NASKAH_SOURCE_DIR) / "templates/README.md", std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    const std::string opening = "```xml\n";
    const std::size_t start = text.find(opening, text.find("\n## workbook.xml")) + opening.size();
    record::Diagnostics diagnostics;
    EXPECT_TRUE(parse_template(text.substr(start, text.find("```\n", start) - start), "README.md", diagnostics));
    EXPECT_TRUE(diagnostics.items().empty()) << format(diagnostics.items().front());
}

INSTANTIATE_TEST_SUITE_P(Templates, ShippedTemplate, ::testing::ValuesIn(shipped()), [](const auto& test) {
    std::string name = test.param;
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == '/' || c == '.' || c == '-'; }, '_');
    return name;
});

}  // namespace naskah::workbook::testing
