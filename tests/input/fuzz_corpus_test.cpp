// Every text of the fuzzer's corpus, among them all that once went wrong. A failure ends the program.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "fuzz/input_target.hpp"

namespace naskah::input::testing {

TEST(FuzzCorpus, EndsInACompleteRecordOrInErrors) {
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::string(NASKAH_SOURCE_DIR) + "/tests/fuzz/corpus/input")) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string text(std::istreambuf_iterator<char>(file), {});
        SCOPED_TRACE(entry.path().filename().string());
        fuzz::run_input(text);
        ++count;
    }
    EXPECT_GE(count, 10u);
}

}  // namespace naskah::input::testing
