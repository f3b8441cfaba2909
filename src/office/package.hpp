// The parts of an office file (ECMA-376 part 2, Open Packaging Conventions), to be read and replaced in memory: what is not touched stays
// as it was packed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "office/archive.hpp"

namespace naskah::office {

/// Names of parts have no leading slash ("xl/workbook.xml"); large and small letters of ASCII are the same.
class Package {
 public:
    /// Looks at the list of entries. Nothing when it is no zip archive, one that Archive refuses, or has over 5,000 entries. The bytes must
    /// outlive the package.
    static std::optional<Package> open(std::string_view bytes);

    bool has(std::string_view part) const;
    /// A part unpacked. Nothing when there is none, it is broken, larger than 256 MiB, or grows like no part does.
    std::optional<std::string> read(std::string_view part) const;
    /// Replaces a part in its place, or adds it as the last one.
    void write(std::string_view part, std::string content);
    void remove(std::string_view part);
    /// PREFIX1SUFFIX, PREFIX2SUFFIX, …: the first that is not in use.
    std::string unused_name(std::string_view prefix, std::string_view suffix) const;

    /// A new archive with all changes: entries in their order, new ones behind, all dated 1980-01-01. Nothing when an entry that is to stay
    /// as it was packed can't be taken over.
    std::optional<std::string> pack() const;

 private:
    explicit Package(Archive archive) : archive_(std::move(archive)) {}

    struct Change {
        std::string name;
        std::optional<std::string> content;  ///< nothing: removed
    };
    const Change* change(std::string_view part) const;
    void set(std::string_view part, std::optional<std::string> content);

    Archive archive_;
    std::vector<Change> changes_;  ///< in the order in which they came: that of new entries
};

}  // namespace naskah::office
