#include "office/deflate.hpp"

#include <zlib.h>

#include <new>
#include <stdexcept>

namespace naskah::office {

namespace {

constexpr int raw = -15;  ///< the largest window, without zlib's own header

/// zlib only reads it, but wants a pointer to bytes that may change.
Bytef* bytes_of(std::string_view text) {
    return reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
}

}  // namespace

void append_deflated(std::string& out, std::string_view content, Effort effort) {
    z_stream stream{};
    if (deflateInit2(&stream, effort.level, Z_DEFLATED, raw, effort.memory, Z_DEFAULT_STRATEGY) != Z_OK) throw std::bad_alloc();
    const std::size_t begin = out.size();
    out.resize(begin + deflateBound(&stream, static_cast<uLong>(content.size())));
    stream.next_in = bytes_of(content);
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = bytes_of(out) + begin;
    stream.avail_out = static_cast<uInt>(out.size() - begin);
    const int result = deflate(&stream, Z_FINISH);
    out.resize(begin + stream.total_out);
    deflateEnd(&stream);
    if (result != Z_STREAM_END) throw std::logic_error("deflate did not end");
}

std::optional<std::string> inflated(std::string_view packed, std::size_t size) {
    std::string content(size, '\0');
    z_stream stream{};
    if (inflateInit2(&stream, raw) != Z_OK) throw std::bad_alloc();
    stream.next_in = bytes_of(packed);
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = bytes_of(content);
    stream.avail_out = static_cast<uInt>(content.size());
    const int result = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    if (result != Z_STREAM_END || stream.total_out != size) return std::nullopt;
    return content;
}

std::uint32_t checksum_of(std::string_view content) {
    return static_cast<std::uint32_t>(crc32(0, bytes_of(content), static_cast<uInt>(content.size())));
}

}  // namespace naskah::office
