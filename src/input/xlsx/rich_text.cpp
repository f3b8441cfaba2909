#include "input/xlsx/rich_text.hpp"

#include <optional>

namespace naskah::input::xlsx {

namespace {

constexpr std::size_t escape_length = 7;  // _xHHHH_

std::optional<unsigned> hexadecimal(char c) {
    if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
    if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
    if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
    return std::nullopt;
}

/// The number of an escape at an offset.
std::optional<unsigned> escape_at(std::string_view text, std::size_t at) {
    if (text.size() < at + escape_length || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_') return std::nullopt;
    unsigned number = 0;
    for (std::size_t i = at + 2; i < at + 6; ++i) {
        const std::optional<unsigned> digit = hexadecimal(text[i]);
        if (!digit) return std::nullopt;
        number = number * 16 + *digit;
    }
    return number;
}

void append_utf8(std::string& text, unsigned character) {
    const auto byte = [&](unsigned value) { text += static_cast<char>(value); };
    if (character < 0x80) {
        byte(character);
    } else if (character < 0x800) {
        byte(0xC0U | character >> 6U);
        byte(0x80U | (character & 0x3FU));
    } else if (character < 0x10000) {
        byte(0xE0U | character >> 12U);
        byte(0x80U | (character >> 6U & 0x3FU));
        byte(0x80U | (character & 0x3FU));
    } else {
        byte(0xF0U | character >> 18U);
        byte(0x80U | (character >> 12U & 0x3FU));
        byte(0x80U | (character >> 6U & 0x3FU));
        byte(0x80U | (character & 0x3FU));
    }
}

struct Decoded {
    unsigned character = 0;
    std::size_t length = 0;  ///< of what was written
};

/// The character that one escape, or two of a pair of surrogates, stand for.
std::optional<Decoded> decoded_at(std::string_view text, std::size_t at) {
    const std::optional<unsigned> number = escape_at(text, at);
    if (!number || *number == 0 || *number >= 0xFFFE || (*number >= 0xDC00 && *number <= 0xDFFF)) return std::nullopt;
    if (*number < 0xD800 || *number > 0xDBFF) return Decoded{*number, escape_length};
    const std::optional<unsigned> low = escape_at(text, at + escape_length);
    if (!low || *low < 0xDC00 || *low > 0xDFFF) return std::nullopt;
    return Decoded{0x10000U + ((*number - 0xD800U) << 10U) + (*low - 0xDC00U), 2 * escape_length};
}

}  // namespace

void decode_escapes(std::string& text, std::size_t from) {
    std::size_t at = text.find("_x", from);
    if (at == std::string::npos) return;
    const std::string raw = text.substr(at);
    text.resize(at);
    for (at = 0; at < raw.size();) {
        if (const std::optional<Decoded> decoded = decoded_at(raw, at)) {
            append_utf8(text, decoded->character);
            at += decoded->length;
        } else {
            text += raw[at++];
        }
    }
}

void RichText::start(int depth, std::string_view name) {
    if (depth == 1) in_run_ = name == "r";
    const bool is_text = name == "t" && (depth == 1 || (depth == 2 && in_run_));
    if (!is_text) return;
    collecting_ = true;
    piece_depth_ = depth;
    piece_start_ = text_.size();
}

void RichText::end(int depth) {
    if (!collecting_ || depth != piece_depth_) return;
    collecting_ = false;
    decode_escapes(text_, piece_start_);
}

}  // namespace naskah::input::xlsx
