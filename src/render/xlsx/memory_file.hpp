// A file without a place on any disk: libxlsxwriter writes to paths only.
#pragma once

#include <string>

namespace naskah::xlsx {

/// Lives in memory and vanishes with this object, also when the process is killed. Members throw WritingError.
class MemoryFile {
 public:
    MemoryFile();
    ~MemoryFile();
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    /// Where it can be opened, in this process only.
    std::string path() const;
    /// All that was written to it.
    std::string read() const;

 private:
    int descriptor_;
};

}  // namespace naskah::xlsx
