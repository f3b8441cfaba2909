#include "input/prose.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "input/field_value.hpp"
#include "text/ascii.hpp"
#include "text/tidying.hpp"
#include "text/utf8.hpp"
#include "text/xml_escaping.hpp"

namespace naskah::input {

namespace {

constexpr std::array<std::string_view, 6> inline_elements = {"b", "i", "u", "sup", "sub", "br"};
constexpr std::string_view reference = "rujuk", number = "angka";

}  // namespace

std::string ProseReader::markup_of(pugi::xml_node element, pugi::xml_node end) {
    markup_.clear();
    pending_space_ = false;
    for (pugi::xml_node child = element.first_child(); child && child != end; child = child.next_sibling()) add_node(child);
    return std::move(markup_);
}

void ProseReader::add_node(pugi::xml_node node) {
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) add_text(text::without_invisible(node.value()));
    if (node.type() == pugi::node_element) add_element(node);
}

void ProseReader::add_children(pugi::xml_node element) {
    for (const pugi::xml_node child : element.children()) add_node(child);
}

void ProseReader::add_text(std::string_view text) {
    for (const char c : text) {
        if (text::blanks.find(c) != std::string_view::npos) {
            pending_space_ = characters_ > 0 && !after_space_;
            continue;
        }
        after_space_ = false;
        add_pending_space();
        text::append_xml(markup_, c);
        if (text::begins_character(c)) ++characters_;
    }
}

void ProseReader::add_pending_space() {
    if (!pending_space_) return;
    markup_ += ' ';
    ++characters_;
    pending_space_ = false;
}

bool ProseReader::is_known(std::string_view name) const {
    if (references_ && (name == reference || name == number)) return true;
    return std::find(inline_elements.begin(), inline_elements.end(), name) != inline_elements.end();
}

void ProseReader::add_reference(pugi::xml_node element) {
    for (const pugi::xml_attribute attribute : element.attributes()) {
        const std::string_view name = attribute.name();
        if (name != "ke" && name != "sampai")
            complain_(element, "atribut " + std::string(name) + " tidak dikenal di <rujuk>", "atribut yang ada: ke, sampai");
    }
    if (!element.attribute("ke")) complain_(element, "<rujuk> tidak menyebut tujuannya", "tulis <rujuk ke=\"kunci\"/>");
    if (element.first_child()) complain_(element, "<rujuk> tidak berisi teks", "tulis <rujuk ke=\"kunci\"/>; teksnya dibuat sendiri");
    add_pending_space();
    markup_ += "<rujuk ke=\"" + text::xml_escaped(element.attribute("ke").value()) + "\"";
    if (const pugi::xml_attribute last = element.attribute("sampai")) markup_ += " sampai=\"" + text::xml_escaped(last.value()) + "\"";
    markup_ += "/>";
    ++characters_;  // it becomes text
    after_space_ = false;
}

void ProseReader::add_figure(pugi::xml_node element) {
    for (const pugi::xml_attribute attribute : element.attributes()) {
        if (std::string_view(attribute.name()) != "dari")
            complain_(element, "atribut " + std::string(attribute.name()) + " tidak dikenal di <angka>", "atribut yang ada: dari");
    }
    if (element.first_child()) complain_(element, "<angka dari> tidak berisi teks", "tulis <angka dari=\"nama\"/>; teksnya dibuat sendiri");
    add_pending_space();
    markup_ += "<angka dari=\"" + text::xml_escaped(element.attribute("dari").value()) + "\"/>";
    ++characters_;  // it becomes text
    after_space_ = false;
}

void ProseReader::add_element(pugi::xml_node element) {
    const std::string name = element.name();
    if (!is_known(name)) {
        complain_(element, "<" + name + "> tidak dikenal di dalam teks",
                  std::string("yang boleh di dalam teks: b, i, u, sup, sub, br") + (references_ ? ", rujuk, angka" : ""));
        return;
    }
    if (name == reference) return add_reference(element);
    if (name == number && element.attribute("dari")) return add_figure(element);
    if (element.first_attribute()) complain_(element, "<" + name + "> di dalam teks tidak mempunyai atribut", "hapus atributnya");
    if (name == "br") {
        pending_space_ = false;
        markup_ += "<br/>";
        after_space_ = true;
        return;
    }
    if (pending_space_) {
        add_pending_space();
        after_space_ = true;
    }
    markup_ += "<" + name + ">";
    add_children(element);
    markup_ += "</" + name + ">";
}

}  // namespace naskah::input
