#include "render/pdf/font_program.hpp"

namespace naskah::pdf {

FontProgram::FontProgram(std::string_view file) : TrueTypeFile(file), outlines_(table("glyf")), places_(table("loca")) {
    long_places_ = read_i16(table("head"), 50) != 0;
    if (width_count() > glyph_count() || outlines_.empty()) throw BrokenFace("TrueType: no outlines");
}

std::string_view FontProgram::outline(Glyph glyph) const {
    const std::size_t index = glyph;
    const std::size_t start = long_places_ ? read_u32(places_, 4 * index) : 2 * std::size_t{read_u16(places_, 2 * index)};
    const std::size_t end = long_places_ ? read_u32(places_, 4 * index + 4) : 2 * std::size_t{read_u16(places_, 2 * index + 2)};
    if (end < start) throw BrokenFace("TrueType: outlines out of order");
    return fonts::bytes_at(outlines_, start, end - start);
}

int FontProgram::left_side_bearing(Glyph glyph) const {
    const std::size_t widths = width_count();
    return read_i16(table("hmtx"), glyph < widths ? std::size_t{glyph} * 4 + 2 : widths * 4 + (glyph - widths) * 2);
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
        const std::string_view utf16 = fonts::bytes_at(names, texts + read_u16(names, record + 10), read_u16(names, record + 8));
        std::string name;
        for (std::size_t at = 1; at < utf16.size(); at += 2) name += utf16[at];  // a PostScript name is ASCII
        return name;
    }
    throw BrokenFace("TrueType: no PostScript name");
}

}  // namespace naskah::pdf
