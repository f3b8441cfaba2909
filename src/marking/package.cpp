#include "marking/package.hpp"

#include <zip.h>

#include <algorithm>
#include <charconv>
#include <memory>
#include <utility>

#include "marking/part_xml.hpp"

namespace naskah::marking {

namespace {

constexpr zip_int64_t most_entries = 5'000;
constexpr std::uint64_t most_part_bytes = 256ull << 20;
constexpr int deepest = 256;
constexpr zip_uint16_t first_date = 0x21;  ///< 1980-01-01 as zip archives write it, whatever the time zone
constexpr zip_uint32_t packing_level = 9;  ///< what libzip takes for replaced entries in any case
constexpr std::string_view content_types = "[Content_Types].xml";
constexpr const char* relationships_namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::string_view transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, void (*)(zip_source_t*)>;

std::string small(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

/// The archive, and its bytes in a source that lives on when the archive is closed.
struct Opened {
    Source source{nullptr, zip_source_free};
    Archive archive;
};

Opened open_archive(std::string_view bytes, int flags) {
    Opened opened;
    opened.source.reset(zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr));
    if (!opened.source) return opened;
    zip_source_keep(opened.source.get());
    opened.archive.reset(zip_open_from_source(opened.source.get(), flags, nullptr));
    if (!opened.archive) zip_source_free(opened.source.get());  // the one that the archive would have taken
    return opened;
}

std::string folder_of(std::string_view part) {
    const std::size_t slash = part.rfind('/');
    return slash == std::string_view::npos ? "" : std::string(part.substr(0, slash + 1));
}

/// "../drawings/vmlDrawing1.vml" seen from "xl/worksheets/" is "xl/drawings/vmlDrawing1.vml".
std::string resolve(std::string_view folder, std::string_view target) {
    if (!target.empty() && target.front() == '/') return std::string(target.substr(1));
    const std::string path = std::string(folder) + std::string(target);
    std::vector<std::string> segments;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        const std::string segment = path.substr(at, end - at);
        if (segment == "..") {
            if (!segments.empty()) segments.pop_back();
        } else if (segment != ".") {
            segments.push_back(segment);
        }
        at = end + 1;
    }
    std::string resolved;
    for (const std::string& segment : segments) resolved += (resolved.empty() ? "" : "/") + segment;
    return resolved;
}

bool add_entry(zip_t* archive, const std::string& name, const std::string& content, std::optional<std::uint64_t> replaced) {
    zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
    if (source == nullptr) return false;
    zip_uint64_t index = replaced.value_or(0);
    if (replaced) {
        if (zip_file_replace(archive, index, source, 0) != 0) {
            zip_source_free(source);
            return false;
        }
    } else {
        const zip_int64_t added = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (added < 0) {
            zip_source_free(source);
            return false;
        }
        index = static_cast<zip_uint64_t>(added);
    }
    return zip_set_file_compression(archive, index, ZIP_CM_DEFLATE, packing_level) == 0 &&
           zip_file_set_dostime(archive, index, 0, first_date, 0) == 0;
}

std::optional<std::string> bytes_of(zip_source_t* source) {
    zip_stat_t stat;
    if (zip_source_open(source) != 0) return std::nullopt;
    std::optional<std::string> bytes;
    if (zip_source_stat(source, &stat) == 0 && (stat.valid & ZIP_STAT_SIZE) != 0) {
        bytes.emplace(stat.size, '\0');
        if (zip_source_read(source, bytes->data(), bytes->size()) != static_cast<zip_int64_t>(bytes->size())) bytes.reset();
    }
    zip_source_close(source);
    return bytes;
}

}  // namespace

std::optional<Package> Package::open(std::string_view bytes) {
    const Opened opened = open_archive(bytes, ZIP_RDONLY);
    if (!opened.archive) return std::nullopt;
    const zip_int64_t count = zip_get_num_entries(opened.archive.get(), 0);
    if (count > most_entries) return std::nullopt;
    Package package(bytes);
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* name = zip_get_name(opened.archive.get(), static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS);
        if (name == nullptr) return std::nullopt;
        package.entries_.emplace(small(name), static_cast<std::uint64_t>(i));
    }
    return package;
}

const Package::Change* Package::change(std::string_view part) const {
    const std::string wanted = small(part);
    const auto found = std::find_if(changes_.begin(), changes_.end(), [&](const Change& c) { return small(c.name) == wanted; });
    return found == changes_.end() ? nullptr : &*found;
}

std::optional<std::uint64_t> Package::entry(std::string_view part) const {
    const auto found = entries_.find(small(part));
    if (found == entries_.end()) return std::nullopt;
    return found->second;
}

bool Package::has(std::string_view part) const {
    if (const Change* changed = change(part)) return changed->content.has_value();
    return entry(part).has_value();
}

