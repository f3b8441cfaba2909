#include "render/docx/package.hpp"

#include <utility>

#include "office/zip_writer.hpp"
#include "render/docx/xml.hpp"

namespace naskah::docx {

namespace {

constexpr std::string_view relationship_types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

bool ends_with(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// Pictures are packed already.
bool is_picture(const std::string& name) {
    return ends_with(name, ".png") || ends_with(name, ".jpeg");
}

}  // namespace

std::string Relationships::add(std::string_view kind, std::string_view target, bool external) {
    const auto [found, is_new] = index_.emplace(std::string(kind) + ' ' + std::string(target), entries_.size());
    if (is_new) entries_.push_back({std::string(kind), std::string(target), external});
    return "rId" + std::to_string(found->second + 1);
}

std::string Relationships::xml() const {
    std::string out(xml_declaration);
    out += "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const Entry& entry = entries_[i];
        out += "<Relationship";
        append_attribute(out, "Id", "rId" + std::to_string(i + 1));
        // A few are of the package's own making and bring their whole type.
        const bool whole_type = entry.kind.find(':') != std::string::npos;
        append_attribute(out, "Type", whole_type ? entry.kind : std::string(relationship_types) + entry.kind);
        append_attribute(out, "Target", entry.target);
        if (entry.external) out += " TargetMode=\"External\"";
        out += "/>";
    }
    return out + "</Relationships>";
}

std::string content_types(const std::vector<Part>& parts) {
    std::string out(xml_declaration);
    out +=
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        "<Default Extension=\"png\" ContentType=\"image/png\"/>"
        "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>";
    for (const Part& part : parts) {
        if (part.type.empty()) continue;
        out += "<Override";
        append_attribute(out, "PartName", "/" + part.name);
        append_attribute(out, "ContentType", part.type);
        out += "/>";
    }
    return out + "</Types>";
}

std::string zipped(const std::vector<Part>& parts) {
    office::ZipWriter archive;
    for (const Part& part : parts) {
        archive.add(part.name, part.content, is_picture(part.name) ? office::Packing::stored : office::Packing::deflated);
    }
    return std::move(archive).finish();
}

}  // namespace naskah::docx
