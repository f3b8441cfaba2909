// Every text of the fuzzer's corpus, among them all that once went wrong. A failure ends the program.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "fuzz/template_target.hpp"

namespace naskah::compose::testing {

TEST(FuzzCorpus, EndsInADocumentOrInErrors) {
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::string(NASKAH_SOURCE_DIR) + "/tests/fuzz/corpus/template")) {
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string text(std::istreambuf_iterator<char>(file), {});
        SCOPED_TRACE(entry.path().filename().string());
        fuzz::run_template(text);
        ++count;
    }
    EXPECT_GE(count, 10u);
}

}  // namespace naskah::compose::testing
