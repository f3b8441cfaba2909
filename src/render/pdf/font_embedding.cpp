#include "render/pdf/font_embedding.hpp"

#include <algorithm>
#include <utility>

#include "render/pdf/number.hpp"
#include "render/pdf/text_string.hpp"
#include "text/utf8.hpp"

namespace naskah::pdf {

using document::Length;

namespace {

/// A byte inside of a literal string. A bare line feed may stand there; a carriage return would be read as one.
void append_literal(std::string& text, unsigned byte) {
    switch (byte) {
        case '(':
        case ')':
        case '\\':
            text += '\\';
            break;
        case '\r':
            text += "\\r";
            return;
        default:
            break;
    }
    text += static_cast<char>(byte);
}

std::string hex_code(std::size_t code) {
    std::string digits;
    append_utf16_hex(digits, static_cast<char32_t>(code));
    return digits;
}

/// FontDescriptor's StemV, which TrueType does not tell: the usual estimate from the weight.
int stem_width(int weight) {
    return 50 + weight * weight / (65 * 65);
}

int descriptor_flags(const FontProgram::Measures& measures) {
    constexpr int symbolic = 4, italic = 64;
    return symbolic | (measures.italic_angle != 0 ? italic : 0);
}

/// One bit for each CID of the subset: all are there.
std::string cid_set(std::size_t count) {
    std::string bits(count / 8, '\xFF');
    if (count % 8 != 0) bits += static_cast<char>(0xFF00 >> (count % 8) & 0xFF);
    return bits;
}

void add_rectangle(HPDF_Array array, const FontProgram::Measures& measures) {
    for (const int side : {measures.left, measures.bottom, measures.right, measures.top}) HPDF_Array_AddNumber(array, side);
}

HPDF_Dict new_descriptor(Haru& haru, Deflater& deflater, const FontProgram& program, const PackedSubset& subset, const std::string& name) {
    const FontProgram::Measures measures = program.measures();
    HPDF_Dict descriptor = haru.new_dictionary();
    haru.add_name(descriptor, "Type", "FontDescriptor");
    haru.add_name(descriptor, "FontName", name.c_str());
    haru.add_number(descriptor, "Flags", descriptor_flags(measures));
    add_rectangle(haru.add_array(descriptor, "FontBBox"), measures);
    haru.add_number(descriptor, "ItalicAngle", measures.italic_angle);
    haru.add_number(descriptor, "Ascent", measures.ascent);
    haru.add_number(descriptor, "Descent", measures.descent);
    haru.add_number(descriptor, "CapHeight", measures.cap_height);
    haru.add_number(descriptor, "StemV", stem_width(measures.weight));
    haru.add_reference(descriptor, "CIDSet", haru.new_stream(deflater.deflate(cid_set(subset.sources.size())), Filter::flate));
    HPDF_Dict file = haru.new_stream(subset.deflated, Filter::flate);
    haru.add_number(file, "Length1", static_cast<int>(subset.size));
    haru.add_reference(descriptor, "FontFile2", file);
    return descriptor;
}

}  // namespace

UsedFace::UsedFace(const FontProgram& program, std::string resource, HPDF_Dict dictionary, Substitute substitute)
    : program_(&program), resource_(std::move(resource)), dictionary_(dictionary), substitute_(std::move(substitute)) {}

std::uint16_t UsedFace::code(char32_t character) {
    if (character < codes_of_latin_.size()) {
        std::uint16_t& code = codes_of_latin_[character];
        if (code == 0) code = new_code(character);
        return code;
    }
    const auto [place, added] = codes_.try_emplace(character);
    if (added) place->second = new_code(character);
    return place->second;
}

std::uint16_t UsedFace::new_code(char32_t character) {
    Glyph glyph = program_->glyph(character);
    if (glyph == 0)
        if (const char32_t other = substitute_(character); other != 0) glyph = program_->glyph(other);
    if (glyph == 0) {
        if (std::find(missing_.begin(), missing_.end(), character) == missing_.end()) missing_.push_back(character);
        return 0;
    }
    characters_.push_back(character);
    glyphs_.push_back(glyph);
    return static_cast<std::uint16_t>(glyphs_.size() - 1);
}

std::string UsedFace::shown(std::string_view text, Length size, Length extra_per_space) {
    std::string adjustment;  // counted backwards, in thousandths of the size
    if (extra_per_space != Length{} && size != Length{}) {
        adjustment = ")";
        append_thousandths(adjustment, -extra_per_space.units() * 1'000'000 / size.units());
        adjustment += "(";
    }
    std::string elements = "(";
    elements.reserve(2 * text.size() + 16);
    for (std::size_t offset = 0; offset < text.size();) {
        const auto byte = static_cast<unsigned char>(text[offset]);
        const char32_t character = byte < 0x80 ? (++offset, byte) : text::decode_next(text, offset);
        const unsigned code = this->code(character);
        append_literal(elements, code >> 8);
        append_literal(elements, code & 0xFF);
        if (character == U' ') elements += adjustment;
    }
    return elements += ")";
}

Length UsedFace::middle(Length size) const {
    return size * program_->measures().cap_height / 2000;
}

void UsedFace::embed(Haru& haru, Deflater& deflater, SubsetCache& subsets) const {
    const PackedSubset& subset = subsets.packed(*program_, glyphs_, deflater);
    const std::string name = subset.tag + "+" + program_->postscript_name();

    HPDF_Dict font = haru.new_dictionary();
    haru.add_name(font, "Type", "Font");
    haru.add_name(font, "Subtype", "CIDFontType2");
    haru.add_name(font, "BaseFont", name.c_str());
    HPDF_Dict system = haru.add_dictionary(font, "CIDSystemInfo");
    haru.add_ascii(system, "Registry", "Adobe");
    haru.add_ascii(system, "Ordering", "Identity");
    haru.add_number(system, "Supplement", 0);
    haru.add_name(font, "CIDToGIDMap", "Identity");
    haru.add_reference(font, "FontDescriptor", new_descriptor(haru, deflater, *program_, subset, name));
    haru.add_written_entries(font, widths(subset.sources));

    haru.add_name(dictionary_, "Type", "Font");
    haru.add_name(dictionary_, "Subtype", "Type0");
    haru.add_name(dictionary_, "BaseFont", name.c_str());
    haru.add_name(dictionary_, "Encoding", "Identity-H");
    haru.add_reference(haru.add_array(dictionary_, "DescendantFonts"), font);
    haru.add_reference(dictionary_, "ToUnicode", haru.new_stream(deflater.deflate(to_unicode()), Filter::flate));
}

/// The widths of all CIDs: those of the subset's own table, as PDF/A demands.
std::string UsedFace::widths(const std::vector<Glyph>& sources) const {
    std::string entries = "/W [0 [";
    for (const Glyph source : sources) {
        append_thousandths(entries, program_->width(source));
        entries += ' ';
    }
    return entries += "]]\n";
}

/// The characters as they were in the text, also where a substitute is drawn.
std::string UsedFace::to_unicode() const {
    constexpr std::size_t most_in_block = 100;
    std::string map =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    for (std::size_t code = 1; code < characters_.size();) {
        const std::size_t count = std::min(most_in_block, characters_.size() - code);
        map += std::to_string(count) + " beginbfchar\n";
        for (const std::size_t end = code + count; code < end; ++code) {
            map += "<" + hex_code(code) + "> <";
            append_utf16_hex(map, characters_[code]);
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

}  // namespace naskah::pdf
