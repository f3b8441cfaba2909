#include "office/new_package.hpp"

#include <utility>

#include "office/namespaces.hpp"
#include "office/xml_text.hpp"
#include "office/zip_writer.hpp"

namespace naskah::office {

namespace {

void append_default(std::string& out, const ExtensionType& known) {
    out += "<Default";
    append_attribute(out, "Extension", known.extension);
    append_attribute(out, "ContentType", known.type);
    out += "/>";
}

std::string content_types(const std::vector<NewPart>& parts, std::span<const ExtensionType> extensions) {
    std::string out(xml_declaration);
    out += "<Types";
    append_attribute(out, "xmlns", content_types_namespace);
    out += '>';
    append_default(out, {"rels", "application/vnd.openxmlformats-package.relationships+xml"});
    append_default(out, {"xml", "application/xml"});
    for (const ExtensionType& known : extensions) append_default(out, known);
    for (const NewPart& part : parts) {
        if (part.type.empty()) continue;
        out += "<Override";
        append_attribute(out, "PartName", "/" + part.name);
        append_attribute(out, "ContentType", part.type);
        out += "/>";
    }
    return out + "</Types>";
}

}  // namespace

std::string NewRelationships::add(std::string_view kind, std::string_view target, bool external) {
    const auto [found, is_new] = index_.emplace(std::string(kind) + ' ' + std::string(target), relationships_.size());
    if (is_new) relationships_.push_back({std::string(kind), std::string(target), external});
    return "rId" + std::to_string(found->second + 1);
}

std::string NewRelationships::xml() const {
    std::string out(xml_declaration);
    out += "<Relationships";
    append_attribute(out, "xmlns", relationships_namespace);
    out += '>';
    for (std::size_t i = 0; i < relationships_.size(); ++i) {
        const Relationship& one = relationships_[i];
        out += "<Relationship";
        append_attribute(out, "Id", "rId" + std::to_string(i + 1));
        // A few are of the package's own making and bring their whole type.
        const bool whole_type = one.kind.find(':') != std::string::npos;
        append_attribute(out, "Type", whole_type ? one.kind : std::string(relationship_types) + one.kind);
        append_attribute(out, "Target", one.target);
        if (one.external) out += " TargetMode=\"External\"";
        out += "/>";
    }
    return out + "</Relationships>";
}

std::string new_package(const std::vector<NewPart>& parts, std::span<const ExtensionType> extensions) {
    ZipWriter archive;
    archive.add(content_types_part, content_types(parts, extensions));
    for (const NewPart& part : parts) archive.add(part.name, part.content, part.packing);
    return std::move(archive).finish();
}

}  // namespace naskah::office
