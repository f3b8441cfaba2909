// The Open Packaging file (ECMA-376 part 2): parts, what type each is of, and which one points to which, in a zip archive.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace naskah::docx {

/// What one part points to: other parts, pictures, addresses in the web.
class Relationships {
 public:
    /// The identifier ("rId1") under which the part finds a target; the same one for the same target. `kind` is the last word of the
    /// relationship's type: "styles", "image".
    std::string add(std::string_view kind, std::string_view target, bool external = false);
    bool empty() const { return entries_.empty(); }
    std::string xml() const;

 private:
    struct Entry {
        std::string kind, target;
        bool external;
    };
    std::vector<Entry> entries_;
    std::unordered_map<std::string, std::size_t> index_;  ///< by kind and target
};

struct Part {
    std::string name;  ///< within the archive: "word/document.xml"
    std::string content;
    std::string type;  ///< its media type; empty where that follows from the extension
};

/// [Content_Types].xml for these parts.
std::string content_types(const std::vector<Part>& parts);

/// The archive with the parts in their order; the same bytes at each call.
std::string zipped(const std::vector<Part>& parts);

}  // namespace naskah::docx
