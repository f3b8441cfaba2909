#include "fonts/truetype_file.hpp"

#include <algorithm>

namespace naskah::fonts {

namespace {

/// The subtable of format 4 for Unicode (platform 0; or platform 3, encoding 1).
std::string_view unicode_subtable(std::string_view cmap) {
    for (std::size_t i = 0, count = read_u16(cmap, 2); i < count; ++i) {
        const std::size_t record = 4 + 8 * i;
        const unsigned platform = read_u16(cmap, record), encoding = read_u16(cmap, record + 2);
        const std::size_t offset = read_u32(cmap, record + 4);
        const bool unicode = platform == 0 || (platform == 3 && encoding == 1);
        if (unicode && offset < cmap.size() && read_u16(cmap, offset) == 4) return cmap.substr(offset);
    }
    throw BrokenFace("TrueType: no Unicode characters");
}

}  // namespace

TrueTypeFile::TrueTypeFile(std::string_view file) : file_(file) {
    characters_ = unicode_subtable(table("cmap"));
    widths_ = table("hmtx");
    units_per_em_ = read_u16(table("head"), 18);
    glyph_count_ = read_u16(table("maxp"), 4);
    width_count_ = read_u16(table("hhea"), 34);
    if (units_per_em_ == 0 || width_count_ == 0) throw BrokenFace("TrueType: no units or no widths");

    const std::size_t count = read_u16(characters_, 6) / 2;
    const std::size_t ends = 14, starts = ends + 2 * count + 2, deltas = starts + 2 * count, ranges = deltas + 2 * count;
    segments_.reserve(count);
    unsigned next = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const unsigned first = read_u16(characters_, starts + 2 * i), last = read_u16(characters_, ends + 2 * i);
        const std::size_t range = read_u16(characters_, ranges + 2 * i);
        if (first < next || last < first) throw BrokenFace("TrueType: characters out of order");
        next = last + 1;
        segments_.push_back(
            {first, std::min(last, 0xFFFEU), read_u16(characters_, deltas + 2 * i), range == 0 ? 0 : ranges + 2 * i + range});
    }
    if (segments_.empty()) throw BrokenFace("TrueType: no characters");
}

std::string_view TrueTypeFile::table(std::string_view tag) const {
    for (std::size_t i = 0, count = read_u16(file_, 4); i < count; ++i) {
        const std::size_t record = 12 + 16 * i;
        if (bytes_at(file_, record, 4) == tag) return bytes_at(file_, read_u32(file_, record + 8), read_u32(file_, record + 12));
    }
    return {};
}

Glyph TrueTypeFile::glyph(char32_t character) const {
    const auto segment = std::lower_bound(segments_.begin(), segments_.end(), character,
                                          [](const Segment& one, char32_t wanted) { return one.last < wanted; });
    return segment == segments_.end() || segment->first > character ? Glyph{0} : glyph_in(*segment, character);
}

Glyph TrueTypeFile::glyph_in(const Segment& segment, unsigned character) const {
    unsigned glyph = character;
    if (segment.listed != 0) {
        glyph = read_u16(characters_, segment.listed + 2 * std::size_t{character - segment.first});
        if (glyph == 0) return 0;
    }
    glyph = (glyph + segment.delta) & 0xFFFFU;
    return glyph < glyph_count_ ? static_cast<Glyph>(glyph) : Glyph{0};
}

int TrueTypeFile::advance(Glyph glyph) const {
    return read_u16(widths_, 4 * std::min<std::size_t>(glyph, width_count_ - 1));  // the last width counts for all that follow
}

}  // namespace naskah::fonts
