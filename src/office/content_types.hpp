// The part that says of what type the others are (ECMA-376 part 2, 10.1.2).
#pragma once

#include <string_view>

#include "office/package.hpp"
#include "pugixml.hpp"

namespace naskah::office {

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

}  // namespace naskah::office
