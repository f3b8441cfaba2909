#include "input/xlsx/package.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "input/xlsx/diagnostic_codes.hpp"
#include "input/xlsx/foreign_file.hpp"
#include "input/xlsx/xml_stream.hpp"
#include "office/part_name.hpp"

namespace naskah::input::xlsx {

namespace {

constexpr std::uint64_t most_directory_bytes = 32ull << 20;  ///< of a part that only says where things are
constexpr std::size_t most_relationships = 10'000;

Problem with_macros(std::string message) {
    return {code::workbook_macros, std::move(message), "simpan ulang sebagai \"Buku Kerja Excel (.xlsx)\", tanpa makro"};
}

Problem with_links() {
    return {code::workbook_external_links, "buku kerja ini mengambil nilai dari berkas lain",
            "di Excel pilih Data > Edit Tautan > Putuskan Tautan, lalu simpan ulang"};
}

struct Relationship {
    std::string id;
    std::string type;  ///< the last word of its address, which is the same in both of the standard's editions: "worksheet"
    std::string target;
    bool external = false;
};

class RelationshipsHandler : public XmlHandler {
 public:
    void start(int depth, std::string_view name, const Attributes& attributes) override {
        if (depth != 2 || name != "Relationship") return;
        const std::string_view type = attributes.find("Type").value_or("");
        relationships.push_back({std::string(attributes.find("Id").value_or("")), std::string(type.substr(type.rfind('/') + 1)),
                                 std::string(attributes.find("Target").value_or("")), attributes.find("TargetMode") == "External"});
        if (relationships.size() > most_relationships)
            refuse(too_large("buku kerja ini mempunyai lebih dari " + grouped(most_relationships) + " hubungan antarbagian"));
    }
    std::vector<Relationship> relationships;
};

class ContentTypesHandler : public XmlHandler {
 public:
    void start(int, std::string_view, const Attributes& attributes) override {
        const std::string_view type = attributes.find("ContentType").value_or("");
        if (type.find("macroEnabled") != std::string_view::npos || type.find("vbaProject") != std::string_view::npos)
            refuse(with_macros("berkas ini berisi makro"));
    }
};

struct ListedSheet {
    SheetInfo info;
    std::string relationship;
};

class WorkbookHandler : public XmlHandler {
 public:
    explicit WorkbookHandler(std::size_t most_sheets) : most_sheets_(most_sheets) {}

    void start(int depth, std::string_view name, const Attributes& attributes) override {
        if (depth == 1 && name != "workbook") return refuse(broken("berkas ini tidak berisi buku kerja"));
        if (depth == 2) in_sheets_ = name == "sheets";
        if (depth == 2 && name == "workbookPr") {
            const std::string_view value = attributes.find("date1904").value_or("0");
            from_1904 = value == "1" || value == "true";
        }
        if (depth == 3 && in_sheets_ && name == "sheet") add_sheet(attributes);
    }

    std::vector<ListedSheet> sheets;
    bool from_1904 = false;

