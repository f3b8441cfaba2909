// The zip archive that a workbook is: its parts by name, unpacked in pieces and within limits.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "input/xlsx/problem.hpp"
#include "input/xlsx/reader.hpp"

struct zip;
struct zip_file;

namespace naskah::input::xlsx {

class Archive {
 public:
    /// Opens an archive and looks at the names of all entries. Nothing, and why in `problem`, when it is broken, locked, has too many
    /// entries, one name twice or names that lead elsewhere.
    static std::optional<Archive> open(const std::filesystem::path& path, const Limits& limits, Outcome& problem);
    /// The bytes must outlive the archive.
    static std::optional<Archive> open(std::string_view bytes, const Limits& limits, Outcome& problem);

    struct Part {
        std::uint64_t index = 0;
        std::string name;
    };
    /// The part of a name; large and small letters of ASCII are the same (ECMA-376 part 2).
    std::optional<Part> find(std::string_view name) const;
    bool has(std::string_view name) const { return find(name).has_value(); }
    /// The names of all entries, in small letters.
    const std::vector<std::string>& small_names() const { return small_names_; }

    /// Unpacks a part from its beginning to its end.
    class Stream {
     public:
        /// The next bytes; 0 at the end. -1, and why in `problem`, when the archive is broken or the part unpacks to more than the limits.
        std::int64_t read(char* buffer, std::size_t size, Outcome& problem);

     private:
        friend class Archive;
        struct Close {
            void operator()(zip_file* file) const;
        };
        std::unique_ptr<zip_file, Close> file_;
        std::string name_;
        std::uint64_t packed_ = 0, unpacked_ = 0, most_ = 0, ratio_ = 0;
    };
    std::optional<Stream> unpack(const Part& part, const Limits& limits, Outcome& problem) const;

 private:
    struct Discard {
        void operator()(zip* archive) const;
    };
    using Handle = std::unique_ptr<zip, Discard>;
    Archive(Handle handle, std::uint64_t bytes) : handle_(std::move(handle)), bytes_(bytes) {}
    Outcome check_entries(const Limits& limits);

    Handle handle_;
    std::uint64_t bytes_;  ///< of the whole file
    std::vector<std::string> small_names_;
};

}  // namespace naskah::input::xlsx
