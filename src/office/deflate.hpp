// What entries of ZIP archives are packed with: deflate as zlib does it, without zlib's own header, and their CRC-32.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace naskah::office {

/// How ZIP archives name this method.
inline constexpr std::uint16_t deflate_method = 8;

/// How much is done for a small archive, as zlib counts it: the level (1 to 9), and the memory (1 to 9) that it may take.
struct Effort {
    int level = 0;
    int memory = 0;
};

/// Appended to `out`. The same content and effort give the same bytes. std::bad_alloc without memory.
void append_deflated(std::string& out, std::string_view content, Effort effort);

/// Nothing unless the packed bytes hold exactly a content of this size. std::bad_alloc without memory.
std::optional<std::string> inflated(std::string_view packed, std::size_t size);

/// CRC-32.
std::uint32_t checksum_of(std::string_view content);

}  // namespace naskah::office
