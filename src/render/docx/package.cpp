#include "render/docx/package.hpp"

#include <zip.h>

#include <memory>
#include <stdexcept>

#include "render/docx/xml.hpp"

namespace naskah::docx {

namespace {

constexpr zip_uint16_t first_date = 0x21;  ///< 1980-01-01 as zip archives write it, whatever the time zone
constexpr std::string_view relationship_types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

void check(bool good) {
    if (!good) throw std::runtime_error("libzip cannot make an archive in memory");
}

bool ends_with(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// Pictures are packed already.
bool is_picture(const std::string& name) {
    return ends_with(name, ".png") || ends_with(name, ".jpeg");
}

/// The content must live until the archive is closed.
void add_part(zip_t* archive, const Part& part) {
    zip_source_t* source = zip_source_buffer(archive, part.content.data(), part.content.size(), 0);
    check(source != nullptr);
    const zip_int64_t added = zip_file_add(archive, part.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (added < 0) zip_source_free(source);
    check(added >= 0);
    const auto index = static_cast<zip_uint64_t>(added);
    check(zip_set_file_compression(archive, index, is_picture(part.name) ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0);
    check(zip_file_set_dostime(archive, index, 0, first_date, 0) == 0);
}

std::string bytes_of(zip_source_t* source) {
    zip_stat_t stat;
    check(zip_source_open(source) == 0);
    check(zip_source_stat(source, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE) != 0);
    std::string bytes(stat.size, '\0');
    const zip_int64_t length = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    check(length == static_cast<zip_int64_t>(bytes.size()));
    return bytes;
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
    const std::unique_ptr<zip_source_t, void (*)(zip_source_t*)> source(zip_source_buffer_create(nullptr, 0, 0, nullptr), zip_source_free);
    check(source != nullptr);
    zip_source_keep(source.get());  // the archive gives back one of the two
    zip_t* opened = zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (opened == nullptr) zip_source_free(source.get());
    check(opened != nullptr);
    std::unique_ptr<zip_t, void (*)(zip_t*)> archive(opened, zip_discard);
    for (const Part& part : parts) add_part(archive.get(), part);
    check(zip_close(archive.get()) == 0);
    archive.release();
    return bytes_of(source.get());
}

}  // namespace naskah::docx
