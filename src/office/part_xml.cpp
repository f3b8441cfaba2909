#include "office/part_xml.hpp"

#include <algorithm>

#include "text/xml_escaping.hpp"

namespace naskah::office {

namespace {

std::string with_prefix_of(pugi::xml_node parent, std::string_view name) {
    const std::string_view full = parent.name();
    const std::size_t colon = full.find(':');
    return colon == std::string_view::npos ? std::string(name) : std::string(full.substr(0, colon + 1)) + std::string(name);
}

constexpr int deepest = 256;
constexpr const char* relationship_namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The prefix declared for relationships (transitional or strict) on an element or around it.
std::string relationship_prefix(pugi::xml_node node) {
    for (; node; node = node.parent()) {
        for (const pugi::xml_attribute attribute : node.attributes()) {
            const std::string_view name = attribute.name(), value = attribute.value();
            if (name.starts_with("xmlns:") && value.find("officeDocument") != std::string_view::npos && value.ends_with("/relationships"))
                return std::string(name.substr(6));
        }
    }
    return {};
}

/// Gives a copied tree the names that `rename` makes of them. The depth of parts is limited when they are parsed.
template <typename Rename>
void rename_all(pugi::xml_node node, const Rename& rename) {
    if (node.type() != pugi::node_element) return;
    node.set_name(rename(node).c_str());
    for (const pugi::xml_node child : node.children()) rename_all(child, rename);
}

void remove_text(pugi::xml_node node) {
    for (pugi::xml_node child = node.first_child(); child;) {
        const pugi::xml_node next = child.next_sibling();
        if (child.type() == pugi::node_element) {
            remove_text(child);
        } else {
            node.remove_child(child);
        }
        child = next;
    }
}

}  // namespace

bool parse_part(pugi::xml_document& document, std::string_view xml) {
    constexpr unsigned keep_all =
        pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_declaration | pugi::parse_pi | pugi::parse_comments | pugi::parse_doctype;
    if (!document.load_buffer(xml.data(), xml.size(), keep_all) || !document.document_element()) return false;
    int depth = 0;
    for (pugi::xml_node node = document.first_child(); node;) {
        if (node.type() == pugi::node_doctype || depth > deepest) return false;
        if (node.first_child()) {
            node = node.first_child();
            ++depth;
            continue;
        }
        while (node && !node.next_sibling()) {
            node = node.parent();
            --depth;
        }
        if (node) node = node.next_sibling();
    }
    return true;
}

std::string undeclared_text(const pugi::xml_document& document) {
    struct Text : pugi::xml_writer {
        std::string text;
        void write(const void* data, std::size_t size) override { text.append(static_cast<const char*>(data), size); }
    } writer;
    for (const pugi::xml_node node : document.children()) {
        if (node.type() != pugi::node_declaration && node.type() != pugi::node_pcdata) {
            node.print(writer, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
        }
    }
    return writer.text;
}

std::string part_text(const pugi::xml_document& document) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + undeclared_text(document);
}

std::string_view local_name(pugi::xml_node node) {
    const std::string_view name = node.name();
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node child_named(pugi::xml_node parent, std::string_view name) {
    for (const pugi::xml_node child : parent.children()) {
        if (local_name(child) == name) return child;
    }
    return {};
}

pugi::xml_attribute prefixed_attribute(pugi::xml_node node, std::string_view name) {
    for (const pugi::xml_attribute attribute : node.attributes()) {
        const std::string_view full = attribute.name();
        const std::size_t colon = full.find(':');
        if (colon != std::string_view::npos && full.substr(colon + 1) == name && full.substr(0, colon) != "xmlns") return attribute;
    }
    return {};
}

void set_relationship_id(pugi::xml_node node, const std::string& id) {
    pugi::xml_attribute own = prefixed_attribute(node, "id");
    if (!own) {
        std::string prefix = relationship_prefix(node);
        if (prefix.empty()) {
            prefix = "r";
            node.append_attribute("xmlns:r") = relationship_namespace;
        }
        own = node.append_attribute((prefix + ":id").c_str());
    }
    own = id.c_str();
}

pugi::xml_node append_element(pugi::xml_node parent, std::string_view name) {
    return parent.append_child(with_prefix_of(parent, name).c_str());
}

pugi::xml_node insert_element(pugi::xml_node parent, std::string_view name, pugi::xml_node before) {
    if (!before) return append_element(parent, name);
    return parent.insert_child_before(with_prefix_of(parent, name).c_str(), before);
}

pugi::xml_node child_in_order(pugi::xml_node parent, std::string_view name, std::span<const std::string_view> followers) {
    if (const pugi::xml_node known = child_named(parent, name)) return known;
    for (const pugi::xml_node child : parent.children()) {
        if (std::find(followers.begin(), followers.end(), local_name(child)) != followers.end()) return insert_element(parent, name, child);
    }
    return append_element(parent, name);
}

pugi::xml_node append_fragment(pugi::xml_node parent, const std::string& xml) {
    pugi::xml_document fragment;
    if (!fragment.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata_single | pugi::parse_fragment)) return {};
    pugi::xml_node first;
    for (const pugi::xml_node node : fragment.children()) {
        const pugi::xml_node added = parent.append_copy(node);
        rename_all(added, [&](pugi::xml_node one) {
            const std::string_view name = one.name();
            return name.find(':') == std::string_view::npos ? with_prefix_of(parent, name) : std::string(name);
        });
        if (!first) first = added;
    }
    return first;
}

std::string canonical(pugi::xml_node node, std::string_view without_attribute) {
    struct Text : pugi::xml_writer {
        std::string text;
        void write(const void* data, std::size_t size) override { text.append(static_cast<const char*>(data), size); }
    } writer;
    pugi::xml_document scratch;
    pugi::xml_node copy = scratch.append_copy(node);
    rename_all(copy, [](pugi::xml_node one) { return std::string(local_name(one)); });
    copy.remove_attribute(std::string(without_attribute).c_str());
    remove_text(copy);
    copy.print(writer, "", pugi::format_raw);
    return writer.text;
}

void set_attribute(pugi::xml_node node, const char* name, const std::string& value) {
    pugi::xml_attribute attribute = node.attribute(name);
    if (!attribute) attribute = node.append_attribute(name);
    attribute = value.c_str();
}

bool is_true(pugi::xml_attribute attribute) {
    const std::string_view value = attribute.value();
    return value == "1" || value == "true";
}

std::string text_below(pugi::xml_node node) {
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) return node.value();
    std::string text;
    for (const pugi::xml_node child : node.children()) text += text_below(child);
    return text;
}

std::string escaped(std::string_view plain) {
    std::string safe;
    for (const char c : plain) {
        if (c == '\n')
            safe += "&#10;";  // in an attribute it would be read back as a space
        else
            text::append_xml(safe, c);
    }
    return safe;
}

}  // namespace naskah::office
