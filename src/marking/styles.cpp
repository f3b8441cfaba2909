#include "marking/styles.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

#include "office/part_xml.hpp"

namespace naskah::marking {

namespace {

using office::append_fragment;
using office::canonical;
using office::child_in_order;
using office::child_named;
using office::is_true;
using office::local_name;
using office::parse_part;
using office::part_text;
using office::set_attribute;

/// The order of CT_Stylesheet (ECMA-376 part 1, 18.8.39).
constexpr std::array<std::string_view, 11> stylesheet_order = {"numFmts",    "fonts", "fills",       "borders", "cellStyleXfs", "cellXfs",
                                                               "cellStyles", "dxfs",  "tableStyles", "colors",  "extLst"};
constexpr std::string_view error_color = "FFFFC7CE";
constexpr std::string_view warning_color = "FFFFEB9C", white = "FFFFFFFF";

std::span<const std::string_view> followers_of(std::string_view name) {
    const auto* const at = std::find(stylesheet_order.begin(), stylesheet_order.end(), name);
    return {at == stylesheet_order.end() ? at : std::next(at), stylesheet_order.end()};
}

std::string solid(std::string_view color) {
    return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + std::string(color) +
           "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
}

/// The element children of a list; those that are none (white space) don't count.
pugi::xml_node item(pugi::xml_node list, int index) {
    for (const pugi::xml_node one : list.children()) {
        if (one.type() == pugi::node_element && index-- == 0) return one;
    }
    return {};
}

int size_of(pugi::xml_node list) {
    int size = 0;
    for (const pugi::xml_node one : list.children()) size += one.type() == pugi::node_element ? 1 : 0;
    return size;
}

bool has_only_attributes(pugi::xml_node node, std::initializer_list<std::string_view> names) {
    const auto attributes = node.attributes();
    return std::all_of(attributes.begin(), attributes.end(), [&](const pugi::xml_attribute& attribute) {
        return std::find(names.begin(), names.end(), std::string_view(attribute.name())) != names.end();
    });
}

/// A pattern and up to two colours, and nothing else: a text from a sheet is not trusted.
bool is_plain_fill(pugi::xml_node fill) {
    const pugi::xml_node pattern = fill.first_child();
    if (local_name(fill) != "fill" || local_name(pattern) != "patternFill" || pattern.next_sibling()) return false;
    if (fill.first_attribute() || !has_only_attributes(pattern, {"patternType"})) return false;
    for (const pugi::xml_node color : pattern.children()) {
        if (local_name(color) != "fgColor" && local_name(color) != "bgColor") return false;
        if (color.first_child() || !has_only_attributes(color, {"rgb", "indexed", "theme", "tint", "auto"})) return false;
    }
    return true;
}

std::string font(const MarkingStyles::Look& look) {
    return "<font>" + std::string(look.bold ? "<b/>" : "") + (look.link ? "<u/>" : "") + "<sz val=\"" + std::to_string(look.size) +
           "\"/><color rgb=\"" + (look.link ? "FF0563C1" : "FF000000") + "\"/><name val=\"Arial\"/><family val=\"2\"/></font>";
}

std::string border(bool drawn) {
    std::string sides;
    for (const char* side : {"left", "right", "top", "bottom"}) {
        sides += "<" + std::string(side) + (drawn ? " style=\"thin\"><color rgb=\"FFBFBFBF\"/></" + std::string(side) + ">" : "/>");
    }
    return "<border>" + sides + "<diagonal/></border>";
}

}  // namespace

std::string MarkingStyles::minimal() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
           "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
           "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
           "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
           "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
           "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
           "<cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>"
           "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";
}

