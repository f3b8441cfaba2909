#include "fonts/truetype.hpp"

#include <algorithm>

#include "fonts/truetype_file.hpp"

namespace naskah::fonts {

std::optional<TrueTypeFace> TrueTypeFace::parse(std::string_view bytes) {
    try {
        return TrueTypeFace(TrueTypeFile(bytes));
    } catch (const BrokenFace&) {
        return std::nullopt;
    }
}

TrueTypeFace::TrueTypeFace(const TrueTypeFile& file) {
    const std::string_view hhea = file.table("hhea"), post = file.table("post");
    units_per_em_ = file.units_per_em();
    ascent_ = read_i16(hhea, 4);
    descent_ = -read_i16(hhea, 6);
    line_gap_ = read_i16(hhea, 8);
    underline_thickness_ = read_i16(post, 10);
    underline_offset_ = underline_thickness_ / 2 - read_i16(post, 8);  // the table tells the stroke's upper edge
    quick_advances_.fill(-1);
    file.for_each_character([&](char32_t character, Glyph glyph) { add(character, file.advance(glyph)); });
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
