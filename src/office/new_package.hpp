// A new office file (ECMA-376 part 2, Open Packaging Conventions): parts, what type each is of, and which one points to which.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "office/packing.hpp"

namespace naskah::office {

/// What a part that is being written points to: other parts, pictures, addresses in the web.
class NewRelationships {
 public:
    /// The identifier ("rId1") under which the part finds a target; the same one for the same target. `kind` is the last word of the
    /// relationship's type ("styles", "image"), or a whole type.
    std::string add(std::string_view kind, std::string_view target, bool external = false);
    bool empty() const { return relationships_.empty(); }
    /// The part that lists them.
    std::string xml() const;

 private:
    struct Relationship {
        std::string kind, target;
        bool external;
    };
    std::vector<Relationship> relationships_;
    std::unordered_map<std::string, std::size_t> index_;  ///< by kind and target
};

struct NewPart {
    std::string name;  ///< within the archive: "word/document.xml"
    std::string content;
    std::string type;  ///< its media type; empty where that follows from the extension
    Packing packing = Packing::deflated;
};

/// The media type of all parts with an extension.
struct ExtensionType {
    std::string_view extension, type;
};

/// The archive: [Content_Types].xml, which also knows the extensions of relationships and XML, and the parts in their order. The same parts
/// give the same bytes.
std::string new_package(const std::vector<NewPart>& parts, std::span<const ExtensionType> extensions);

}  // namespace naskah::office