 private:
    void add_sheet(const Attributes& attributes) {
        if (sheets.size() == most_sheets_)
            return refuse(too_large("buku kerja ini mempunyai lebih dari " + grouped(most_sheets_) + " lembar"));
        const std::string_view state = attributes.find("state").value_or("visible");
        sheets.push_back({{std::string(attributes.find("name").value_or("")), state == "hidden" || state == "veryHidden"},
                          std::string(attributes.find_prefixed("id").value_or(""))});
    }
    std::size_t most_sheets_;
    bool in_sheets_ = false;
};

/// What the part of a name relates to; nothing when there is no list.
Outcome read_relationships(const Archive& archive, const std::string& part, const Limits& limits,
                           std::vector<Relationship>& relationships) {
    const std::optional<Archive::Entry> list = archive.find(office::relationships_part(part));
    if (!list) return {};
    RelationshipsHandler handler;
    if (Outcome problem = read_xml(archive, *list, limits, handler)) return problem;
    relationships = std::move(handler.relationships);
    return {};
}

Outcome check_macros(const Archive& archive, const Limits& limits) {
    for (const std::string& name : archive.small_names()) {
        if (name.ends_with("vbaproject.bin") || name.starts_with("xl/macrosheets/")) return with_macros("berkas ini berisi makro");
    }
    const std::optional<Archive::Entry> types = archive.find("[Content_Types].xml");
    if (!types) return {};
    ContentTypesHandler handler;
    return read_xml(archive, *types, limits, handler);
}

Outcome check_links(const Archive& archive, const std::vector<Relationship>& relationships) {
    const auto& names = archive.small_names();
    if (std::any_of(names.begin(), names.end(), [](const std::string& name) { return name.starts_with("xl/externallinks/"); }))
        return with_links();
    for (const Relationship& relationship : relationships) {
        if (relationship.type == "externalLink") return with_links();
        if (relationship.type == "xlMacrosheet" || relationship.type == "xlIntlMacrosheet" || relationship.type == "vbaProject")
            return with_macros("berkas ini berisi makro");
    }
    return {};
}

Outcome find_workbook(const Archive& archive, const Limits& limits, Archive::Entry& workbook) {
    std::vector<Relationship> relationships;
    if (Outcome problem = read_relationships(archive, "", limits, relationships)) return problem;
    std::string name = "xl/workbook.xml";
    for (const Relationship& relationship : relationships) {
        if (relationship.type == "officeDocument" && !relationship.external) name = office::resolve_target("", relationship.target);
    }
    const std::optional<Archive::Entry> part = archive.find(name);
    if (!part) return broken("berkas ini tidak berisi buku kerja");
    workbook = *part;
    return {};
}

/// The part of the first relationship of a type.
std::optional<Archive::Entry> related_part(const Archive& archive, const std::string& from, const std::vector<Relationship>& relationships,
                                           std::string_view type) {
    for (const Relationship& relationship : relationships) {
        if (relationship.type == type && !relationship.external) return archive.find(office::resolve_target(from, relationship.target));
    }
    return std::nullopt;
}

Outcome add_sheet(const Archive& archive, const std::string& workbook, const std::vector<Relationship>& relationships, ListedSheet sheet,
                  Package& package) {
    const auto found = std::find_if(relationships.begin(), relationships.end(),
                                    [&](const Relationship& relationship) { return relationship.id == sheet.relationship; });
    if (found != relationships.end() && (found->type == "chartsheet" || found->type == "dialogsheet")) return {};
    std::optional<Archive::Entry> part;
    if (found != relationships.end() && !found->external) part = archive.find(office::resolve_target(workbook, found->target));
    if (!part) return broken("lembar " + in_quotes(sheet.info.name) + " tidak ada isinya di dalam berkas");
    package.sheets.push_back(std::move(sheet.info));
    package.sheet_parts.push_back(std::move(*part));
    return {};
}

Outcome add_sheets(const Archive& archive, const std::string& workbook, const std::vector<Relationship>& relationships,
                   std::vector<ListedSheet> sheets, Package& package) {
    std::unordered_set<std::string> names;
    for (ListedSheet& sheet : sheets) {
        if (!names.insert(sheet.info.name).second) return broken("ada dua lembar yang bernama " + in_quotes(sheet.info.name));
        if (Outcome problem = add_sheet(archive, workbook, relationships, std::move(sheet), package)) return problem;
    }
    if (package.sheets.empty()) return broken("buku kerja ini tidak mempunyai lembar kerja");
    return {};
}

}  // namespace

Outcome read_package(const Archive& archive, const Limits& limits, Package& package) {
    Limits small = limits;
    small.part_bytes = std::min(limits.part_bytes, most_directory_bytes);
    if (Outcome problem = foreign_archive(archive, small)) return problem;
    if (Outcome problem = check_macros(archive, small)) return problem;
    Archive::Entry workbook;
    if (Outcome problem = find_workbook(archive, small, workbook)) return problem;
    std::vector<Relationship> relationships;
    if (Outcome problem = read_relationships(archive, workbook.name, small, relationships)) return problem;
    if (Outcome problem = check_links(archive, relationships)) return problem;
    WorkbookHandler handler(limits.sheets);
    if (Outcome problem = read_xml(archive, workbook, small, handler)) return problem;
    package.from_1904 = handler.from_1904;
    package.shared_strings = related_part(archive, workbook.name, relationships, "sharedStrings");
    package.styles = related_part(archive, workbook.name, relationships, "styles");
    return add_sheets(archive, workbook.name, relationships, std::move(handler.sheets), package);
}

}  // namespace naskah::input::xlsx
