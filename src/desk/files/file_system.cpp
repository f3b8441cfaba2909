#include "desk/files/file_system.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <memory>
#include <random>
#include <utility>

namespace naskah::desk {

namespace {

constexpr unsigned permissions = 0777;
constexpr unsigned any_new_file = 0666;  // less what the user's umask takes
constexpr int folder_flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

std::error_code last_error() {
    return {errno, std::generic_category()};
}

/// A descriptor that is closed at the end of its scope.
class Descriptor {
 public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return number_; }
    int release() { return std::exchange(number_, -1); }
    /// Some file systems say only now that they could not write.
    bool close_well() { return ::close(release()) == 0; }

 private:
    int number_;
};

/// Some file systems can't sync a folder, or have no need to.
std::error_code sync_folder(int folder) {
    if (::fsync(folder) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS) return {};
    return last_error();
}

std::error_code write_all(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return last_error();
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

/// Owner first: giving a file away takes permissions from it.
std::error_code make_like(int file, const FileStatus& like) {
    if (::fchown(file, like.owner, like.group) != 0) {
        // Only root may give files away: what is replaced then belongs to who replaced it, in its old group where we are in that.
        if (::fchown(file, static_cast<uid_t>(-1), like.group) != 0 && errno != EPERM && errno != EINVAL && errno != ENOTSUP)
            return last_error();
    }
    return ::fchmod(file, like.mode) == 0 ? std::error_code() : last_error();
}

class RealFileSystem final : public FileSystem {
 public:
    std::error_code open_folder(const std::filesystem::path& path, Folder& opened) override {
        const std::filesystem::path folder = path.empty() ? "." : path;
        opened = ::open(folder.c_str(), folder_flags);
        if (opened >= 0) return {};
        const std::filesystem::path name = folder.filename();
        if (errno != ENOENT) return last_error();
        if (name.empty()) return open_folder(folder.parent_path(), opened);  // "hasil/"
        Folder above = -1;
        if (const std::error_code error = open_folder(folder.parent_path(), above)) return error;
        const Descriptor parent(above);
        if (::mkdirat(parent.get(), name.c_str(), permissions) != 0 && errno != EEXIST) return last_error();
        if (const std::error_code error = sync_folder(parent.get())) return error;
        opened = ::openat(parent.get(), name.c_str(), folder_flags);
        return opened >= 0 ? std::error_code() : last_error();
    }

    std::error_code make_locked_folder(Folder in, const std::string& name, Folder& made) override {
        if (::mkdirat(in, name.c_str(), S_IRWXU) != 0) return last_error();
        Descriptor folder(::openat(in, name.c_str(), folder_flags | O_NOFOLLOW));
        if (folder.get() < 0) return last_error();
        // Where the file system has no locks, nobody can take one either, and nobody removes what we are writing.
        if (::flock(folder.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) return last_error();
        struct stat status {};
        // Another process may have found it between its making and its locking, and taken it for a leftover.
        if (::fstat(folder.get(), &status) != 0 || status.st_nlink == 0) return std::make_error_code(std::errc::file_exists);
        made = folder.release();
        return {};
    }

    std::error_code open_locked_folder(Folder in, const std::string& name, Folder& opened) override {
        Descriptor folder(::openat(in, name.c_str(), folder_flags | O_NOFOLLOW));
        if (folder.get() < 0 || ::flock(folder.get(), LOCK_EX | LOCK_NB) != 0) return last_error();
        opened = folder.release();
        return {};
    }

    void close(Folder folder) override { ::close(folder); }

    FileStatus look(Folder in, const std::string& name) override {
        struct stat status {};
        FileStatus entry;
        if (::fstatat(in, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return entry;
        entry.type = S_ISREG(status.st_mode)   ? FileStatus::Type::file
                     : S_ISDIR(status.st_mode) ? FileStatus::Type::folder
                     : S_ISLNK(status.st_mode) ? FileStatus::Type::link
                                               : FileStatus::Type::other;
        entry.mode = status.st_mode & permissions;
        entry.owner = status.st_uid;
        entry.group = status.st_gid;
        // Root may write everything: a file without any permission to write is protected from root too.
        constexpr unsigned writing = S_IWUSR | S_IWGRP | S_IWOTH;
        if (entry.type == FileStatus::Type::file)
            entry.writable = (status.st_mode & writing) != 0 && ::faccessat(in, name.c_str(), W_OK, AT_EACCESS) == 0;
        return entry;
    }

    std::vector<std::string> names(Folder in) override {
        std::vector<std::string> found;
        // Of its own: reading moves a position that handles of one opening share.
        Descriptor own(::openat(in, ".", folder_flags));
        if (own.get() < 0) return found;
        const std::unique_ptr<DIR, int (*)(DIR*)> folder(::fdopendir(own.get()), &::closedir);
        if (!folder) return found;
        own.release();
        while (const dirent* entry = ::readdir(folder.get())) {
            const std::string name = static_cast<const char*>(entry->d_name);
            if (name != "." && name != "..") found.push_back(name);
        }
        return found;
    }

    std::error_code write(Folder in, const std::string& name, std::string_view bytes, const FileStatus& like) override {
        constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
        const bool replaces = like.type == FileStatus::Type::file;
        Descriptor file(::openat(in, name.c_str(), flags, replaces ? S_IRUSR | S_IWUSR : any_new_file));
        if (file.get() < 0) return last_error();
        if (const std::error_code error = write_all(file.get(), bytes)) return error;
        if (replaces) {
            if (const std::error_code error = make_like(file.get(), like)) return error;
        }
        if (::fsync(file.get()) != 0) return last_error();
        return file.close_well() ? std::error_code() : last_error();
    }

    std::error_code move(Folder from, const std::string& name, Folder to, const std::string& new_name, bool replace) override {
        if (replace) return ::renameat(from, name.c_str(), to, new_name.c_str()) == 0 ? std::error_code() : last_error();
        // A second name never replaces one that is there.
        if (::linkat(from, name.c_str(), to, new_name.c_str(), 0) == 0) {
            ::unlinkat(from, name.c_str(), 0);
            return {};
        }
        if (errno != EPERM && errno != ENOTSUP && errno != EMLINK) return last_error();
        // A file system without second names.
        return ::renameat2(from, name.c_str(), to, new_name.c_str(), RENAME_NOREPLACE) == 0 ? std::error_code() : last_error();
    }

    std::error_code sync(Folder folder) override { return sync_folder(folder); }

    std::error_code remove_file(Folder in, const std::string& name) override {
        return ::unlinkat(in, name.c_str(), 0) == 0 ? std::error_code() : last_error();
    }

    std::error_code remove_folder(Folder in, const std::string& name) override {
        return ::unlinkat(in, name.c_str(), AT_REMOVEDIR) == 0 ? std::error_code() : last_error();
    }

    std::uint64_t random() override {
        std::random_device device;
        constexpr unsigned half = 32;
        return (static_cast<std::uint64_t>(device()) << half) | device();
    }
};

}  // namespace

FileSystem& real_file_system() {
    static RealFileSystem disk;
    return disk;
}

}  // namespace naskah::desk
