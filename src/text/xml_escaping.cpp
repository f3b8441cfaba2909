#include "text/xml_escaping.hpp"

#include <algorithm>
#include <array>

namespace naskah::text {

namespace {

constexpr std::array<XmlEntity, 5> entities = {{{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}}};

template <class Matches>
const XmlEntity* find_entity(Matches matches) {
    const auto found = std::find_if(entities.begin(), entities.end(), matches);
    return found == entities.end() ? nullptr : &*found;
}

}  // namespace

void append_xml(std::string& out, char character, Quotes quotes) {
    const XmlEntity* entity = find_entity([&](const XmlEntity& one) { return one.character == character; });
    if (entity == nullptr || (character == '\'' && quotes == Quotes::double_only))
        out += character;
    else
        out += entity->written;
}

void append_xml(std::string& out, std::string_view text, Quotes quotes) {
    const std::string_view special = quotes == Quotes::both ? "&<>\"'" : "&<>\"";
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(special, at), text.size());
        out += text.substr(at, end - at);
        if (end < text.size()) append_xml(out, text[end], quotes);
        at = end + 1;
    }
}

std::string xml_escaped(std::string_view text, Quotes quotes) {
    std::string result;
    result.reserve(text.size());
    append_xml(result, text, quotes);
    return result;
}

const XmlEntity* entity_at_start(std::string_view text) {
    return find_entity([&](const XmlEntity& one) { return text.starts_with(one.written); });
}

const XmlEntity* entity_at_end(std::string_view text) {
    return find_entity([&](const XmlEntity& one) { return text.ends_with(one.written); });
}

std::string xml_unescaped(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const XmlEntity* entity = entity_at_start(text);
        result += entity == nullptr ? text.front() : entity->character;
        text.remove_prefix(entity == nullptr ? 1 : entity->written.size());
    }
    return result;
}

}  // namespace naskah::text
