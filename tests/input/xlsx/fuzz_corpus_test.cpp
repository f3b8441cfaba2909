// Every file of the fuzzer's corpus, among them all that once went wrong. A failure ends the program.
#include <gtest/gtest.h>

#include <filesystem>

#include "fuzz/xlsx_target.hpp"
#include "support/process.hpp"

namespace naskah::input::xlsx::testing {

TEST(XlsxFuzzCorpus, EndsInCellsInOrderOrInOneError) {
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::string(NASKAH_SOURCE_DIR) + "/tests/fuzz/corpus/xlsx")) {
        SCOPED_TRACE(entry.path().filename().string());
        fuzz::run_xlsx(test::read_file(entry.path()));
        ++count;
    }
    EXPECT_GE(count, 20u);
}

}  // namespace naskah::input::xlsx::testing
