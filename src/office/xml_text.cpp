#include "office/xml_text.hpp"

#include <charconv>
#include <iterator>

#include "text/utf8.hpp"
#include "text/xml_escaping.hpp"

namespace naskah::office {

namespace {

bool is_noncharacter(std::string_view three_bytes) {
    return three_bytes == "\xEF\xBF\xBE" || three_bytes == "\xEF\xBF\xBF";
}

std::string repaired(std::string_view text) {
    std::string valid;
    for (std::size_t offset = 0; offset < text.size();) text::append_utf8(valid, text::decode_next(text, offset));
    return valid;
}

}  // namespace

bool append_escaped(std::string& out, std::string_view text) {
    if (!text::valid_utf8(text)) {
        append_escaped(out, repaired(text));
        return false;
    }
    bool whole = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char letter = text[i];
        if (letter == '\t' || letter == '\n' || letter == '\r') {
            out += ' ';
        } else if (static_cast<unsigned char>(letter) < 0x20) {
            whole = false;
        } else if (letter == '\xEF' && is_noncharacter(text.substr(i, 3))) {
            whole = false;
            i += 2;
        } else {
            text::append_xml(out, letter);
        }
    }
    return whole;
}

void append_number(std::string& out, std::int64_t number) {
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    out.append(digits, end);
}

void append_attribute(std::string& out, std::string_view name, std::string_view value) {
    out.append(" ").append(name).append("=\"");
    append_escaped(out, value);
    out += '"';
}

void append_attribute(std::string& out, std::string_view name, std::int64_t value) {
    out.append(" ").append(name).append("=\"");
    append_number(out, value);
    out += '"';
}

}  // namespace naskah::office
