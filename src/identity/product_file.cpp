#include "identity/product_file.hpp"

#include <pugixml.hpp>
#include <string>
#include <utility>
#include <vector>

#include "identity/seal.hpp"
#include "office/archive.hpp"

namespace naskah::identity {

namespace {

using Properties = std::vector<std::pair<std::string, std::string>>;

/// What is larger is none of ours: a few hundred names of signers are some ten thousand bytes.
constexpr std::size_t largest_packet = 1U << 20U;
constexpr office::ArchiveLimits limits = {.part_bytes = largest_packet, .parts = 5'000};

void add_if_ours(std::string_view name, std::string text, Properties& properties) {
    if (name.starts_with(property_prefix)) properties.emplace_back(name.substr(property_prefix.size()), std::move(text));
}

/// The last packet that has properties of ours: later revisions of a PDF stand behind earlier ones.
std::string_view xmp_packet(std::string_view file) {
    constexpr std::string_view begin = "<x:xmpmeta", end = "</x:xmpmeta>";
    const std::size_t ours = file.rfind(std::string("<").append(property_prefix));
    if (ours == std::string_view::npos) return {};
    const std::size_t first = file.rfind(begin, ours), last = file.find(end, ours);
    if (first == std::string_view::npos || last == std::string_view::npos || last - first > largest_packet) return {};
    return file.substr(first, last + end.size() - first);
}

Properties properties_of_pdf(std::string_view file) {
    Properties properties;
    const std::string_view packet = xmp_packet(file);
    pugi::xml_document document;
    if (packet.empty() || !document.load_buffer(packet.data(), packet.size(), pugi::parse_default, pugi::encoding_utf8)) return {};
    for (const pugi::xml_node description : document.child("x:xmpmeta").child("rdf:RDF").children("rdf:Description"))
        for (const pugi::xml_node element : description.children()) add_if_ours(element.name(), element.child_value(), properties);
    return properties;
}

Properties properties_of_office_file(std::string_view file) {
    office::ArchiveOutcome fault;
    const std::optional<office::Archive> archive = office::Archive::open(file, limits, fault);
    const std::optional<office::Archive::Entry> part = archive ? archive->find("docProps/custom.xml") : std::nullopt;
    const std::optional<std::string> xml = part ? archive->read(*part, limits, fault) : std::nullopt;
    Properties properties;
    pugi::xml_document document;
    if (!xml || !document.load_buffer(xml->data(), xml->size(), pugi::parse_default, pugi::encoding_utf8)) return {};
    for (const pugi::xml_node property : document.document_element().children())
        add_if_ours(property.attribute("name").value(), property.first_child().child_value(), properties);
    return properties;
}

}  // namespace

Found look_at(std::string_view file) {
    const Properties properties = file.starts_with("%PDF") ? properties_of_pdf(file)
                                  : file.starts_with("PK") ? properties_of_office_file(file)
                                                           : Properties();
    Found found{identity_of(properties), false};
    found.intact = found.identity && is_intact(file);
    return found;
}

}  // namespace naskah::identity
