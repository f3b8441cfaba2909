#include "office/zip_patch.hpp"

#include <cstdint>
#include <limits>
#include <optional>
#include <stdexcept>

#include "office/deflate.hpp"

namespace naskah::office {

namespace {

// The fields of APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.
constexpr std::size_t local_header = 30, central_header = 46, end_record = 22;
constexpr std::size_t at_checksum = 14, at_packed_size = 18, at_size = 22;  ///< in local headers; in the central directory two further
constexpr Effort usual_effort{6, 8};

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

void set_sizes(std::string& header, std::size_t begin, const std::string& content, const std::string& packed) {
    set32(header, begin + at_checksum, checksum_of(content));
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
            if (get(header, 10, 2) != deflate_method || (get(header, 8, 2) & 9) != 0) not_understood();
            const std::optional<std::string> content_before = inflated(packed, get(header, 24, 4));
            if (!content_before) not_understood();
            const std::string content = edit->second(*content_before);
            std::string packed_anew;
            append_deflated(packed_anew, content, usual_effort);
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