bool MarkingStyles::load(std::string_view xml) {
    if (!parse_part(document_, xml)) return false;
    sheet_ = document_.document_element();
    if (local_name(sheet_) != "styleSheet") return false;
    if (size_of(child_named(sheet_, "fills")) == 0) {
        find_or_append("fills", "<fill><patternFill patternType=\"none\"/></fill>");  // these two are Excel's own, always the first
        find_or_append("fills", "<fill><patternFill patternType=\"gray125\"/></fill>");
    }
    if (size_of(child_named(sheet_, "cellXfs")) == 0)
        find_or_append("cellXfs", "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
    return true;
}

std::string MarkingStyles::text() const {
    return part_text(document_);
}

int MarkingStyles::find_or_append(std::string_view list, const std::string& xml) {
    pugi::xml_node items = child_in_order(sheet_, list, followers_of(list));
    pugi::xml_document wanted;
    wanted.load_buffer(xml.data(), xml.size());
    const std::string text = canonical(wanted.document_element());
    int index = 0;
    for (const pugi::xml_node one : items.children()) {
        if (one.type() != pugi::node_element) continue;
        if (canonical(one) == text) return index;
        ++index;
    }
    append_fragment(items, xml);
    set_attribute(items, "count", std::to_string(index + 1));
    return index;
}

/// A style that the list doesn't have is shown as the first one.
pugi::xml_node MarkingStyles::xf(int style) const {
    const pugi::xml_node list = child_named(sheet_, "cellXfs");
    const pugi::xml_node found = style < 0 ? pugi::xml_node() : item(list, style);
    return found ? found : item(list, 0);
}

int MarkingStyles::refilled(int style, int fill) {
    const auto known = refilled_.find({style, fill});
    if (known != refilled_.end()) return known->second;
    pugi::xml_node list = child_named(sheet_, "cellXfs");
    pugi::xml_document scratch;
    pugi::xml_node wanted = scratch.append_copy(xf(style));
    set_attribute(wanted, "fillId", std::to_string(fill));
    const std::string text = canonical(wanted, "applyFill");  // some programs leave it out and mean 1
    int index = 0;
    bool found = false;
    for (const pugi::xml_node one : list.children()) {
        if (one.type() != pugi::node_element) continue;
        found = canonical(one, "applyFill") == text && (!one.attribute("applyFill") || is_true(one.attribute("applyFill")) || fill == 0);
        if (found) break;
        ++index;
    }
    if (!found) {
        set_attribute(wanted, "applyFill", "1");
        list.append_copy(wanted);
        set_attribute(list, "count", std::to_string(size_of(list)));
    }
    refilled_[{style, fill}] = index;
    return index;
}

int MarkingStyles::marked(int style, record::Severity severity) {
    return refilled(style, find_or_append("fills", solid(severity == record::Severity::error ? error_color : warning_color)));
}

bool MarkingStyles::is_marked(int style) const {
    const pugi::xml_node pattern = child_named(item(child_named(sheet_, "fills"), xf(style).attribute("fillId").as_int()), "patternFill");
    const std::string_view color = child_named(pattern, "fgColor").attribute("rgb").value();
    return std::string_view(pattern.attribute("patternType").value()) == "solid" && (color == error_color || color == warning_color);
}

std::string MarkingStyles::fill_of(int style) const {
    const pugi::xml_node fill = item(child_named(sheet_, "fills"), xf(style).attribute("fillId").as_int());
    if (!fill) return "<fill><patternFill patternType=\"none\"/></fill>";
    std::string text = canonical(fill);
    pugi::xml_document plain;
    plain.load_buffer(text.data(), text.size());
    return is_plain_fill(plain.document_element()) ? text : "";
}

std::optional<int> MarkingStyles::with_fill(int style, const std::string& fill) {
    pugi::xml_document document;
    if (!document.load_buffer(fill.data(), fill.size()) || !is_plain_fill(document.document_element())) return std::nullopt;
    return refilled(style, find_or_append("fills", canonical(document.document_element())));
}

int MarkingStyles::look_of_fill(const std::string& fill) {
    pugi::xml_document document;
    document.load_buffer(fill.data(), fill.size());
    const pugi::xml_node pattern = child_named(document.document_element(), "patternFill");
    const std::string_view color = child_named(pattern, "fgColor").attribute("rgb").value();
    return look_of(std::string_view(pattern.attribute("patternType").value()) == "solid" && !color.empty() ? color : white);
}

int MarkingStyles::look_of(std::string_view color) {
    const std::string rgb(color);
    return find_or_append("dxfs", "<dxf><fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + rgb + "\"/><bgColor rgb=\"" + rgb +
                                      "\"/></patternFill></fill></dxf>");
}

int MarkingStyles::look_of_link() {
    return find_or_append("dxfs", "<dxf><font><u/><color rgb=\"FF0563C1\"/></font></dxf>");
}

int MarkingStyles::style_of(const Look& look) {
    const int fill = look.fill.empty() ? 0 : find_or_append("fills", solid(look.fill));
    const auto number = [](int value) { return std::to_string(value); };
    const std::string alignment = std::string("<alignment") + (look.centered ? " horizontal=\"center\"" : "") + " vertical=\"" +
                                  (look.middle ? "center" : "top") + "\"" + (look.wrap ? " wrapText=\"1\"" : "") + "/>";
    return find_or_append("cellXfs", "<xf numFmtId=\"0\" fontId=\"" + number(find_or_append("fonts", font(look))) + "\" fillId=\"" +
                                         number(fill) + "\" borderId=\"" + number(find_or_append("borders", border(look.border))) +
                                         "\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">" +
                                         alignment + "</xf>");
}

}  // namespace naskah::marking
