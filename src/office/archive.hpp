// The zip archive that an office file is: its parts by name, unpacked in pieces and within limits.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "office/packing.hpp"

struct zip;
struct zip_file;

namespace naskah::office {

/// What an archive may ask of the machine.
struct ArchiveLimits {
    std::uint64_t part_bytes = 512ull << 20;  ///< of one part, unpacked
    std::uint64_t compression_ratio = 200;    ///< unpacked to packed, of parts over 16 MiB
    std::size_t parts = 2'000;                ///< entries
};

/// Why an archive, or one of its parts, can't be used.
struct ArchiveFault {
    enum class Kind {
        truncated,
        too_many_parts,
        tricky_name,  ///< one that could lead out of a folder, or be read in two ways
        name_twice,
        locked,
        unknown_packing,
        broken_part,
        part_too_large,
        grows_too_much
    };
    Kind kind = Kind::truncated;
    std::string part = {};      ///< its name; empty of the archive as a whole
    std::uint64_t found = 0;    ///< how many parts there are
    std::uint64_t allowed = 0;  ///< the limit that was passed: parts, bytes, or the ratio
};

/// Nothing, or why not.
using ArchiveOutcome = std::optional<ArchiveFault>;

class Archive {
 public:
    /// Opens an archive and looks at the names of all entries. Nothing, and why in `fault`, when it is broken, locked, has too many
    /// entries, one name twice or names that lead elsewhere.
    static std::optional<Archive> open(const std::filesystem::path& path, const ArchiveLimits& limits, ArchiveOutcome& fault);
    /// The bytes must outlive the archive.
    static std::optional<Archive> open(std::string_view bytes, const ArchiveLimits& limits, ArchiveOutcome& fault);

    struct Entry {
        std::uint64_t index = 0;
        std::string name;
    };
    /// The part of a name; large and small letters of ASCII are the same (ECMA-376 part 2).
    std::optional<Entry> find(std::string_view name) const;
    bool has(std::string_view name) const { return find(name).has_value(); }
    /// All entries in their order.
    std::vector<Entry> parts() const;
    /// The names of all entries, in small letters.
    const std::vector<std::string>& small_names() const { return small_names_; }

    /// Unpacks a part from its beginning to its end.
    class Stream {
     public:
        /// The next bytes; 0 at the end. -1, and why in `fault`, when the archive is broken or the part unpacks to more than the limits.
        std::int64_t read(char* buffer, std::size_t size, ArchiveOutcome& fault);

     private:
        friend class Archive;
        struct Close {
            void operator()(zip_file* file) const;
        };
        std::unique_ptr<zip_file, Close> file_;
        std::string name_;
        std::uint64_t packed_ = 0, unpacked_ = 0, most_ = 0, ratio_ = 0;
    };
    std::optional<Stream> unpack(const Entry& part, const ArchiveLimits& limits, ArchiveOutcome& fault) const;
    /// All of a part unpacked; nothing, and why in `fault`, as with `unpack`.
    std::optional<std::string> read(const Entry& part, const ArchiveLimits& limits, ArchiveOutcome& fault) const;
    /// A part as it lies in the archive. Nothing when it is packed as no office file's part may be, says to be 4 GiB or larger, or is cut
    /// off.
    std::optional<PackedContent> packed(const Entry& part) const;

 private:
    struct Discard {
        void operator()(zip* archive) const;
    };
    using Handle = std::unique_ptr<zip, Discard>;
    Archive(Handle handle, std::uint64_t bytes) : handle_(std::move(handle)), bytes_(bytes) {}
    ArchiveOutcome check_entries(const ArchiveLimits& limits);

    Handle handle_;
    std::uint64_t bytes_;  ///< of the whole file
    std::vector<std::string> small_names_;
};

}  // namespace naskah::office
