// What a part of an office file refers to: other parts, and what lies outside (ECMA-376 part 2, 9.3).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "office/package.hpp"
#include "pugixml.hpp"

namespace naskah::office {

/// The relationships of one part: what it refers to.
class Relationships {
 public:
    /// Of a part, or of the package when the name is empty. Empty when there are none or they can't be read.
    Relationships(const Package& package, std::string_view part);

    struct Relationship {
        std::string id, type;  ///< the type's last word: "worksheet"
        std::string part;      ///< empty when it lies outside
    };
    std::vector<Relationship> all() const;
    /// The first of a type.
    std::optional<Relationship> of_type(std::string_view type) const;
    std::optional<Relationship> of_id(std::string_view id) const;
    /// Adds one and gives its id: "rId" and a number above all others.
    std::string add(std::string_view type, std::string_view target_part);
    void remove(std::string_view id);
    void save(Package& package) const;

 private:
    std::string owner_, own_part_;
    std::string type_prefix_;  ///< differs between transitional and strict files
    pugi::xml_document document_;
};

}  // namespace naskah::office
