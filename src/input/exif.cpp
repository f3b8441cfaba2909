#include "input/exif.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace naskah::input {

namespace {

constexpr std::string_view exif_mark{"Exif\0\0", 6};

/// A TIFF structure. What lies outside of it reads as nothing.
class Tiff {
 public:
    Tiff(std::string_view bytes, bool big_endian) : bytes_(bytes), big_endian_(big_endian) {}

    std::optional<std::uint32_t> number(std::size_t at, std::size_t size) const {
        if (at > bytes_.size() || bytes_.size() - at < size) return std::nullopt;
        std::uint32_t number = 0;
        for (std::size_t i = 0; i < size; ++i) {
            const std::size_t place = big_endian_ ? at + i : at + size - 1 - i;
            number = number << 8U | static_cast<unsigned char>(bytes_[place]);
        }
        return number;
    }

 private:
    std::string_view bytes_;
    bool big_endian_;
};

std::optional<Tiff> open_tiff(std::string_view bytes) {
    if (bytes.starts_with(std::string_view("II*\0", 4))) return Tiff(bytes, false);
    if (bytes.starts_with(std::string_view("MM\0*", 4))) return Tiff(bytes, true);
    return std::nullopt;
}

/// The value of an entry of a directory (TIFF 6.0, section 2), when it is one number of 16 bits.
std::optional<std::uint32_t> short_of_entry(const Tiff& tiff, std::size_t entry) {
    constexpr std::uint32_t type_short = 3;
    if (tiff.number(entry + 2, 2) != type_short || tiff.number(entry + 4, 4) != 1U) return std::nullopt;
    return tiff.number(entry + 8, 2);
}

}  // namespace

bool is_exif(std::string_view segment) {
    return segment.starts_with(exif_mark);
}

int exif_orientation(std::string_view segment) {
    constexpr int upright = 1;
    constexpr std::uint32_t orientation_tag = 0x0112;
    if (!is_exif(segment)) return upright;
    const std::optional<Tiff> tiff = open_tiff(segment.substr(exif_mark.size()));
    if (!tiff) return upright;
    const std::size_t directory = tiff->number(4, 4).value_or(0);
    const std::uint32_t entries = tiff->number(directory, 2).value_or(0);
    for (std::uint32_t i = 0; i < entries; ++i) {
        const std::size_t entry = directory + 2 + std::size_t{12} * i;
        const std::optional<std::uint32_t> tag = tiff->number(entry, 2);
        if (!tag) return upright;
        if (*tag != orientation_tag) continue;
        const std::uint32_t value = short_of_entry(*tiff, entry).value_or(0);
        return value >= 1 && value <= 8 ? static_cast<int>(value) : upright;
    }
    return upright;
}

}  // namespace naskah::input
