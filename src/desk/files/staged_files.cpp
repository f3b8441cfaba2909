#include "desk/files/staged_files.hpp"

#include <algorithm>
#include <cerrno>
#include <set>
#include <utility>

namespace naskah::desk {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view waiting_prefix = ".naskah-", waiting_suffix = ".baru";
constexpr std::size_t random_digits = 16;
constexpr std::string_view hexadecimal = "0123456789abcdef";

std::string waiting_name_of(std::uint64_t number) {
    std::string digits;
    for (std::size_t i = 0; i < random_digits; ++i, number >>= 4U) digits += hexadecimal[number & 0xFU];
    return std::string(waiting_prefix) + digits + std::string(waiting_suffix);
}

bool is_waiting_name(std::string_view name) {
    if (name.size() != waiting_prefix.size() + random_digits + waiting_suffix.size()) return false;
    const std::string_view digits = name.substr(waiting_prefix.size(), random_digits);
    return name.starts_with(waiting_prefix) && name.ends_with(waiting_suffix) &&
           digits.find_first_not_of(hexadecimal) == std::string_view::npos;
}

std::string reason_of(const std::error_code& error) {
    switch (error.value()) {
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
        case ECANCELED:
            return "program dihentikan";
        default:
            return error.message();
    }
}

Problem cannot_write(const fs::path& path, const std::string& reason, std::string hint = {}) {
    return {"berkas " + path.string() + " tidak dapat ditulis: " + reason, std::move(hint)};
}

std::optional<Problem> what_stands_in_the_way(const fs::path& target, const FileStatus& entry, Existing existing) {
    const bool there = entry.type != FileStatus::Type::nothing;
    if (there && existing == Existing::refuse)
        return Problem{"berkas " + target.string() + " sudah ada", "pilih nama lain, atau hapus dahulu berkas itu"};
    switch (entry.type) {
        case FileStatus::Type::folder:
            return cannot_write(target, "nama itu adalah sebuah folder");
        case FileStatus::Type::link:
            return cannot_write(target, "nama itu adalah tautan ke tempat lain", "pilih nama lain, atau hapus dahulu tautan itu");
        case FileStatus::Type::other:
            return cannot_write(target, "nama itu bukan berkas biasa", "pilih nama lain");
        case FileStatus::Type::file:
            if (!entry.writable)
                return cannot_write(target, "berkas yang ada dilindungi dari penulisan",
                                    "pilih nama lain, atau buka dahulu perlindungannya");
            break;
        case FileStatus::Type::nothing:
            break;
    }
    return std::nullopt;
}

}  // namespace

std::optional<StagedFiles::Ticket> StagedFiles::add(const fs::path& target, std::string_view bytes, Existing existing, Problem& problem) {
    Ticket ticket = 0;
    StagingPlace place;
    std::error_code error;
    {
        const std::lock_guard<std::mutex> guard(mutex_);
        const std::optional<std::size_t> index = place_of(target.parent_path(), error);
        if (!index) {
            problem = cannot_write(target, reason_of(error));
            return std::nullopt;
        }
        place = places_[*index];
        ticket = items_.size();
        items_.push_back({target, *index, existing});
    }
    const FileStatus entry = disk_.look(place.folder, target.filename().string());
    if (std::optional<Problem> in_the_way = what_stands_in_the_way(target, entry, existing)) {
        problem = std::move(*in_the_way);
        return std::nullopt;
    }
    error = disk_.write(place.waiting, std::to_string(ticket), bytes, entry);
    if (error) {
        problem = cannot_write(target, reason_of(error));
        disk_.remove_file(place.waiting, std::to_string(ticket));  // room for the others, should the disk be full
        return std::nullopt;
    }
    return ticket;
}

