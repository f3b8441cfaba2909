#include "render/docx/run_properties.hpp"

#include "render/docx/units.hpp"
#include "render/docx/xml.hpp"

namespace naskah::docx {

using document::Family;
using document::Script;
using document::TextStyle;

namespace {

void append_fonts(std::string& out, Family family) {
    out += "<w:rFonts";
    for (const char* script : {"w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"}) append_attribute(out, script, font_name(family));
    out += "/>";
}

/// Of no linguistic content.
constexpr std::string_view no_language = "zxx";

std::string_view script_name(Script script) {
    switch (script) {
        case Script::superscript:
            return "superscript";
        case Script::subscript:
            return "subscript";
        case Script::normal:
            break;
    }
    return "baseline";
}

}  // namespace

std::string_view font_name(Family family) {
    switch (family) {
        case Family::bookman:
            return "Bookman Old Style";
        case Family::symbol:
            return "DejaVu Sans";
        case Family::sans:
            break;
    }
    return "Arial";
}

std::string color_name(document::Color color) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string name;
    for (const unsigned part : {color.red, color.green, color.blue}) {
        name += digits[part / 16];
        name += digits[part % 16];
    }
    return name;
}

void append_run_settings(std::string& out, const TextStyle& wanted, const TextStyle* base, bool undivided) {
    const TextStyle plain;
    const TextStyle& from = base != nullptr ? *base : plain;
    if (base == nullptr || wanted.face.family != from.face.family) append_fonts(out, wanted.face.family);
    if (wanted.face.bold != from.face.bold) {
        append_switch(out, "w:b", wanted.face.bold);
        append_switch(out, "w:bCs", wanted.face.bold);
    }
    if (wanted.face.italic != from.face.italic) {
        append_switch(out, "w:i", wanted.face.italic);
        append_switch(out, "w:iCs", wanted.face.italic);
    }
    if (undivided) append_switch(out, "w:noProof", true);
    if (wanted.color != from.color) append_value(out, "w:color", color_name(wanted.color));
    if (base == nullptr || half_points(wanted.size) != half_points(from.size)) {
        append_value(out, "w:sz", half_points(wanted.size));
        append_value(out, "w:szCs", half_points(wanted.size));
    }
    if (wanted.underline != from.underline) append_value(out, "w:u", wanted.underline ? "single" : "none");
    if (wanted.script != from.script) append_value(out, "w:vertAlign", script_name(wanted.script));
    if (undivided) append_value(out, "w:lang", no_language);
}

void append_run_properties(std::string& out, const TextStyle& wanted, const TextStyle& base, bool undivided) {
    if (wanted == base && !undivided) return;
    const std::size_t start = out.size();
    out += "<w:rPr>";
    const std::size_t inside = out.size();
    append_run_settings(out, wanted, &base, undivided);
    if (out.size() == inside) {
        out.resize(start);
    } else {
        out += "</w:rPr>";
    }
}

}  // namespace naskah::docx
