// What is said of a file that is larger than it may be.
#pragma once

#include <cstdint>
#include <string>

namespace naskah::input {

/// "16 MiB".
std::string mebibytes(std::uint64_t bytes);

/// "berkas lebih besar dari 16 MiB"; the code is file_too_large.
std::string file_larger_than(std::uint64_t bytes);

}  // namespace naskah::input
