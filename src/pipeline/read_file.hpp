// A file's bytes, up to a limit.
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

namespace naskah::pipeline {

/// Nothing when the file can't be read or is a folder; `problem` then says why, in Bahasa Indonesia. Of a file larger than `limit` bytes
/// one byte more than the limit is read, so that whoever checks the size sees that it is too large.
std::optional<std::string> read_file(const std::filesystem::path& path, std::size_t limit, std::string& problem);

}  // namespace naskah::pipeline
