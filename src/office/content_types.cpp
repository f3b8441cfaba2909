#include "office/content_types.hpp"

#include <optional>
#include <string>

#include "office/namespaces.hpp"
#include "office/part_name.hpp"
#include "office/part_xml.hpp"

namespace naskah::office {

ContentTypes::ContentTypes(const Package& package) {
    const std::optional<std::string> xml = package.read(content_types_part);
    if (!xml || !parse_part(document_, *xml)) document_.reset();
}

void ContentTypes::add_extension(std::string_view extension, std::string_view type) {
    pugi::xml_node types = document_.document_element();
    for (const pugi::xml_node one : types.children()) {
        if (local_name(one) == "Default" && small_name(one.attribute("Extension").value()) == extension) return;
    }
    pugi::xml_node added = insert_element(types, "Default", types.first_child());
    added.append_attribute("Extension") = std::string(extension).c_str();
    added.append_attribute("ContentType") = std::string(type).c_str();
}

pugi::xml_node ContentTypes::find_part(std::string_view part) const {
    const std::string wanted = "/" + small_name(part);
    for (const pugi::xml_node one : document_.document_element().children()) {
        if (local_name(one) == "Override" && small_name(one.attribute("PartName").value()) == wanted) return one;
    }
    return {};
}

void ContentTypes::add_part(std::string_view part, std::string_view type) {
    pugi::xml_node one = find_part(part);
    if (!one) {
        one = append_element(document_.document_element(), "Override");
        one.append_attribute("PartName") = ("/" + std::string(part)).c_str();
        one.append_attribute("ContentType");
    }
    one.attribute("ContentType") = std::string(type).c_str();
}

void ContentTypes::remove_part(std::string_view part) {
    document_.document_element().remove_child(find_part(part));
}

void ContentTypes::save(Package& package) const {
    package.write(content_types_part, part_text(document_));
}

}  // namespace naskah::office
