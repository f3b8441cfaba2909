// What an entry of a zip archive holds as it lies there, so that it can move to another archive untouched.
#pragma once

#include <cstdint>
#include <string>

namespace naskah::office {

enum class Packing { deflated, stored };

struct PackedContent {
    Packing packing = Packing::deflated;
    std::uint32_t checksum = 0;  ///< CRC-32 of the content
    std::uint32_t size = 0;      ///< of the content; the archive that it comes from may lie
    std::string bytes;           ///< as packed
};

}  // namespace naskah::office
