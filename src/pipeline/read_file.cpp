#include "pipeline/read_file.hpp"

#include <algorithm>
#include <cstdint>
#include <fstream>

#include "pipeline/packed_file.hpp"

namespace naskah::pipeline {

std::optional<std::string> read_file(const std::filesystem::path& path, std::size_t limit, std::string& problem) {
    std::error_code error;
    if (archive_of(path)) return read_packed(path, limit, problem);
    if (!std::filesystem::exists(path, error)) {
        problem = "berkas " + path.string() + " tidak ada";
        return std::nullopt;
    }
    if (!std::filesystem::is_regular_file(path, error)) {
        problem = path.string() + " bukan berkas";
        return std::nullopt;
    }
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    std::string bytes(static_cast<std::size_t>(std::min<std::uintmax_t>(error ? 0 : size, limit + 1)), '\0');
    std::ifstream stream(path, std::ios::binary);
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (error || !stream) {
        problem = "berkas " + path.string() + " tidak dapat dibaca";
        return std::nullopt;
    }
    return bytes;
}

}  // namespace naskah::pipeline
