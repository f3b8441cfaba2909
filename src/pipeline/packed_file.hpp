// Files inside of zip archives, as a kecamatan sends them: known by a path that goes on behind the archive's, "kirim/ansit.zip/ansit.xlsx".
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace naskah::pipeline {

/// Whether a file is an archive by its name.
bool is_zip_file(const std::filesystem::path& file);

/// The archive that such a path leads into; nothing of any other path.
std::optional<std::filesystem::path> archive_of(const std::filesystem::path& file);

/// The files in an archive, in the order of their names. Nothing, and why in `problem`, of one that is broken or hostile: too large, too
/// many files, names that lead out of it.
std::optional<std::vector<std::filesystem::path>> files_in_archive(const std::filesystem::path& archive, std::string& problem);

/// A file of an archive, unpacked. Nothing, and why in `problem`, when it isn't there, is larger than `limit` bytes, or grows like no file
/// does.
std::optional<std::string> read_packed(const std::filesystem::path& file, std::size_t limit, std::string& problem);

}  // namespace naskah::pipeline
