// Writes ZIP archives in memory, every byte decided here: libraries for archives set flags and versions otherwise from release to release.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "office/packing.hpp"

namespace naskah::office {

/// Entries follow each other as they are added, all dated 1980-01-01, which is the first day that an archive can name. The same entries
/// give the same bytes. Without ZIP64: std::length_error for an entry or an archive of 4 GiB, or for more than 65,535 entries.
class ZipWriter {
 public:
    /// The name in UTF-8, with "/" between folders; no name may be added twice.
    void add(std::string_view name, std::string_view content, Packing packing = Packing::deflated);
    /// The same with what was packed before, by whomever: its bytes are taken as they are.
    void add_packed(std::string_view name, const PackedContent& content);

    /// The whole archive. Nothing can be added afterwards.
    std::string finish() &&;

 private:
    void append(std::string_view name, Packing packing, std::uint32_t checksum, std::uint32_t size, std::uint16_t flags,
                std::string_view packed);

    std::string bytes_;    ///< entries with their local headers
    std::string central_;  ///< the central directory
    std::uint32_t count_ = 0;
};

}  // namespace naskah::office
