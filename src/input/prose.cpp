#include "input/prose.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "input/field_value.hpp"

namespace naskah::input {

namespace {

constexpr std::array<std::string_view, 6> inline_elements = {"b", "i", "u", "sup", "sub", "br"};

void append_escaped(std::string& markup, char c) {
    switch (c) {
        case '&':
            markup += "&amp;";
            break;
        case '<':
            markup += "&lt;";
            break;
        case '>':
            markup += "&gt;";
            break;
        case '"':
            markup += "&quot;";
            break;
        default:
            markup += c;
    }
}

}  // namespace

std::string escape_markup(std::string_view text) {
    std::string result;
    for (const char c : text) append_escaped(result, c);
    return result;
}

std::string ProseReader::markup_of(pugi::xml_node element) {
    markup_.clear();
    pending_space_ = false;
    add_children(element);
    return std::move(markup_);
}

void ProseReader::add_children(pugi::xml_node element) {
    for (const pugi::xml_node child : element.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) add_text(child.value());
        if (child.type() == pugi::node_element) add_element(child);
    }
}

void ProseReader::add_text(std::string_view text) {
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            pending_space_ = characters_ > 0 && !after_space_;
            continue;
        }
        after_space_ = false;
        if (pending_space_) {
            markup_ += ' ';
            ++characters_;
            pending_space_ = false;
        }
        append_escaped(markup_, c);
        characters_ += character_count({&c, 1});
    }
}

void ProseReader::add_element(pugi::xml_node element) {
    const std::string name = element.name();
    if (std::find(inline_elements.begin(), inline_elements.end(), name) == inline_elements.end()) {
        complain_(element, "<" + name + "> tidak dikenal di dalam teks", "yang boleh di dalam teks: b, i, u, sup, sub, br");
        return;
    }
    if (element.first_attribute()) complain_(element, "<" + name + "> di dalam teks tidak mempunyai atribut", "hapus atributnya");
    if (name == "br") {
        pending_space_ = false;
        markup_ += "<br/>";
        after_space_ = true;
        return;
    }
    if (pending_space_) {
        markup_ += ' ';
        ++characters_;
        pending_space_ = false;
        after_space_ = true;
    }
    markup_ += "<" + name + ">";
    add_children(element);
    markup_ += "</" + name + ">";
}

}  // namespace naskah::input
