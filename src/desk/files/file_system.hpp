// What the house asks of a disk when it writes, behind an interface: so that a full disk, a failing write and a kill are unit tests.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace naskah::desk {

/// What stands under a name of a folder. A link is told as a link: it is never followed.
struct FileStatus {
    enum class Type { nothing, file, folder, link, other };
    Type type = Type::nothing;
    bool writable = true;           ///< by its mode, and by us
    unsigned mode = 0;              ///< of a file: its permissions, 0 to 0777
    unsigned owner = 0, group = 0;  ///< of a file
};

/// Folders are opened once and then known by their handle: whatever is put under their names later, nothing is written elsewhere. Every
/// function may be called by any thread; an error is that of errno.
class FileSystem {
 public:
    using Folder = int;

    virtual ~FileSystem() = default;

    /// Opens a folder, and makes it with those above it where they are missing.
    virtual std::error_code open_folder(const std::filesystem::path& path, Folder& opened) = 0;
    /// Makes a folder that only we may enter, opens it, and locks it for as long as it is open. `file_exists` when the name is taken.
    virtual std::error_code make_locked_folder(Folder in, const std::string& name, Folder& made) = 0;
    /// Opens a folder and takes its lock. An error when it isn't a folder, or when another process that is alive has the lock.
    virtual std::error_code open_locked_folder(Folder in, const std::string& name, Folder& opened) = 0;
    virtual void close(Folder folder) = 0;

    virtual FileStatus look(Folder in, const std::string& name) = 0;
    virtual std::vector<std::string> names(Folder in) = 0;

    /// Writes a file that must not be there yet, whole, and waits until the disk has it. With the permissions of `like`, and its owner and
    /// group as far as we may give them; when that is no file, with those of any new file.
    virtual std::error_code write(Folder in, const std::string& name, std::string_view bytes, const FileStatus& like) = 0;
    /// Moves a file to a name in another folder, in one step. With `replace` what was there is gone; without it `file_exists` is the
    /// answer.
    virtual std::error_code move(Folder from, const std::string& name, Folder to, const std::string& new_name, bool replace) = 0;
    /// Waits until the disk has the folder's names as they are now.
    virtual std::error_code sync(Folder folder) = 0;
    virtual std::error_code remove_file(Folder in, const std::string& name) = 0;
    virtual std::error_code remove_folder(Folder in, const std::string& name) = 0;

    /// A number that nobody can foresee.
    virtual std::uint64_t random() = 0;
};

/// The disk of the machine.
FileSystem& real_file_system();

}  // namespace naskah::desk
