// The tags of an XML part one behind the other, by their places in its text: for changes that leave every other byte as it is.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace naskah::office {

struct XmlTag {
    std::size_t begin = 0, end = 0;  ///< from "<" to behind ">"
    std::string_view name;           ///< with its prefix: "x:c"
    bool closing = false;            ///< </c>
    bool empty = false;              ///< <c/>

    std::string_view local_name() const;
    std::string_view prefix() const;  ///< "x:", or empty
};

/// The first tag from an offset on; comments, processing instructions and CDATA are passed over. Nothing at the end, and of what is no XML
/// (a DOCTYPE, a tag that doesn't end): then `broken` is set.
std::optional<XmlTag> next_tag(std::string_view xml, std::size_t from, bool& broken);

/// An attribute as it is written between its quotes. Nothing when the tag has none of that name.
struct TagAttribute {
    std::string_view value;
    std::size_t begin = 0, end = 0;  ///< in the tag's text: with the blanks before it, to behind the closing quote
};
std::optional<TagAttribute> attribute_of(std::string_view tag, std::string_view name);

}  // namespace naskah::office
