// The corpus of the fuzzer of regulations, as ordinary tests: each ends in errors or in well-formed prose.
#include <gtest/gtest.h>

#include <filesystem>

#include "fuzz/regulation_target.hpp"
#include "support/process.hpp"

namespace naskah::rules::peraturan::testing {

TEST(RegulationCorpus, EndsInErrorsOrInWellFormedProse) {
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(NASKAH_SOURCE_DIR "/tests/fuzz/corpus/regulation")) {
        fuzz::run_regulation(test::read_file(entry.path()));  // ends the program when it is neither
        ++files;
    }
    EXPECT_GE(files, 2);
}

}  // namespace naskah::rules::peraturan::testing
