#include "pipeline/packed_file.hpp"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <memory>
#include <string_view>
#include <system_error>
#include <utility>

#include "office/archive.hpp"
#include "text/ascii.hpp"

namespace naskah::pipeline {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t most_archive_bytes = 64U << 20U;
constexpr office::ArchiveLimits limits = {64U << 20U, 200, 200};  // of a file: 64 MiB; files: 200

std::string reason(const office::ArchiveOutcome& fault) {
    using Kind = office::ArchiveFault::Kind;
    if (!fault) return "arsip rusak";
    switch (fault->kind) {
        case Kind::too_many_parts:
            return "berisi " + std::to_string(fault->found) + " berkas, lebih dari " + std::to_string(fault->allowed);
        case Kind::tricky_name:
            return "nama berkas di dalamnya menuju keluar arsip";
        case Kind::name_twice:
            return "satu nama berkas ada dua kali di dalamnya";
        case Kind::locked:
            return "dikunci dengan kata sandi";
        case Kind::part_too_large:
            return "berkas di dalamnya lebih besar dari " + std::to_string(fault->allowed >> 20U) + " MiB";
        case Kind::grows_too_much:
            return "berkas di dalamnya mengembang lebih dari " + std::to_string(fault->allowed) + " kali saat dibuka";
        case Kind::truncated:
        case Kind::unknown_packing:
        case Kind::broken_part:
            break;
    }
    return "rusak atau terpotong";
}

/// An archive with the bytes that it reads from.
struct OpenedArchive {
    std::unique_ptr<std::string> bytes;
    std::optional<office::Archive> archive;
};

std::optional<OpenedArchive> open(const fs::path& archive, std::string& problem) {
    std::error_code error;
    const std::uintmax_t size = fs::file_size(archive, error);
    if (error || size > most_archive_bytes) {
        problem = error ? "tidak dapat dibaca" : "lebih besar dari " + std::to_string(most_archive_bytes >> 20U) + " MiB";
        return std::nullopt;
    }
    OpenedArchive opened;
    opened.bytes = std::make_unique<std::string>(static_cast<std::size_t>(size), '\0');
    std::ifstream stream(archive, std::ios::binary);
    if (!stream.read(opened.bytes->data(), static_cast<std::streamsize>(size))) {
        problem = "tidak dapat dibaca";
        return std::nullopt;
    }
    office::ArchiveOutcome fault;
    opened.archive = office::Archive::open(std::string_view(*opened.bytes), limits, fault);
    if (opened.archive) return opened;
    problem = reason(fault);
    return std::nullopt;
}

}  // namespace

bool is_zip_file(const fs::path& file) {
    return text::lower_case(file.extension().string()) == ".zip";
}

std::optional<fs::path> archive_of(const fs::path& file) {
    std::error_code error;
    for (fs::path above = file.parent_path(); !above.empty() && above != above.parent_path(); above = above.parent_path()) {
        if (is_zip_file(above) && fs::is_regular_file(above, error)) return above;
    }
    return std::nullopt;
}

std::optional<std::vector<fs::path>> files_in_archive(const fs::path& archive, std::string& problem) {
    const std::optional<OpenedArchive> opened = open(archive, problem);
    if (!opened) return std::nullopt;
    std::vector<fs::path> files;
    for (const office::Archive::Entry& entry : opened->archive->parts()) {
        if (!entry.name.empty() && !entry.name.ends_with('/')) files.push_back(archive / entry.name);
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::optional<std::string> read_packed(const fs::path& file, std::size_t limit, std::string& problem) {
    const std::optional<fs::path> archive = archive_of(file);
    const std::optional<OpenedArchive> opened = archive ? open(*archive, problem) : std::nullopt;
    if (!opened) {
        problem = "berkas " + file.string() + " tidak dapat dibaca" + (problem.empty() ? "" : ": arsip " + problem);
        return std::nullopt;
    }
    const std::optional<office::Archive::Entry> entry = opened->archive->find(file.lexically_relative(*archive).generic_string());
    if (!entry) {
        problem = "berkas " + file.string() + " tidak ada";
        return std::nullopt;
    }
    office::ArchiveLimits of_file = limits;
    of_file.part_bytes = std::min<std::uint64_t>(of_file.part_bytes, limit);
    office::ArchiveOutcome fault;
    std::optional<std::string> bytes = opened->archive->read(*entry, of_file, fault);
    if (!bytes) problem = "berkas " + file.string() + " tidak dapat dibaca: arsip " + reason(fault);
    return bytes;
}

}  // namespace naskah::pipeline
