// The parts of an office file (ECMA-376 part 2, Open Packaging Conventions), to be read and replaced in memory: what is not touched stays
// as it was packed.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naskah::office {

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

}  // namespace naskah::office
