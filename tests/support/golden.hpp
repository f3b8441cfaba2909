// Texts that were read and found good once. After a wanted change: NASKAH_GOLDEN=update ctest, then read the difference.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

#include "support/process.hpp"

namespace naskah::test {

/// Compares with tests/golden/NAME.
inline void expect_golden(const std::string& name, const std::string& actual) {
    const std::filesystem::path file = std::filesystem::path(NASKAH_SOURCE_DIR) / "tests/golden" / name;
    const char* mode = std::getenv("NASKAH_GOLDEN");
    if (mode != nullptr && std::string_view(mode) == "update") {
        std::filesystem::create_directories(file.parent_path());
        write_file(file, actual);
    }
    ASSERT_TRUE(std::filesystem::exists(file)) << "no golden file " << name;
    EXPECT_EQ(read_file(file), actual);
}

}  // namespace naskah::test
