#include "render/pdf/font_program.hpp"

namespace naskah::pdf {

namespace {

std::string_view part(std::string_view bytes, std::size_t offset, std::size_t size) {
    if (offset > bytes.size() || size > bytes.size() - offset) throw BrokenFont("TrueType: truncated");
    return bytes.substr(offset, size);
}

std::uint8_t byte(std::string_view bytes, std::size_t offset) {
    return static_cast<std::uint8_t>(bytes[offset]);
}

/// The Unicode subtable: format 12 (all of Unicode) before format 4 (up to U+FFFF).
std::string_view unicode_subtable(std::string_view cmap) {
    std::string_view best;
    for (std::size_t i = 0, count = read_u16(cmap, 2); i < count; ++i) {
        const std::size_t record = 4 + 8 * i;
        const int platform = read_u16(cmap, record);
        const int encoding = read_u16(cmap, record + 2);
        const std::string_view subtable = part(cmap, read_u32(cmap, record + 4), cmap.size() - read_u32(cmap, record + 4));
        const int format = read_u16(subtable, 0);
        const bool unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
        if (unicode && (format == 12 || (format == 4 && best.empty()))) best = subtable;
    }
    if (best.empty()) throw BrokenFont("TrueType: no Unicode characters");
    return best;
}

/// Format 4: segments of consecutive characters, sorted by their ends.
Glyph glyph_by_segments(std::string_view table, char32_t character) {
    if (character > 0xFFFF) return 0;
    const auto wanted = static_cast<std::uint32_t>(character);
    const std::size_t doubled_count = read_u16(table, 6);
    const std::size_t ends = 14, starts = ends + doubled_count + 2, deltas = starts + doubled_count, ranges = deltas + doubled_count;
    std::size_t low = 0, high = doubled_count / 2;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (read_u16(table, ends + 2 * middle) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == doubled_count / 2) return 0;
    const std::uint32_t start = read_u16(table, starts + 2 * low);
    if (start > wanted) return 0;
    const std::uint32_t delta = read_u16(table, deltas + 2 * low);
    const std::uint32_t range = read_u16(table, ranges + 2 * low);
    if (range == 0) return static_cast<Glyph>(wanted + delta);
    const Glyph listed = read_u16(table, ranges + 2 * low + range + 2 * (wanted - start));
    return listed == 0 ? Glyph{0} : static_cast<Glyph>(listed + delta);
}

/// Format 12: groups of consecutive characters with consecutive glyphs, sorted.
Glyph glyph_by_groups(std::string_view table, char32_t character) {
    const auto wanted = static_cast<std::uint32_t>(character);
    std::size_t low = 0, high = read_u32(table, 12);
    while (low < high) {
        const std::size_t middle = (low + high) / 2, group = 16 + 12 * middle;
        if (read_u32(table, group + 4) < wanted) {
            low = middle + 1;
        } else if (read_u32(table, group) > wanted) {
            high = middle;
        } else {
            return static_cast<Glyph>(read_u32(table, group + 8) + wanted - read_u32(table, group));
        }
    }
    return 0;
}

}  // namespace

std::uint16_t read_u16(std::string_view bytes, std::size_t offset) {
    const std::string_view two = part(bytes, offset, 2);
    return static_cast<std::uint16_t>(byte(two, 0) << 8 | byte(two, 1));
}

std::int16_t read_i16(std::string_view bytes, std::size_t offset) {
    return static_cast<std::int16_t>(read_u16(bytes, offset));
}

std::uint32_t read_u32(std::string_view bytes, std::size_t offset) {
    const std::string_view four = part(bytes, offset, 4);
    return std::uint32_t{byte(four, 0)} << 24 | std::uint32_t{byte(four, 1)} << 16 | std::uint32_t{byte(four, 2)} << 8 | byte(four, 3);
}

FontProgram::FontProgram(std::string_view file) : file_(file) {
    characters_ = unicode_subtable(table("cmap"));
    const std::string_view head = table("head");
    units_per_em_ = read_u16(head, 18);
    if (units_per_em_ == 0) throw BrokenFont("TrueType: no units");
    long_places_ = read_i16(head, 50) != 0;
    glyph_count_ = read_u16(table("maxp"), 4);
    width_count_ = read_u16(table("hhea"), 34);
    widths_ = table("hmtx");
    outlines_ = table("glyf");
    places_ = table("loca");
    if (width_count_ == 0 || width_count_ > glyph_count_ || outlines_.empty()) throw BrokenFont("TrueType: no outlines");
}

std::string_view FontProgram::table(std::string_view tag) const {
    for (std::size_t i = 0, count = read_u16(file_, 4); i < count; ++i) {
        const std::size_t record = 12 + 16 * i;
        if (part(file_, record, 4) == tag) return part(file_, read_u32(file_, record + 8), read_u32(file_, record + 12));
    }
    return {};
}

Glyph FontProgram::glyph(char32_t character) const {
    const Glyph glyph =
        read_u16(characters_, 0) == 12 ? glyph_by_groups(characters_, character) : glyph_by_segments(characters_, character);
    return glyph < glyph_count_ ? glyph : Glyph{0};
}

std::string_view FontProgram::outline(Glyph glyph) const {
    const std::size_t index = glyph;
    const std::size_t start = long_places_ ? read_u32(places_, 4 * index) : 2 * std::size_t{read_u16(places_, 2 * index)};
    const std::size_t end = long_places_ ? read_u32(places_, 4 * index + 4) : 2 * std::size_t{read_u16(places_, 2 * index + 2)};
    if (end < start) throw BrokenFont("TrueType: outlines out of order");
    return part(outlines_, start, end - start);
}

int FontProgram::advance(Glyph glyph) const {
    const std::size_t index = glyph < width_count_ ? glyph : width_count_ - 1;  // the last width counts for all that follow
    return read_u16(widths_, 4 * index);
}

int FontProgram::left_side_bearing(Glyph glyph) const {
    return read_i16(widths_, glyph < width_count_ ? std::size_t{glyph} * 4 + 2 : width_count_ * 4 + (glyph - width_count_) * 2);
}

FontProgram::Measures FontProgram::measures() const {
    const std::string_view head = table("head"), line = table("hhea"), os2 = table("OS/2");
    Measures measures{};
    measures.left = thousandths(read_i16(head, 36));
    measures.bottom = thousandths(read_i16(head, 38));
    measures.right = thousandths(read_i16(head, 40));
    measures.top = thousandths(read_i16(head, 42));
    measures.ascent = thousandths(read_i16(line, 4));
    measures.descent = thousandths(read_i16(line, 6));
    measures.italic_angle = read_i16(table("post"), 4);
    measures.weight = read_u16(os2, 4);
    const bool tells_cap_height = read_u16(os2, 0) >= 2;
    measures.cap_height = tells_cap_height ? thousandths(read_i16(os2, 88)) : measures.ascent * 4 / 5;
    return measures;
}

std::string FontProgram::postscript_name() const {
    const std::string_view names = table("name");
    const std::size_t texts = read_u16(names, 4);
    for (std::size_t i = 0, count = read_u16(names, 2); i < count; ++i) {
        const std::size_t record = 6 + 12 * i;
        const bool windows_unicode = read_u16(names, record) == 3 && read_u16(names, record + 2) == 1;
        if (!windows_unicode || read_u16(names, record + 6) != 6) continue;
        const std::string_view utf16 = part(names, texts + read_u16(names, record + 10), read_u16(names, record + 8));
        std::string name;
        for (std::size_t at = 1; at < utf16.size(); at += 2) name += utf16[at];  // a PostScript name is ASCII
        return name;
    }
    throw BrokenFont("TrueType: no PostScript name");
}

}  // namespace naskah::pdf
