// The parts of an office file (ECMA-376 part 2, Open Packaging Conventions), to be read and replaced in memory: what is not touched stays
// as it was packed.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "pugixml.hpp"

namespace naskah::marking {

/// Names of parts have no leading slash ("xl/workbook.xml"); large and small letters of ASCII are the same.
class Package {
 public:
    /// Looks at the list of entries. Nothing when it is no zip archive or has over 5,000 entries. The bytes must outlive the package.
    static std::optional<Package> open(std::string_view bytes);

    bool has(std::string_view part) const;
    /// A part unpacked. Nothing when there is none, it is broken, or larger than 256 MiB.
    std::optional<std::string> read(std::string_view part) const;
    /// Replaces a part in its place, or adds it as the last one.
    void write(std::string_view part, std::string content);
    void remove(std::string_view part);
    /// PREFIX1SUFFIX, PREFIX2SUFFIX, …: the first that is not in use.
    std::string unused_name(std::string_view prefix, std::string_view suffix) const;

    /// The archive with all changes: entries in their order, new ones behind, changed ones dated 1980-01-01. Nothing when it can't be
    /// packed.
    std::optional<std::string> pack() const;

 private:
    explicit Package(std::string_view bytes) : bytes_(bytes) {}
    std::optional<std::uint64_t> entry(std::string_view part) const;

    struct Change {
        std::string name;
        std::optional<std::string> content;  ///< nothing: removed
    };
    const Change* change(std::string_view part) const;

    std::string_view bytes_;
    std::map<std::string, std::uint64_t> entries_;  ///< by name in small letters
    std::vector<Change> changes_;                   ///< in the order in which they came: that of new entries
};

/// The relationships of one part: what it refers to.
class Relationships {
 public:
    /// Of a part, or of the package when the name is empty. Empty when there are none or they can't be read.
    Relationships(const Package& package, std::string_view part);

    struct Target {
        std::string id, type;  ///< the type's last word: "worksheet"
        std::string part;      ///< empty when it lies outside
    };
    std::vector<Target> all() const;
    /// The first of a type.
    std::optional<Target> of_type(std::string_view type) const;
    std::optional<Target> of_id(std::string_view id) const;
    /// Adds one and gives its id: "rId" and a number above all others.
    std::string add(std::string_view type, std::string_view target_part);
    void remove(std::string_view id);
    void save(Package& package) const;

 private:
    std::string owner_, folder_, own_part_;
    std::string type_prefix_;  ///< differs between transitional and strict files
    pugi::xml_document document_;
};

/// [Content_Types].xml.
class ContentTypes {
 public:
    explicit ContentTypes(const Package& package);
    /// Whether the package has them.
    explicit operator bool() const { return static_cast<bool>(document_.document_element()); }
    void add_extension(std::string_view extension, std::string_view type);
    void add_part(std::string_view part, std::string_view type);
    void remove_part(std::string_view part);
    void save(Package& package) const;

 private:
    pugi::xml_node find_part(std::string_view part) const;
    pugi::xml_document document_;
};

/// Parses a part keeping its white space. False when it is malformed, has a DOCTYPE, or elements deeper than 256.
bool parse_part(pugi::xml_document& document, std::string_view xml);
/// As UTF-8, with a declaration that says so.
std::string part_text(const pugi::xml_document& document);
/// Without declaration, as VML is written.
std::string undeclared_text(const pugi::xml_document& document);

}  // namespace naskah::marking
