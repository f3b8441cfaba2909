#include "render/pdf/font_subset.hpp"

#include <unordered_map>
#include <utility>

namespace naskah::pdf {

namespace {

void append_u16(std::string& bytes, std::size_t value) {
    bytes += static_cast<char>(value >> 8 & 0xFF);
    bytes += static_cast<char>(value & 0xFF);
}

void append_u32(std::string& bytes, std::size_t value) {
    append_u16(bytes, value >> 16 & 0xFFFF);
    append_u16(bytes, value & 0xFFFF);
}

void write_u16(std::string& bytes, std::size_t offset, std::size_t value) {
    bytes[offset] = static_cast<char>(value >> 8 & 0xFF);
    bytes[offset + 1] = static_cast<char>(value & 0xFF);
}

void write_u32(std::string& bytes, std::size_t offset, std::size_t value) {
    write_u16(bytes, offset, value >> 16 & 0xFFFF);
    write_u16(bytes, offset + 2, value & 0xFFFF);
}

void pad(std::string& bytes) {
    bytes.resize((bytes.size() + 3) & ~std::size_t{3});
}

std::uint32_t checksum(std::string_view bytes) {  // of a whole number of 32-bit words
    std::uint32_t sum = 0;
    for (std::size_t offset = 0; offset + 4 <= bytes.size(); offset += 4) sum += read_u32(bytes, offset);
    return sum;
}

/// Where the numbers of the parts of a composite glyph stand in its outline; empty for a simple glyph.
std::vector<std::size_t> part_places(std::string_view outline) {
    enum : unsigned { wide_arguments = 0x1, one_scale = 0x8, more_parts = 0x20, two_scales = 0x40, two_by_two = 0x80 };
    std::vector<std::size_t> places;
    if (outline.empty() || read_i16(outline, 0) >= 0) return places;
    unsigned flags = more_parts;
    for (std::size_t offset = 10; (flags & more_parts) != 0;) {
        flags = read_u16(outline, offset);
        places.push_back(offset + 2);
        offset += (flags & wide_arguments) != 0 ? 8 : 6;
        if ((flags & one_scale) != 0) offset += 2;
        if ((flags & two_scales) != 0) offset += 4;
        if ((flags & two_by_two) != 0) offset += 8;
    }
    return places;
}

/// The glyphs in their new order, growing while composite glyphs bring their parts.
class Renumbering {
 public:
    explicit Renumbering(std::span<const Glyph> glyphs) : sources_(glyphs.begin(), glyphs.end()) {
        for (std::size_t i = 0; i < glyphs.size(); ++i) numbers_.try_emplace(glyphs[i], static_cast<Glyph>(i));
    }
    Glyph number(Glyph source) {
        const auto [place, added] = numbers_.try_emplace(source, static_cast<Glyph>(sources_.size()));
        if (added) sources_.push_back(source);
        return place->second;
    }
    const std::vector<Glyph>& sources() const { return sources_; }

 private:
    std::vector<Glyph> sources_;
    std::unordered_map<Glyph, Glyph> numbers_;
};

struct Outlines {
    std::string glyf, loca;
};

Outlines renumbered_outlines(const FontProgram& face, Renumbering& renumbering) {
    Outlines outlines;
    for (std::size_t i = 0; i < renumbering.sources().size(); ++i) {  // the list grows on the way
        append_u32(outlines.loca, outlines.glyf.size());
        const std::string_view outline = face.outline(renumbering.sources()[i]);
        const std::size_t start = outlines.glyf.size();
        outlines.glyf += outline;
        for (const std::size_t place : part_places(outline))
            write_u16(outlines.glyf, start + place, renumbering.number(read_u16(outline, place)));
        pad(outlines.glyf);
    }
    append_u32(outlines.loca, outlines.glyf.size());
    if (outlines.glyf.empty()) pad(outlines.glyf += '\0');  // some readers refuse a table of no bytes
    return outlines;
}

std::string widths(const FontProgram& face, const std::vector<Glyph>& sources) {
    std::string table;
    for (const Glyph source : sources) {
        append_u16(table, static_cast<std::size_t>(face.advance(source)));
        append_u16(table, static_cast<std::uint16_t>(face.left_side_bearing(source)));
    }
    return table;
}

std::string patched(std::string_view table, std::size_t offset, std::size_t value) {
    std::string bytes(table);
    if (bytes.size() < offset + 2) throw BrokenFace("TrueType: truncated");
    write_u16(bytes, offset, value);
    return bytes;
}

using Table = std::pair<std::string_view, std::string>;  // tag and bytes

/// The tables as a file: a directory, then each of them on a boundary of four bytes.
std::string assembled(std::span<Table> tables) {
    std::size_t power = 1, exponent = 0;
    for (; power * 2 <= tables.size(); power *= 2) ++exponent;
    std::string file;
    append_u32(file, 0x00010000);
    append_u16(file, tables.size());
    append_u16(file, power * 16);
    append_u16(file, exponent);
    append_u16(file, (tables.size() - power) * 16);

    std::size_t offset = 12 + 16 * tables.size();
    for (Table& table : tables) {
        const std::size_t size = table.second.size();
        pad(table.second);
        file += table.first;
        append_u32(file, checksum(table.second));
        append_u32(file, offset);
        append_u32(file, size);
        offset += table.second.size();
    }
    for (const Table& table : tables) file += table.second;
    return file;
}

}  // namespace

FontSubset make_subset(const FontProgram& face, std::span<const Glyph> glyphs) {
    Renumbering renumbering(glyphs);
    Outlines outlines = renumbered_outlines(face, renumbering);
    const std::vector<Glyph>& sources = renumbering.sources();

    constexpr std::size_t adjustment_place = 8, long_loca_place = 50;
    std::string head = patched(face.table("head"), long_loca_place, 1);
    write_u32(head, adjustment_place, 0);

    std::vector<Table> tables;  // sorted by tag, as the directory must be
    const auto keep = [&](std::string_view tag) {
        if (const std::string_view table = face.table(tag); !table.empty()) tables.emplace_back(tag, table);
    };
    keep("cvt ");
    keep("fpgm");
    tables.emplace_back("glyf", std::move(outlines.glyf));
    tables.emplace_back("head", std::move(head));
    tables.emplace_back("hhea", patched(face.table("hhea"), 34, sources.size()));
    tables.emplace_back("hmtx", widths(face, sources));
    tables.emplace_back("loca", std::move(outlines.loca));
    tables.emplace_back("maxp", patched(face.table("maxp"), 4, sources.size()));
    keep("prep");

    FontSubset subset;
    subset.file = assembled(tables);
    std::size_t head_offset = 12 + 16 * tables.size();
    for (const Table& table : tables) {
        if (table.first == "head") break;
        head_offset += table.second.size();
    }
    write_u32(subset.file, head_offset + adjustment_place, 0xB1B0AFBA - checksum(subset.file));
    subset.sources = sources;
    return subset;
}

}  // namespace naskah::pdf