std::optional<std::string> Package::read(std::string_view part) const {
    if (const Change* changed = change(part)) return changed->content;
    const std::optional<std::uint64_t> index = entry(part);
    if (!index) return std::nullopt;
    const Opened opened = open_archive(bytes_, ZIP_RDONLY);
    zip_stat_t stat;
    if (!opened.archive || zip_stat_index(opened.archive.get(), *index, 0, &stat) != 0) return std::nullopt;
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(zip_fopen_index(opened.archive.get(), *index, 0), zip_fclose);
    if (!file) return std::nullopt;
    std::string content;
    std::string buffer(1 << 16, '\0');  // in pieces: the size that the archive gives may be a lie
    while (true) {
        const zip_int64_t length = zip_fread(file.get(), buffer.data(), buffer.size());
        if (length < 0 || content.size() + static_cast<std::size_t>(length) > most_part_bytes) return std::nullopt;
        if (length == 0) return content;
        content.append(buffer, 0, static_cast<std::size_t>(length));
    }
}

void Package::write(std::string_view part, std::string content) {
    if (const Change* known = change(part)) {
        changes_[static_cast<std::size_t>(known - changes_.data())].content = std::move(content);
    } else {
        changes_.push_back({std::string(part), std::move(content)});
    }
}

void Package::remove(std::string_view part) {
    if (const Change* known = change(part)) {
        changes_[static_cast<std::size_t>(known - changes_.data())].content.reset();
    } else {
        changes_.push_back({std::string(part), std::nullopt});
    }
}

std::string Package::unused_name(std::string_view prefix, std::string_view suffix) const {
    for (int number = 1;; ++number) {
        std::string name = std::string(prefix) + std::to_string(number) + std::string(suffix);
        if (!has(name)) return name;
    }
}

std::optional<std::string> Package::pack() const {
    Opened opened = open_archive(bytes_, 0);
    if (!opened.archive) return std::nullopt;
    for (const Change& changed : changes_) {
        const std::optional<std::uint64_t> index = entry(changed.name);
        bool done = true;
        if (changed.content) {
            done = add_entry(opened.archive.get(), changed.name, *changed.content, index);
        } else if (index) {
            done = zip_delete(opened.archive.get(), *index) == 0;
        }
        if (!done) return std::nullopt;
    }
    zip_t* archive = opened.archive.release();
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        return std::nullopt;
    }
    return bytes_of(opened.source.get());
}

Relationships::Relationships(const Package& package, std::string_view part) : owner_(part), folder_(folder_of(part)) {
    own_part_ = folder_ + "_rels/" + std::string(part.substr(folder_.size())) + ".rels";
    const std::optional<std::string> xml = package.read(own_part_);
    if (!xml || !parse_part(document_, *xml) || local_name(document_.document_element()) != "Relationships") {
        document_.reset();
        document_.append_child("Relationships").append_attribute("xmlns") = relationships_namespace;
    }
    type_prefix_ = transitional;
    for (const pugi::xml_node one : document_.document_element().children()) {
        const std::string_view type = one.attribute("Type").value();
        if (type.find("purl.oclc.org") != std::string_view::npos) type_prefix_ = folder_of(type);
    }
}

std::vector<Relationships::Target> Relationships::all() const {
    std::vector<Target> targets;
    for (const pugi::xml_node one : document_.document_element().children()) {
        if (local_name(one) != "Relationship") continue;
        const std::string type = one.attribute("Type").value();
        Target target{one.attribute("Id").value(), type.substr(folder_of(type).size()), {}};
        if (std::string_view(one.attribute("TargetMode").value()) != "External") {
            target.part = resolve(folder_, one.attribute("Target").value());
        }
        targets.push_back(std::move(target));
    }
    return targets;
}

std::optional<Relationships::Target> Relationships::of_type(std::string_view type) const {
    for (Target& target : all()) {
        if (target.type == type && !target.part.empty()) return std::move(target);
    }
    return std::nullopt;
}

std::optional<Relationships::Target> Relationships::of_id(std::string_view id) const {
    for (Target& target : all()) {
        if (target.id == id && !target.part.empty()) return std::move(target);
    }
    return std::nullopt;
}

std::string Relationships::add(std::string_view type, std::string_view target_part) {
    long long highest = 0;
    for (const Target& target : all()) {
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

ContentTypes::ContentTypes(const Package& package) {
    const std::optional<std::string> xml = package.read(content_types);
    if (!xml || !parse_part(document_, *xml)) document_.reset();
}

void ContentTypes::add_extension(std::string_view extension, std::string_view type) {
    pugi::xml_node types = document_.document_element();
    for (const pugi::xml_node one : types.children()) {
        if (local_name(one) == "Default" && small(one.attribute("Extension").value()) == extension) return;
    }
    pugi::xml_node added = insert_element(types, "Default", types.first_child());
    added.append_attribute("Extension") = std::string(extension).c_str();
    added.append_attribute("ContentType") = std::string(type).c_str();
}

pugi::xml_node ContentTypes::find_part(std::string_view part) const {
    const std::string wanted = "/" + small(part);
    for (const pugi::xml_node one : document_.document_element().children()) {
        if (local_name(one) == "Override" && small(one.attribute("PartName").value()) == wanted) return one;
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
    package.write(content_types, part_text(document_));
}

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

}  // namespace naskah::marking
