#include "input/image_file.hpp"

#include <algorithm>
#include <fstream>
#include <optional>
#include <string>

#include "input/diagnostic_codes.hpp"
#include "input/exif.hpp"
#include "input/too_large.hpp"
#include "text/ascii.hpp"

namespace naskah::input {

namespace {

namespace fs = std::filesystem;

struct Header {
    std::int64_t width = 0, height = 0;  // as the picture is seen
    bool jpeg = false;
    int orientation = 1;
};

/// `count` bytes of a file from an offset on, or nothing when it ends before.
std::optional<std::string> bytes_at(std::ifstream& file, std::int64_t offset, std::size_t count) {
    std::string bytes(count, '\0');
    file.clear();
    file.seekg(offset);
    if (!file.read(bytes.data(), static_cast<std::streamsize>(count))) return std::nullopt;
    return bytes;
}

unsigned byte_at(const std::string& bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}
unsigned big_endian_16(const std::string& bytes, std::size_t at) {
    return byte_at(bytes, at) << 8U | byte_at(bytes, at + 1);
}
std::int64_t big_endian_32(const std::string& bytes, std::size_t at) {
    return static_cast<std::int64_t>(big_endian_16(bytes, at)) << 16U | big_endian_16(bytes, at + 2);
}

/// PNG specification, 11.2.2: the IHDR chunk comes first.
std::optional<Header> png_header(std::ifstream& file) {
    const std::optional<std::string> bytes = bytes_at(file, 0, 24);
    if (!bytes || !bytes->starts_with("\x89PNG\r\n\x1A\n") || bytes->substr(12, 4) != "IHDR") return std::nullopt;
    return Header{big_endian_32(*bytes, 16), big_endian_32(*bytes, 20)};
}

/// Of the contents of an APP1 segment; nothing when they are not Exif data.
std::optional<int> orientation_at(std::ifstream& file, std::int64_t offset, std::size_t size) {
    const std::optional<std::string> segment = bytes_at(file, offset, size);
    if (!segment || !is_exif(*segment)) return std::nullopt;
    return exif_orientation(*segment);
}

Header jpeg_header_of(std::int64_t stored_width, std::int64_t stored_height, int orientation) {
    if (swaps_sides(orientation)) return {stored_height, stored_width, true, orientation};
    return {stored_width, stored_height, true, orientation};
}

/// ISO/IEC 10918-1, annex B: segments up to the frame header (SOF0 to SOF15 without DHT, JPG and DAC).
std::optional<Header> jpeg_header(std::ifstream& file) {
    constexpr int most_segments = 1000;
    const std::optional<std::string> start = bytes_at(file, 0, 3);
    if (!start || *start != "\xFF\xD8\xFF") return std::nullopt;
    std::optional<int> orientation;
    std::int64_t at = 2;
    for (int segment = 0; segment < most_segments; ++segment) {
        const std::optional<std::string> bytes = bytes_at(file, at, 9);
        if (!bytes || byte_at(*bytes, 0) != 0xFF) return std::nullopt;
        const unsigned marker = byte_at(*bytes, 1), length = big_endian_16(*bytes, 2);
        if (marker == 0xFF) {
            ++at;  // a filling byte
            continue;
        }
        const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) return jpeg_header_of(big_endian_16(*bytes, 7), big_endian_16(*bytes, 5), orientation.value_or(1));
        if (length < 2) return std::nullopt;
        if (marker == 0xE1 && !orientation) orientation = orientation_at(file, at + 4, length - 2);
        at += 2 + length;
    }
    return std::nullopt;
}

bool lies_inside(const fs::path& path, const fs::path& folder) {
    const auto [end_of_folder, ignored] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
    return end_of_folder == folder.end();
}

std::optional<Mistake> too_large(const Header& header, const Limits& limits) {
    const bool sides = header.width < 1 || header.height < 1 || header.width > limits.image_side || header.height > limits.image_side;
    if (!sides && header.width * header.height <= limits.image_pixels) return std::nullopt;
    return Mistake{code::image_too_large, "berukuran " + std::to_string(header.width) + " × " + std::to_string(header.height) + " piksel",
                   "perkecil gambarnya: paling besar " + std::to_string(limits.image_side) + " piksel sesisi dan " +
                       std::to_string(limits.image_pixels / 1'000'000) + " juta piksel seluruhnya"};
}

}  // namespace

std::variant<record::Value, Mistake> find_image(std::string_view written, const fs::path& folder, const Limits& limits) {
    const std::string name = text::collapse_spaces(written);
    if (name.empty()) return Mistake{code::empty_value, "kosong", "tulis nama berkas gambar"};
    const Mistake outside{code::image_outside, "berada di luar folder masukan", "simpan gambarnya di folder masukan atau di dalamnya"};
    if (fs::path(name).is_absolute() || name.find('\\') != std::string::npos) return outside;

    std::error_code error;
    const fs::path home = fs::weakly_canonical(folder.empty() ? fs::path(".") : folder, error);
    if (error) return outside;  // an empty home would hold every path
    const fs::path path = fs::weakly_canonical(home / name, error);
    if (error || !lies_inside(path, home)) return outside;
    if (!fs::is_regular_file(path, error)) return Mistake{code::image_missing, "tidak ada", "periksa nama berkasnya"};
    const std::uintmax_t size = fs::file_size(path, error);
    if (error || size > limits.image_bytes)
        return Mistake{code::image_too_large, "lebih besar dari " + mebibytes(limits.image_bytes), "perkecil gambarnya"};

    std::ifstream stream(path, std::ios::binary);
    if (!stream) return Mistake{code::unreadable_file, "tidak dapat dibaca", "periksa izin berkasnya"};
    std::optional<Header> header = png_header(stream);
    if (!header) header = jpeg_header(stream);
    if (!header) return Mistake{code::not_an_image, "bukan gambar PNG atau JPEG", "simpan ulang gambarnya sebagai PNG atau JPEG"};
    if (std::optional<Mistake> mistake = too_large(*header, limits)) return *mistake;
    return record::Value{{record::ImageFile{path.string(), name, static_cast<int>(header->width), static_cast<int>(header->height),
                                            header->jpeg, header->orientation}},
                         {}};
}

}  // namespace naskah::input
