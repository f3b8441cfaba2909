#include "office/zip_patch.hpp"

#include <zlib.h>

#include <cstdint>
#include <limits>
#include <new>
#include <stdexcept>

namespace naskah::office {

namespace {

// The fields of APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
constexpr std::size_t local_header = 30, central_header = 46, end_record = 22;
constexpr std::size_t at_checksum = 14, at_packed_size = 18, at_size = 22;  ///< in local headers; in the central directory two further
constexpr int raw_deflate = -15;
constexpr int memory_level = 8;

[[noreturn]] void not_understood() {
    throw std::runtime_error("a ZIP archive of a kind that is not known");
}

std::uint32_t get(std::string_view bytes, std::size_t at, int count) {
    if (at > bytes.size() || bytes.size() - at < static_cast<std::size_t>(count)) not_understood();
    std::uint32_t value = 0;
    for (int i = count - 1; i >= 0; --i) value = value << 8 | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
    return value;
}

void set32(std::string& bytes, std::size_t at, std::size_t value) {
    for (std::size_t i = 0; i < 4; ++i) bytes[at + i] = static_cast<char>(value >> 8 * i & 0xff);
}

std::string_view part_of(std::string_view bytes, std::size_t at, std::size_t size) {
    if (at > bytes.size() || bytes.size() - at < size) not_understood();
    return bytes.substr(at, size);
}

/// zlib only reads it, but wants a pointer to bytes that may change.
Bytef* bytes_of(std::string_view text) {
    return reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
}

std::string inflated(std::string_view packed, std::size_t size) {
    std::string content(size, '\0');
    z_stream stream{};
    if (inflateInit2(&stream, raw_deflate) != Z_OK) throw std::bad_alloc();
    stream.next_in = bytes_of(packed);
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = bytes_of(content);
    stream.avail_out = static_cast<uInt>(content.size());
    const int result = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    if (result != Z_STREAM_END || stream.total_out != size) not_understood();
    return content;
}

std::string deflated(const std::string& content) {
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, raw_deflate, memory_level, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    std::string packed(deflateBound(&stream, static_cast<uLong>(content.size())), '\0');
    stream.next_in = bytes_of(content);
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = bytes_of(packed);
    stream.avail_out = static_cast<uInt>(packed.size());
    const int result = deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    if (result != Z_STREAM_END) throw std::logic_error("deflate did not end");
    return packed;
}

void set_sizes(std::string& header, std::size_t begin, const std::string& content, const std::string& packed) {
    set32(header, begin + at_checksum, crc32(0, bytes_of(content), static_cast<uInt>(content.size())));
    set32(header, begin + at_packed_size, packed.size());
    set32(header, begin + at_size, content.size());
}

}  // namespace

std::string edited(std::string_view archive, const std::map<std::string, Edit, std::less<>>& edits) {
    if (archive.size() < end_record) not_understood();
    std::string end(archive.substr(archive.size() - end_record));
    if (get(end, 0, 4) != 0x06054b50) not_understood();
    std::string out, central;
    std::size_t at = get(end, 16, 4);
    for (std::uint32_t count = get(end, 10, 2); count > 0; --count) {
        if (get(archive, at, 4) != 0x02014b50) not_understood();
        const std::size_t name_size = get(archive, at + 28, 2);
        const std::size_t whole = central_header + name_size + get(archive, at + 30, 2) + get(archive, at + 32, 2);
        std::string header(part_of(archive, at, whole));
        const std::string_view name = std::string_view(header).substr(central_header, name_size);
        const std::size_t local = get(header, 42, 4), packed_size = get(header, 20, 4);
        const std::size_t local_size = local_header + get(archive, local + 26, 2) + get(archive, local + 28, 2);
        const std::string_view packed = part_of(archive, local + local_size, packed_size);
        std::string before(part_of(archive, local, local_size));
        set32(header, 42, out.size());
        const auto edit = edits.find(name);
        if (edit == edits.end()) {
            (out += before) += packed;
        } else {
            if (get(header, 10, 2) != Z_DEFLATED || (get(header, 8, 2) & 9) != 0) not_understood();
            const std::string content = edit->second(inflated(packed, get(header, 24, 4)));
            const std::string packed_anew = deflated(content);
            set_sizes(before, 0, content, packed_anew);
            set_sizes(header, 2, content, packed_anew);
            (out += before) += packed_anew;
        }
        central += header;
        at += whole;
    }
    set32(end, 12, central.size());
    set32(end, 16, out.size());
    return out + central + end;
}

void add_comment(std::string& archive, std::string_view comment) {
    constexpr std::size_t size_field = 2;
    if (archive.size() < end_record || comment.size() > std::numeric_limits<std::uint16_t>::max()) not_understood();
    const std::size_t end = archive.size() - end_record, size = archive.size() - size_field;
    if (get(archive, end, 4) != 0x06054b50 || get(archive, size, 2) != 0) not_understood();
    archive[size] = static_cast<char>(comment.size() & 0xff);
    archive[size + 1] = static_cast<char>(comment.size() >> 8U & 0xff);
    archive += comment;
}

}  // namespace naskah::office
