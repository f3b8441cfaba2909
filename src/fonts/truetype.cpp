#include "fonts/truetype.hpp"

#include <algorithm>

namespace naskah::fonts {

namespace {

/// Big-endian numbers; reading beyond the end gives 0 and is remembered.
class Bytes {
 public:
    explicit Bytes(std::string_view bytes) : bytes_(bytes) {}

    unsigned u16(std::size_t at) {
        if (at + 2 > bytes_.size()) {
            complete_ = false;
            return 0;
        }
        return static_cast<unsigned>(static_cast<unsigned char>(bytes_[at])) << 8U | static_cast<unsigned char>(bytes_[at + 1]);
    }
    int i16(std::size_t at) { return static_cast<std::int16_t>(u16(at)); }
    std::uint32_t u32(std::size_t at) { return u16(at) << 16U | u16(at + 2); }
    std::size_t size() const { return bytes_.size(); }
    bool complete() const { return complete_; }

 private:
    std::string_view bytes_;
    bool complete_ = true;
};

/// A table by its tag, or an empty one.
std::string_view find_table(std::string_view file, std::string_view tag) {
    Bytes bytes(file);
    const unsigned count = bytes.u16(4);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t entry = 12 + 16 * i;
        if (entry + 16 > file.size()) break;
        if (file.substr(entry, 4) != tag) continue;
        const std::size_t offset = bytes.u32(entry + 8), length = bytes.u32(entry + 12);
        return offset <= file.size() && length <= file.size() - offset ? file.substr(offset, length) : std::string_view();
    }
    return {};
}

/// The subtable of format 4 for Unicode (platform 3, encoding 1; or platform 0).
std::string_view character_table(std::string_view cmap) {
    Bytes bytes(cmap);
    const unsigned count = bytes.u16(2);
    for (std::size_t i = 0; i < count; ++i) {
        const unsigned platform = bytes.u16(4 + 8 * i), encoding = bytes.u16(6 + 8 * i);
        const std::size_t offset = bytes.u32(8 + 8 * i);
        if (!bytes.complete()) return {};
        const bool unicode = platform == 0 || (platform == 3 && encoding == 1);
        if (unicode && offset < cmap.size() && bytes.u16(offset) == 4) return cmap.substr(offset);
    }
    return {};
}

}  // namespace

std::optional<TrueTypeFace> TrueTypeFace::parse(std::string_view file) {
    Bytes head(find_table(file, "head")), hhea(find_table(file, "hhea")), hmtx(find_table(file, "hmtx")), maxp(find_table(file, "maxp"));
    Bytes post(find_table(file, "post")), characters(character_table(find_table(file, "cmap")));

    TrueTypeFace face;
    face.quick_advances_.fill(-1);
    face.units_per_em_ = static_cast<int>(head.u16(18));
    face.ascent_ = hhea.i16(4);
    face.descent_ = -hhea.i16(6);
    face.line_gap_ = hhea.i16(8);
    face.underline_thickness_ = post.i16(10);
    face.underline_offset_ = face.underline_thickness_ / 2 - post.i16(8);  // the table tells the stroke's upper edge
    const unsigned widths = hhea.u16(34), glyphs = maxp.u16(4);
    if (!head.complete() || !hhea.complete() || !maxp.complete() || !post.complete() || face.units_per_em_ == 0 || widths == 0)
        return std::nullopt;

    const auto advance_of = [&](unsigned glyph) { return static_cast<int>(hmtx.u16(4 * std::size_t{std::min(glyph, widths - 1)})); };
    const std::size_t segments = characters.u16(6) / 2;
    const std::size_t ends = 14, starts = ends + 2 * segments + 2, deltas = starts + 2 * segments, offsets = deltas + 2 * segments;
    unsigned next = 0;
    for (std::size_t i = 0; i < segments && characters.complete(); ++i) {
        const unsigned first = characters.u16(starts + 2 * i), last = characters.u16(ends + 2 * i);
        const unsigned delta = characters.u16(deltas + 2 * i), offset = characters.u16(offsets + 2 * i);
        if (first < next) return std::nullopt;  // segments ascend and do not overlap: each character is read once
        next = last + 1;
        for (unsigned character = first; character <= last && character < 0xFFFF && characters.complete(); ++character) {
            unsigned glyph = character;
            if (offset != 0) glyph = characters.u16(offsets + 2 * i + offset + 2 * std::size_t{character - first});
            if (offset == 0 || glyph != 0) glyph = (glyph + delta) & 0xFFFFU;
            if (glyph != 0 && glyph < glyphs) face.add(character, advance_of(glyph));
        }
    }
    if (segments == 0 || !characters.complete() || !hmtx.complete()) return std::nullopt;
    std::sort(face.advances_.begin(), face.advances_.end());
    return face;
}

void TrueTypeFace::add(char32_t character, int advance) {
    if (character < quick)
        quick_advances_[character] = advance;
    else
        advances_.emplace_back(character, advance);
}

std::optional<int> TrueTypeFace::advance(char32_t character) const {
    if (character < quick) {
        const std::int32_t found = quick_advances_[character];
        return found < 0 ? std::nullopt : std::optional<int>(found);
    }
    const auto found = std::lower_bound(advances_.begin(), advances_.end(), character,
                                        [](const auto& entry, char32_t wanted) { return entry.first < wanted; });
    return found != advances_.end() && found->first == character ? std::optional<int>(found->second) : std::nullopt;
}

}  // namespace naskah::fonts
