#include "identity/office_properties.hpp"

#include <algorithm>
#include <pugixml.hpp>

#include "office/content_types.hpp"
#include "office/package.hpp"
#include "office/part_xml.hpp"
#include "office/relationships.hpp"

namespace naskah::identity {

namespace {

constexpr const char* usual_part = "docProps/custom.xml";
constexpr const char* relationship = "custom-properties";
constexpr const char* content_type = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
constexpr const char* empty_part =
    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" "
    "xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\"/>";
constexpr const char* types_namespace = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
constexpr const char* property_set = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";  ///< of what users define
constexpr int last_reserved = 1;                                                ///< numbers that belong to the format

bool is_ours(pugi::xml_node property) {
    return std::string_view(property.attribute("name").value()).starts_with(property_prefix);
}

/// The number of the last property that stays.
int remove_ours(pugi::xml_node properties) {
    int last = last_reserved;
    for (pugi::xml_node property = properties.first_child(); property;) {
        const pugi::xml_node next = property.next_sibling();
        if (is_ours(property))
            properties.remove_child(property);
        else
            last = std::max(last, property.attribute("pid").as_int());
        property = next;
    }
    return last;
}

void add(pugi::xml_node properties, const Property& property, int number) {
    pugi::xml_node added = office::append_element(properties, "property");
    added.append_attribute("fmtid") = property_set;
    added.append_attribute("pid") = number;
    added.append_attribute("name") = std::string(property_prefix).append(property.name).c_str();
    pugi::xml_node value = added.append_child("vt:lpwstr");
    value.append_attribute("xmlns:vt") = types_namespace;  // whatever the part calls it
    value.text() = property.text.c_str();
}

}  // namespace

std::optional<std::string> with_identity(std::string_view file, const Identity& identity) {
    std::optional<office::Package> package = office::Package::open(file);
    if (!package) return std::nullopt;
    office::ContentTypes types(*package);
    if (!types) return std::nullopt;
    office::Relationships relationships(*package, {});
    const std::optional<office::Relationships::Relationship> known = relationships.of_type(relationship);
    const std::string part = known && !known->part.empty() ? known->part : usual_part;
    pugi::xml_document document;
    const std::optional<std::string> before = package->read(part);
    if (!before || !office::parse_part(document, *before)) document.load_string(empty_part);
    int number = remove_ours(document.document_element());
    for (const Property& property : properties_of(identity)) add(document.document_element(), property, ++number);
    package->write(part, office::part_text(document));
    types.add_part(part, content_type);
    types.save(*package);
    if (!known) {
        relationships.add(relationship, part);
        relationships.save(*package);
    }
    return package->pack();
}

}  // namespace naskah::identity
