// Changing the XML of office files as any program wrote it: elements are known by their local name, new ones take the prefix that the part
// uses, and stand where the schema wants them.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "pugixml.hpp"

namespace naskah::office {

/// Parses a part keeping its white space. False when it is malformed, has a DOCTYPE, or elements deeper than 256.
bool parse_part(pugi::xml_document& document, std::string_view xml);
/// As UTF-8, with a declaration that says so.
std::string part_text(const pugi::xml_document& document);
/// Without declaration, as VML is written.
std::string undeclared_text(const pugi::xml_document& document);

/// "c" of <c> and of <x:c>.
std::string_view local_name(pugi::xml_node node);
/// The first child element of a local name, or null.
pugi::xml_node child_named(pugi::xml_node parent, std::string_view name);
/// An attribute of a local name that has a prefix (r:id, whatever the prefix), or null.
pugi::xml_attribute prefixed_attribute(pugi::xml_node node, std::string_view name);
/// Sets an element's r:id, with the prefix that it has or that is declared around it.
void set_relationship_id(pugi::xml_node node, const std::string& id);

/// New elements, with the parent's prefix.
pugi::xml_node append_element(pugi::xml_node parent, std::string_view name);
/// Before one of the parent's children; last when that is null.
pugi::xml_node insert_element(pugi::xml_node parent, std::string_view name, pugi::xml_node before);
/// The child of a name; when there is none a new one, before the first child whose name is among those that follow it in the schema.
pugi::xml_node child_in_order(pugi::xml_node parent, std::string_view name, std::span<const std::string_view> followers);
/// Appends the elements of a well-formed fragment without prefixes; gives the first.
pugi::xml_node append_fragment(pugi::xml_node parent, const std::string& xml);

/// An element as text without prefixes and white space between elements, to compare it with others.
std::string canonical(pugi::xml_node node, std::string_view without_attribute = {});

/// Sets the value, adding the attribute when it is new.
void set_attribute(pugi::xml_node node, const char* name, const std::string& value);
/// "1" or "true".
bool is_true(pugi::xml_attribute attribute);
/// All text below an element.
std::string text_below(pugi::xml_node node);

/// For use between tags and in attributes.
std::string escaped(std::string_view plain);

}  // namespace naskah::office
