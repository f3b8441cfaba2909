#include "office/zip_writer.hpp"

#include <algorithm>
#include <limits>
#include <stdexcept>
#include <utility>

#include "office/deflate.hpp"

namespace naskah::office {

namespace {

// The fields of APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
constexpr std::uint32_t local_signature = 0x04034b50, central_signature = 0x02014b50, end_signature = 0x06054b50;
constexpr std::uint16_t made_by = 3 << 8 | 63;                   ///< on Unix, by version 6.3 of the format
constexpr std::uint16_t needs_deflate = 20, needs_nothing = 10;  ///< 2.0 and 1.0
constexpr std::uint16_t packed_most = 2;                         ///< flag: deflated at the highest level
constexpr std::uint16_t utf8_name = 1 << 11;                     ///< flag: the name isn't plain ASCII
constexpr std::uint16_t first_date = 0x21;                       ///< 1980-01-01; the time is 0
constexpr std::uint32_t readable_by_all = 0100666u << 16;        ///< a plain file, as Unix says it
constexpr std::uint16_t stored_method = 0;
constexpr Effort most_effort{9, 9};

void put16(std::string& out, std::uint32_t value) {
    out += static_cast<char>(value & 0xff);
    out += static_cast<char>(value >> 8 & 0xff);
}

void put32(std::string& out, std::uint32_t value) {
    put16(out, value & 0xffff);
    put16(out, value >> 16);
}

std::uint32_t size32(std::size_t size) {
    if (size >= std::numeric_limits<std::uint32_t>::max()) throw std::length_error("a ZIP archive of 4 GiB");
    return static_cast<std::uint32_t>(size);
}

/// What local header and central directory both say, from "version needed" to the length of the extra field.
struct EntryHeader {
    std::uint16_t needed, flags, method;
    std::uint32_t checksum, packed_size, size, name_size;

    void append_to(std::string& out) const {
        put16(out, needed);
        put16(out, flags);
        put16(out, method);
        put16(out, 0);
        put16(out, first_date);
        put32(out, checksum);
        put32(out, packed_size);
        put32(out, size);
        put16(out, name_size);
        put16(out, 0);
    }
};

bool is_ascii(std::string_view name) {
    return std::all_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

void ZipWriter::add(std::string_view name, std::string_view content, Packing packing) {
    const std::uint32_t size = size32(content.size());
    const std::uint32_t checksum = checksum_of(content);
    if (packing == Packing::stored) return append(name, packing, checksum, size, 0, content);
    std::string packed;
    append_deflated(packed, content, most_effort);
    append(name, packing, checksum, size, packed_most, packed);
}

void ZipWriter::add_packed(std::string_view name, const PackedContent& content) {
    append(name, content.packing, content.checksum, content.size, 0, content.bytes);
}

void ZipWriter::append(std::string_view name, Packing packing, std::uint32_t checksum, std::uint32_t size, std::uint16_t flags,
                       std::string_view packed) {
    const std::uint32_t offset = size32(bytes_.size());
    if (name.size() > std::numeric_limits<std::uint16_t>::max() || ++count_ > std::numeric_limits<std::uint16_t>::max()) {
        throw std::length_error("a ZIP archive of more than 65,535 entries, or a name of more than 65,535 bytes");
    }
    EntryHeader entry{};
    entry.needed = packing == Packing::deflated ? needs_deflate : needs_nothing;
    entry.flags = is_ascii(name) ? flags : flags | utf8_name;
    entry.method = packing == Packing::deflated ? deflate_method : stored_method;
    entry.checksum = checksum;
    entry.packed_size = size32(packed.size());
    entry.size = size;
    entry.name_size = static_cast<std::uint32_t>(name.size());

    put32(bytes_, local_signature);
    entry.append_to(bytes_);
    bytes_ += name;
    bytes_ += packed;

    put32(central_, central_signature);
    put16(central_, made_by);
    entry.append_to(central_);
    put16(central_, 0);  // no comment
    put16(central_, 0);  // on the first disk
    put16(central_, 0);  // internal attributes
    put32(central_, readable_by_all);
    put32(central_, offset);
    central_ += name;
}

std::string ZipWriter::finish() && {
    const std::uint32_t central_offset = size32(bytes_.size());
    const std::uint32_t central_size = size32(central_.size());
    bytes_ += central_;
    put32(bytes_, end_signature);
    put16(bytes_, 0);  // this disk
    put16(bytes_, 0);  // the disk of the central directory
    put16(bytes_, count_);
    put16(bytes_, count_);
    put32(bytes_, central_size);
    put32(bytes_, central_offset);
    put16(bytes_, 0);  // no comment
    return std::move(bytes_);
}

}  // namespace naskah::office
