#include "office/relationships.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "office/namespaces.hpp"
#include "office/part_name.hpp"
#include "office/part_xml.hpp"

namespace naskah::office {

Relationships::Relationships(const Package& package, std::string_view part) : owner_(part), own_part_(relationships_part(part)) {
    const std::optional<std::string> xml = package.read(own_part_);
    if (!xml || !parse_part(document_, *xml) || local_name(document_.document_element()) != "Relationships") {
        document_.reset();
        document_.append_child("Relationships").append_attribute("xmlns") = std::string(relationships_namespace).c_str();
    }
    type_prefix_ = relationship_types;
    for (const pugi::xml_node one : document_.document_element().children()) {
        const std::string_view type = one.attribute("Type").value();
        if (type.find("purl.oclc.org") != std::string_view::npos) type_prefix_ = folder_of(type);
    }
}

std::vector<Relationships::Relationship> Relationships::all() const {
    std::vector<Relationship> targets;
    for (const pugi::xml_node one : document_.document_element().children()) {
        if (local_name(one) != "Relationship") continue;
        const std::string type = one.attribute("Type").value();
        Relationship target{one.attribute("Id").value(), type.substr(folder_of(type).size()), {}};
        if (std::string_view(one.attribute("TargetMode").value()) != "External") {
            target.part = resolve_target(owner_, one.attribute("Target").value());
        }
        targets.push_back(std::move(target));
    }
    return targets;
}

std::optional<Relationships::Relationship> Relationships::of_type(std::string_view type) const {
    for (Relationship& target : all()) {
        if (target.type == type && !target.part.empty()) return std::move(target);
    }
    return std::nullopt;
}

std::optional<Relationships::Relationship> Relationships::of_id(std::string_view id) const {
    for (Relationship& target : all()) {
        if (target.id == id && !target.part.empty()) return std::move(target);
    }
    return std::nullopt;
}

std::string Relationships::add(std::string_view type, std::string_view target_part) {
    long long highest = 0;
    for (const Relationship& target : all()) {
        long long number = 0;
        if (target.id.rfind("rId", 0) == 0) std::from_chars(target.id.data() + 3, target.id.data() + target.id.size(), number);
        if (number < 1'000'000'000) highest = std::max(highest, number);
    }
    std::string id = "rId" + std::to_string(highest + 1);
    pugi::xml_node added = append_element(document_.document_element(), "Relationship");
    added.append_attribute("Id") = id.c_str();
    added.append_attribute("Type") = (type_prefix_ + std::string(type)).c_str();
    added.append_attribute("Target") = ("/" + std::string(target_part)).c_str();
    return id;
}

void Relationships::remove(std::string_view id) {
    pugi::xml_node all = document_.document_element();
    for (pugi::xml_node one = all.first_child(); one;) {
        const pugi::xml_node next = one.next_sibling();
        if (one.attribute("Id").value() == id) all.remove_child(one);
        one = next;
    }
}

void Relationships::save(Package& package) const {
    if (!document_.document_element().first_child()) {
        if (package.has(own_part_)) package.remove(own_part_);
        return;
    }
    package.write(own_part_, part_text(document_));
}

}  // namespace naskah::office
