#include "office/xml_tags.hpp"

#include "text/ascii.hpp"

namespace naskah::office {

namespace {

/// Behind the ">" of a tag whose attributes may hold others; npos when it doesn't end.
std::size_t tag_end(std::string_view xml, std::size_t from) {
    char quote = 0;
    for (std::size_t at = from; at < xml.size(); ++at) {
        const char c = xml[at];
        if (quote != 0)
            quote = c == quote ? char{0} : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return at + 1;
    }
    return std::string_view::npos;
}

/// Behind what begins with `start` at a place and ends with `end`; the place itself when it doesn't begin so.
std::size_t behind(std::string_view xml, std::size_t at, std::string_view start, std::string_view end) {
    if (!xml.substr(at).starts_with(start)) return at;
    const std::size_t found = xml.find(end, at + start.size());
    return found == std::string_view::npos ? found : found + end.size();
}

}  // namespace

std::string_view XmlTag::local_name() const {
    return name.substr(prefix().size());
}

std::string_view XmlTag::prefix() const {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? std::string_view() : name.substr(0, colon + 1);
}

std::optional<XmlTag> next_tag(std::string_view xml, std::size_t from, bool& broken) {
    for (std::size_t at = xml.find('<', from); at != std::string_view::npos; at = xml.find('<', at)) {
        std::size_t passed = behind(xml, at, "<!--", "-->");
        if (passed == at) passed = behind(xml, at, "<![CDATA[", "]]>");
        if (passed == at) passed = behind(xml, at, "<?", "?>");
        if (passed == std::string_view::npos || xml.substr(at).starts_with("<!D")) break;
        if (passed != at) {
            at = passed;
            continue;
        }
        XmlTag tag;
        tag.begin = at;
        tag.end = tag_end(xml, at);
        if (tag.end == std::string_view::npos) break;
        tag.closing = xml[at + 1] == '/';
        tag.empty = xml[tag.end - 2] == '/' && !tag.closing;
        const std::size_t name = at + (tag.closing ? 2 : 1);
        tag.name = xml.substr(name, xml.find_first_of(" \t\r\n/>", name) - name);
        broken = broken || tag.name.empty();
        return broken ? std::nullopt : std::optional(tag);
    }
    broken = broken || xml.find('<', from) != std::string_view::npos;
    return std::nullopt;
}

std::optional<TagAttribute> attribute_of(std::string_view tag, std::string_view name) {
    std::size_t at = tag.find_first_of(text::blanks);
    while (at != std::string_view::npos && at < tag.size()) {
        const std::size_t start = tag.find_first_not_of(text::blanks, at);
        const std::size_t equals = tag.find('=', at);
        if (start == std::string_view::npos || equals == std::string_view::npos) break;
        const std::size_t open = tag.find_first_of("\"'", equals);
        if (open == std::string_view::npos) break;
        const std::size_t close = tag.find(tag[open], open + 1);
        if (close == std::string_view::npos) break;
        if (text::trimmed(tag.substr(start, equals - start)) == name)
            return TagAttribute{tag.substr(open + 1, close - open - 1), at, close + 1};
        at = close + 1;
    }
    return std::nullopt;
}

}  // namespace naskah::office
