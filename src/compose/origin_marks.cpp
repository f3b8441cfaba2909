#include "compose/origin_marks.hpp"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace naskah::compose {

namespace {

/// A mark is "\x01FILE,OFFSET\x02"; a begin of a mark that stands twice is the character itself.
constexpr char mark_begin = '\x01', mark_between = ',', mark_end = '\x02';

void append_number(std::string& target, std::uint32_t number) {
    target += std::to_string(number);
}

/// Reads the mark that begins at `position`, and goes behind it; the text is left alone when it is none.
bool read_mark(std::string_view text, std::size_t& position, document::Origin& origin) {
    const char* const end = text.data() + text.size();
    const auto file = std::from_chars(text.data() + position + 1, end, origin.file);
    if (file.ec != std::errc{} || file.ptr == end || *file.ptr != mark_between) return false;
    const auto offset = std::from_chars(file.ptr + 1, end, origin.offset);
    if (offset.ec != std::errc{} || offset.ptr == end || *offset.ptr != mark_end) return false;
    position = static_cast<std::size_t>(offset.ptr + 1 - text.data());
    return true;
}

}  // namespace

void append_mark(std::string& target, document::Origin origin) {
    target += mark_begin;
    append_number(target, origin.file);
    target += mark_between;
    append_number(target, origin.offset);
    target += mark_end;
}

void protect_from_marks(std::string& text) {
    for (std::size_t at = text.find(mark_begin); at != std::string::npos; at = text.find(mark_begin, at + 2))
        text.insert(at, 1, mark_begin);
}

MarkedText take_marks(std::string text) {
    MarkedText result;
    std::size_t position = std::min(text.find(mark_begin), text.size());
    std::size_t written = position;
    while (position < text.size()) {
        document::Origin origin;
        if (read_mark(text, position, origin)) {
            result.marks.push_back({static_cast<std::uint32_t>(written), origin});
        } else {
            text[written++] = mark_begin;
            position += position + 1 < text.size() && text[position + 1] == mark_begin ? 2 : 1;
        }
        const std::size_t next = std::min(text.find(mark_begin, position), text.size());
        std::memmove(text.data() + written, text.data() + position, next - position);
        written += next - position;
        position = next;
    }
    text.resize(written);
    result.text = std::move(text);
    return result;
}

}  // namespace naskah::compose
