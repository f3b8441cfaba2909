#include "render/xlsx/memory_file.hpp"

#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "render/xlsx/library.hpp"

namespace naskah::xlsx {

namespace {

[[noreturn]] void fail(const char* what) {
    throw WritingError(std::string(what) + ": " + std::generic_category().message(errno));
}

}  // namespace

MemoryFile::MemoryFile() : descriptor_(memfd_create("naskah-xlsx", MFD_CLOEXEC)) {
    if (descriptor_ < 0) fail("berkas di memori tidak dapat dibuat");
}

MemoryFile::~MemoryFile() {
    close(descriptor_);
}

std::string MemoryFile::path() const {
    return "/proc/self/fd/" + std::to_string(descriptor_);
}

std::string MemoryFile::read() const {
    struct stat status = {};
    if (fstat(descriptor_, &status) != 0) fail("berkas di memori tidak dapat dibaca");
    std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t count = pread(descriptor_, bytes.data() + done, bytes.size() - done, static_cast<off_t>(done));
        if (count <= 0) fail("berkas di memori tidak dapat dibaca");
        done += static_cast<std::size_t>(count);
    }
    return bytes;
}

}  // namespace naskah::xlsx
