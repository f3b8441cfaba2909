// The corpus of the fuzzer of procedures, as ordinary tests: each ends in errors or in ways between symbols.
#include <gtest/gtest.h>

#include <filesystem>

#include "fuzz/procedure_target.hpp"
#include "support/process.hpp"

namespace naskah::rules::testing {

TEST(ProcedureCorpus, EndsInErrorsOrInWaysBetweenSymbols) {
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(NASKAH_SOURCE_DIR "/tests/fuzz/corpus/procedure")) {
        fuzz::run_procedure(test::read_file(entry.path()));  // ends the program when it is neither
        ++files;
    }
    EXPECT_GE(files, 3);
}

}  // namespace naskah::rules::testing
