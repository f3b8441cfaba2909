#include "pipeline/staged_file.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <utility>

namespace naskah::pipeline {

namespace {

std::string cannot_write(const std::filesystem::path& path, std::string_view reason) {
    return "berkas " + path.string() + " tidak dapat ditulis: " + std::string(reason);
}

std::string reason_of(int number) {
    switch (number) {
        case EACCES:
        case EPERM:
            return "tidak ada izin menulis di folder itu";
        case EROFS:
            return "media hanya dapat dibaca";
        case ENOSPC:
        case EDQUOT:
            return "ruang penyimpanan penuh";
        case ENOENT:
        case ENOTDIR:
            return "foldernya tidak ada";
        case EISDIR:
            return "nama itu adalah sebuah folder";
        case ENAMETOOLONG:
            return "namanya terlalu panjang";
        default:
            return std::strerror(number);
    }
}

}  // namespace

std::optional<StagedFile> StagedFile::write(const std::filesystem::path& target, std::string_view bytes, std::string& problem) {
    std::error_code error;
    if (const std::filesystem::path folder = target.parent_path(); !folder.empty()) {
        std::filesystem::create_directories(folder, error);
        if (error) {
            problem = cannot_write(target, reason_of(error.value()));
            return std::nullopt;
        }
    }
    if (std::filesystem::is_directory(target, error)) {
        problem = cannot_write(target, reason_of(EISDIR));
        return std::nullopt;
    }
    const std::filesystem::path temporary =
        target.parent_path() / ("." + target.filename().string() + "." + std::to_string(getpid()) + ".baru");
    StagedFile staged(target, temporary);
    errno = 0;
    std::ofstream stream(temporary, std::ios::binary | std::ios::trunc);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    if (!stream) {
        problem = cannot_write(target, reason_of(errno));
        return std::nullopt;
    }
    return staged;
}

StagedFile::StagedFile(std::filesystem::path target, std::filesystem::path temporary)
    : target_(std::move(target)), temporary_(std::move(temporary)) {}

StagedFile::StagedFile(StagedFile&& other) noexcept
    : target_(std::move(other.target_)), temporary_(std::exchange(other.temporary_, std::filesystem::path())) {}

StagedFile& StagedFile::operator=(StagedFile&& other) noexcept {
    if (this != &other) {
        discard();
        target_ = std::move(other.target_);
        temporary_ = std::exchange(other.temporary_, std::filesystem::path());
    }
    return *this;
}

StagedFile::~StagedFile() {
    discard();
}

void StagedFile::discard() {
    if (temporary_.empty()) return;
    std::error_code ignored;  // what can't be removed is a hidden leftover beside the old file
    std::filesystem::remove(temporary_, ignored);
}

bool StagedFile::commit(std::string& problem) {
    std::error_code error;
    std::filesystem::rename(temporary_, target_, error);
    if (error) {
        problem = cannot_write(target_, reason_of(error.value()));
        return false;
    }
    temporary_.clear();
    return true;
}

}  // namespace naskah::pipeline