std::optional<std::size_t> StagedFiles::place_of(const fs::path& folder, std::error_code& error) {
    if (closed_) {
        error = std::make_error_code(std::errc::operation_canceled);
        return std::nullopt;
    }
    const auto found = folders_.find(folder);
    if (found != folders_.end()) return found->second;
    StagingPlace place;
    error = open_place(folder, place);
    if (error) return std::nullopt;
    places_.push_back(std::move(place));
    folders_.emplace(folder, places_.size() - 1);
    return places_.size() - 1;
}

std::error_code StagedFiles::open_place(const fs::path& folder, StagingPlace& place) {
    if (const std::error_code error = disk_.open_folder(folder, place.folder)) return error;
    remove_leftovers(place.folder);
    // A name of chance is never taken twice; more than a few times there is something else wrong.
    constexpr int attempts = 8;
    std::error_code error;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        place.waiting_name = waiting_name_of(disk_.random());
        error = disk_.make_locked_folder(place.folder, place.waiting_name, place.waiting);
        if (!error) return {};
        if (error != std::errc::file_exists && error != std::errc::operation_would_block && error != std::errc::no_such_file_or_directory)
            break;
    }
    disk_.close(place.folder);
    return error;
}

void StagedFiles::remove_leftovers(FileSystem::Folder folder) {
    for (const std::string& name : disk_.names(folder)) {
        FileSystem::Folder waiting = -1;
        if (!is_waiting_name(name) || disk_.open_locked_folder(folder, name, waiting)) continue;  // whose writer lives is not ours
        remove_waiting(folder, name, waiting);
        disk_.close(waiting);  // and with it the lock: not before the folder is gone
    }
}

void StagedFiles::remove_waiting(FileSystem::Folder folder, const std::string& name, FileSystem::Folder waiting) {
    // Another thread may be writing a file there just now.
    constexpr int attempts = 8;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        for (const std::string& file : disk_.names(waiting)) disk_.remove_file(waiting, file);
        if (disk_.remove_folder(folder, name) != std::errc::directory_not_empty) break;
    }
}

std::vector<std::optional<Problem>> StagedFiles::put_in_place(std::span<const Ticket> tickets) {
    std::vector<std::optional<Problem>> problems;
    const std::lock_guard<std::mutex> guard(mutex_);
    std::set<std::size_t> changed;
    for (const Ticket ticket : tickets) {
        problems.push_back(put_in_place(ticket));
        if (!problems.back()) changed.insert(items_[ticket].place);
    }
    for (const std::size_t place : changed) {
        const std::error_code error = disk_.sync(places_[place].folder);
        if (!error) continue;
        for (std::size_t i = 0; i < tickets.size(); ++i) {
            const Item& item = items_[tickets[i]];
            if (item.place == place && !problems[i]) problems[i] = cannot_write(item.target, reason_of(error));
        }
    }
    return problems;
}

std::optional<Problem> StagedFiles::put_in_place(Ticket ticket) {
    const Item& item = items_[ticket];
    if (closed_) return cannot_write(item.target, reason_of(std::make_error_code(std::errc::operation_canceled)));
    const StagingPlace& place = places_[item.place];
    const std::string name = item.target.filename().string();
    if (std::optional<Problem> problem = what_stands_in_the_way(item.target, disk_.look(place.folder, name), item.existing)) return problem;
    const std::error_code error = disk_.move(place.waiting, std::to_string(ticket), place.folder, name, item.existing == Existing::replace);
    if (error == std::errc::file_exists) return what_stands_in_the_way(item.target, {FileStatus::Type::file}, Existing::refuse);
    if (error) return cannot_write(item.target, reason_of(error));
    return std::nullopt;
}

void StagedFiles::discard() {
    const std::lock_guard<std::mutex> guard(mutex_);
    if (std::exchange(closed_, true)) return;
    // The handles stay open: a thread that is writing must not find another file under their numbers.
    for (const StagingPlace& place : places_) remove_waiting(place.folder, place.waiting_name, place.waiting);
}

StagedFiles::~StagedFiles() {
    discard();
    for (const StagingPlace& place : places_) {
        disk_.close(place.waiting);
        disk_.close(place.folder);
    }
}

}  // namespace naskah::desk
