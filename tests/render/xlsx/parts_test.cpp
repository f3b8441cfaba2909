#include <gtest/gtest.h>

#include "support.hpp"
#include "support/golden.hpp"
#include "support/sample_workbook.hpp"
#include "support/unzip.hpp"

namespace naskah::xlsx {

namespace {

/// All parts of a workbook as lists of elements, but for the theme, which is always libxlsxwriter's.
std::string parts(const std::string& bytes) {
    std::string text;
    for (const auto& [name, content] : naskah::test::unzip(bytes)) {
        if (name != "xl/theme/theme1.xml") text += name + "\n" + test::elements(content) + "\n";
    }
    return text;
}

}  // namespace

TEST(WrittenParts, AreTheGoldenElements) {
    naskah::test::expect_golden("xlsx/everything.parts.txt", parts(test::written(naskah::test::SampleWorkbook().make())));
}

}  // namespace naskah::xlsx
